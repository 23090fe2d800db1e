#pragma once

#include <string_view>

namespace daumoi::app {

/// Of the program, as the file VERSION has it: "1.2.3".
std::string_view version();

}  // namespace daumoi::app
