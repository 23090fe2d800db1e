#pragma once

#include "features/journal/writing.hpp"
#include "features/meetings/meeting_rows.hpp"
#include "features/meetings/meetings_pages.hpp"

/// What several pages of this feature need.
namespace daumoi::meetings {

using journal::writing_of;

inline std::string address_of(Id<Meeting> meeting) { return "/meetings/" + std::to_string(meeting.value); }

inline std::string name_of(PersonRow const& person) {
    return org::PersonName{person.person, person.surname, person.middle, person.given, person.sex}.full();
}

/// Names of the meeting's people by id, namesakes told apart.
std::map<Id<Person>, std::string> names_of(storage::Session& session, Id<Meeting> meeting,
                                           std::vector<PersonRow> const& people);

/// The meeting of the address, seen by the visit's actor.
inline Result<VisibleMeeting> meeting_of(pages::Visit& visit) {
    return find_visible(visit.session(), visit.actor(), visit.id<Meeting>("meeting"), visit.today());
}

/// Who convenes meetings of some unit: the form, and the search for people in it, are for them.
Result<void> may_convene(pages::Visit& visit);
Refusal for_conveners();
/// The meeting, if the visit's actor prepares it.
Result<VisibleMeeting> prepared_meeting(pages::Visit& visit, Id<Meeting> meeting);

inline pages::Look look(MeetingRow const& row, int status = 200) {
    return {{row.title(), {}}, pages::Place::meetings, pages::Look::Frame::app, status};
}

/// A choice of a select.
struct PersonChoice {
    Id<Person> person;
    std::string person_name;
    bool chosen = false;
};
DAUMOI_DESCRIBE(PersonChoice, (person, person_name, chosen))

/// What the notice said before the meeting was moved.
struct MovedView {
    Day moved_from_day;
    TimeOfDay moved_from_start;
    std::string moved_from_room;
};
DAUMOI_DESCRIBE(MovedView, (moved_from_day, moved_from_start, moved_from_room))
/// Empty when it was not moved, or does not wait any more to be held.
std::optional<MovedView> moved_view(MeetingRow const& row);

}  // namespace daumoi::meetings
