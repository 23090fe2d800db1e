#include "features/tasks/changing.hpp"

namespace daumoi::tasks {

Result<TaskAnswer> send_back_task(journal::Writing const& writing, Id<Task> task, ReturnInput const& input) {
    return change_task(writing, "send_back_task", task, &Access::close, input, [&](Changing& changing) -> Outcome {
        auto& row = changing.row;
        if (row.state == TaskState::open)
            return refuse(Refusal::Kind::wrong_state,
                          "The task is open: it can be sent back once it was reported done.");
        if (input.text.value.empty()) return refuse({{"text", {"Say in a sentence what is still missing.", {}}}});
        if (auto const free = check_not_made(changing.session(), row.entry, row.text, task); !free)
            return std::unexpected(free.error());
        row.state = TaskState::open;
        row.done_day.reset();
        return changing.kept({ProgressKind::sent_back, input.text.value});
    });
}

}  // namespace daumoi::tasks
