#pragma once

#include "features/units/units.hpp"
#include "sql/units.hpp"

/// What the changes of this feature have in common.
namespace daumoi::units {

using storage::WriteTransaction;

template <class Answer>
using Outcome = Result<journal::Written<Answer>>;

/// Where and when a change takes place.
struct Place {
    WriteTransaction& transaction;
    org::UnitNow unit;
    Day today;

    storage::Session& session() const { return transaction.session(); }
};

inline Fault too_early(Day earliest) {
    return {"from", {"This day is too early: it began on {day}.", {{"day", written_day(earliest)}}}};
}

using journal::person_fact;

/// The unit when the actor has the right over it.
inline Result<org::UnitNow> find_changeable(storage::Session& session, Actor const& actor, accounts::Action right,
                                            Id<Unit> unit, Day today) {
    auto found = org::find_open_unit(session, unit);
    if (!found) return refuse(Refusal::Kind::not_found, "There is no such unit, or it was closed.");
    if (!accounts::may(session, actor, right, unit, today))
        return refuse(Refusal::Kind::not_allowed,
                      "This is for the office of the organization; people of a unit also for its secretary.");
    return std::move(*found);
}

/// Runs `change(place)` for an actor who has the right over the unit.
template <class Answer, class Input, class Function>
Result<Answer> change_with(journal::Writing const& writing, std::string_view operation, Id<Unit> unit,
                           accounts::Action right, Input const& input, Function const& change) {
    json::object const request{{"unit", unit.value}, {"input", to_json(input)}};
    return journal::write<Answer>(writing, operation, json::value(request),
                                  [&](WriteTransaction& transaction, Instant now) -> Outcome<Answer> {
                                      auto& session = transaction.session();
                                      Day const today = org::local_day(session, now);
                                      auto const found = find_changeable(session, writing.actor, right, unit, today);
                                      if (!found) return std::unexpected(found.error());
                                      return change(Place{transaction, *found, today});
                                  });
}

}  // namespace daumoi::units
