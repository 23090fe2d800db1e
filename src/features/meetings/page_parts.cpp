#include "features/meetings/page_parts.hpp"

namespace daumoi::meetings {

std::map<Id<Person>, std::string> names_of(std::vector<PersonRow> const& people) {
    std::map<Id<Person>, std::string> names;
    for (auto const& person : people) names[person.person] = name_of(person);
    return names;
}

HeadView head_view(VisibleMeeting const& found) {
    auto const& row = found.row;
    bool const began = row.state != MeetingState::draft && row.state != MeetingState::cancelled;
    bool const ended = row.state == MeetingState::closed || row.state == MeetingState::approved;
    return {row.meeting,
            row.title(),
            row.official_title,
            row.unit_name,
            row.kind,
            row.state,
            row.day,
            row.part_of_day,
            began && found.access.see_record,
            ended && (found.access.see_record || found.access.read_approved),
            (began && found.access.see_record) || (ended && found.access.read_approved)};
}

}  // namespace daumoi::meetings
