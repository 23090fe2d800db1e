#include <cassert>

#include "core/text.hpp"
#include "features/org/org.hpp"
#include "sql/org.hpp"

namespace daumoi::org {

std::optional<Organization> find_organization(storage::Session& session) {
    return session.one<Organization>(sql::org::organization);
}

Day local_day(storage::Session& session, Instant now) {
    return local_time(now, find_organization(session).value_or(Organization{}).zone).day;
}

void add_organization(storage::WriteTransaction& transaction, Organization const& organization) {
    transaction->run(sql::org::add_organization, {{"name", organization.name},
                                                  {"english_name", organization.english_name},
                                                  {"parent_name", organization.parent_name},
                                                  {"terminology", organization.terminology},
                                                  {"language", organization.language},
                                                  {"zone", organization.zone},
                                                  {"demo", organization.demo}});
}

std::optional<UnitNow> find_unit(storage::Session& session, Id<Unit> unit) {
    return session.one<UnitNow>(sql::org::find_unit, {{"unit", unit}});
}

std::optional<UnitNow> find_open_unit(storage::Session& session, Id<Unit> unit) {
    return session.one<UnitNow>(sql::org::find_open_unit, {{"unit", unit}});
}

std::vector<UnitNow> all_units(storage::Session& session) { return session.all<UnitNow>(sql::org::all_units); }

std::vector<UnitNow> units_around(storage::Session& session, Id<Unit> unit) {
    return session.all<UnitNow>(sql::org::units_around, {{"unit", unit}});
}

std::vector<PlaceNow> places_around(storage::Session& session, Id<Unit> unit) {
    return session.all<PlaceNow>(sql::org::places_around, {{"unit", unit}});
}

std::optional<PersonName> find_person(storage::Session& session, Id<Person> person) {
    return session.one<PersonName>(sql::org::find_person, {{"person", person}});
}

bool is_known(storage::Session& session, Id<Person> person) {
    return session.one<PersonName>(sql::org::find_known_person, {{"person", person}}).has_value();
}

std::vector<PersonName> all_people(storage::Session& session) { return session.all<PersonName>(sql::org::all_people); }

std::optional<PositionHeld> find_position(storage::Session& session, Id<Position> position) {
    return session.one<PositionHeld>(sql::org::find_position, {{"position", position}});
}

std::vector<PositionHeld> positions_of(storage::Session& session, Id<Person> person) {
    return session.all<PositionHeld>(sql::org::positions_of, {{"person", person}});
}

std::vector<Member> members_of(storage::Session& session, Id<Unit> unit, Day day) {
    return session.all<Member>(sql::org::members_of, {{"unit", unit}, {"day", day}});
}

namespace {

/// What a unit adds to the path above it: 0001/ to 9999/, then A10000/, B100000/ and so on, so that bytes stand in the
/// order of the numbers, also beside paths of four digits, and no place begins another.
std::string place_in_path(Id<Unit> unit) {
    assert(unit.value > 0);
    constexpr std::size_t plain = 4;
    auto const digits = std::to_string(unit.value);
    if (digits.size() <= plain) return std::string(plain - digits.size(), '0') + digits + "/";
    return static_cast<char>('A' + digits.size() - plain - 1) + digits + "/";
}

}  // namespace

Id<Unit> add_unit(storage::WriteTransaction& transaction, UnitNow const& unit, Day from) {
    auto const id = transaction->value<Id<Unit>>(sql::org::add_unit).value();
    auto const parent = unit.parent ? find_unit(transaction.session(), *unit.parent) : std::nullopt;
    transaction->run(sql::org::add_unit_version, {{"unit", id},
                                                  {"from_day", from},
                                                  {"name", unit.name},
                                                  {"in_titles", unit.in_titles},
                                                  {"symbol", unit.symbol},
                                                  {"kind", unit.kind},
                                                  {"parent", unit.parent},
                                                  {"rank", id.value}});
    transaction->run(sql::org::add_unit_now, {{"unit", id},
                                              {"path", (parent ? parent->path : std::string{}) + place_in_path(id)},
                                              {"depth", parent ? parent->depth + 1 : std::int64_t{0}},
                                              {"name", unit.name},
                                              {"in_titles", unit.in_titles},
                                              {"symbol", unit.symbol},
                                              {"kind", unit.kind},
                                              {"parent", unit.parent},
                                              {"rank", id.value}});
    return id;
}

namespace {

/// As `person.folded` has it: a space before each word, so that words are found by their beginnings.
std::string folded_name(PersonName const& name) { return " " + folded(name.full()); }

/// As `person.sort_key` has it, in letters that every database sorts alike.
std::string by_given_name(PersonName const& name) {
    std::string const key = sort_key(name.given) + '\1' + sort_key(name.middle) + '\1' + sort_key(name.surname);
    std::string readable;
    for (unsigned char byte : key) {
        readable += "0123456789abcdef"[byte >> 4U];
        readable += "0123456789abcdef"[byte & 15U];
    }
    return readable;
}

}  // namespace

void fold_names(storage::Database& database) {
    auto const people = database.read().session().all<PersonName>(sql::org::people_not_folded);
    if (people.empty()) return;
    database.write([&](storage::WriteTransaction& transaction) {
        for (auto const& name : people)
            transaction->run(sql::org::set_folded, {{"person", name.person}, {"folded", folded_name(name)}});
        return true;
    });
}

Id<Person> add_person(storage::WriteTransaction& transaction, PersonName const& name) {
    return transaction
        ->value<Id<Person>>(sql::org::add_person, {{"surname", name.surname},
                                                   {"middle", name.middle},
                                                   {"given", name.given},
                                                   {"sex", name.sex},
                                                   {"sort_key", by_given_name(name)},
                                                   {"folded", folded_name(name)}})
        .value();
}

void rename_person(storage::WriteTransaction& transaction, PersonName const& name) {
    transaction->run(sql::org::rename_person, {{"person", name.person},
                                               {"surname", name.surname},
                                               {"middle", name.middle},
                                               {"given", name.given},
                                               {"sort_key", by_given_name(name)},
                                               {"folded", folded_name(name)}});
}

Id<Body> add_body(storage::WriteTransaction& transaction, Id<Unit> unit, std::string const& name,
                  std::string const& in_titles) {
    return transaction->value<Id<Body>>(sql::org::add_body, {{"unit", unit}, {"name", name}, {"in_titles", in_titles}})
        .value();
}

Id<Department> add_department(storage::WriteTransaction& transaction, std::string const& name,
                              std::string const& in_titles, std::optional<Id<Unit>> unit) {
    return transaction
        ->value<Id<Department>>(sql::org::add_department, {{"name", name}, {"in_titles", in_titles}, {"unit", unit}})
        .value();
}

Id<Position> add_position(storage::WriteTransaction& transaction, NewPosition const& position) {
    return transaction
        ->value<Id<Position>>(sql::org::add_position, {{"person", position.person},
                                                       {"title", position.title},
                                                       {"qualifier", position.qualifier},
                                                       {"duty", position.duty},
                                                       {"unit", position.unit},
                                                       {"body", position.body},
                                                       {"department", position.department},
                                                       {"rank", position.rank},
                                                       {"from_day", position.from},
                                                       {"until_day", position.until}})
        .value();
}

void add_membership(storage::WriteTransaction& transaction, Id<Person> person, Id<Unit> unit, MemberClass member_class,
                    Day from) {
    transaction->run(sql::org::add_membership,
                     {{"person", person}, {"unit", unit}, {"class", member_class}, {"from_day", from}});
}

}  // namespace daumoi::org
