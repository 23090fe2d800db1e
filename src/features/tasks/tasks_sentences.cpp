#include "core/mark.hpp"
#include "features/tasks/tasks.hpp"

namespace daumoi::tasks {

std::vector<journal::VerbWords> sentences() {
    return {
        {"task.made", N_("{actor} made a task: {title}.")},
        {"task.made+day", N_("{actor} made a task until {day}: {title}.")},
        {"task.made+unit", N_("{actor} made a task for {unit}: {title}.")},
        {"task.made+unit+day", N_("{actor} made a task for {unit} until {day}: {title}.")},
        {"task.made+of", N_("{actor} made a task for {of}: {title}.")},
        {"task.made+of+day", N_("{actor} made a task for {of} until {day}: {title}.")},
        {"task.accepted", N_("{actor} accepted the task: {title}.")},
        {"task.assigned", N_("{actor} named {of} as owner of the task: {title}.")},
        {"task.addressed", N_("{actor} gave the task to {unit}: {title}.")},
        {"task.edited", N_("{actor} changed the task: {title}.")},
        {"task.edited+before_of", N_("{actor} changed the task, {before_of} is no longer its owner: {title}.")},
        {"task.edited+of", N_("{actor} changed the task, {of} is its owner: {title}.")},
        {"task.edited+before_of+of", N_("{actor} changed the owner of the task from {before_of} to {of}: {title}.")},
        {"task.edited+before_unit", N_("{actor} changed the task, no longer for {before_unit}: {title}.")},
        {"task.edited+unit", N_("{actor} changed the task, now for {unit}: {title}.")},
        {"task.edited+before_unit+unit", N_("{actor} changed the task, from {before_unit} to {unit}: {title}.")},
        {"task.edited+unit+of", N_("{actor} changed the task, now for {unit}, owner {of}: {title}.")},
        {"task.progress", N_("{actor} reported progress: {text}")},
        {"task.reported_done", N_("{actor} reported the task done: {text}")},
        {"task.closed", N_("{actor} closed the task, done on {day}: {title}.")},
        {"task.withdrawn", N_("{actor} withdrew the task: {title}.")},
        {"task.sent_back", N_("{actor} sent the task back: {text}")},
        {"task.deadline_moved", N_("{actor} took the deadline away: {title}.")},
        {"task.deadline_moved+before_day", N_("{actor} took the deadline {before_day} away: {title}.")},
        {"task.deadline_moved+day", N_("{actor} set a deadline, {day}: {title}.")},
        {"task.deadline_moved+day+before_day", N_("{actor} moved the deadline from {before_day} to {day}: {title}.")},
        {"task.reminded", N_("{actor} reminded of the task: {title}.")},
    };
}

}  // namespace daumoi::tasks
