#include <algorithm>

#include "core/number.hpp"
#include "features/meetings/page_parts.hpp"

namespace daumoi::meetings {
namespace {

constexpr std::int64_t rows_of_page = 50;

struct ListView {
    bool first_page = true;           ///< what is ahead stands on the first page only
    std::vector<MeetingLine> coming;  ///< the next one first
    std::vector<MeetingLine> past;    ///< newest first
    std::int64_t page = 1;
    std::int64_t pages = 1;
    bool several_pages = false;
    std::optional<std::int64_t> page_before;
    std::optional<std::int64_t> page_after;
    bool may_convene = false;
};
DAUMOI_DESCRIBE(ListView, (first_page, coming, past, page, pages, several_pages, page_before, page_after, may_convene))

void fill_pager(ListView& view, std::int64_t asked, std::int64_t count) {
    view.pages = std::max<std::int64_t>(1, (count + rows_of_page - 1) / rows_of_page);
    view.page = std::clamp<std::int64_t>(asked, 1, view.pages);
    view.first_page = view.page == 1;
    view.several_pages = view.pages > 1;
    if (view.page > 1) view.page_before = view.page - 1;
    if (view.page < view.pages) view.page_after = view.page + 1;
}

}  // namespace

http::Response list_meetings(pages::Visit& visit) {
    auto& session = visit.session();
    Day const today = visit.today();
    ListView view;
    fill_pager(view, whole_number(visit.query("page")).value_or(1), count_held(session, visit.actor(), today));
    if (view.first_page) view.coming = meetings_ahead(session, visit.actor(), today);
    view.past = held_meetings(session, visit.actor(), today, (view.page - 1) * rows_of_page, rows_of_page);
    view.may_convene = !accounts::units_where(session, visit.actor(), accounts::Action::convene_meeting, today).empty();
    return visit.page("meetings/list", view, {{"Meetings", {}}, pages::Place::meetings});
}

html::Schema list_meetings_view() { return html::schema_of<ListView>(); }

}  // namespace daumoi::meetings
