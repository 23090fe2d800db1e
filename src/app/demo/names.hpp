#pragma once

#include <set>
#include <string>

#include "app/demo/chance.hpp"
#include "features/org/org.hpp"

namespace daumoi::app {

/// Invented people with the distribution of Vietnamese names: surnames by their frequency, given names by sex and
/// generation's habit (Thị for women, often two syllables that belong together). No full name comes twice by chance.
class Names {
public:
    explicit Names(Chance& chance) : chance_(chance) {}

    org::PersonName next(org::Sex sex);

private:
    org::PersonName draw(org::Sex sex);

    Chance& chance_;
    std::set<std::string> used_;
};

}  // namespace daumoi::app
