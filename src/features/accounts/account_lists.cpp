#include <map>
#include <set>

#include "features/accounts/accounts.hpp"
#include "sql/accounts.hpp"

namespace daumoi::accounts {
namespace {

/// The ids that stand under the name, at any depth.
void collect(std::string_view name, json::value const& value, std::set<std::int64_t>& ids) {
    if (auto const* list = value.if_array()) {
        for (auto const& one : *list) collect(name, one, ids);
    } else if (auto const* object = value.if_object()) {
        for (auto const& [member, one] : *object)
            if (member == name && one.is_int64())
                ids.insert(one.get_int64());
            else
                collect(name, one, ids);
    }
}

template <class Row>
std::vector<Row> named(storage::Session& session, Sql const& statement, std::set<std::int64_t> const& ids) {
    if (ids.empty()) return {};
    return session.all<Row>(statement, {{"ids", json::serialize(json::value_from(ids))}});
}

template <class Key>
std::string value_or_nothing(std::map<Key, std::string> const& values, Key key) {
    auto const found = values.find(key);
    return found == values.end() ? std::string{} : found->second;
}

}  // namespace

std::vector<AccountRow> all_accounts(storage::Session& session) {
    return session.all<AccountRow>(sql::accounts::all_accounts);
}

std::vector<org::PersonName> people_without_account(storage::Session& session) {
    return session.all<org::PersonName>(sql::accounts::people_without_account);
}

journal::Names names_in(storage::Session& session, std::vector<journal::Entry> const& entries) {
    std::set<std::int64_t> people;
    std::set<std::int64_t> positions;
    std::set<std::int64_t> sealed;
    for (auto const& entry : entries) {
        auto const actor = json::parse(entry.actor);
        collect("person", actor, people);
        collect("capacity", actor, positions);
        auto const facts = json::parse(entry.payload);
        collect("person", facts, people);
        collect("of", facts, sealed);
    }
    std::map<Id<Person>, std::string> names;
    std::map<Id<Position>, std::string> titles;
    for (auto const& one : named<org::PersonName>(session, sql::accounts::people_named, people))
        names[one.person] = one.full();
    for (auto const& one : named<org::PositionHeld>(session, sql::accounts::positions_named, positions))
        titles[one.position] = one.printed();
    return {[names](Id<Person> person) { return value_or_nothing(names, person); },
            [titles](Id<Position> position) { return value_or_nothing(titles, position); },
            journal::personal_keys(session, {sealed.begin(), sealed.end()})};
}

}  // namespace daumoi::accounts
