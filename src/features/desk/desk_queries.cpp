#include <algorithm>
#include <map>
#include <tuple>

#include "features/desk/desk.hpp"
#include "sql/desk.hpp"

namespace daumoi::desk {
namespace {

constexpr int publishing_days = 30;

struct WaitingRow {
    WaitingKind kind = WaitingKind::invitation;
    std::optional<Id<Meeting>> meeting;
    std::optional<Id<Task>> task;
    std::optional<Day> day;
    std::string title;
    std::optional<meetings::MeetingKind> meeting_kind;
    std::string unit;
    std::optional<Day> meeting_day;
    std::optional<TimeOfDay> start;
    std::optional<std::string> room;
    std::optional<TimeOfDay> reply_time;
};
DAUMOI_DESCRIBE(WaitingRow, (kind, meeting, task, day, title, meeting_kind, unit, meeting_day, start, room, reply_time))

/// How many there are, counted up to two.
struct Beginnings {
    std::int64_t units = 0;
    std::int64_t people = 0;
    std::int64_t accounts = 0;
    std::int64_t meetings = 0;
};
DAUMOI_DESCRIBE(Beginnings, (units, people, accounts, meetings))

/// These wait for their person at once; nobody set them a day.
bool has_own_deadline(WaitingKind kind) {
    using enum WaitingKind;
    return kind != approve_minutes && kind != draft_article && kind != publish_article && kind != close_task;
}

Urgency urgency_of(std::optional<Day> due, Day today) {
    if (!due) return Urgency::none;
    if (*due == today) return Urgency::today;
    return *due < today ? Urgency::late : Urgency::later;
}

MeetingPart part_of(WaitingRow const& row) {
    return {*row.meeting, row.title, *row.meeting_kind, row.unit, *row.meeting_day, *row.start, *row.room};
}

DeskLine line_of(WaitingRow const& row, std::map<Id<Task>, tasks::TaskRow> const& tasks, Day today) {
    DeskLine line;
    line.waiting_kind = row.kind;
    bool const timed = has_own_deadline(row.kind);
    if (timed) line.due = row.day;
    if (row.kind == WaitingKind::invitation || row.kind == WaitingKind::reply_again) line.due_time = row.reply_time;
    if (row.kind == WaitingKind::open_record) line.due_time = row.start;
    line.urgency = timed ? urgency_of(line.due, today) : Urgency::at_once;
    if (line.urgency == Urgency::late) line.late_by = today - *line.due;
    if (row.meeting) line.of_meeting = part_of(row);
    if (row.task) line.of_task = tasks::line_of(tasks.at(*row.task), today);
    return line;
}

/// By day; what has none of its own stands with today's, a task without deadline at the end.
auto order_of(DeskLine const& line, Day today) {
    Day const without = has_own_deadline(line.waiting_kind) ? Day{INT32_MAX} : today;
    auto const meeting = line.of_meeting ? line.of_meeting->meeting : Id<Meeting>{};
    auto const task = line.of_task ? line.of_task->task : Id<Task>{};
    return std::tuple(line.due.value_or(without), line.waiting_kind, meeting, task);
}

}  // namespace

std::int64_t count_waiting(storage::Session& session, Id<Person> person, Day today) {
    return session
        .value<std::int64_t>(sql::desk::count_waiting,
                             {{"person", person}, {"today", today}, {"month_ago", today + -publishing_days}})
        .value_or(0);
}

std::vector<DeskLine> waiting_lines(storage::Session& session, Actor const& actor, Day today) {
    auto const person = signed_in_person(actor);
    if (!person) return {};
    auto const rows = session.all<WaitingRow>(
        sql::desk::waiting, {{"person", *person}, {"today", today}, {"month_ago", today + -publishing_days}});
    std::map<Id<Task>, tasks::TaskRow> tasks;
    for (auto& task : session.all<tasks::TaskRow>(sql::desk::waiting_tasks, {{"person", *person}, {"today", today}}))
        tasks.emplace(task.task, std::move(task));
    std::vector<DeskLine> lines;
    lines.reserve(rows.size());
    for (auto const& row : rows) lines.push_back(line_of(row, tasks, today));
    std::ranges::sort(lines, {}, [&](DeskLine const& line) { return order_of(line, today); });
    return lines;
}

std::vector<FirstStep> first_steps(storage::Session& session, Actor const& actor) {
    if (!accounts::is_administrator(actor)) return {};
    auto const found = session.one<Beginnings>(sql::desk::beginnings);
    if (!found || found->meetings > 0) return {};
    std::vector<FirstStep> steps{{StepKind::units, found->units > 1},
                                 {StepKind::people, found->people > 1},
                                 {StepKind::accounts, found->accounts > 1},
                                 {StepKind::meeting}};
    std::ranges::find(steps, false, &FirstStep::step_done)->step_next = true;
    return steps;
}

std::vector<tasks::TaskLine> asked_and_late(storage::Session& session, Id<Person> person, Day today) {
    std::vector<tasks::TaskLine> lines;
    for (auto const& row : session.all<tasks::TaskRow>(sql::desk::asked_late, {{"person", person}, {"today", today}}))
        lines.push_back(tasks::line_of(row, today));
    return lines;
}

}  // namespace daumoi::desk
