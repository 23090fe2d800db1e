#pragma once

#include "features/meetings/meeting_rows.hpp"

/// An agenda that is changed while entries may stand under its items.
namespace daumoi::meetings {

/// Items that were begun, or under which an entry stands, and that `agenda` has no more: a fault of `agenda` for each.
std::vector<Fault> faults_of_agenda(storage::Session& session, Id<Meeting> meeting,
                                    std::vector<AgendaInput> const& agenda);

/// An item keeps its number, and so its entries, when one of the same kind and title is in `agenda`, or one of the same
/// kind in its place; the others are taken out. To be called without faults only.
void put_agenda(storage::WriteTransaction& transaction, Id<Meeting> meeting, std::vector<AgendaInput> const& agenda);

}  // namespace daumoi::meetings
