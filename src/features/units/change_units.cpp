#include "features/units/changing.hpp"

namespace daumoi::units {
namespace {

using accounts::Action;

struct VersionRow {
    Day from_day;
    std::string name;
    std::string in_titles;
    std::string symbol;
};
DAUMOI_DESCRIBE(VersionRow, (from_day, name, in_titles, symbol))

template <std::size_t Limit>
std::string text_or(std::optional<Text<Limit>> const& text, std::string const& otherwise) {
    return text ? text->value : otherwise;
}

/// The tree of today is never ahead of its days.
std::optional<Fault> fault_of_future(Day from, Day today) {
    if (from <= today) return std::nullopt;
    return Fault{"from", {"A unit is changed from today on, or from a day before. Come back on that day.", {}}};
}

std::optional<Fault> fault_of_name(Place const& place, std::optional<Id<Unit>> parent, std::string const& name,
                                   Id<Unit> itself) {
    auto const same = place.session().value<Id<Unit>>(sql::units::unit_called,
                                                      {{"parent", parent}, {"name", name}, {"itself", itself}});
    if (!same) return std::nullopt;
    return Fault{"name", {"A unit beside it has this name already. Write another one.", {}}};
}

Result<void> without(std::initializer_list<std::optional<Fault>> possible) {
    std::vector<Fault> faults;
    for (auto const& one : possible)
        if (one) faults.push_back(*one);
    if (!faults.empty()) return refuse(std::move(faults));
    return {};
}

journal::Written<UnitAnswer> written(Id<Unit> unit, std::string verb, json::object facts,
                                     std::vector<journal::Subject> more = {}) {
    std::vector<journal::Subject> subjects{{"unit", unit}};
    for (auto& subject : more) subjects.push_back(std::move(subject));
    return {{unit}, {std::move(verb), std::move(subjects), std::move(facts)}};
}

}  // namespace

Result<UnitAnswer> add_unit(journal::Writing const& writing, Id<Unit> parent, AddUnitInput const& input) {
    return change_with<UnitAnswer>(
        writing, "add_unit", parent, Action::change_units, input, [&](Place const& place) -> Outcome<UnitAnswer> {
            auto const& name = input.name.value;
            auto const good = without(
                {fault_of_future(input.from, place.today), fault_of_name(place, place.unit.unit, name, Id<Unit>{})});
            if (!good) return std::unexpected(good.error());
            org::UnitNow added;
            added.name = name;
            added.in_titles = text_or(input.in_titles, name);
            added.symbol = text_or(input.symbol, "");
            added.kind = input.unit_kind;
            added.parent = place.unit.unit;
            auto const unit = org::add_unit(place.transaction, added, input.from);
            return written(unit, "unit.added", {{"name", name}, {"above", place.unit.name}, {"from", input.from.iso()}},
                           {{"unit", place.unit.unit}});
        });
}

Result<UnitAnswer> rename_unit(journal::Writing const& writing, Id<Unit> unit, RenameUnitInput const& input) {
    return change_with<UnitAnswer>(
        writing, "rename_unit", unit, Action::change_units, input, [&](Place const& place) -> Outcome<UnitAnswer> {
            auto const& name = input.name.value;
            auto const before = place.session().one<VersionRow>(sql::units::present_version, {{"unit", unit}}).value();
            auto const early = input.from < before.from_day ? std::optional(too_early(before.from_day)) : std::nullopt;
            auto const good = without(
                {fault_of_future(input.from, place.today), early, fault_of_name(place, place.unit.parent, name, unit)});
            if (!good) return std::unexpected(good.error());
            if (before.from_day < input.from) {
                place.transaction->run(sql::units::end_version, {{"unit", unit}, {"day", input.from}});
                place.transaction->run(sql::units::next_version, {{"unit", unit}, {"day", input.from}});
            }
            VersionRow const after{input.from, name, text_or(input.in_titles, name),
                                   text_or(input.symbol, before.symbol)};
            for (auto const* statement : {&sql::units::name_version, &sql::units::name_unit})
                place.transaction->run(
                    *statement,
                    {{"unit", unit}, {"name", after.name}, {"in_titles", after.in_titles}, {"symbol", after.symbol}});
            return written(unit, "unit.renamed",
                           {{"old_name", before.name}, {"name", after.name}, {"from", input.from.iso()}});
        });
}

Result<UnitAnswer> close_unit(journal::Writing const& writing, Id<Unit> unit, EndInput const& input) {
    return change_with<UnitAnswer>(
        writing, "close_unit", unit, Action::change_units, input, [&](Place const& place) -> Outcome<UnitAnswer> {
            if (!place.unit.parent)
                return refuse(Refusal::Kind::wrong_state, "The organization itself cannot be closed.");
            auto const before = place.session().one<VersionRow>(sql::units::present_version, {{"unit", unit}}).value();
            auto const early = input.from < before.from_day ? std::optional(too_early(before.from_day)) : std::nullopt;
            if (auto const good = without({fault_of_future(input.from, place.today), early}); !good)
                return std::unexpected(good.error());
            auto const left =
                place.session().value<std::int64_t>(sql::units::count_open, {{"unit", unit}, {"day", input.from}});
            if (left.value_or(0) > 0)
                return refuse(Refusal::Kind::wrong_state,
                              "Units under it, members and positions must end first; {count} are left.",
                              {{"count", std::to_string(*left)}});
            place.transaction->run(sql::units::end_version, {{"unit", unit}, {"day", input.from}});
            place.transaction->run(sql::units::close_unit, {{"unit", unit}, {"day", input.from}});
            return written(unit, "unit.closed", {{"name", place.unit.name}, {"from", input.from.iso()}},
                           {{"unit", *place.unit.parent}});
        });
}

}  // namespace daumoi::units
