#pragma once

#include "features/meetings/invitation_text.hpp"
#include "features/meetings/meeting_rows.hpp"

/// Number, place and day of a meeting's letters of invitation, as stored.
namespace daumoi::meetings {

struct InvitationRow {
    std::string number;
    std::string place;
    std::optional<Day> day;
    std::int64_t revision = 0;  ///< 0: nothing is stored

    Issue issue() const { return {number, place, day}; }
};
DAUMOI_DESCRIBE(InvitationRow, (number, place, day, revision))
InvitationRow invitation_of(storage::Session& session, Id<Meeting> meeting);

struct IssuedRow {
    std::string number;
    std::string place;
    Day meeting_day;
};
DAUMOI_DESCRIBE(IssuedRow, (number, place, meeting_day))
/// Those of the unit's other meetings, the latest first.
std::vector<IssuedRow> other_invitations(storage::Session& session, MeetingRow const& row);

}  // namespace daumoi::meetings
