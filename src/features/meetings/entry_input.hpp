#pragma once

#include "features/meetings/changing.hpp"

namespace daumoi::meetings {

/// The entry as it will be stored: running item, time and counts of the roll filled in, text without its act doubled.
/// Refuses what does not fit the kind or the roll.
Result<EntryRow> checked_entry(storage::Session& session, MeetingRow const& meeting, EntryInput const& input,
                               Instant now);
/// Of an entry without one typed: now, but not past the end; of a record written on another day the beginning.
TimeOfDay usual_time(MeetingRow const& meeting, Instant now);
/// Whether somebody who left then was not there any more at `time`.
bool has_left(MeetingRow const& meeting, std::optional<TimeOfDay> left, TimeOfDay time);

}  // namespace daumoi::meetings
