#include "features/units/changing.hpp"
#include "features/units/unit_view.hpp"
#include "features/units/units_pages.hpp"

/// Changes as the page of a unit sends them.
namespace daumoi::units {
namespace {

journal::Writing writing_of(pages::Visit const& visit) {
    return {visit.services().database, visit.services().clock, visit.actor(), visit.client_id()};
}

std::string address_of(Id<Unit> unit) { return "/units/" + std::to_string(unit.value); }

/// The page once more with what was typed; programs get the refusal itself.
http::Response shown_again(pages::Visit& visit, std::string_view form, Refusal const& refusal) {
    bool const again = refusal.kind == Refusal::Kind::invalid || refusal.kind == Refusal::Kind::wrong_state;
    if (visit.wants_json() || !again) return visit.refused(refusal);
    return unit_page(visit, visit.id<Unit>("unit"), {std::string(form), visit.typed(refusal), refusal});
}

template <class Input, class Change>
http::Response change(pages::Visit& visit, std::string_view form, accounts::Action right, Change const& make) {
    auto const unit = visit.id<Unit>("unit");
    auto const input = visit.input<Input>();
    if (!input) {
        // Who may not change the unit hears nothing of what was wrong with their text.
        auto const found = find_changeable(visit.session(), visit.actor(), right, unit, visit.today());
        return found ? shown_again(visit, form, input.error()) : visit.refused(found.error());
    }
    visit.done_reading();
    auto const answer = make(writing_of(visit), unit, *input);
    if (!answer) return shown_again(visit, form, answer.error());
    return visit.changed(*answer, address_of(answer->unit));
}

}  // namespace

using accounts::Action;

http::Response post_unit(pages::Visit& visit) {
    return change<AddUnitInput>(visit, "unit", Action::change_units, add_unit);
}

http::Response post_name(pages::Visit& visit) {
    return change<RenameUnitInput>(visit, "name", Action::change_units, rename_unit);
}

http::Response post_closure(pages::Visit& visit) {
    return change<EndInput>(visit, "closure", Action::change_units, close_unit);
}

http::Response post_person(pages::Visit& visit) {
    return change<AddPersonInput>(visit, "person", Action::change_people, add_person);
}

http::Response post_membership(pages::Visit& visit) {
    return change<TakeInInput>(visit, "membership", Action::change_people, take_in);
}

http::Response post_membership_end(pages::Visit& visit) {
    auto const membership = visit.id<Membership>("membership");
    return change<EndInput>(visit, "left-" + std::to_string(membership.value), Action::change_people,
                            [&](auto const& writing, Id<Unit> unit, EndInput const& input) {
                                return end_membership(writing, unit, membership, input);
                            });
}

http::Response post_position(pages::Visit& visit) {
    return change<AppointInput>(visit, "position", Action::change_units, appoint);
}

http::Response post_position_end(pages::Visit& visit) {
    auto const position = visit.id<Position>("position");
    return change<EndInput>(visit, "ended-" + std::to_string(position.value), Action::change_units,
                            [&](auto const& writing, Id<Unit> unit, EndInput const& input) {
                                return end_position(writing, unit, position, input);
                            });
}

}  // namespace daumoi::units
