#pragma once

#include "features/meetings/changing.hpp"

namespace daumoi::meetings {

/// The entry as it will be stored: running item, time and counts of the roll filled in, text without its act doubled.
/// Refuses what does not fit the kind or the roll.
Result<EntryRow> checked_entry(storage::Session& session, MeetingRow const& meeting, EntryInput const& input,
                               Instant now);
/// Members who may vote and are present, and who may vote at all, by the vote's class.
void count_entitled(storage::Session& session, Id<Meeting> meeting, EntryDetails& details);

}  // namespace daumoi::meetings
