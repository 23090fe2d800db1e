#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/time.hpp"

/// Numbers of a unit's documents: of minutes ("06-BB/CB"), of letters of invitation ("05-GM/CB").
namespace daumoi::meetings {

/// "07-BB/CB" after "06-BB/CB"; empty for a text that does not begin with a number.
std::string next_number(std::string_view number);

/// The day of the document among `rows` that has the number already, in the year of `day`: numbers run for a year or
/// for a term, and within a year the same one is a mistake in both. Nothing for an empty number.
template <class Row>
std::optional<Day> taken_on(std::vector<Row> const& rows, std::string Row::* number_of, Day Row::* day_of,
                            std::string_view number, Day day) {
    if (number.empty()) return std::nullopt;
    for (auto const& row : rows)
        if (row.*number_of == number && (row.*day_of).year() == day.year()) return row.*day_of;
    return std::nullopt;
}

}  // namespace daumoi::meetings
