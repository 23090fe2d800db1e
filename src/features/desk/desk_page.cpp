#include <algorithm>

#include "features/desk/desk_pages.hpp"
#include "features/desk/desk_view.hpp"

namespace daumoi::desk {
namespace {

constexpr int coming_days = 14;

/// Meetings that were announced and that the reader may see, the next one first; also those that were cancelled since.
std::vector<ComingMeeting> coming_meetings(pages::Visit& visit) {
    std::vector<ComingMeeting> coming;
    for (auto const& line : meetings::meetings_ahead(visit.session(), visit.actor(), visit.today()))
        if (line.day >= visit.today())
            coming.push_back({line.meeting, line.meeting_title, line.day, line.part_of_day, line.planned_start,
                              line.room, line.state == meetings::MeetingState::cancelled});
    return coming;
}

DeskView desk_view(pages::Visit& visit) {
    DeskView view;
    view.today = visit.today();
    view.part = part_of_day_at(local_time(visit.now(), visit.organization().zone).time);
    view.lines = waiting_lines(visit.session(), visit.actor(), view.today);
    view.waiting_count = static_cast<std::int64_t>(view.lines.size());
    view.late_count = std::ranges::count(view.lines, Urgency::late, &DeskLine::urgency);
    view.any_late = view.late_count > 0;
    view.first_steps = first_steps(visit.session(), visit.actor());
    view.coming = coming_meetings(visit);
    auto const next = std::ranges::find(view.coming, false, &ComingMeeting::coming_cancelled);
    if (next != view.coming.end()) view.next = *next;
    for (auto const& one : view.coming)
        if (std::to_string(one.coming_meeting.value) == visit.query("replied")) view.replied = one;
    std::erase_if(view.coming, [&](auto const& one) { return one.coming_day > view.today + coming_days; });
    for (auto& line :
         asked_and_late(visit.session(), signed_in_person(visit.actor()).value_or(Id<Person>{}), view.today))
        view.asked_late.push_back({line, line.reminded_day != view.today});
    view.may_convene =
        !accounts::units_where(visit.session(), visit.actor(), accounts::Action::convene_meeting, view.today).empty();
    view.administrator = accounts::is_administrator(visit.actor());
    view.form_token = visit.form_token();
    return view;
}

}  // namespace

http::Response show_desk(pages::Visit& visit) {
    return visit.page("desk/desk", desk_view(visit), {{"Desk", {}}, pages::Place::desk});
}

html::Schema show_desk_view() { return html::schema_of<DeskView>(); }

}  // namespace daumoi::desk
