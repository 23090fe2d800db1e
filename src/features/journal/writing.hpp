#pragma once

#include "features/journal/journal.hpp"
#include "pages/visit.hpp"

namespace daumoi::journal {

/// Of the visit's actor, under the id that the form or the program sent.
inline Writing writing_of(pages::Visit const& visit) {
    return {visit.services().database, visit.services().clock, visit.actor(), visit.client_id()};
}

}  // namespace daumoi::journal
