#pragma once

#include <functional>
#include <optional>
#include <string>

#include "app/demo/cast.hpp"
#include "app/demo/names.hpp"

namespace daumoi::app {

/// A position in a unit or one of its bodies.
struct Seat {
    std::string title;
    std::string qualifier = {};
    org::Duty duty = org::Duty::none;
    std::optional<Id<Unit>> unit = {};
    std::optional<Id<Body>> body = {};
    int rank = 1;
};

/// Puts people into the organization, inside the one change that sets it up.
class Casting {
public:
    Casting(storage::WriteTransaction& transaction, Cast& cast, DemoOptions const& options);

    Id<Unit> unit(std::optional<Id<Unit>> parent, std::string const& name, std::string const& in_titles,
                  org::UnitKind kind);
    Id<Person> person(org::Sex sex);
    Id<Person> person(org::PersonName const& name);
    /// Another person with the same full name.
    Id<Person> namesake(Id<Person> of);

    void member(Id<Person> person, Id<Unit> unit, org::MemberClass member_class = org::MemberClass::full);
    /// Held today. The first one that gives authority is the capacity in which the person acts.
    void seat(Id<Person> person, Seat const& seat);
    void past_seat(Id<Person> person, Seat const& seat);
    /// A department for which the unit's officers act; others belong to none.
    void department_of(Id<Unit> unit, std::string const& name);
    void seat_in(std::string const& department, Id<Person> person, std::string const& title);

private:
    Id<Department> department(std::string const& name);

    storage::WriteTransaction& transaction_;
    Cast& cast_;
    Day today_;
    Chance chance_;
    Names names_;
    std::map<std::string, Id<Department>> departments_;
    std::map<Id<Person>, org::PersonName> people_;
};

}  // namespace daumoi::app
