#include "features/meetings/quick_line_known.hpp"

#include <algorithm>

namespace daumoi::meetings::quick {
namespace {

/// Name and short name of each unit, a line each.
std::string all_names(std::span<UnitChoice const> units) {
    std::string joined;
    for (UnitChoice const& unit : units) joined += unit.name + '\n' + unit.short_name + '\n';
    return joined;
}

std::optional<Role> role_of_item(AgendaKind kind) {
    switch (kind) {
        case AgendaKind::lead_report: return Role::rapporteur;
        case AgendaKind::directing_speech: return Role::attending_superior;
        case AgendaKind::conclusion: return Role::chair;
        default: return std::nullopt;
    }
}

}  // namespace

UnitNames::UnitNames(std::span<UnitChoice const> units) : names_(all_names(units), units.size() * 40) {
    std::size_t word = 0;
    std::size_t byte = 0;
    auto const add = [&](std::size_t unit, std::string const& name) {
        std::size_t const begin = word;
        byte += name.size() + 1;
        while (word < names_.size() && names_[word].begin < byte) ++word;
        if (word > begin) entries_.push_back({unit, begin, word});
    };
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        add(unit, units[unit].name);
        add(unit, units[unit].short_name);
    }
}

std::size_t UnitNames::matched(Name const& name, Line const& line, std::size_t index) const {
    std::size_t const count = name.end - name.begin;
    if (index + count > line.size()) return 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0 && line.gap(index + i).find_first_of(".;:") != std::string_view::npos) return 0;
        auto const spelling = compare(line[index + i], names_[name.begin + i]);
        if (spelling != Spelling::exact && spelling != Spelling::unmarked) return 0;
    }
    return count;
}

UnitMatch UnitNames::at(Line const& line, std::size_t index) const {
    UnitMatch best;
    for (Name const& name : entries_) {
        std::size_t const words = matched(name, line, index);
        if (words == 0 || words < best.words) continue;
        if (words > best.words) best = {{}, words};
        if (best.units.empty() || best.units.back() != name.unit) best.units.push_back(name.unit);
    }
    return best;
}

UnitNames const& Known::units() const {
    if (!units_) units_.emplace(context.units);
    return *units_;
}

PersonFacts const* Known::find(Id<Person> id) const {
    auto const found = std::ranges::find(context.people, id, &PersonFacts::id);
    return found == context.people.end() ? nullptr : &*found;
}

std::optional<Id<Person>> Known::holder_of_floor() const {
    if (!item_asks() && context.running_item != AgendaKind::lead_report && context.running_item != AgendaKind::report)
        return std::nullopt;
    if (context.item_speaker) return context.item_speaker;
    auto const role = role_of_item(context.running_item);
    if (!role) return std::nullopt;
    std::optional<Id<Person>> only;
    for (PersonFacts const& person : context.people) {
        if (std::ranges::find(person.roles, *role) == person.roles.end()) continue;
        if (only) return std::nullopt;
        only = person.id;
    }
    return only;
}

bool Known::item_asks() const {
    return context.running_item == AgendaKind::directing_speech || context.running_item == AgendaKind::conclusion;
}

}  // namespace daumoi::meetings::quick
