#include "features/accounts/accounts_pages.hpp"
#include "features/accounts/page_parts.hpp"
#include "sql/accounts.hpp"

namespace daumoi::accounts {
namespace {

struct OwnMembership {
    std::string unit_name;
    org::MemberClass member_class = org::MemberClass::full;
    Day from_day;
    std::optional<Day> until_day;
};
DAUMOI_DESCRIBE(OwnMembership, (unit_name, member_class, from_day, until_day))

/// What is held about one person, for that person. What was recorded in meetings stands there, and in no sum of them.
struct OwnData {
    org::PersonName name;
    std::string login;
    std::vector<OwnMembership> memberships;
    std::vector<org::PositionHeld> positions;
    std::vector<SessionRow> sessions;
    std::vector<TokenRow> tokens;
};
DAUMOI_DESCRIBE(OwnData, (name, login, memberships, positions, sessions, tokens))

}  // namespace

http::Response show_own_data(pages::Visit& visit) {
    auto const actor = in_session(visit);
    if (!actor) return visit.refused(actor.error());
    auto& session = visit.session();
    auto const person = actor->person;
    OwnData data;
    data.name = org::find_person(session, person).value_or(org::PersonName{});
    data.login = session.value<std::string>(sql::accounts::login_of, {{"person", person}}).value_or("");
    data.memberships = session.all<OwnMembership>(sql::accounts::memberships_of, {{"person", person}});
    data.positions = org::positions_of(session, person);
    data.sessions = sessions_of(session, person, visit.now());
    data.tokens = tokens_of(session, person, visit.now());
    auto response = visit.json_response(200, to_json_text(data));
    response.headers.set("Content-Disposition", "attachment; filename=\"daumoi-" + data.login + ".json\"");
    return response;
}

html::Schema show_own_data_view() { return html::schema_of<OwnData>(); }

}  // namespace daumoi::accounts
