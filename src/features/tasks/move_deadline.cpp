#include "features/tasks/changing.hpp"

namespace daumoi::tasks {

Result<TaskAnswer> move_deadline(journal::Writing const& writing, Id<Task> task, DeadlineInput const& input) {
    return change_task(writing, "move_deadline", task, &Access::close, input, [&](Changing& changing) -> Outcome {
        auto& row = changing.row;
        if (auto const fresh = changing.check_revision(input.revision); !fresh) return std::unexpected(fresh.error());
        if (row.state == TaskState::closed)
            return refuse(Refusal::Kind::wrong_state, "The task is closed. Send it back before moving its deadline.");
        if (input.deadline == row.deadline)
            return refuse({{"deadline", {"This is the deadline now. Write another day, or leave it.", {}}}});
        if (input.deadline && *input.deadline < row.issued_day)
            return refuse({{"deadline", {"This day lies before the task was given. Choose a later one.", {}}}});
        auto const before = row.deadline;
        row.deadline = input.deadline;
        auto written =
            changing.kept({.kind = ProgressKind::deadline_moved, .text = typed(input.text), .day = input.deadline});
        if (before) written.change.facts["before_day"] = before->iso();
        return written;
    });
}

}  // namespace daumoi::tasks
