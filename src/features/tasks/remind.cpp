#include "features/tasks/changing.hpp"

namespace daumoi::tasks {

Result<TaskAnswer> remind(journal::Writing const& writing, Id<Task> task, ReminderInput const& input) {
    return change_task(writing, "remind", task, &Access::remind, input, [&](Changing& changing) -> Outcome {
        auto& row = changing.row;
        if (row.state != TaskState::open)
            return refuse(Refusal::Kind::wrong_state,
                          "The task was reported done or closed: nobody has to be reminded.");
        if (row.reminded_day == changing.today)
            return refuse(Refusal::Kind::wrong_state, "Of this task they were reminded today. Once a day is enough.");
        row.reminded_day = changing.today;
        return changing.kept({ProgressKind::reminded, typed(input.text)});
    });
}

}  // namespace daumoi::tasks
