#include "features/meetings/listed_names.hpp"

#include "features/meetings/people.hpp"

namespace daumoi::meetings {

std::map<Id<Person>, std::string> listed_names(std::vector<NamedPerson> const& people) {
    std::map<std::string, int> of_name;
    std::map<std::pair<std::string, std::string>, int> of_position;
    for (auto const& person : people) {
        ++of_name[person.name];
        ++of_position[{person.name, person.position}];
    }
    std::map<std::pair<std::string, std::string>, int> seen;
    std::map<Id<Person>, std::string> names;
    for (auto const& person : people) {
        auto& listed = names[person.person] = person.name;
        if (of_name[person.name] == 1) continue;
        if (!person.position.empty()) listed += ", " + person.position;
        std::pair const alike{person.name, person.position};
        if (of_position[alike] > 1) listed += " (" + std::to_string(++seen[alike]) + ")";
    }
    return names;
}

std::map<Id<Person>, std::string> listed_names(std::vector<PersonFacts> const& people) {
    std::vector<NamedPerson> named;
    named.reserve(people.size());
    for (auto const& person : people)
        named.push_back({person.id, full_name(person), person.positions.empty() ? "" : person.positions.front()});
    return listed_names(named);
}

}  // namespace daumoi::meetings
