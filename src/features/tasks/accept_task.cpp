#include "features/tasks/changing.hpp"

namespace daumoi::tasks {

Result<TaskAnswer> accept_task(journal::Writing const& writing, Id<Task> task) {
    return change_task(writing, "accept_task", task, &Access::report, task, [](Changing& changing) -> Outcome {
        auto& row = changing.row;
        if (row.state != TaskState::open || row.accepted)
            return refuse(Refusal::Kind::wrong_state, "The task was accepted before, or it is no longer open.");
        bool const takes_it = !row.owner && changing.access.assign;
        if (!changing.access.owns && !takes_it)
            return refuse(Refusal::Kind::not_allowed, "A task is accepted by the person who is to do it.");
        row.owner = changing.person;
        row.accepted = changing.now;
        return changing.kept({ProgressKind::accepted});
    });
}

}  // namespace daumoi::tasks
