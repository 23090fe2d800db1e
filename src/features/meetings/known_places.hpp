#pragma once

#include "features/meetings/quick_line.hpp"

/// What sentences of a meeting can address by name.
namespace daumoi::meetings {

struct KnownPlaces {
    std::vector<org::UnitNow> around;  ///< as org::units_around
    std::vector<UnitChoice> units;     ///< the same
    std::vector<PlaceChoice> places;
};
KnownPlaces known_places(storage::Session& session, Id<Unit> unit);

}  // namespace daumoi::meetings
