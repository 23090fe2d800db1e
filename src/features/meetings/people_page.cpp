#include "core/number.hpp"
#include "features/meetings/person_fields.hpp"

namespace daumoi::meetings {
namespace {

struct PeopleView {
    std::vector<PersonChoice> people_found;
};
DAUMOI_DESCRIBE(PeopleView, (people_found))

}  // namespace

Result<void> may_convene(pages::Visit& visit) {
    auto const action = accounts::Action::convene_meeting;
    if (!accounts::units_where(visit.session(), visit.actor(), action, visit.today()).empty()) return {};
    return std::unexpected(for_conveners());
}

Refusal for_conveners() {
    return {Refusal::Kind::not_allowed,
            {"Meetings are convened by the secretary, the deputy or the office of a unit.", {}}};
}

Result<VisibleMeeting> prepared_meeting(pages::Visit& visit, Id<Meeting> meeting) {
    return find_allowed(visit.session(), visit.actor(), meeting, visit.today(), &Access::prepare);
}

http::Response suggest_people(pages::Visit& visit) {
    Id<Meeting> const meeting{whole_number(visit.query("meeting")).value_or(0)};
    if (meeting) {
        if (auto const found = prepared_meeting(visit, meeting); !found) return visit.refused(found.error());
    } else if (auto const allowed = may_convene(visit); !allowed) {
        return visit.refused(allowed.error());
    }
    auto const name = visit.query("name");
    PeopleView view;
    if (is_clean_utf8(name) && length(name) <= 200)
        view.people_found =
            find_people(visit.session(), name, visit.today(), {whole_number(visit.query("unit")).value_or(0)});
    return visit.page("meetings/people", view,
                      {{"Suggestions", {}}, pages::Place::meetings, pages::Look::Frame::alone});
}

html::Schema suggest_people_view() { return html::schema_of<PeopleView>(); }

}  // namespace daumoi::meetings
