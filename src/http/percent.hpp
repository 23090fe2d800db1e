#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace daumoi::http {

enum class Plus { literal, space };

/// Nothing for a bad escape and for what does not decode to UTF-8 without U+0000.
std::optional<std::string> percent_decoded(std::string_view encoded, Plus plus);
/// What of it can be read: bad escapes as they stand, U+FFFD for each damaged byte.
std::string percent_mended(std::string_view encoded, Plus plus);

}  // namespace daumoi::http
