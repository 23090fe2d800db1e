#pragma once

#include <algorithm>

#include "features/testing.hpp"
#include "features/units/units.hpp"

namespace daumoi::units {

class UnitsTest : public FeatureTest {
protected:
    Id<Unit> parent() const { return people().parent; }
    Id<Unit> branch() const { return people().a.unit; }
    journal::Writing office() { return writing(people().head_of_office); }
    journal::Writing secretary() { return writing(people().a.secretary); }
    journal::Writing neighbour() { return writing(people().b.secretary); }

    std::string name_of(Id<Unit> unit) { return org::find_unit(database().read().session(), unit).value().name; }
    std::vector<org::Member> members(Id<Unit> unit, Day day) {
        return org::members_of(database().read().session(), unit, day);
    }
    bool is_member(Id<Person> person, Id<Unit> unit, Day day) {
        return std::ranges::any_of(members(unit, day), [&](auto const& one) { return one.person == person; });
    }
    /// The newest position of somebody in the unit.
    Id<Position> position_of(Id<Person> person) {
        Id<Position> newest;
        for (auto const& one : org::positions_of(database().read().session(), person))
            newest = std::max(newest, one.position, [](auto a, auto b) { return a.value < b.value; });
        return newest;
    }
    Id<Membership> membership_of(Id<Person> person) {
        return database()
            .read()
            ->value<Id<Membership>>(storage::statement("SELECT max(id) FROM membership WHERE person = :person"),
                                    {{"person", person}})
            .value();
    }
    bool may(Id<Person> person, accounts::Action action, Id<Unit> unit) {
        return accounts::may(database().read().session(), actor(person), action, unit, today());
    }
    std::string last_of(Id<Unit> unit, html::Language language = html::Language::en) {
        return history_sentences({"unit", unit}, sentences(), language).back();
    }

    AddUnitInput crew() const {
        AddUnitInput input;
        input.name = {"Chi bộ Men màu"};
        input.from = today();
        return input;
    }
    AddPersonInput newcomer() const {
        AddPersonInput input;
        input.full_name = {"Vi Thị Hạnh Dung"};
        input.member_class = org::MemberClass::probationary;
        input.from = today();
        return input;
    }
    AppointInput as_clerk(Id<Person> person) const {
        AppointInput input;
        input.person = person;
        input.title = {"Cán bộ văn phòng"};
        input.duty = org::Duty::clerk;
        input.from = today();
        return input;
    }
};

}  // namespace daumoi::units
