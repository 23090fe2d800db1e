#pragma once

#include <vector>

#include "features/meetings/quick_line_known.hpp"

/// People named by what they are: "Bí thư Đảng ủy đề nghị", "chủ tọa yêu cầu".
namespace daumoi::meetings::quick {

struct Titled {
    std::vector<PersonFacts const*> people;  ///< all whom the words fit equally well
    std::size_t words = 0;
};

/// A part in the meeting, or at least two words with which somebody's position begins, and a verb behind them.
Titled titled_at(Line const& line, std::size_t index, Known const& known);

/// How many words at `index` name what the person is: the beginning of a position, a former one with "nguyên".
std::size_t position_at(Line const& line, std::size_t index, PersonFacts const& person);

/// "đồng chí" instead of a name, with a verb behind it: the words that it takes, or 0.
std::size_t pronoun_at(Line const& line, std::size_t index);

}  // namespace daumoi::meetings::quick
