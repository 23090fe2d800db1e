#include <algorithm>
#include <tuple>

#include "core/contains.hpp"
#include "features/tasks/tasks.hpp"
#include "sql/tasks.hpp"

namespace daumoi::tasks {
namespace {

struct AbilityRow {
    std::string ability;
};
DAUMOI_DESCRIBE(AbilityRow, (ability))

Access access_of(std::vector<AbilityRow> const& abilities, TaskRow const& row, Id<Person> person) {
    auto const has = [&](std::string_view name) { return contains(abilities, name, &AbilityRow::ability); };
    Access access;
    access.see = !abilities.empty();
    access.owns = row.owner == person;
    access.report = has("report");
    access.join = has("join") || access.report;
    access.assign = has("assign");
    // What somebody did is looked at by another, unless they set it themselves.
    access.close = has("close") && (!access.owns || row.issued_by == person);
    access.remind = access.close || has("remind");
    return access;
}

}  // namespace

bool was_withdrawn(TaskRow const& row) { return row.state == TaskState::closed && !row.done_day; }

TaskClass class_of(TaskRow const& row, Day today) {
    if (was_withdrawn(row)) return TaskClass::withdrawn;
    bool const late = row.deadline && *row.deadline < row.done_day.value_or(today);
    if (row.state == TaskState::closed) return late ? TaskClass::done_late : TaskClass::done;
    return late ? TaskClass::late : TaskClass::open;
}

bool nobody_has(TaskRow const& row) { return row.state == TaskState::open && !row.addressed_unit && !row.owner; }

TaskLine line_of(TaskRow const& row, Day today) {
    bool const timed = row.deadline && row.state != TaskState::closed;
    int const left = timed ? *row.deadline - row.done_day.value_or(today) : 0;
    return {.task = row.task,
            .task_text = row.text,
            .task_class = class_of(row, today),
            .task_state = row.state,
            .verb = row.verb,
            .asker = row.asker_name,
            .issuing_name = row.issuing_name,
            .asked_unit = row.addressed_name,
            .whole_subtree = row.whole_subtree,
            .asked_words = row.addressee,
            .owner_name = row.owner_name,
            .newly_given = row.state == TaskState::open && !row.accepted,
            .nobody_has = nobody_has(row),
            .origin = row.meeting,
            .origin_entry = row.entry,
            .origin_kind = row.meeting_kind,
            .origin_title = row.meeting_title,
            .origin_unit = row.meeting_unit == row.addressed_name ? std::string{} : row.meeting_unit.value_or(""),
            .origin_day = row.meeting_day,
            .origin_item = row.item_kind,
            .deadline = row.deadline,
            .days_late = std::max(0, -left),
            .days_left = std::max(0, left),
            .done_day = row.done_day,
            .reminded_day = row.reminded_day,
            .issued_day = row.issued_day};
}

Result<VisibleTask> find_visible(storage::Session& session, Actor const& actor, Id<Task> task, Day today) {
    auto const none = [] {
        return refuse(Refusal::Kind::not_found, "There is no such task, or it is another unit's.");
    };
    auto const person = signed_in_person(actor);
    if (!person) return none();
    auto row = session.one<TaskRow>(sql::tasks::find_task, {{"task", task}});
    if (!row) return none();
    auto const abilities =
        session.all<AbilityRow>(sql::tasks::abilities_on, {{"task", task}, {"person", *person}, {"today", today}});
    auto const access = access_of(abilities, *row, *person);
    if (!access.see) return none();
    return VisibleTask{std::move(*row), access};
}

Result<VisibleTask> find_allowed(storage::Session& session, Actor const& actor, Id<Task> task, Day today,
                                 bool Access::* right) {
    auto found = find_visible(session, actor, task, today);
    if (!found || found->access.*right) return found;
    if (right == &Access::close || right == &Access::remind)
        return refuse(Refusal::Kind::not_allowed, "This is for the one who issued the task: {name}.",
                      {{"name", found->row.issuer_name}});
    if (right == &Access::assign)
        return refuse(Refusal::Kind::not_allowed,
                      "Who does it, the secretary of the addressed unit says. Ask them to name somebody.");
    return refuse(Refusal::Kind::not_allowed,
                  "This is for the owner of the task and the secretary or clerk of the addressed unit.");
}

std::vector<TaskRow> task_rows_of_meeting(storage::Session& session, Id<Meeting> meeting) {
    return session.all<TaskRow>(sql::tasks::tasks_of_meeting, {{"meeting", meeting}});
}

std::vector<TaskLine> tasks_of_meeting(storage::Session& session, Id<Meeting> meeting, Day today) {
    std::vector<TaskLine> lines;
    for (auto const& row : task_rows_of_meeting(session, meeting)) lines.push_back(line_of(row, today));
    return lines;
}

}  // namespace daumoi::tasks
