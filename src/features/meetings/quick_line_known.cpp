#include "features/meetings/quick_line_known.hpp"

#include <algorithm>

#include "features/meetings/people.hpp"

namespace daumoi::meetings::quick {
namespace {

std::optional<Role> role_of_item(AgendaKind kind) {
    switch (kind) {
        case AgendaKind::lead_report: return Role::rapporteur;
        case AgendaKind::directing_speech: return Role::attending_superior;
        case AgendaKind::conclusion: return Role::chair;
        default: return std::nullopt;
    }
}

}  // namespace

PlaceNames const& Known::places() const {
    if (!places_) places_.emplace(context.units, context.places);
    return *places_;
}

UnitChoice const* Known::find(Id<Unit> id) const {
    auto const found = std::ranges::find(context.units, id, &UnitChoice::id);
    return found == context.units.end() ? nullptr : &*found;
}

UnitChoice const* Known::own() const { return context.unit ? find(*context.unit) : nullptr; }

UnitChoice const* Known::committee() const {
    UnitChoice const* const unit = own();
    if (unit == nullptr || unit->has_children) return unit;
    return unit->parent ? find(*unit->parent) : nullptr;
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
    return role ? only_one(*role) : std::nullopt;
}

std::optional<Id<Person>> Known::only_one(Role role) const {
    std::optional<Id<Person>> only;
    for (PersonFacts const& person : context.people) {
        if (!has_role(person, role)) continue;
        if (only) return std::nullopt;
        only = person.id;
    }
    return only;
}

bool Known::item_asks() const {
    return context.running_item == AgendaKind::directing_speech || context.running_item == AgendaKind::conclusion;
}

}  // namespace daumoi::meetings::quick
