#pragma once

#include <optional>
#include <string_view>

#include "core/time.hpp"

namespace daumoi {

enum class YearSide { next, last };

/// `4/12`, `04-12`, `4.12`, `ngày 4 tháng 12`: the next such day from `from` on, or the last one up to it, `from` itself
/// in either case. Empty for everything else, days with a year included; 29 February finds the next or last leap year.
std::optional<Day> day_without_year(std::string_view text, Day from, YearSide side);

}  // namespace daumoi
