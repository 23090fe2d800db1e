#pragma once

#include <optional>

#include "features/meetings/quick_line_lexicon.hpp"

/// "An ý kiến cần tập huấn", "An phát biểu đề nghị thay van": words that only say that somebody speaks.
namespace daumoi::meetings::quick {

/// The verb behind the name that ends before `index`: also "ý kiến" without a pause when a clause follows it, and the
/// verb behind "phát biểu" or "ý kiến" that says how it was meant.
std::optional<VerbMatch> verb_behind_name(Line const& line, std::size_t index);

}  // namespace daumoi::meetings::quick
