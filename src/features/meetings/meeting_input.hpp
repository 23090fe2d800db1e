#pragma once

#include "features/meetings/changing.hpp"

/// The checks and rows that preparing and changing a meeting share.
namespace daumoi::meetings {

/// Who speaks under such an item is a rapporteur of the meeting.
constexpr bool makes_rapporteur(AgendaKind kind) {
    return kind == AgendaKind::lead_report || kind == AgendaKind::report;
}

/// Times as they were typed; those that could not be understood are missing.
struct PlannedTimes {
    std::optional<Day> day;
    std::optional<TimeOfDay> start;
    std::optional<TimeOfDay> end;
    std::optional<PartOfDay> part;
    std::optional<Day> reply_day;
    std::optional<TimeOfDay> reply_time;
};
/// Times that run backwards, or contradict each other, and a deadline that has passed before the meeting.
std::vector<Fault> faults_of_times(PlannedTimes const& times, LocalTime const& now);
/// The deadline for replies has passed, and the meeting lies ahead.
bool is_too_late(PlannedTimes const& times, LocalTime const& now);
PlannedTimes times_of(MeetingRow const& row);
/// Without a deadline that was announced already, and may have passed since.
PlannedTimes without_announced(PlannedTimes times, MeetingRow const& stored);
/// Faults of what was typed, beyond what the decoder sees: those of the times, and people who do not exist. `stored`:
/// as it stands, when it is changed.
std::vector<Fault> faults_of(storage::Session& session, MeetingInput const& input, LocalTime const& now,
                             MeetingRow const* stored = nullptr);
/// All that the form says: the meeting's own columns, and roles and agenda anew. The row as it then is.
MeetingRow put_meeting(WriteTransaction& transaction, Id<Meeting> meeting, MeetingInput const& input);
/// The topic's sources as they are typed, a line each: title; author; year.
std::string sources_text(std::vector<Source> const& sources);
/// On the roll: the unit's members of the meeting's day, and everybody with a role.
void put_roll(WriteTransaction& transaction, MeetingRow const& row);

/// Refused once the meeting has begun: what was announced is changed no more.
Result<void> still_announced(MeetingRow const& row);

}  // namespace daumoi::meetings
