#include "core/text.hpp"
#include "features/units/held_rows.hpp"
#include "features/units/people_list.hpp"

namespace daumoi::units {
namespace {

using accounts::Action;

struct MembershipRow {
    Id<Membership> membership;
    org::MemberClass member_class = org::MemberClass::full;
    Day from_day;
};
DAUMOI_DESCRIBE(MembershipRow, (membership, member_class, from_day))

}  // namespace

Result<PersonAnswer> add_person(journal::Writing const& writing, Id<Unit> unit, AddPersonInput const& input) {
    return change_with<PersonAnswer>(
        writing, "add_person", unit, Action::change_people, input, [&](Place const& place) -> Outcome<PersonAnswer> {
            auto const parts = split_name(input.full_name.value);
            if (parts.surname.empty())
                return refuse({{"full_name", {"Write surname and given name, the surname first.", {}}}});
            org::PersonName const name{{}, parts.surname, parts.middle, parts.given, input.sex};
            if (!input.namesakes)
                if (auto faults = namesakes_in(place.session(), unit, {{name, input.member_class}}); !faults.empty())
                    return refuse(std::move(faults));
            auto const person = org::add_person(place.transaction, name);
            org::add_membership(place.transaction, person, unit, input.member_class, input.from);
            return written(place, person, "person.added",
                           {{"class", word_fact("MemberClass", code(input.member_class))}, {"from", input.from.iso()}});
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
            json::object facts{{"class", word_fact("MemberClass", code(input.member_class))},
                               {"from", input.from.iso()}};
            if (!present) return written(place, input.person, "person.taken_in", std::move(facts));
            facts["old_class"] = word_fact("MemberClass", code(present->member_class));
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

}  // namespace daumoi::units
