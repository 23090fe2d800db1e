#include <algorithm>

#include "core/text.hpp"
#include "features/units/duty_of_title.hpp"
#include "features/units/held_rows.hpp"

namespace daumoi::units {
namespace {

using accounts::Action;

struct PositionRow {
    Id<Person> person;
    std::string title;
    Day from_day;
    std::optional<Day> until_day;
    std::string qualifier;
    org::Duty duty = org::Duty::none;
    std::int64_t rank = 0;
    std::int64_t revision = 0;
};
DAUMOI_DESCRIBE(PositionRow, (person, title, from_day, until_day, qualifier, duty, rank, revision))

struct PositionBeside {
    std::string title;
    org::Duty duty = org::Duty::none;
    Day from_day;
    std::optional<Day> until_day;
};
DAUMOI_DESCRIBE(PositionBeside, (title, duty, from_day, until_day))

/// As people stand on a roll.
int rank_of(org::Duty duty) {
    using enum org::Duty;
    switch (duty) {
        case secretary: return 1;
        case deputy: return 2;
        case committee_member: return 3;
        case head_of_office: return 4;
        case clerk: return 5;
        case editor_in_chief: return 6;
        case editor: return 7;
        case none: return 8;
    }
    return 8;
}

/// One is enough for a person in a unit; a member of the committee may be several things in it.
bool is_held_once(org::Duty duty) { return duty != org::Duty::none && duty != org::Duty::committee_member; }

/// Somebody has the same title or the same authority in the unit while this one would be held.
Result<void> check_beside(Place const& place, Id<Position> itself, org::NewPosition const& position) {
    auto const all = place.session().all<PositionBeside>(
        sql::units::positions_beside,
        {{"unit", place.unit.unit}, {"person", position.person}, {"itself", itself}, {"day", position.from}});
    auto const found = std::ranges::find_if(all, [&](PositionBeside const& one) {
        bool const alike =
            folded(one.title) == folded(position.title) || (is_held_once(one.duty) && one.duty == position.duty);
        return alike && (!position.until || one.from_day < *position.until);
    });
    if (found == all.end()) return {};
    return refuse({{"title",
                    {"This person is {title} here already, since {day}. Correct that line or end it instead.",
                     {{"title", found->title}, {"day", written_day(found->from_day)}}}}});
}

Result<void> check_position(Place const& place, Id<Position> itself, org::NewPosition const& position) {
    if (position.until && *position.until <= position.from)
        return refuse(
            {{itself.value == 0 ? "until" : "from", {"It ends before it begins. Type a later day, or none.", {}}}});
    return check_beside(place, itself, position);
}

std::string with_addition(std::string const& title, std::string const& qualifier) {
    return qualifier.empty() ? title : title + " " + qualifier;
}

json::object facts_of(org::NewPosition const& position) {
    json::object facts{{"title", with_addition(position.title, position.qualifier)}, {"from", position.from.iso()}};
    if (position.duty != org::Duty::none) facts["duty"] = word_fact("Duty", code(position.duty));
    return facts;
}

org::NewPosition corrected(PositionRow const& row, CorrectPositionInput const& input, Id<Unit> unit) {
    auto const duty = input.duty.value_or(duty_of_title(input.title.value));
    int const rank = duty == row.duty ? static_cast<int>(row.rank) : rank_of(duty);
    return {row.person, input.title.value, input.qualifier.value_or(Text<100>{}).value, duty, unit, {}, {}, rank,
            input.from, row.until_day};
}

bool is_same(PositionRow const& row, org::NewPosition const& now) {
    return row.title == now.title && row.qualifier == now.qualifier && row.duty == now.duty && row.from_day == now.from;
}

Result<void> check_correction(Place const& place, Id<Position> position, PositionRow const& row,
                              org::NewPosition const& now, std::int64_t revision) {
    if (row.revision != revision)
        return refuse(
            Refusal::Kind::stale,
            "Somebody corrected this meanwhile: the line shows what stands now. Look at it, then save again.");
    if (is_same(row, now)) return refuse({{"title", {"This is what stands here already.", {}}}});
    return check_position(place, position, now);
}

journal::Written<PersonAnswer> corrected_from(Place const& place, PositionRow const& row, org::NewPosition const& now) {
    auto facts = facts_of(now);
    facts["old_title"] = with_addition(row.title, row.qualifier);
    facts["old_from"] = row.from_day.iso();
    facts["duty"] = word_fact("Duty", code(now.duty));
    facts["old_duty"] = word_fact("Duty", code(row.duty));
    return written(place, row.person, "position.corrected", std::move(facts));
}

}  // namespace

Result<PositionAnswer> appoint(journal::Writing const& writing, Id<Unit> unit, AppointInput const& input) {
    return change_with<PositionAnswer>(
        writing, "appoint", unit, Action::change_units, input, [&](Place const& place) -> Outcome<PositionAnswer> {
            if (auto const known = check_known(place, input.person); !known) return std::unexpected(known.error());
            auto const duty = input.duty.value_or(duty_of_title(input.title.value));
            org::NewPosition const position{input.person,
                                            input.title.value,
                                            input.qualifier.value_or(Text<100>{}).value,
                                            duty,
                                            unit,
                                            {},
                                            {},
                                            rank_of(duty),
                                            input.from,
                                            input.until};
            if (auto const good = check_position(place, {}, position); !good) return std::unexpected(good.error());
            auto const id = org::add_position(place.transaction, position);
            auto [answer, change] = written(place, input.person, "position.given", facts_of(position));
            return journal::Written<PositionAnswer>{{unit, input.person, id}, std::move(change)};
        });
}

Result<PersonAnswer> correct_position(journal::Writing const& writing, Id<Unit> unit, Id<Position> position,
                                      CorrectPositionInput const& input) {
    json::object const request{{"position", position.value}, {"input", to_json(input)}};
    return change_with<PersonAnswer>(
        writing, "correct_position", unit, Action::change_units, json::value(request),
        [&](Place const& place) -> Outcome<PersonAnswer> {
            auto const row =
                place.session().one<PositionRow>(sql::units::find_position, {{"position", position}, {"unit", unit}});
            if (!row) return refuse(Refusal::Kind::not_found, "There is no such line in this unit.");
            auto const now = corrected(*row, input, unit);
            if (auto const good = check_correction(place, position, *row, now, input.revision); !good)
                return std::unexpected(good.error());
            place.transaction->run(sql::units::correct_position, {{"position", position},
                                                                  {"title", now.title},
                                                                  {"qualifier", now.qualifier},
                                                                  {"duty", now.duty},
                                                                  {"rank", now.rank},
                                                                  {"from_day", now.from}});
            return corrected_from(place, *row, now);
        });
}

Result<PersonAnswer> end_position(journal::Writing const& writing, Id<Unit> unit, Id<Position> position,
                                  EndInput const& input) {
    json::object const request{{"position", position.value}, {"input", to_json(input)}};
    return change_with<PersonAnswer>(
        writing, "end_position", unit, Action::change_units, json::value(request),
        [&](Place const& place) -> Outcome<PersonAnswer> {
            auto const row =
                place.session().one<PositionRow>(sql::units::find_position, {{"position", position}, {"unit", unit}});
            std::optional<HeldRow> held;
            if (row) held = HeldRow{row->person, row->title, row->from_day, row->until_day};
            auto ended = end_held(place, held, input, "position.ended", {{"title", row ? row->title : ""}});
            if (ended) place.transaction->run(sql::units::end_position, {{"position", position}, {"day", input.from}});
            return ended;
        });
}

}  // namespace daumoi::units
