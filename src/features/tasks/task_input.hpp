#pragma once

#include "features/tasks/tasks.hpp"

/// What a task is made of, checked.
namespace daumoi::tasks {

/// Where an owner has to belong, as a member or by a position.
struct Base {
    Id<Unit> unit;
    bool whole_subtree = false;
};
bool belongs_under(storage::Session& session, Base const& base, Id<Person> person, Day today);

/// What a task comes from, beside what is typed.
struct Origin {
    org::UnitNow issuing;
    std::optional<Id<Meeting>> meeting = {};
    std::optional<Id<Entry>> entry = {};
    std::optional<Id<Person>> asked_by = {};
    std::string meeting_title = {};            ///< found in the list of tasks by it
    Day asked_on;                              ///< no deadline lies before it
    std::optional<Id<Unit>> had_unit = {};     ///< by the task that is changed: may stay
    std::optional<Id<Person>> had_owner = {};  ///< likewise, in the same unit
};

struct NewTask {
    Origin origin;
    meetings::Act verb = meetings::Act::assign;
    std::optional<Id<Unit>> addressed_unit;  ///< without a meeting the issuing one, when nobody is addressed
    bool whole_subtree = false;
    std::optional<Id<Person>> owner;
    std::string addressee;
    std::string text;
    std::string offered;
    std::optional<Day> deadline;
};

/// The verbs with which something is asked, as the choices of a form.
std::vector<meetings::Act> const& asking_verbs();

/// Whom the words name beyond the unit and the owner; empty when they say nothing more.
std::string words_beyond(std::string const& words, std::string const& unit, bool whole_subtree,
                         std::string const& owner);

/// Whether somebody may give the unit a task that comes from there: the meeting's own unit and those below are asked,
/// others only by somebody who may give tasks in them.
Result<void> check_addressed(storage::Session& session, Actor const& actor, Origin const& origin, Id<Unit> unit,
                             Day today);

Result<NewTask> checked_task(storage::Session& session, Actor const& actor, Origin const& origin,
                             MakeTaskInput const& input, Day today);

}  // namespace daumoi::tasks
