#include <algorithm>

#include "features/tasks/changing.hpp"
#include "features/tasks/task_input.hpp"
#include "features/tasks/task_list.hpp"
#include "sql/tasks.hpp"

namespace daumoi::tasks {
namespace {

/// The entry as far as a task needs it.
struct SourceEntry {
    Id<Entry> entry;
    meetings::EntryKind kind = meetings::EntryKind::note;
    std::optional<Id<Person>> speaker;
    meetings::Act act = meetings::Act::none;
    std::string text;
    meetings::EntryDetails details;
};
DAUMOI_DESCRIBE(SourceEntry, (entry, kind, speaker, act, text, details))

/// An entry of kind task says by itself what is asked of whom.
MakeTaskInput with_entry(MakeTaskInput input, SourceEntry const& entry) {
    if (entry.kind != meetings::EntryKind::task || input.text) return input;
    auto const& details = entry.details;
    input.text = Text<2000>{entry.text};
    if (!input.verb) input.verb = entry.act;
    if (!input.deadline) input.deadline = details.deadline;
    if (input.addressed_unit || input.owner || input.addressee) return input;
    input.addressed_unit = details.addressed_unit;
    input.whole_subtree = details.whole_subtree;
    input.owner = details.owner;
    if (!details.addressee.empty()) input.addressee = Text<300>{details.addressee};
    return input;
}

Id<Task> add(WriteTransaction& transaction, NewTask const& task, Id<Person> person, Instant now) {
    return transaction
        ->value<Id<Task>>(sql::tasks::add_task, {{"meeting", task.origin.meeting},
                                                 {"entry", task.origin.entry},
                                                 {"issuing_unit", task.origin.issuing.unit},
                                                 {"issued_by", person},
                                                 {"asked_by", task.origin.asked_by},
                                                 {"verb", task.verb},
                                                 {"addressed_unit", task.addressed_unit},
                                                 {"whole_subtree", task.whole_subtree},
                                                 {"owner", task.owner},
                                                 {"addressee", task.addressee},
                                                 {"text", task.text},
                                                 {"folded", searched_text(task.text, task.origin.meeting_title)},
                                                 {"offered", task.offered},
                                                 {"deadline", task.deadline},
                                                 {"issued", now},
                                                 {"issued_day", org::local_day(transaction.session(), now)}})
        .value();
}

journal::Change change_of(storage::Session& session, NewTask const& task, Id<Task> id) {
    json::object facts{{"title", task.text}, {"verb_spoken", {{"word", {"Act", code(task.verb)}}}}};
    if (task.addressed_unit) facts["unit"] = org::find_unit(session, *task.addressed_unit)->name;
    if (!task.addressee.empty()) facts["unit"] = task.addressee;
    if (task.owner) facts["of"] = person_fact(*task.owner);
    if (task.deadline) facts["day"] = task.deadline->iso();
    std::vector<journal::Subject> subjects{{"task", id}};
    if (task.origin.meeting) subjects.emplace_back("meeting", *task.origin.meeting);
    return {"task.made", std::move(subjects), std::move(facts)};
}

Outcome make(WriteTransaction& transaction, Instant now, Actor const& actor, Origin const& origin,
             MakeTaskInput const& input) {
    auto const person = signed_in_person(actor);
    if (!person) return refuse(Refusal::Kind::not_allowed, "Sign in to give a task.");
    auto& session = transaction.session();
    auto const task = checked_task(session, actor, origin, input, org::local_day(session, now));
    if (!task) return std::unexpected(task.error());
    auto const id = add(transaction, *task, *person, now);
    return journal::Written<TaskAnswer>{{id, 1}, change_of(session, *task, id)};
}

/// The unit in whose name a task without a meeting is given.
Result<org::UnitNow> issuing_unit(storage::Session& session, Actor const& actor, std::optional<Id<Unit>> wanted,
                                  Day today) {
    auto const person = signed_in_person(actor).value_or(Id<Person>{});
    auto const units = session.all<org::UnitNow>(sql::tasks::issuing_units, {{"person", person}, {"today", today}});
    if (units.empty())
        return refuse(Refusal::Kind::not_allowed,
                      "Tasks are given by the secretary, the deputy or the head of office of a unit.");
    if (!wanted) return units.front();
    auto const found = std::ranges::find(units, *wanted, &org::UnitNow::unit);
    if (found == units.end())
        return refuse(
            {{"issuing_unit", {"In the name of this unit no task can be given. Choose one of the list.", {}}}});
    return *found;
}

}  // namespace

Result<TaskAnswer> make_task_of_entry(journal::Writing const& writing, Id<Meeting> meeting, Id<Entry> entry,
                                      MakeTaskInput const& input) {
    json::object const request{{"meeting", meeting.value}, {"entry", entry.value}, {"input", to_json(input)}};
    return journal::write<TaskAnswer>(
        writing, "make_task_of_entry", json::value(request),
        [&](WriteTransaction& transaction, Instant now) -> Outcome {
            auto& session = transaction.session();
            auto const found = meetings::find_allowed(session, writing.actor, meeting, org::local_day(session, now),
                                                      &meetings::Access::make_tasks);
            if (!found) return std::unexpected(found.error());
            auto const source =
                session.one<SourceEntry>(sql::tasks::find_entry, {{"entry", entry}, {"meeting", meeting}});
            if (!source) return refuse(Refusal::Kind::not_found, "The record has no such entry, or it was taken out.");
            auto const complete = with_entry(input, *source);
            if (auto const free = check_not_made(session, entry, typed(complete.text)); !free)
                return std::unexpected(free.error());
            Origin const origin{.issuing = org::find_unit(session, found->row.unit).value(),
                                .meeting = meeting,
                                .entry = entry,
                                .asked_by = source->speaker,
                                .meeting_title = found->row.title(),
                                .asked_on = found->row.day};
            return make(transaction, now, writing.actor, origin, complete);
        });
}

Result<TaskAnswer> make_task(journal::Writing const& writing, MakeTaskInput const& input) {
    return journal::write<TaskAnswer>(
        writing, "make_task", input, [&](WriteTransaction& transaction, Instant now) -> Outcome {
            Day const today = org::local_day(transaction.session(), now);
            auto const unit = issuing_unit(transaction.session(), writing.actor, input.issuing_unit, today);
            if (!unit) return std::unexpected(unit.error());
            return make(transaction, now, writing.actor, {.issuing = *unit, .asked_on = today}, input);
        });
}

}  // namespace daumoi::tasks
