#include "features/units/held_rows.hpp"
#include "sql/units.hpp"

namespace daumoi::units {
namespace {

struct NamedRow {
    Id<Person> person;
    std::string surname;
    std::string middle;
    std::string given;
    org::Sex sex = org::Sex::unknown;
    std::int64_t revision = 0;

    std::string full() const { return org::PersonName{person, surname, middle, given, sex}.full(); }
};
DAUMOI_DESCRIBE(NamedRow, (person, surname, middle, given, sex, revision))

struct UnitId {
    Id<Unit> unit;
};
DAUMOI_DESCRIBE(UnitId, (unit))

/// Who belongs to other units, too, is named by somebody who changes the people of all of them.
Result<void> check_other_units(Place const& place, Actor const& actor, Id<Person> person, Day today) {
    for (auto const& other : place.session().all<UnitId>(sql::units::units_of_member, {{"person", person}})) {
        if (accounts::may(place.session(), actor, accounts::Action::change_people, other.unit, today)) continue;
        auto const unit = org::find_unit(place.session(), other.unit);
        return refuse(Refusal::Kind::not_allowed,
                      "This person belongs to {unit}, too. The name is corrected by somebody who may change the people "
                      "of both.",
                      {{"unit", unit ? unit->name : std::string{}}});
    }
    return {};
}

Result<void> check_name(NamedRow const& row, org::PersonName const& name, std::int64_t revision) {
    if (row.revision != revision)
        return refuse(
            Refusal::Kind::stale,
            "Somebody corrected this meanwhile: the line shows what stands now. Look at it, then save again.");
    if (row.full() == name.full() && row.given == name.given && row.surname == name.surname)
        return refuse({{"given", {"This is what stands here already.", {}}}});
    return {};
}

}  // namespace

Result<PersonAnswer> correct_name(journal::Writing const& writing, Id<Unit> unit, Id<Membership> membership,
                                  CorrectNameInput const& input) {
    json::object const request{{"membership", membership.value}, {"input", to_json(input)}};
    return change_with<PersonAnswer>(
        writing, "correct_name", unit, accounts::Action::change_people, json::value(request),
        [&](Place const& place) -> Outcome<PersonAnswer> {
            auto const row =
                place.session().one<NamedRow>(sql::units::member_named, {{"membership", membership}, {"unit", unit}});
            if (!row) return refuse(Refusal::Kind::not_found, "There is no such line in this unit.");
            auto const person = row->person;
            if (auto const allowed = check_other_units(place, writing.actor, person, place.today); !allowed)
                return std::unexpected(allowed.error());
            org::PersonName const name{person, input.surname.value, input.middle.value_or(Text<50>{}).value,
                                       input.given.value, row->sex};
            if (auto const good = check_name(*row, name, input.revision); !good) return std::unexpected(good.error());
            org::rename_person(place.transaction, name);
            // Sealed, so that an erasure takes the names with it.
            return written(place, person, "person.renamed",
                           {{"old_name", journal::personal(place.transaction, person, row->full())},
                            {"new_name", journal::personal(place.transaction, person, name.full())}});
        });
}

}  // namespace daumoi::units
