#pragma once

#include <optional>
#include <string>
#include <vector>

#include "features/meetings/quick_line_known.hpp"

/// What stands before speaker and verb: "Để giảm thất thoát, An đề nghị …", "Về vật tư, Bình cho biết …".
namespace daumoi::meetings::quick {

struct FrontClause {
    std::string text;    ///< as it goes on in a sentence: "để giảm thất thoát"; empty when it only leads over
    bool topic = false;  ///< says what it is about, and not what for
    std::string line;    ///< the line without it
};

/// The clause at `index`, when a comma and then a speaker with a verb, or a verb of asking, follow it.
std::optional<FrontClause> front_clause(Line const& line, std::size_t index, Known const& known);

/// A purpose goes behind the words, a topic and a colon before them; a note keeps the line as typed.
void keep_front_clause(FrontClause const& front, std::string const& typed, std::vector<Reading>& readings);

}  // namespace daumoi::meetings::quick
