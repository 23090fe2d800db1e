#pragma once

#include <optional>
#include <vector>

#include "features/meetings/quick_line.hpp"
#include "features/meetings/quick_line_names.hpp"

/// The people and units of one meeting, ready to be found in typed words.
namespace daumoi::meetings::quick {

struct UnitMatch {
    std::vector<std::size_t> units;  ///< indices; several when they share the name
    std::size_t words = 0;
};

class UnitNames {
public:
    explicit UnitNames(std::span<UnitChoice const> units);
    /// The units whose name or short name stands at `index`, the longest.
    UnitMatch at(Line const& line, std::size_t index) const;

private:
    struct Name {
        std::size_t unit;
        std::size_t begin;  ///< words in names_
        std::size_t end;
    };
    std::size_t matched(Name const& name, Line const& line, std::size_t index) const;

    Line names_;
    std::vector<Name> entries_;
};

class Known {
public:
    explicit Known(QuickLineContext const& about) : context(about), people(about.people) {}

    /// Made when first asked for: most lines name no unit.
    UnitNames const& units() const;
    PersonFacts const& person(std::size_t index) const { return context.people[index]; }
    PersonFacts const* find(Id<Person> id) const;
    /// Who speaks when no name is typed, in a report, a directing speech or a conclusion: the item's speaker, or the
    /// only one with the role that goes with it. Nobody in other items.
    std::optional<Id<Person>> holder_of_floor() const;
    /// True in a directing speech or a conclusion, where đề nghị and yêu cầu are tasks.
    bool item_asks() const;

    QuickLineContext const& context;
    Directory people;

private:
    mutable std::optional<UnitNames> units_;
};

}  // namespace daumoi::meetings::quick
