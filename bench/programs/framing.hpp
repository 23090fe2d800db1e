#pragma once

#include <istream>
#include <optional>
#include <string>

namespace daumoi::bench {

/// The next request as the scripts write it: its number of bytes on a line of its own, then the bytes. Nothing at the
/// end of the input; throws std::runtime_error when it ends in the middle.
std::optional<std::string> read_request(std::istream& input);

}  // namespace daumoi::bench
