#include "features/tasks/task_page.hpp"

/// Changes of one task as its page sends them.
namespace daumoi::tasks {
namespace {

struct NoInput {};
DAUMOI_DESCRIBE(NoInput, ())

/// The page once more with what was typed; programs get the refusal itself.
http::Response shown_again(pages::Visit& visit, std::string_view form, Refusal const& refusal) {
    bool const stale = refusal.kind == Refusal::Kind::stale;
    if (visit.wants_json() || (refusal.faults.empty() && !stale)) return visit.refused(refusal);
    return task_page(visit, {std::string(form), visit.typed(refusal), refusal});
}

/// Changes that need nothing typed also come from the desk and go back there.
std::string place_after(pages::Visit const& visit, Id<Task> task) {
    return visit.sent("back") == "desk" ? "/" : address_of(task);
}

template <class Input, class Change>
http::Response change(pages::Visit& visit, std::string_view form, Change const& make) {
    auto const input = visit.input<Input>();
    if (!input) return shown_again(visit, form, input.error());
    auto const task = visit.id<Task>("task");
    auto const answer = make(writing_of(visit), task, *input);
    if (!answer) return shown_again(visit, form, answer.error());
    return visit.changed(*answer, place_after(visit, task));
}

}  // namespace

http::Response post_acceptance(pages::Visit& visit) {
    return change<NoInput>(visit, "acceptance", [](auto const& writing, Id<Task> task, NoInput const&) {
        return accept_task(writing, task);
    });
}
http::Response post_owner(pages::Visit& visit) { return change<OwnerInput>(visit, "owner", assign_owner); }
http::Response post_addressee(pages::Visit& visit) { return change<AddressInput>(visit, "addressee", address_task); }
http::Response post_progress(pages::Visit& visit) { return change<ProgressInput>(visit, "progress", report_progress); }
http::Response post_closure(pages::Visit& visit) { return change<ClosureInput>(visit, "closure", close_task); }
http::Response post_return(pages::Visit& visit) { return change<ReturnInput>(visit, "return", send_back_task); }
http::Response post_deadline(pages::Visit& visit) { return change<DeadlineInput>(visit, "deadline", move_deadline); }
http::Response post_reminder(pages::Visit& visit) { return change<ReminderInput>(visit, "reminder", remind); }

}  // namespace daumoi::tasks
