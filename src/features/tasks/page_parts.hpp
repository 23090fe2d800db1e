#pragma once

#include "features/journal/writing.hpp"
#include "features/tasks/tasks.hpp"
#include "features/tasks/tasks_pages.hpp"

/// What several pages of this feature need.
namespace daumoi::tasks {

using journal::writing_of;

inline std::string address_of(Id<Task> task) { return "/tasks/" + std::to_string(task.value); }

/// Choices of selects.
struct UnitOption {
    Id<Unit> unit_option;
    std::string unit_option_name;
    bool unit_chosen = false;
};
DAUMOI_DESCRIBE(UnitOption, (unit_option, unit_option_name, unit_chosen))

struct PersonOption {
    Id<Person> person_option;
    std::string person_option_name;
    bool person_chosen = false;
};
DAUMOI_DESCRIBE(PersonOption, (person_option, person_option_name, person_chosen))

struct VerbOption {
    meetings::Act verb_option = meetings::Act::assign;
    bool verb_chosen = false;
};
DAUMOI_DESCRIBE(VerbOption, (verb_option, verb_chosen))

/// `chosen` is the typed value: a number or a code.
std::vector<UnitOption> unit_options(std::vector<org::UnitNow> const& units, std::string const& chosen);
std::vector<VerbOption> verb_options(std::string const& chosen);
std::vector<PersonOption> people_of_unit(storage::Session& session, Id<Unit> unit, Day today,
                                         std::string const& chosen);

}  // namespace daumoi::tasks
