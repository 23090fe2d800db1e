#include <variant>

#include "features/accounts/accounts.hpp"
#include "sql/accounts.hpp"

namespace daumoi::accounts {

bool may(storage::Session& session, Actor const& actor, Action action, Id<Unit> unit, Day today) {
    if (std::holds_alternative<SystemActor>(actor)) return true;
    auto const person = signed_in_person(actor);
    if (!person) return false;
    auto const grants = session.value<std::int64_t>(
        sql::accounts::grants, {{"action", action}, {"person", *person}, {"unit", unit}, {"today", today}});
    return grants.value_or(0) > 0;
}

bool role_may(storage::Session& session, Action action, std::string_view role) {
    return session.value<std::int64_t>(sql::accounts::role_grants, {{"action", action}, {"role", role}}).value_or(0) >
           0;
}

std::vector<org::UnitNow> units_where(storage::Session& session, Actor const& actor, Action action, Day today) {
    auto const person = signed_in_person(actor);
    if (!person) return {};
    return session.all<org::UnitNow>(sql::accounts::units_where,
                                     {{"action", action}, {"person", *person}, {"today", today}});
}

bool is_administrator(Actor const& actor) {
    if (auto const* person = std::get_if<PersonActor>(&actor)) return person->administrator;
    return std::holds_alternative<SystemActor>(actor);
}

bool administers(storage::Session& session, Actor const& actor) {
    auto const* person = std::get_if<PersonActor>(&actor);
    if (person == nullptr) return is_administrator(actor);
    auto const stored = session.value<std::int64_t>(sql::accounts::is_administrator, {{"person", person->person}});
    return person->administrator && stored.value_or(0) != 0;
}

}  // namespace daumoi::accounts
