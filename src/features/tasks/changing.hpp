#pragma once

#include "features/tasks/tasks.hpp"

/// What the changes of one task have in common.
namespace daumoi::tasks {

using storage::WriteTransaction;
using Outcome = Result<journal::Written<TaskAnswer>>;

/// A line of progress that is to be written.
struct NewProgress {
    ProgressKind kind = ProgressKind::progress;
    std::string text = {};
    std::optional<Id<Person>> about = {};
    std::optional<Day> day = {};
};

/// A task inside the transaction that changes it: `row` is changed, then kept.
struct Changing {
    WriteTransaction& transaction;
    Instant now;
    Day today;
    Id<Person> person;
    Access access;
    TaskRow row;

    storage::Session& session() { return transaction.session(); }
    /// Stale when somebody else changed the task since the form was opened.
    Result<void> check_revision(std::optional<std::int64_t> revision) const;
    /// Writes the row and the line of progress; the entry's verb and facts come from it.
    journal::Written<TaskAnswer> kept(NewProgress const& progress);
};

/// Runs `change(Changing&)` for an actor who has the right over the task.
template <class Input, class Function>
Result<TaskAnswer> change_task(journal::Writing const& writing, std::string_view operation, Id<Task> task,
                               bool Access::* right, Input const& input, Function const& change) {
    json::object const request{{"task", task.value}, {"input", to_json(input)}};
    return journal::write<TaskAnswer>(
        writing, operation, json::value(request), [&](WriteTransaction& transaction, Instant now) -> Outcome {
            Day const today = org::local_day(transaction.session(), now);
            auto found = find_allowed(transaction.session(), writing.actor, task, today, right);
            if (!found) return std::unexpected(std::move(found.error()));
            Changing changing{transaction,          now, today, signed_in_person(writing.actor).value(), found->access,
                              std::move(found->row)};
            return change(changing);
        });
}

/// Refuses a second task of the same words of an entry; one that was withdrawn does not count, nor does `but` itself.
Result<void> check_not_made(storage::Session& session, std::optional<Id<Entry>> entry, std::string const& text,
                            Id<Task> but = {});

using journal::person_fact;

template <std::size_t Limit>
std::string typed(std::optional<Text<Limit>> const& text) {
    return text ? text->value : std::string{};
}

}  // namespace daumoi::tasks
