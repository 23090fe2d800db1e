#pragma once

#include <optional>
#include <vector>

#include "features/meetings/quick_line_requests.hpp"

/// Who does what a unit is asked: "giao Chi bộ Kho vận (đồng chí An) …", "… do đồng chí An chịu trách nhiệm".
namespace daumoi::meetings::quick {

/// Takes a person in brackets behind the addressees found so far; true when there was one.
bool take_owner_in_brackets(Addressees& all, Line const& line, Known const& known);

struct OwnerClause {
    std::size_t begin = 0;  ///< words
    std::size_t end = 0;
    std::vector<Id<Person>> people = {};  ///< several when namesakes fit
    std::vector<Doubt> doubts = {};
};
/// In the words from `index` on, at the line's end or before what follows a comma.
std::optional<OwnerClause> owner_behind(Line const& line, std::size_t index, Known const& known);
/// The line as if the clause had not been typed; words in front of it keep their places.
Line without(Line const& line, OwnerClause const& clause);

}  // namespace daumoi::meetings::quick
