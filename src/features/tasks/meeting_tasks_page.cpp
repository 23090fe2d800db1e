#include <algorithm>

#include "core/contains.hpp"
#include "core/number.hpp"
#include "features/tasks/meeting_tasks_view.hpp"

namespace daumoi::tasks {
namespace {

using pages::Look;

/// Those who see the record see its tasks; sentences are offered to those who may make tasks of them.
Result<meetings::VisibleMeeting> meeting_of(pages::Visit& visit) {
    auto found = meetings::find_visible(visit.session(), visit.actor(), visit.id<Meeting>("meeting"), visit.today());
    if (found && !found->access.make_tasks && !found->access.see_record && !found->access.read_approved)
        return refuse(Refusal::Kind::not_allowed, "The tasks of a meeting are for those who take part in it.");
    return found;
}

/// The sentence may have been corrected meanwhile, or became a task: then its form is gone.
bool offers(MeetingTasksView const& view, RefusedOffer const& refused) {
    auto const entry = std::ranges::find(view.entries, refused.entry, &EntryTasks::entry);
    if (entry == view.entries.end()) return false;
    auto const sentence = refused.form.typed("offered");
    return contains(entry->offers, sentence, &OfferForm::offered) ||
           contains(entry->other_offers, sentence, &OfferForm::offered);
}

/// After a refusal of all that was sent: the refusal by itself when the page has no form for some of it any more.
http::Response answer(pages::Visit& visit, std::vector<RefusedOffer> const& refused,
                      std::optional<Refusal> const& refusal) {
    auto const found = meeting_of(visit);
    if (!found) return visit.refused(found.error());
    auto view = meeting_tasks_view(visit, *found, refused);
    auto const is_offered = [&](RefusedOffer const& one) { return offers(view, one); };
    if (refusal && !std::ranges::all_of(refused, is_offered)) return visit.refused(*refusal);
    int const status = refusal ? pages::status_of(refusal->kind) : refused.empty() ? 200 : 422;
    Look look{{"Tasks: {title}", {{"title", view.head.heading}}}, pages::Place::meetings, Look::Frame::app, status};
    return visit.page("tasks/meeting", view, look);
}

std::string place_after(pages::Visit const& visit, Id<Meeting> meeting, Id<Entry> entry) {
    std::string const page = visit.sent("back") == "tasks" ? "/tasks" : "/minutes";
    return "/meetings/" + std::to_string(meeting.value) + page + "#entry-" + std::to_string(entry.value);
}

http::Response shown_again(pages::Visit& visit, Id<Entry> entry, Refusal const& refusal) {
    if (visit.wants_json() || refusal.faults.empty()) return visit.refused(refusal);
    return answer(visit, {{entry, visit.typed(refusal)}}, refusal);
}

/// The offers of the form for several, as they were typed; `faults` are those of the whole form.
std::vector<RefusedOffer> typed_offers(pages::Visit const& visit, std::vector<Fault> const& faults) {
    html::TypedForm const all{visit.form_fields(), faults};
    std::vector<RefusedOffer> offers;
    for (auto const row : all.rows("tasks")) {
        auto const front = "tasks." + std::to_string(row) + ".";
        RefusedOffer offer;
        for (auto const& [name, value] : all.fields)
            if (name.starts_with(front)) offer.form.fields.emplace_back(name.substr(front.size()), value);
        for (auto const& fault : faults)
            if (fault.field.starts_with(front))
                offer.form.faults.push_back({fault.field.substr(front.size()), fault.message});
        offer.entry = {whole_number(offer.form.typed("entry")).value_or(0)};
        offers.push_back(std::move(offer));
    }
    return offers;
}

/// Those that were refused, with why; rows are numbered as in the input.
std::vector<RefusedOffer> refused_offers(pages::Visit const& visit, MadeTasks const& answer) {
    auto const typed = typed_offers(visit, {});
    std::vector<RefusedOffer> offers;
    for (auto const& refused : answer.refused) {
        auto offer = typed.at(static_cast<std::size_t>(refused.place));
        offer.reason = refused.refused_message;
        for (auto const& fault : refused.refused_fields)
            offer.form.faults.push_back({fault.refused_field, fault.refused_fault});
        offers.push_back(std::move(offer));
    }
    return offers;
}

/// Why nothing was made.
std::optional<Refusal> refusal_of_all(MadeTasks const& answer) {
    if (!answer.made.empty()) return std::nullopt;
    Refusal refusal{Refusal::Kind::invalid, answer.refused.front().refused_message};
    for (auto const& refused : answer.refused)
        for (auto const& fault : refused.refused_fields)
            refusal.faults.push_back(
                {"tasks." + std::to_string(refused.place) + "." + fault.refused_field, fault.refused_fault});
    return refusal;
}

}  // namespace

http::Response meeting_tasks(pages::Visit& visit) { return answer(visit, {}, {}); }

http::Response post_meeting_tasks(pages::Visit& visit) {
    auto const meeting = visit.id<Meeting>("meeting");
    auto const found =
        meetings::find_allowed(visit.session(), visit.actor(), meeting, visit.today(), &meetings::Access::make_tasks);
    if (!found) return visit.refused(found.error());
    auto const input = visit.input<MakeTasksInput>();
    if (!input && visit.wants_json()) return visit.refused(input.error());
    if (!input) return answer(visit, typed_offers(visit, input.error().faults), input.error());
    if (input->tasks.empty())
        return visit.refused({Refusal::Kind::invalid, {"There is no task to make: choose at least one sentence.", {}}});
    auto const made = make_tasks_of_meeting(writing_of(visit), meeting, *input);
    auto const refusal = refusal_of_all(made);
    if (refusal && visit.wants_json()) return visit.refused(*refusal);
    if (made.refused.empty() || visit.wants_json())
        return visit.changed(made, "/meetings/" + std::to_string(meeting.value) + "/tasks");
    return answer(visit, refused_offers(visit, made), refusal);
}

http::Response post_entry_task(pages::Visit& visit) {
    auto const meeting = visit.id<Meeting>("meeting");
    auto const entry = visit.id<Entry>("entry");
    auto const input = visit.input<MakeTaskInput>();
    if (!input) return shown_again(visit, entry, input.error());
    auto const made = make_task_of_entry(writing_of(visit), meeting, entry, *input);
    if (!made) return shown_again(visit, entry, made.error());
    return visit.changed(*made, place_after(visit, meeting, entry));
}

html::Schema meeting_tasks_view() { return html::schema_of<MeetingTasksView>(); }

}  // namespace daumoi::tasks
