#include "core/secret.hpp"
#include "features/journal/journal.hpp"
#include "sql/journal.hpp"

namespace daumoi::journal {
namespace {

struct KeyRow {
    std::optional<std::string> secret;
};
DAUMOI_DESCRIBE(KeyRow, (secret))

struct PersonKeyRow {
    Id<Person> person;
    std::string secret;
};
DAUMOI_DESCRIBE(PersonKeyRow, (person, secret))

}  // namespace

json::object personal(storage::WriteTransaction& transaction, Id<Person> person, std::string_view text) {
    auto row = transaction->one<KeyRow>(sql::journal::find_key, {{"person", person}});
    if (!row) {
        row = KeyRow{secret::new_key()};
        transaction->run(sql::journal::add_key, {{"person", person}, {"secret", row->secret}});
    }
    json::object value{{"of", person.value}};
    if (row->secret) value["sealed"] = secret::seal(text, *row->secret);
    return value;
}

std::map<Id<Person>, std::string> personal_keys(storage::Session& session, std::set<Id<Person>> const& people) {
    std::map<Id<Person>, std::string> keys;
    if (people.empty()) return keys;
    json::array ids;
    for (auto const person : people) ids.push_back(person.value);
    for (auto const& row : session.all<PersonKeyRow>(sql::journal::keys_of, {{"people", json::serialize(ids)}}))
        keys[row.person] = row.secret;
    return keys;
}

std::optional<std::string> reveal(json::object const& value, std::map<Id<Person>, std::string> const& keys) {
    auto const* of = value.if_contains("of");
    auto const* sealed = value.if_contains("sealed");
    if (of == nullptr || !of->is_int64() || sealed == nullptr || !sealed->is_string()) return std::nullopt;
    auto const key = keys.find(Id<Person>{of->get_int64()});
    if (key == keys.end()) return std::nullopt;
    return secret::unseal(std::string(sealed->get_string()), key->second);
}

void erase_personal(storage::WriteTransaction& transaction, Id<Person> person) {
    transaction->run(sql::journal::destroy_key, {{"person", person}});
}

}  // namespace daumoi::journal
