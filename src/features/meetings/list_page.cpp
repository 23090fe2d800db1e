#include "features/meetings/page_parts.hpp"

namespace daumoi::meetings {
namespace {

struct ListView {
    std::vector<MeetingLine> coming;
    std::vector<MeetingLine> past;
    bool may_convene = false;
};
DAUMOI_DESCRIBE(ListView, (coming, past, may_convene))

}  // namespace

http::Response list_meetings(pages::Visit& visit) {
    ListView view;
    for (auto& line : visible_meetings(visit.session(), visit.actor(), visit.today())) {
        bool const open = line.state != MeetingState::approved && line.state != MeetingState::cancelled &&
                          line.state != MeetingState::closed;
        if (open || line.day >= visit.today())
            view.coming.insert(view.coming.begin(), std::move(line));
        else
            view.past.push_back(std::move(line));
    }
    view.may_convene =
        !accounts::units_where(visit.session(), visit.actor(), accounts::Action::convene_meeting, visit.today())
             .empty();
    return visit.page("meetings/list", view, {{"Meetings", {}}, pages::Place::meetings});
}

}  // namespace daumoi::meetings
