#pragma once

#include "features/journal/journal.hpp"
#include "pages/visit.hpp"

namespace daumoi::journal {

/// Of the visit's actor, under the id that the form or the program sent. Gives the reading connection back: a change waits
/// for the writer, and nobody should wait holding a snapshot.
inline Writing writing_of(pages::Visit& visit) {
    visit.done_reading();
    return {visit.services().database, visit.services().clock, visit.actor(), visit.client_id()};
}

}  // namespace daumoi::journal
