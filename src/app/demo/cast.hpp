#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/demo/demo.hpp"
#include "features/org/org.hpp"

/// The people of the demo and the parts they play.
namespace daumoi::app {

struct Branch {
    Id<Unit> unit;
    Id<Person> secretary;
    Id<Person> deputy;
    Id<Person> recorder;              ///< a member of the branch's committee
    std::vector<Id<Person>> members;  ///< all others: full members first, then probationary ones and non-members
};

struct Cast {
    Organization organization;
    Id<Unit> committee;
    Id<Person> committee_secretary;
    Id<Person> standing_deputy;
    Id<Person> head_of_office;
    Id<Person> clerk;
    Id<Person> administrator;
    Branch operations;
    Branch engineering;
    Branch reservoir;
    std::map<Id<Person>, Id<Position>> capacities;  ///< the position in which somebody acts
    std::map<Id<Person>, std::string> names;
    std::vector<DemoAccount> accounts;
};

/// One change: the organization, its units, people, positions, memberships and accounts.
Cast set_up_organization(storage::Database& database, Clock const& clock, DemoOptions const& options,
                         std::string const& password);

}  // namespace daumoi::app
