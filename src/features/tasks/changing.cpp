#include "features/tasks/changing.hpp"

#include "sql/tasks.hpp"

namespace daumoi::tasks {

Result<void> Changing::check_revision(std::optional<std::int64_t> revision) const {
    if (!revision || *revision == row.revision) return {};
    return refuse(Refusal::Kind::stale, "Somebody else changed this task meanwhile. Look at it again, then decide.");
}

Result<void> check_not_made(storage::Session& session, std::optional<Id<Entry>> entry, std::string const& text,
                            Id<Task> but) {
    if (!entry) return {};
    if (!session.value<Id<Task>>(sql::tasks::task_of_entry, {{"entry", *entry}, {"text", text}, {"but", but}}))
        return {};
    return refuse(Refusal::Kind::wrong_state, "This sentence is a task already: see the list of tasks.");
}

journal::Written<TaskAnswer> Changing::kept(NewProgress const& progress) {
    transaction->run(sql::tasks::change_task, {{"task", row.task},
                                               {"addressed_unit", row.addressed_unit},
                                               {"owner", row.owner},
                                               {"deadline", row.deadline},
                                               {"state", row.state},
                                               {"accepted", row.accepted},
                                               {"done_day", row.done_day},
                                               {"reminded_day", row.reminded_day}});
    transaction->run(sql::tasks::add_progress, {{"task", row.task},
                                                {"kind", progress.kind},
                                                {"text", progress.text},
                                                {"about", progress.about},
                                                {"day", progress.day},
                                                {"person", person},
                                                {"now", now}});
    json::object facts{{"title", row.text}};
    if (!progress.text.empty()) facts["text"] = progress.text;
    if (progress.about) facts["of"] = person_fact(*progress.about);
    if (progress.day) facts["day"] = progress.day->iso();
    std::string const verb = "task." + std::string(code(progress.kind));
    return {{row.task, row.revision + 1}, {verb, {{"task", row.task}}, std::move(facts)}};
}

}  // namespace daumoi::tasks
