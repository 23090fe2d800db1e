#pragma once

#include <optional>
#include <string>
#include <vector>

#include "features/meetings/quick_line_known.hpp"

/// Who a line says has spoken.
namespace daumoi::meetings::quick {

struct Speaker {
    std::optional<Id<Person>> person = {};
    std::string guest = {};  ///< a name that nobody known bears
    std::size_t next = 0;    ///< the first word after the name
    std::vector<Doubt> doubts = {};
};

struct Speakers {
    std::vector<Speaker> likely;  ///< best first
    bool maybe_nobody = false;    ///< the line may as well begin with an ordinary word
    bool rather_nobody = false;   ///< and that is the more likely
};

/// Those whom the words from `index` on may name. `expected`: a kind that has a speaker was commanded.
Speakers speakers_at(Line const& line, std::size_t index, Known const& known, bool expected);

}  // namespace daumoi::meetings::quick
