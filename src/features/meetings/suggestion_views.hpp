#pragma once

#include "features/meetings/known_places.hpp"
#include "features/meetings/record_views.hpp"

namespace daumoi::meetings {

/// What the quick line needs to know of a meeting; holds what the context's spans point into.
struct LineContext {
    std::vector<PersonFacts> people;
    KnownPlaces places;
    std::vector<EntryFacts> recent;
    QuickLineContext context;

    /// Lets the context's spans point into this; again after a move.
    void point();
};
LineContext line_context(pages::Visit& visit, MeetingRow const& row);
/// The entry that a reading is.
EntryInput entry_of(Reading const& reading);

}  // namespace daumoi::meetings
