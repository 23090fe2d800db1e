#include "features/meetings/person_fields.hpp"

#include <algorithm>

#include "core/number.hpp"
#include "core/text.hpp"
#include "sql/meetings.hpp"
#include "storage/like.hpp"

namespace daumoi::meetings {
namespace {

constexpr std::string_view name_ending = "_name";
constexpr std::size_t most_words = 4;
constexpr int most_found = 12;

struct FoundPerson {
    Id<Person> person;
    std::string surname;
    std::string middle;
    std::string given;
    std::string position;
};
DAUMOI_DESCRIBE(FoundPerson, (person, surname, middle, given, position))

std::vector<std::string> words_of(std::string const& typed) {
    return split(folded(typed.substr(0, typed.find(','))), ' ');
}

std::string with_position(std::string name, std::string const& position) {
    return position.empty() ? name : std::move(name) + ", " + position;
}

struct Slot {
    std::string typed;
    std::string asked;
    std::string number;
    /// The number belongs to what is typed.
    bool settled() const { return typed.empty() || (typed == asked && !number.empty()); }
};

Slot slot_of(html::TypedForm const& typed, std::string const& slot) {
    return {trimmed(typed.typed(slot + "_name")), trimmed(typed.typed(slot + "_asked")), typed.typed(slot)};
}

/// The only one found, or the only one whose whole label was typed.
std::optional<Id<Person>> meant(std::vector<PersonChoice> const& found, std::string const& typed) {
    if (found.size() == 1) return found.front().person;
    if (std::ranges::count(found, typed, &PersonChoice::person_name) == 1)
        return std::ranges::find(found, typed, &PersonChoice::person_name)->person;
    return std::nullopt;
}

void put(html::FormFields& fields, std::string const& slot, std::string const& number) {
    std::erase_if(fields, [&](auto const& field) { return field.first == slot; });
    if (!number.empty()) fields.emplace_back(slot, number);
}

}  // namespace

std::vector<PersonChoice> find_people(storage::Session& session, std::string const& typed, Day today, Id<Unit> unit) {
    auto const words = words_of(typed);
    if (words.empty()) return {};
    std::array<std::string, most_words> patterns;
    patterns.fill("%");
    for (std::size_t i = 0; i < std::min(words.size(), most_words); ++i)
        patterns.at(i) = "% " + storage::literal(words[i]) + "%";
    std::vector<PersonChoice> found;
    for (auto const& one :
         session.all<FoundPerson>(sql::meetings::find_people, {{"today", today},
                                                               {"unit", unit},
                                                               {"first", patterns[0]},
                                                               {"second", patterns[1]},
                                                               {"third", patterns[2]},
                                                               {"fourth", patterns[3]},
                                                               {"given", "% " + storage::literal(words.back())},
                                                               {"most", most_found}})) {
        auto name = org::PersonName{one.person, one.surname, one.middle, one.given, org::Sex::unknown}.full();
        found.push_back({one.person, with_position(std::move(name), one.position), false});
    }
    return found;
}

std::string person_label(storage::Session& session, Id<Person> person, Day today, Id<Unit> unit) {
    auto const name = org::find_person(session, person);
    if (!name) return {};
    auto positions = org::positions_of(session, person);
    std::erase_if(positions, [&](auto const& position) { return !position.held_on(today); });
    if (positions.empty()) return name->full();
    auto const in_unit = std::ranges::find(positions, std::optional(unit), &org::PositionHeld::unit);
    return with_position(name->full(), (in_unit == positions.end() ? positions.front() : *in_unit).printed());
}

PersonField person_field(storage::Session& session, html::TypedForm const& typed, std::string const& slot, Day today) {
    auto now = slot_of(typed, slot);
    std::int64_t const number = whole_number(now.number).value_or(0);
    Id<Unit> const unit{whole_number(typed.typed("unit")).value_or(0)};
    if (now.typed.empty() && now.asked.empty() && number > 0)
        now.typed = now.asked = person_label(session, {number}, today, unit);
    PersonField field{slot, now.number, now.typed, now.asked, {}, typed.fault(slot)};
    if (now.settled()) return field;
    auto found = find_people(session, now.typed, today, unit);
    if (auto const one = meant(found, now.typed)) {
        field.person_no = std::to_string(one->value);
        field.person_typed = field.person_asked = person_label(session, *one, today, unit);
        return field;
    }
    field.people_found = std::move(found);
    field.person_asked = now.typed;
    field.person_no.clear();
    return field;
}

std::vector<Fault> find_typed_people(storage::Session& session, html::FormFields& fields, Day today) {
    std::vector<Fault> faults;
    html::TypedForm const typed{fields, {}};
    Id<Unit> const unit{whole_number(typed.typed("unit")).value_or(0)};
    for (auto const& [name, value] : typed.fields) {
        if (!name.ends_with(name_ending)) continue;
        auto const slot = name.substr(0, name.size() - name_ending.size());
        auto const now = slot_of(typed, slot);
        if (now.typed.empty()) put(fields, slot, "");
        if (now.settled()) continue;
        auto const found = find_people(session, now.typed, today, unit);
        auto const one = meant(found, now.typed);
        put(fields, slot, one ? std::to_string(one->value) : "");
        if (!one && found.empty())
            faults.push_back(
                {slot, {"Nobody is called “{name}”. Type another part of the name.", {{"name", now.typed}}}});
        if (!one && !found.empty())
            faults.push_back(
                {slot, {"Several people are called “{name}”. Choose one of them.", {{"name", now.typed}}}});
    }
    return faults;
}

}  // namespace daumoi::meetings
