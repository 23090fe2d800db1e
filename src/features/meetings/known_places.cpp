#include "features/meetings/known_places.hpp"

#include <set>

namespace daumoi::meetings {

KnownPlaces known_places(storage::Session& session, Id<Unit> unit) {
    KnownPlaces known{.around = org::units_around(session, unit), .units = {}, .places = {}};
    std::set<Id<Unit>> parents;
    for (auto const& one : known.around)
        if (one.parent) parents.insert(*one.parent);
    for (auto const& one : known.around)
        known.units.push_back({one.unit, one.name, one.in_titles, parents.contains(one.unit), one.parent});
    for (auto& place : org::places_around(session, unit))
        known.places.push_back({std::move(place.name), std::move(place.in_titles), place.unit});
    return known;
}

}  // namespace daumoi::meetings
