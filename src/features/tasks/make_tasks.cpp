#include "core/text.hpp"
#include "features/tasks/tasks.hpp"

namespace daumoi::tasks {
namespace {

MakeTaskInput task_of(OfferedTaskInput const& offered) {
    return {.text = offered.text,
            .verb = offered.verb,
            .issuing_unit = {},
            .addressed_unit = offered.addressed_unit,
            .whole_subtree = offered.whole_subtree,
            .owner = offered.owner,
            .addressee = offered.addressee,
            .deadline = offered.deadline,
            .offered = offered.offered};
}

RefusedTask refused(std::int64_t place, Id<Entry> entry, Refusal const& refusal) {
    RefusedTask task{place, entry, refusal.message, {}};
    for (auto const& fault : refusal.faults) task.refused_fields.push_back({fault.field, fault.message});
    return task;
}

}  // namespace

MadeTasks make_tasks_of_meeting(journal::Writing const& writing, Id<Meeting> meeting, MakeTasksInput const& input) {
    MadeTasks answer;
    for (std::size_t place = 0; place < input.tasks.size(); ++place) {
        auto const& offered = input.tasks[place];
        auto one = writing;
        if (!one.client_id.empty()) one.client_id += "/" + std::to_string(place);
        auto const made = make_task_of_entry(one, meeting, offered.entry, task_of(offered));
        if (made)
            answer.made.push_back(*made);
        else
            answer.refused.push_back(refused(static_cast<std::int64_t>(place), offered.entry, made.error()));
    }
    return answer;
}

}  // namespace daumoi::tasks
