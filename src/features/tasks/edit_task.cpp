#include "features/tasks/changing.hpp"
#include "features/tasks/task_input.hpp"
#include "features/tasks/task_list.hpp"
#include "sql/tasks.hpp"

namespace daumoi::tasks {
namespace {

/// The facts of what is different now.
json::object differences(TaskRow const& before, TaskRow const& now) {
    json::object facts;
    if (before.text != now.text) facts = {{"before", before.text}, {"after", now.text}};
    auto const whose = [](TaskRow const& row) { return row.addressee.empty() ? row.addressed_name : row.addressee; };
    if (whose(before) != whose(now)) {
        facts["before_unit"] = whose(before);
        facts["unit"] = whose(now);
    }
    if (before.owner != now.owner) {
        if (before.owner) facts["before_of"] = person_fact(*before.owner);
        if (now.owner) facts["of"] = person_fact(*now.owner);
    }
    return facts;
}

bool is_same(TaskRow const& a, TaskRow const& b) {
    return a.text == b.text && a.verb == b.verb && a.addressed_unit == b.addressed_unit &&
           a.whole_subtree == b.whole_subtree && a.owner == b.owner && a.addressee == b.addressee;
}

Result<NewTask> checked_edit(Changing& changing, Actor const& actor, EditInput const& input) {
    auto const& row = changing.row;
    Origin const origin{.issuing = org::find_unit(changing.session(), row.issuing_unit).value(),
                        .meeting = row.meeting,
                        .entry = row.entry,
                        .asked_by = row.asked_by,
                        .meeting_title = row.meeting_title,
                        .asked_on = row.meeting_day.value_or(row.issued_day),
                        .had_unit = row.addressed_unit,
                        .had_owner = row.owner};
    MakeTaskInput const whole{.text = input.text,
                              .verb = input.verb,
                              .issuing_unit = {},
                              .addressed_unit = input.addressed_unit,
                              .whole_subtree = input.whole_subtree,
                              .owner = input.owner,
                              .addressee = input.addressee,
                              .deadline = {},
                              .offered = Text<2000>{row.offered}};
    return checked_task(changing.session(), actor, origin, whole, changing.today);
}

}  // namespace

Result<void> check_editable(TaskRow const& row) {
    if (row.state == TaskState::open) return {};
    return refuse(Refusal::Kind::wrong_state, "The task was reported done or closed: send it back before changing it.");
}

Result<TaskAnswer> edit_task(journal::Writing const& writing, Id<Task> task, EditInput const& input) {
    return change_task(writing, "edit_task", task, &Access::close, input, [&](Changing& changing) -> Outcome {
        auto& row = changing.row;
        if (auto const fresh = changing.check_revision(input.revision); !fresh) return std::unexpected(fresh.error());
        if (auto const open = check_editable(row); !open) return std::unexpected(open.error());
        auto const checked = checked_edit(changing, writing.actor, input);
        if (!checked) return std::unexpected(checked.error());
        if (auto const free = check_not_made(changing.session(), row.entry, checked->text, task); !free)
            return std::unexpected(free.error());
        auto const before = row;
        row.text = checked->text;
        row.verb = checked->verb;
        row.addressed_unit = checked->addressed_unit;
        row.addressed_name =
            row.addressed_unit ? org::find_unit(changing.session(), *row.addressed_unit)->name : std::string{};
        row.whole_subtree = checked->whole_subtree;
        row.owner = checked->owner;
        row.addressee = checked->addressee;
        if (is_same(before, row))
            return refuse({{"text", {"Nothing is different. Change something, or go back.", {}}}});
        row.accepted = row.owner == changing.person ? std::optional(changing.now) : std::nullopt;
        changing.transaction->run(sql::tasks::edit_task, {{"task", task},
                                                          {"text", row.text},
                                                          {"folded", searched_text(row.text, row.meeting_title)},
                                                          {"verb", row.verb},
                                                          {"whole_subtree", row.whole_subtree},
                                                          {"addressee", row.addressee}});
        auto written = changing.kept({.kind = ProgressKind::edited});
        for (auto& [name, value] : differences(before, row)) written.change.facts[name] = value;
        return written;
    });
}

}  // namespace daumoi::tasks
