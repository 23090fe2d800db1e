#include "features/units/held_rows.hpp"

namespace daumoi::units {
namespace {

Result<void> check_end(HeldRow const& held, Day from) {
    if (from < held.from_day) return refuse({too_early(held.from_day)});
    if (held.until_day && *held.until_day <= from)
        return refuse(Refusal::Kind::wrong_state, "This has ended already, on {day}.",
                      {{"day", written_day(*held.until_day)}});
    return {};
}

}  // namespace

json::object word_fact(std::string_view enumeration, std::string_view code) { return {{"word", {enumeration, code}}}; }

journal::Written<PersonAnswer> written(Place const& place, Id<Person> person, std::string verb, json::object facts) {
    facts["of"] = person_fact(person);
    facts["unit_name"] = place.unit.name;
    return {{place.unit.unit, person},
            {std::move(verb), {{"unit", place.unit.unit}, {"person", person}}, std::move(facts)}};
}

Result<void> check_known(Place const& place, Id<Person> person) {
    if (org::is_known(place.session(), person)) return {};
    return refuse({{"person", {"There is no such person. Choose one of the list.", {}}}});
}

Outcome<PersonAnswer> end_held(Place const& place, std::optional<HeldRow> const& held, EndInput const& input,
                               std::string verb, json::object facts) {
    if (!held) return refuse(Refusal::Kind::not_found, "There is no such line in this unit.");
    if (auto const good = check_end(*held, input.from); !good) return std::unexpected(good.error());
    facts["from"] = input.from.iso();
    return written(place, held->person, std::move(verb), std::move(facts));
}

}  // namespace daumoi::units
