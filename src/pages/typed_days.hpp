#pragma once

#include <initializer_list>
#include <string_view>

#include "core/day_without_year.hpp"
#include "html/form.hpp"

namespace daumoi::pages {

/// Gives the days typed without a year their year, before the form is decoded. `names` are fields by the last part of
/// their names, so that rows count too. Everything else stays as it was typed.
void add_years(html::FormFields& fields, std::initializer_list<std::string_view> names, Day from, YearSide side);

}  // namespace daumoi::pages
