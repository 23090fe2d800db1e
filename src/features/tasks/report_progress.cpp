#include "features/tasks/changing.hpp"

namespace daumoi::tasks {

Result<TaskAnswer> report_progress(journal::Writing const& writing, Id<Task> task, ProgressInput const& input) {
    return change_task(writing, "report_progress", task, &Access::join, input, [&](Changing& changing) -> Outcome {
        auto& row = changing.row;
        if (row.state != TaskState::open)
            return refuse(Refusal::Kind::wrong_state,
                          "The task was reported done or closed. Only its issuer can open it again.");
        if (typed(input.text).empty()) return refuse({{"text", {"Say in a sentence what was done.", {}}}});
        if (input.done && !changing.access.report)
            return refuse(Refusal::Kind::not_allowed,
                          "Whether the whole task is done, the addressed unit says: {unit}.",
                          {{"unit", row.addressed_name}});
        if (changing.access.owns && !row.accepted) row.accepted = changing.now;
        if (input.done) {
            row.state = TaskState::reported;
            row.done_day = changing.today;
        }
        return changing.kept({input.done ? ProgressKind::reported_done : ProgressKind::progress, typed(input.text)});
    });
}

}  // namespace daumoi::tasks
