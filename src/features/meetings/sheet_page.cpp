#include "features/meetings/listed_names.hpp"
#include "features/meetings/page_parts.hpp"

namespace daumoi::meetings {
namespace {

struct SheetPerson {
    std::int64_t number = 0;
    std::string sheet_name;
    std::string sheet_position;
};
DAUMOI_DESCRIBE(SheetPerson, (number, sheet_name, sheet_position))

struct SheetItem {
    std::int64_t item_number = 0;
    std::string item_title;
};
DAUMOI_DESCRIBE(SheetItem, (item_number, item_title))

struct SheetView {
    HeadView head;
    TimeOfDay planned_start;
    std::string room;
    std::vector<SheetItem> agenda;
    std::vector<SheetPerson> people;
};
DAUMOI_DESCRIBE(SheetView, (head, planned_start, room, agenda, people))

}  // namespace

http::Response show_sheet(pages::Visit& visit) {
    auto const found =
        find_allowed(visit.session(), visit.actor(), visit.id<Meeting>("meeting"), visit.today(), &Access::see_record);
    if (!found) return visit.refused(found.error());
    auto const record = load_record(visit.session(), found->row);
    SheetView view{head_view(*found), found->row.planned_start, found->row.room, {}, {}};
    for (auto const& item : record.agenda) view.agenda.push_back({item.number, item.title});
    std::int64_t number = 1;
    auto const names = listed_names(record.people);
    for (auto const& person : record.people)
        view.people.push_back(
            {number++, names.at(person.id), person.positions.empty() ? std::string{} : person.positions.front()});
    return visit.page("meetings/sheet", view, look(found->row));
}

html::Schema show_sheet_view() { return html::schema_of<SheetView>(); }

}  // namespace daumoi::meetings
