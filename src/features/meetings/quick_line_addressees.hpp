#pragma once

#include <optional>
#include <string>
#include <vector>

#include "features/meetings/quick_line_known.hpp"

/// One of those to whom something is given.
namespace daumoi::meetings::quick {

/// A person, a unit, a body or department, or a group of people or units.
struct Addressee {
    std::size_t next = 0;  ///< the first word behind it; 0: there is none
    std::string printed = {};
    std::vector<Id<Person>> people = {};
    std::optional<Id<Unit>> unit = {};
    bool whole_subtree = false;
    std::vector<Doubt> doubts = {};
};
Addressee addressee_at(Line const& line, std::size_t index, Known const& known);

}  // namespace daumoi::meetings::quick
