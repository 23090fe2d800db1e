#include "features/journal/writing.hpp"
#include "features/units/changing.hpp"
#include "features/units/unit_view.hpp"
#include "features/units/units_pages.hpp"

/// Changes as the page of a unit sends them.
namespace daumoi::units {
namespace {

using journal::writing_of;

std::string address_of(Id<Unit> unit) { return "/units/" + std::to_string(unit.value); }

/// The page once more with what was typed; programs get the refusal itself.
http::Response shown_again(pages::Visit& visit, std::string_view form, Refusal const& refusal) {
    using enum Refusal::Kind;
    bool const again = refusal.kind == invalid || refusal.kind == wrong_state || refusal.kind == stale;
    if (visit.wants_json() || !again) return visit.refused(refusal);
    return unit_page(visit, visit.id<Unit>("unit"), {std::string(form), visit.typed(refusal), refusal});
}

/// Where a change leads: the unit's page, with what is done there next open.
struct Next {
    std::string query = {};
    std::string anchor = {};

    std::string address(Id<Unit> unit) const {
        return address_of(unit) + (query.empty() ? "" : "?" + query) + (anchor.empty() ? "" : "#" + anchor);
    }
};

template <class Input, class Change, class Follow>
http::Response change(pages::Visit& visit, std::string_view form, accounts::Action right, Change const& make,
                      Follow const& follow) {
    auto const unit = visit.id<Unit>("unit");
    auto const input = visit.input<Input>();
    if (!input) {
        // Who may not change the unit hears nothing of what was wrong with their text.
        auto const found = find_changeable(visit.session(), visit.actor(), right, unit, visit.today());
        return found ? shown_again(visit, form, input.error()) : visit.refused(found.error());
    }
    auto const answer = make(writing_of(visit), unit, *input);
    if (!answer) return shown_again(visit, form, answer.error());
    return visit.changed(*answer, Next(follow(*answer)).address(answer->unit));
}

template <class Input, class Change>
http::Response change(pages::Visit& visit, std::string_view form, accounts::Action right, Change const& make) {
    return change<Input>(visit, form, right, make, [](auto const&) { return Next{}; });
}

/// Who is to be added, read from the list and not yet added.
http::Response preview(pages::Visit& visit) {
    auto const unit = visit.id<Unit>("unit");
    auto const found =
        find_changeable(visit.session(), visit.actor(), accounts::Action::change_people, unit, visit.today());
    if (!found) return visit.refused(found.error());
    auto const input = visit.input<AddPeopleInput>();
    if (!input) return shown_again(visit, "list", input.error());
    auto listed = read_people_for(visit.session(), unit, *input);
    if (!listed) return shown_again(visit, "list", listed.error());
    return unit_page(visit, unit, {"list", visit.typed({}), {}, std::move(*listed)});
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
    return change<AddPersonInput>(visit, "person", Action::change_people, add_person, [](PersonAnswer const& added) {
        return Next{"open=person&added=" + std::to_string(added.person.value), "person-full_name"};
    });
}

http::Response post_people(pages::Visit& visit) {
    if (!visit.sends_json() && !visit.sent("preview").empty()) return preview(visit);
    return change<AddPeopleInput>(visit, "list", Action::change_people, add_people, [](PeopleAnswer const& added) {
        return Next{"count=" + std::to_string(added.people.size()), "members-title"};
    });
}

http::Response post_person_name(pages::Visit& visit) {
    auto const membership = visit.id<Membership>("membership");
    return change<CorrectNameInput>(
        visit, "renamed-" + std::to_string(membership.value), Action::change_people,
        [&](auto const& writing, Id<Unit> unit, CorrectNameInput const& input) {
            return correct_name(writing, unit, membership, input);
        },
        [](PersonAnswer const& corrected) { return Next{{}, "person-" + std::to_string(corrected.person.value)}; });
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
    return change<AppointInput>(visit, "position", Action::change_units, appoint, [](PositionAnswer const& given) {
        return Next{"given=" + std::to_string(given.position.value), "positions-title"};
    });
}

http::Response post_position_correction(pages::Visit& visit) {
    auto const position = visit.id<Position>("position");
    return change<CorrectPositionInput>(
        visit, "corrected-" + std::to_string(position.value), Action::change_units,
        [&](auto const& writing, Id<Unit> unit, CorrectPositionInput const& input) {
            return correct_position(writing, unit, position, input);
        },
        [&](PersonAnswer const&) { return Next{"given=" + std::to_string(position.value), "positions-title"}; });
}

http::Response post_position_end(pages::Visit& visit) {
    auto const position = visit.id<Position>("position");
    return change<EndInput>(visit, "ended-" + std::to_string(position.value), Action::change_units,
                            [&](auto const& writing, Id<Unit> unit, EndInput const& input) {
                                return end_position(writing, unit, position, input);
                            });
}

}  // namespace daumoi::units
