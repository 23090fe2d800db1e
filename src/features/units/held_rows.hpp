#pragma once

#include "features/units/changing.hpp"

/// What changes of people, memberships and positions have in common.
namespace daumoi::units {

/// A membership or a position, with the days it counts.
struct HeldRow {
    Id<Person> person;
    std::string what;  ///< class or title
    Day from_day;
    std::optional<Day> until_day;
};
DAUMOI_DESCRIBE(HeldRow, (person, what, from_day, until_day))

json::object word_fact(std::string_view enumeration, std::string_view code);
journal::Written<PersonAnswer> written(Place const& place, Id<Person> person, std::string verb, json::object facts);
Result<void> check_known(Place const& place, Id<Person> person);
/// May end on its first day already: then it was a mistake, and never counted.
Outcome<PersonAnswer> end_held(Place const& place, std::optional<HeldRow> const& held, EndInput const& input,
                               std::string verb, json::object facts);

}  // namespace daumoi::units
