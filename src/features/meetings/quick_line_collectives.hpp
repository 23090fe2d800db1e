#pragma once

#include <optional>

#include "features/meetings/quick_line_known.hpp"
#include "features/meetings/quick_line_lexicon.hpp"

/// A meeting, a body or all who are there as the subject of a line: "Chi bộ thống nhất …", "Đa số ý kiến đề nghị …".
namespace daumoi::meetings::quick {

struct Collective {
    std::size_t begin = 0;
    std::size_t words_behind = 0;        ///< the first word behind the name that a text keeps ("cơ bản", the verb)
    std::size_t verb = 0;                ///< where the verb begins
    bool is_meeting = false;             ///< the meeting itself, which minutes need not name
    std::optional<VerbMatch> asks = {};  ///< by which it asks for something; empty when it agrees or decides
};

/// Only with a verb of agreeing, deciding or asking behind it.
std::optional<Collective> collective_at(Line const& line, std::size_t index, Known const& known);

/// Where the text of what a collective agreed on begins: without the meeting and without "thống nhất", which the kind of
/// the entry says; everything when nothing else is left, or when somebody else agreed.
std::size_t agreed_text_begin(Line const& line, Collective const& collective);

}  // namespace daumoi::meetings::quick
