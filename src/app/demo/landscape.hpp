#pragma once

#include <cstdint>
#include <string>

namespace daumoi::app {

/// A lake before hills, drawn by the program, as a PNG: equal seeds give equal bytes.
std::string landscape(std::uint64_t seed);

}  // namespace daumoi::app
