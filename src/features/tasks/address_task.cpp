#include "features/tasks/changing.hpp"
#include "features/tasks/task_input.hpp"

namespace daumoi::tasks {

Result<TaskAnswer> address_task(journal::Writing const& writing, Id<Task> task, AddressInput const& input) {
    return change_task(writing, "address_task", task, &Access::close, input, [&](Changing& changing) -> Outcome {
        auto& row = changing.row;
        if (auto const fresh = changing.check_revision(input.revision); !fresh) return std::unexpected(fresh.error());
        if (!nobody_has(row))
            return refuse(Refusal::Kind::wrong_state,
                          "Somebody has this task already. Change the task to give it to somebody else.");
        auto& session = changing.session();
        Origin const origin{.issuing = org::find_unit(session, row.issuing_unit).value(),
                            .meeting = row.meeting,
                            .asked_by = row.asked_by,
                            .asked_on = row.issued_day};
        auto const allowed = check_addressed(session, writing.actor, origin, input.addressed_unit, changing.today);
        if (!allowed) return std::unexpected(allowed.error());
        row.addressed_unit = input.addressed_unit;
        auto const name = org::find_unit(session, input.addressed_unit)->name;
        auto written = changing.kept({.kind = ProgressKind::addressed, .text = name});
        written.change.facts["unit"] = name;
        return written;
    });
}

}  // namespace daumoi::tasks
