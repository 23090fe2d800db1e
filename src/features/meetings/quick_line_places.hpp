#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "features/meetings/quick_line.hpp"
#include "features/meetings/quick_line_words.hpp"

/// Units, bodies and departments found by what is typed of their names.
namespace daumoi::meetings::quick {

class Known;

struct Place {
    std::size_t words = 0;  ///< of the line; 0: there is none
    std::string printed = {};
    std::optional<Id<Unit>> unit = {};
    bool is_unit = false;  ///< not only a body or department of `unit`
    bool certain = true;   ///< false when several bear the name, or nobody known does
};

class PlaceNames {
public:
    PlaceNames(std::span<UnitChoice const> units, std::span<PlaceChoice const> places);
    /// The place whose name stands at `index`, the longest. When several bear it, `unit` is empty.
    Place at(Line const& line, std::size_t index) const;

private:
    struct Name {
        Place place;
        bool needs_capital = false;
        std::size_t begin = 0;  ///< words in names_
        std::size_t end = 0;
    };
    void add(std::string const& name, Place place, bool needs_capital = false);
    std::size_t matched(Name const& name, Line const& line, std::size_t index) const;

    std::string joined_;
    std::vector<std::size_t> ends_;  ///< bytes in joined_
    std::vector<Name> entries_;
    Line names_;
};

/// What the words from `index` on name: a place by its name ("Chi bộ Kho vận"), by its kind alone ("Đảng ủy", "chi ủy":
/// the meeting's own or the one above it), or one that nobody knows ("Phòng Bản đồ", as far as a deed begins).
Place place_at(Line const& line, std::size_t index, Known const& known);

}  // namespace daumoi::meetings::quick
