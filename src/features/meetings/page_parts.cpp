#include "features/meetings/page_parts.hpp"

#include <set>

#include "features/meetings/listed_names.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {

std::map<Id<Person>, std::string> names_of(storage::Session& session, Id<Meeting> meeting,
                                           std::vector<PersonRow> const& people) {
    std::vector<NamedPerson> named;
    std::set<std::string> names;
    for (auto const& person : people) {
        named.push_back({person.person, name_of(person), ""});
        names.insert(named.back().name);
    }
    // Positions are asked for only where there are namesakes.
    if (names.size() < named.size())
        for (auto const& position :
             session.all<org::PositionHeld>(sql::meetings::positions_on_day, {{"meeting", meeting}})) {
            auto const holder = std::ranges::find(named, position.holder, &NamedPerson::person);
            if (holder != named.end() && holder->position.empty()) holder->position = position.printed();
        }
    return listed_names(named);
}

HeadView head_view(VisibleMeeting const& found, MeetingPart part) {
    auto const& row = found.row;
    bool const began = row.state != MeetingState::draft && row.state != MeetingState::cancelled;
    bool const ended = row.state == MeetingState::closed || row.state == MeetingState::approved;
    return {row.meeting,
            row.title(),
            row.unit_name,
            row.kind,
            row.state,
            row.day,
            row.part_of_day,
            part,
            began && found.access.see_record,
            ended && (found.access.see_record || found.access.read_approved),
            (began && found.access.see_record) || (ended && found.access.read_approved)};
}

std::optional<MovedView> moved_view(MeetingRow const& row) {
    if (row.state != MeetingState::convened || row.announced_before.empty()) return std::nullopt;
    auto const& before = row.announced_before.back();
    return MovedView{before.day, before.planned_start, before.room.empty() ? before.address : before.room};
}

}  // namespace daumoi::meetings
