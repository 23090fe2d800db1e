#pragma once

#include "features/meetings/quick_line_known.hpp"

/// Who somebody is, typed between name and verb: "An, Bí thư Đảng ủy đề nghị", "An (Tổ 2) cho biết".
namespace daumoi::meetings::quick {

struct Addition {
    std::size_t next = 0;  ///< the first word behind it; where it would begin when there is none
    bool certain = true;   ///< false when the words only look like a position
};

/// Behind the name of `person` (null for somebody who is not known), from word `index` on. In brackets it is one always;
/// else speech follows it, and it begins with a position of the person or with a known place, or looks like a position.
Addition addition_at(Line const& line, std::size_t index, PersonFacts const* person, Known const& known);

}  // namespace daumoi::meetings::quick
