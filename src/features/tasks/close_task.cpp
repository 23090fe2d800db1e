#include "features/tasks/changing.hpp"

namespace daumoi::tasks {
namespace {

Result<Day> day_done(Changing const& changing, ClosureInput const& input) {
    Day const day = input.done_day.value_or(changing.row.done_day.value_or(changing.today));
    if (day > changing.today) return refuse({{"done_day", {"This day is still ahead. Leave it empty for today.", {}}}});
    if (day < changing.row.issued_day)
        return refuse({{"done_day", {"This day lies before the task was given. Choose a later one.", {}}}});
    return day;
}

}  // namespace

Result<TaskAnswer> close_task(journal::Writing const& writing, Id<Task> task, ClosureInput const& input) {
    return change_task(writing, "close_task", task, &Access::close, input, [&](Changing& changing) -> Outcome {
        auto& row = changing.row;
        if (auto const fresh = changing.check_revision(input.revision); !fresh) return std::unexpected(fresh.error());
        if (row.state == TaskState::closed) return refuse(Refusal::Kind::wrong_state, "The task is closed already.");
        row.state = TaskState::closed;
        if (input.verdict == Verdict::withdrawn) {
            row.done_day.reset();
            return changing.kept({ProgressKind::withdrawn, typed(input.text)});
        }
        auto const day = day_done(changing, input);
        if (!day) return std::unexpected(day.error());
        row.done_day = *day;
        return changing.kept({.kind = ProgressKind::closed, .text = typed(input.text), .day = *day});
    });
}

}  // namespace daumoi::tasks
