#include "features/meetings/person_fields.hpp"

namespace daumoi::meetings {
namespace {

struct PeopleView {
    std::vector<PersonChoice> people_found;
};
DAUMOI_DESCRIBE(PeopleView, (people_found))

/// Those who convene meetings of a unit, or prepare the meeting that is named.
std::optional<Refusal> not_for_them(pages::Visit& visit) {
    if (auto const meeting = std::strtoll(visit.query("meeting").c_str(), nullptr, 10); meeting > 0) {
        auto const found = find_allowed(visit.session(), visit.actor(), {meeting}, visit.today(), &Access::prepare);
        return found ? std::nullopt : std::optional(found.error());
    }
    auto const action = accounts::Action::convene_meeting;
    if (!accounts::units_where(visit.session(), visit.actor(), action, visit.today()).empty()) return std::nullopt;
    return Refusal{Refusal::Kind::not_allowed,
                   {"Meetings are convened by the secretary, the deputy or the office of a unit.", {}}};
}

}  // namespace

http::Response suggest_people(pages::Visit& visit) {
    if (auto const refusal = not_for_them(visit)) return visit.refused(*refusal);
    auto const name = visit.query("name");
    PeopleView view;
    if (is_clean_utf8(name) && length(name) <= 200)
        view.people_found =
            find_people(visit.session(), name, visit.today(), {std::strtoll(visit.query("unit").c_str(), nullptr, 10)});
    return visit.page("meetings/people", view,
                      {{"Suggestions", {}}, pages::Place::meetings, pages::Look::Frame::alone});
}

html::Schema suggest_people_view() { return html::schema_of<PeopleView>(); }

}  // namespace daumoi::meetings
