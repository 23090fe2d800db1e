#include "features/meetings/people.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/text.hpp"
#include "features/meetings/letter_case.hpp"

namespace daumoi::meetings {
namespace {

auto name_parts(PersonFacts const& person) { return std::tie(person.given, person.middle, person.surname); }

std::string main_position(PersonFacts const& person) {
    if (!person.position_here.empty()) return person.position_here;
    auto const positions = person.positions.empty() ? printed_positions(person) : person.positions;
    return positions.empty() ? "" : positions.front();
}

std::string with_space(std::string const& address) { return address.empty() ? "" : address + " "; }

/// The folded first words of a unit that is a committee; empty for others.
std::string_view committee_in(std::string_view unit) {
    auto const name = folded(unit);
    for (std::string_view const committee : {"ban thuong vu", "ban chap hanh"})
        if (name.starts_with(committee)) return committee;
    return {};
}

/// Without "các đồng chí trong", "toàn thể ủy viên" and the like in front; of folded text.
std::string_view without_opening(std::string_view group) {
    constexpr auto openings =
        std::to_array<std::string_view>({"cac ", "dong chi ", "toan the ", "trong ", "uy vien ", "thanh vien ", "la "});
    for (bool opened = true; opened;) {
        opened = false;
        while (!group.empty() && (group.front() == ' ' || (group.front() >= '0' && group.front() <= '9')))
            group.remove_prefix(1);
        for (auto const opening : openings) {
            if (!group.starts_with(opening)) continue;
            group.remove_prefix(opening.size());
            opened = true;
        }
    }
    return group;
}

}  // namespace

std::string full_name(PersonFacts const& person) {
    std::vector<std::string> parts;
    for (auto const* part : {&person.surname, &person.middle, &person.given})
        if (!part->empty()) parts.push_back(*part);
    return joined(parts, " ");
}

std::vector<std::string> printed_positions(PersonFacts const& person) {
    std::vector<std::string> printed;
    printed.reserve(person.past_positions.size() + person.positions.size());
    for (auto const& position : person.past_positions) printed.push_back("nguyên " + position);
    std::ranges::copy(person.positions, std::back_inserter(printed));
    return printed;
}

bool has_role(PersonFacts const& person, Role role) {
    return std::ranges::find(person.roles, role) != person.roles.end();
}

bool is_present(PersonFacts const& person) { return is_present(person.state); }

bool is_member(PersonFacts const& person) {
    return person.member_class && *person.member_class != MemberClass::non_member;
}

std::string const& member_word(std::string_view unit, Wordings const& wordings) {
    static std::string const of_committee = "ủy viên";
    return committee_in(unit).empty() ? wordings.member : of_committee;
}

bool names_members(std::string_view group, std::string_view unit) {
    auto const committee = committee_in(unit);
    auto const typed = folded(group);
    auto const named = without_opening(std::string_view(typed).substr(0, typed.find_first_of(",;.")));
    return !committee.empty() && named.starts_with(committee) && folded(unit).starts_with(named);
}

bool means_members(std::string_view group, std::string_view unit) {
    return names_members(group, unit) && group.find_first_of(",;") == std::string_view::npos;
}

bool comes_to_report(PersonFacts const& person) { return has_role(person, Role::rapporteur) && !person.member_class; }

PersonFacts const* People::find(std::optional<Id<Person>> id) const {
    if (!id) return nullptr;
    auto const found = std::ranges::find(record_->people, *id, &PersonFacts::id);
    return found == record_->people.end() ? nullptr : &*found;
}

std::vector<PersonFacts const*> People::in_role(Role role) const {
    std::vector<PersonFacts const*> found;
    for (auto const& person : record_->people)
        if (has_role(person, role)) found.push_back(&person);
    std::ranges::stable_sort(found, {}, &PersonFacts::rank);
    return found;
}

bool People::took_part(PersonFacts const& person) const {
    if (person.state != Attendance::not_called) return is_present(person);
    return std::ranges::any_of(record_->entries, [&](auto const& entry) { return entry.speaker == person.id; });
}

std::vector<PersonFacts const*> People::taking_part(Role role) const {
    auto found = in_role(role);
    std::erase_if(found, [&](auto const* person) { return !took_part(*person); });
    return found;
}

std::string People::address(PersonFacts const& person) const {
    if (by_ == AddressBy::terms) return wordings_->address;
    switch (person.sex) {
        case Sex::male: return "ông";
        case Sex::female: return "bà";
        case Sex::unknown: break;
    }
    return "";
}

std::string People::named(PersonFacts const& person, Naming naming) const {
    std::vector<std::string> parts{with_space(address(person)) + full_name(person) + apart(person, naming)};
    if (naming == Naming::full) std::ranges::copy(printed_positions(person), std::back_inserter(parts));
    if (auto const position = main_position(person); naming == Naming::brief && !position.empty())
        parts.push_back(position);
    return joined(parts, ", ");
}

std::string People::apart(PersonFacts const& person, Naming naming) const {
    auto const position = main_position(person);
    int number = 0, alike = 0, namesakes = 0;
    for (auto const& other : record_->people) {
        if (name_parts(other) != name_parts(person)) continue;
        ++namesakes;
        if (main_position(other) == position) ++alike;
        if (other.id == person.id) number = alike;
    }
    if (alike > 1) return " (" + std::to_string(number) + ")";
    bool const follows = naming != Naming::bare;
    return namesakes == 1 || follows || position.empty() ? "" : " (" + position + ")";
}

std::string People::named_as_typed(std::string_view typed) const {
    auto const name = trimmed(typed);
    auto small = with_small_letter(name);
    // Who is addressed already, or no single person.
    for (std::string const& form :
         {wordings_->address + " ", std::string("đồng chí "), std::string("ông "), std::string("bà "),
          std::string("đại diện "), std::string("các "), std::string("những "), std::string("toàn thể ")})
        if (small.starts_with(form)) return small;
    return by_ == AddressBy::terms ? wordings_->address + " " + name : name;
}

std::string People::counted() const { return by_ == AddressBy::terms ? wordings_->address : "người"; }

std::string People::again(PersonFacts const& person) const {
    return by_ == AddressBy::terms ? wordings_->address : named(person, Naming::bare);
}

void sort_by_given_name(std::vector<PersonFacts const*>& people) {
    std::ranges::stable_sort(people, {}, [](PersonFacts const* person) {
        return std::tuple(sort_key(person->given), sort_key(person->middle), sort_key(person->surname));
    });
}

}  // namespace daumoi::meetings
