#pragma once

#include <optional>
#include <vector>

#include "features/meetings/quick_line.hpp"
#include "features/meetings/quick_line_names.hpp"
#include "features/meetings/quick_line_places.hpp"

/// The people and units of one meeting, ready to be found in typed words.
namespace daumoi::meetings::quick {

class Known {
public:
    explicit Known(QuickLineContext const& about) : context(about), people(about.people) {}

    /// Made when first asked for: most lines name none.
    PlaceNames const& places() const;
    UnitChoice const* find(Id<Unit> id) const;
    /// The meeting's unit.
    UnitChoice const* own() const;
    /// The meeting's unit when it has others below it, else the one above it.
    UnitChoice const* committee() const;
    PersonFacts const& person(std::size_t index) const { return context.people[index]; }
    PersonFacts const* find(Id<Person> id) const;
    /// Who speaks when no name is typed, in a report, a directing speech or a conclusion: the item's speaker, or the
    /// only one with the role that goes with it. Nobody in other items.
    std::optional<Id<Person>> holder_of_floor() const;
    /// The only one with this role.
    std::optional<Id<Person>> only_one(Role role) const;
    /// True in a directing speech or a conclusion, where đề nghị and yêu cầu are tasks.
    bool item_asks() const;

    QuickLineContext const& context;
    Directory people;

private:
    mutable std::optional<PlaceNames> places_;
};

}  // namespace daumoi::meetings::quick
