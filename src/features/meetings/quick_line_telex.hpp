#pragma once

#include <optional>
#include <string>

#include "features/meetings/quick_line_words.hpp"

namespace daumoi::meetings::quick {

/// Telex keys of one syllable ("nghij", "ddeef") as the letters they stand for; empty when they are no Vietnamese
/// syllable, or already letters without any key.
std::optional<std::string> from_telex(std::string_view keys);

/// The line with all such words composed; empty when there is none.
std::optional<std::string> composed(Line const& line);

}  // namespace daumoi::meetings::quick
