#pragma once

#include "features/meetings/changing.hpp"

/// The checks and rows that preparing and changing a meeting share.
namespace daumoi::meetings {

/// Faults of what was typed, beyond what the decoder sees: times that run backwards, people who do not exist.
std::vector<Fault> faults_of(storage::Session& session, MeetingInput const& input);
/// The topic's sources, a line each: title; author; year.
std::vector<Source> sources_of(MeetingInput const& input);
std::string sources_text(std::vector<Source> const& sources);
/// Parameters of the meeting's own columns are bound by the callers' statements; roles and agenda are replaced here.
void put_roles(WriteTransaction& transaction, Id<Meeting> meeting, MeetingInput const& input);
void put_agenda(WriteTransaction& transaction, Id<Meeting> meeting, MeetingInput const& input);
/// On the roll: the unit's members of the meeting's day, and everybody with a role.
void put_roll(WriteTransaction& transaction, MeetingRow const& row);

}  // namespace daumoi::meetings
