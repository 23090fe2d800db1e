#pragma once

#include <string_view>

#include "features/org/org.hpp"

namespace daumoi::units {

/// What a printed title says of its holder's authority: "Phó Bí thư Thường trực" is a deputy, "Nguyên Bí thư" and "Trưởng ban"
/// are nothing. Read by its beginning, with or without marks.
org::Duty duty_of_title(std::string_view title);

}  // namespace daumoi::units
