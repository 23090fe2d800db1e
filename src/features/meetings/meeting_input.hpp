#pragma once

#include "features/meetings/changing.hpp"

/// The checks and rows that preparing and changing a meeting share.
namespace daumoi::meetings {

/// Faults of what was typed, beyond what the decoder sees: times that run backwards, people who do not exist.
std::vector<Fault> faults_of(storage::Session& session, MeetingInput const& input);
/// All that the form says: the meeting's own columns, and roles and agenda anew. The row as it then is.
MeetingRow put_meeting(WriteTransaction& transaction, Id<Meeting> meeting, MeetingInput const& input);
/// The topic's sources as they are typed, a line each: title; author; year.
std::string sources_text(std::vector<Source> const& sources);
/// On the roll: the unit's members of the meeting's day, and everybody with a role.
void put_roll(WriteTransaction& transaction, MeetingRow const& row);

/// Refused once the meeting has begun: what was announced is changed no more.
Result<void> still_announced(MeetingRow const& row);

}  // namespace daumoi::meetings
