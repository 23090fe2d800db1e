#include "features/units/held_rows.hpp"

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
