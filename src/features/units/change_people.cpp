#include "core/text.hpp"
#include "features/units/changing.hpp"

namespace daumoi::units {
namespace {

using accounts::Action;

/// A membership or a position, with the days it counts.
struct HeldRow {
    Id<Person> person;
    std::string what;  ///< class or title
    Day from_day;
    std::optional<Day> until_day;
};
DAUMOI_DESCRIBE(HeldRow, (person, what, from_day, until_day))

struct MembershipRow {
    Id<Membership> membership;
    org::MemberClass member_class = org::MemberClass::full;
    Day from_day;
};
DAUMOI_DESCRIBE(MembershipRow, (membership, member_class, from_day))

json::object word(std::string_view enumeration, std::string_view code) { return {{"word", {enumeration, code}}}; }

journal::Written<PersonAnswer> written(Place const& place, Id<Person> person, std::string verb, json::object facts) {
    facts["of"] = person_fact(person);
    facts["unit_name"] = place.unit.name;
    return {{place.unit.unit, person},
            {std::move(verb), {{"unit", place.unit.unit}, {"person", person}}, std::move(facts)}};
}

Result<void> check_known(Place const& place, Id<Person> person) {
    if (org::find_person(place.session(), person)) return {};
    return refuse({{"person", {"There is no such person. Choose one of the list.", {}}}});
}

/// `ended` may be the first day already: then it was a mistake, and never counted.
Result<void> check_end(HeldRow const& held, Day from) {
    if (from < held.from_day) return refuse({too_early(held.from_day)});
    if (held.until_day && *held.until_day <= from)
        return refuse(Refusal::Kind::wrong_state, "This has ended already, on {day}.",
                      {{"day", held.until_day->iso()}});
    return {};
}

Outcome<PersonAnswer> end_held(Place const& place, std::optional<HeldRow> const& held, EndInput const& input,
                               std::string verb, json::object facts) {
    if (!held) return refuse(Refusal::Kind::not_found, "There is no such line in this unit.");
    if (auto const good = check_end(*held, input.from); !good) return std::unexpected(good.error());
    facts["from"] = input.from.iso();
    return written(place, held->person, std::move(verb), std::move(facts));
}

/// As people stand on a roll.
int rank_of(org::Duty duty) {
    using enum org::Duty;
    switch (duty) {
        case secretary: return 1;
        case deputy: return 2;
        case committee_member: return 3;
        case head_of_office: return 4;
        case clerk: return 5;
        case editor_in_chief: return 6;
        case editor: return 7;
        case none: return 8;
    }
    return 8;
}

}  // namespace

Result<PersonAnswer> add_person(journal::Writing const& writing, Id<Unit> unit, AddPersonInput const& input) {
    return change_with<PersonAnswer>(
        writing, "add_person", unit, Action::change_people, input, [&](Place const& place) -> Outcome<PersonAnswer> {
            auto const parts = split_name(input.full_name.value);
            if (parts.surname.empty())
                return refuse({{"full_name", {"Write surname and given name, the surname first.", {}}}});
            auto const person =
                org::add_person(place.transaction, {{}, parts.surname, parts.middle, parts.given, input.sex});
            org::add_membership(place.transaction, person, unit, input.member_class, input.from);
            return written(place, person, "person.added",
                           {{"class", word("MemberClass", code(input.member_class))}, {"from", input.from.iso()}});
        });
}

Result<PersonAnswer> take_in(journal::Writing const& writing, Id<Unit> unit, TakeInInput const& input) {
    return change_with<PersonAnswer>(
        writing, "take_in", unit, Action::change_people, input, [&](Place const& place) -> Outcome<PersonAnswer> {
            if (auto const known = check_known(place, input.person); !known) return std::unexpected(known.error());
            auto const present = place.session().one<MembershipRow>(sql::units::open_membership,
                                                                    {{"unit", unit}, {"person", input.person}});
            if (present && present->member_class == input.member_class)
                return refuse({{"member_class", {"This person is a member of this class already.", {}}}});
            if (present && input.from < present->from_day) return refuse({too_early(present->from_day)});
            if (present)
                place.transaction->run(sql::units::end_membership,
                                       {{"membership", present->membership}, {"day", input.from}});
            org::add_membership(place.transaction, input.person, unit, input.member_class, input.from);
            json::object facts{{"class", word("MemberClass", code(input.member_class))}, {"from", input.from.iso()}};
            if (!present) return written(place, input.person, "person.taken_in", std::move(facts));
            facts["old_class"] = word("MemberClass", code(present->member_class));
            return written(place, input.person, "person.class_changed", std::move(facts));
        });
}

Result<PersonAnswer> end_membership(journal::Writing const& writing, Id<Unit> unit, Id<Membership> membership,
                                    EndInput const& input) {
    json::object const request{{"membership", membership.value}, {"input", to_json(input)}};
    return change_with<PersonAnswer>(
        writing, "end_membership", unit, Action::change_people, json::value(request),
        [&](Place const& place) -> Outcome<PersonAnswer> {
            auto const held =
                place.session().one<HeldRow>(sql::units::find_membership, {{"membership", membership}, {"unit", unit}});
            auto ended = end_held(place, held, input, "person.left", {});
            if (ended)
                place.transaction->run(sql::units::end_membership, {{"membership", membership}, {"day", input.from}});
            return ended;
        });
}

Result<PersonAnswer> appoint(journal::Writing const& writing, Id<Unit> unit, AppointInput const& input) {
    return change_with<PersonAnswer>(
        writing, "appoint", unit, Action::change_units, input, [&](Place const& place) -> Outcome<PersonAnswer> {
            if (auto const known = check_known(place, input.person); !known) return std::unexpected(known.error());
            if (input.until && *input.until <= input.from)
                return refuse({{"until", {"It ends before it begins. Type a later day, or none.", {}}}});
            org::add_position(place.transaction, {input.person,
                                                  input.title.value,
                                                  input.qualifier.value_or(Text<100>{}).value,
                                                  input.duty,
                                                  unit,
                                                  {},
                                                  {},
                                                  rank_of(input.duty),
                                                  input.from,
                                                  input.until});
            return written(place, input.person, "position.given",
                           {{"title", input.title.value}, {"from", input.from.iso()}});
        });
}

Result<PersonAnswer> end_position(journal::Writing const& writing, Id<Unit> unit, Id<Position> position,
                                  EndInput const& input) {
    json::object const request{{"position", position.value}, {"input", to_json(input)}};
    return change_with<PersonAnswer>(
        writing, "end_position", unit, Action::change_units, json::value(request),
        [&](Place const& place) -> Outcome<PersonAnswer> {
            auto const held =
                place.session().one<HeldRow>(sql::units::find_position, {{"position", position}, {"unit", unit}});
            auto ended = end_held(place, held, input, "position.ended", {{"title", held ? held->what : ""}});
            if (ended) place.transaction->run(sql::units::end_position, {{"position", position}, {"day", input.from}});
            return ended;
        });
}

}  // namespace daumoi::units
