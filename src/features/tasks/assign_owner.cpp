#include "features/tasks/changing.hpp"
#include "features/tasks/task_input.hpp"

namespace daumoi::tasks {

Result<TaskAnswer> assign_owner(journal::Writing const& writing, Id<Task> task, OwnerInput const& input) {
    return change_task(writing, "assign_owner", task, &Access::assign, input, [&](Changing& changing) -> Outcome {
        auto& row = changing.row;
        if (auto const fresh = changing.check_revision(input.revision); !fresh) return std::unexpected(fresh.error());
        if (row.state != TaskState::open)
            return refuse(Refusal::Kind::wrong_state, "The task is no longer open. Send it back first.");
        Base const base{*row.addressed_unit, row.whole_subtree};
        if (!belongs_under(changing.session(), base, input.owner, changing.today))
            return refuse(
                {{"owner",
                  {"This person is not in {unit}. Choose somebody of the list.", {{"unit", row.addressed_name}}}}});
        row.owner = input.owner;
        row.accepted = input.owner == changing.person ? std::optional(changing.now) : std::nullopt;
        return changing.kept({.kind = ProgressKind::assigned, .about = input.owner});
    });
}

}  // namespace daumoi::tasks
