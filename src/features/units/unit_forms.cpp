#include "features/units/unit_view.hpp"

/// The forms of a unit's page: as they open, or as they were refused.
namespace daumoi::units {
namespace {

/// What is typed in the form of this name; today's day and nothing else when another one was sent.
class Typed {
public:
    Typed(RefusedForm const& refused, std::string_view form, std::string today)
        : form_(refused.form == form ? &refused.typed : nullptr), today_(std::move(today)) {}

    bool open() const { return form_ != nullptr; }
    html::FormField field(std::string_view name, std::string otherwise = {}) const {
        return form_ ? form_->field(name) : html::FormField{std::move(otherwise), std::nullopt};
    }
    html::FormField day(std::string_view name) const { return field(name, today_); }
    std::string text(std::string_view name) const { return form_ ? form_->typed(name) : std::string{}; }
    std::optional<Message> fault(std::string_view name) const { return form_ ? form_->fault(name) : std::nullopt; }

    template <class E>
    std::vector<Option<E>> options(std::string_view name) const {
        std::vector<Option<E>> all;
        auto const chosen = text(name);
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
            [&](auto descriptor) { all.push_back({descriptor.value, code(descriptor.value) == chosen}); });
        return all;
    }

private:
    html::TypedForm const* form_;
    std::string today_;
};

std::vector<PersonOption> people_options(std::vector<org::PersonName> const& people, std::string const& chosen) {
    std::vector<PersonOption> options;
    for (auto const& person : people)
        options.push_back({person.person, person.full(), std::to_string(person.person.value) == chosen});
    return options;
}

UnitForm unit_form(Typed const& typed) {
    auto form = UnitForm{typed.open(),
                         typed.field("name"),
                         typed.field("in_titles"),
                         typed.field("symbol"),
                         typed.options<org::UnitKind>("unit_kind"),
                         typed.day("from")};
    if (!typed.open())
        for (auto& kind : form.unit_kinds) kind.chosen = kind.option == org::UnitKind::branch;
    return form;
}

}  // namespace

void fill_forms(UnitView& view, pages::Visit& visit, org::UnitNow const& unit, RefusedForm const& refused) {
    using accounts::Action;
    auto& session = visit.session();
    auto const today = typed_day(visit.today());
    auto const typed = [&](std::string_view form) { return Typed(refused, form, today); };
    bool const people = accounts::may(session, visit.actor(), Action::change_people, unit.unit, visit.today());
    bool const units = accounts::may(session, visit.actor(), Action::change_units, unit.unit, visit.today());
    auto const known = people || units ? org::all_people(session) : std::vector<org::PersonName>{};
    if (people) {
        auto const person = typed("person");
        view.person_form = PersonForm{person.open(), person.field("full_name"), person.options<org::Sex>("sex"),
                                      person.options<org::MemberClass>("member_class"), person.day("from")};
        auto const member = typed("membership");
        view.membership_form = MembershipForm{member.open(),
                                              people_options(known, member.text("person")),
                                              member.fault("person"),
                                              member.options<org::MemberClass>("member_class"),
                                              member.fault("member_class"),
                                              member.day("from")};
    }
    if (units) {
        auto const position = typed("position");
        view.position_form = PositionForm{position.open(),
                                          people_options(known, position.text("person")),
                                          position.fault("person"),
                                          position.field("title"),
                                          position.field("qualifier"),
                                          position.options<org::Duty>("duty"),
                                          position.day("from"),
                                          position.field("until")};
        view.unit_form = unit_form(typed("unit"));
        auto const name = typed("name");
        view.name_form = NameForm{name.open(), name.field("name", unit.name), name.field("in_titles", unit.in_titles),
                                  name.field("symbol", unit.symbol), name.day("from")};
        auto const closure = typed("closure");
        if (unit.parent) view.closure_form = ClosureForm{closure.open(), closure.day("from")};
    }
    for (auto& line : view.positions) {
        line.may_end = units && !line.held_until;
        line.end_from = typed("ended-" + std::to_string(line.position.value)).day("from");
    }
    for (auto& line : view.members) {
        line.may_leave = people && !line.member_until;
        line.leave_from = typed("left-" + std::to_string(line.membership)).day("from");
    }
}

}  // namespace daumoi::units
