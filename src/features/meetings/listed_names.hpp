#pragma once

#include <map>
#include <string>
#include <vector>

#include "features/meetings/record.hpp"

/// How lists name the people of one meeting.
namespace daumoi::meetings {

struct NamedPerson {
    Id<Person> person;
    std::string name;      ///< the full one
    std::string position;  ///< the highest on the meeting's day; empty without one
};

/// Full names. Of namesakes each has the position behind it, and a number, by their order here, where the position does
/// not tell them apart.
std::map<Id<Person>, std::string> listed_names(std::vector<NamedPerson> const& people);
std::map<Id<Person>, std::string> listed_names(std::vector<PersonFacts> const& people);

}  // namespace daumoi::meetings
