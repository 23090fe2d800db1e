#include "features/tasks/page_parts.hpp"

#include "features/tasks/task_input.hpp"
#include "sql/tasks.hpp"

namespace daumoi::tasks {
namespace {

struct PersonNameRow {
    Id<Person> person;
    std::string name;
};
DAUMOI_DESCRIBE(PersonNameRow, (person, name))

}  // namespace

std::vector<UnitOption> unit_options(std::vector<org::UnitNow> const& units, std::string const& chosen) {
    std::vector<UnitOption> options;
    options.reserve(units.size());
    for (auto const& unit : units) options.push_back({unit.unit, unit.name, std::to_string(unit.unit.value) == chosen});
    return options;
}

std::vector<VerbOption> verb_options(std::string const& chosen) {
    std::vector<VerbOption> options;
    for (auto const verb : asking_verbs()) options.push_back({verb, code(verb) == chosen});
    return options;
}

std::vector<PersonOption> people_of_unit(storage::Session& session, Id<Unit> unit, Day today,
                                         std::string const& chosen) {
    std::vector<PersonOption> options;
    for (auto const& row : session.all<PersonNameRow>(sql::tasks::people_of_unit, {{"unit", unit}, {"today", today}}))
        options.push_back({row.person, row.name, std::to_string(row.person.value) == chosen});
    return options;
}

}  // namespace daumoi::tasks
