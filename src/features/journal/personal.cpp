#include "core/secret.hpp"
#include "features/journal/journal.hpp"
#include "sql/journal.hpp"

namespace daumoi::journal {
namespace {

struct KeyRow {
    std::optional<std::string> secret;
};
DAUMOI_DESCRIBE(KeyRow, (secret))

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

std::optional<std::string> reveal(storage::Session& session, json::value const& value) {
    auto const* object = value.if_object();
    if (object == nullptr || !object->contains("sealed") || !object->contains("of")) return std::nullopt;
    auto const row =
        session.one<KeyRow>(sql::journal::find_key, {{"person", object->at("of").to_number<std::int64_t>()}});
    if (!row || !row->secret) return std::nullopt;
    return secret::unseal(std::string(object->at("sealed").as_string()), *row->secret);
}

void erase_personal(storage::WriteTransaction& transaction, Id<Person> person) {
    transaction->run(sql::journal::destroy_key, {{"person", person}});
}

}  // namespace daumoi::journal
