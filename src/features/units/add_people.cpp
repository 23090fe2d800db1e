#include "features/units/held_rows.hpp"
#include "features/units/people_list.hpp"

namespace daumoi::units {

Result<PeopleAnswer> add_people(journal::Writing const& writing, Id<Unit> unit, AddPeopleInput const& input) {
    return change_with<PeopleAnswer>(
        writing, "add_people", unit, accounts::Action::change_people, input,
        [&](Place const& place) -> Outcome<PeopleAnswer> {
            auto const people = read_people_for(place.session(), unit, input);
            if (!people) return std::unexpected(people.error());
            PeopleAnswer answer{unit, {}};
            json::array added;
            std::vector<journal::Subject> subjects{{"unit", unit}};
            for (auto const& one : *people) {
                auto const person = org::add_person(place.transaction, one.name);
                org::add_membership(place.transaction, person, unit, one.member_class, input.from);
                answer.people.push_back(person);
                subjects.emplace_back("person", person);
                added.push_back(person_fact(person));
            }
            json::object facts{{"count", people->size()},
                               {"names", std::move(added)},
                               {"unit_name", place.unit.name},
                               {"from", input.from.iso()}};
            return journal::Written<PeopleAnswer>{std::move(answer),
                                                  {"people.added", std::move(subjects), std::move(facts)}};
        });
}

}  // namespace daumoi::units
