#include "features/units/unit_view.hpp"
#include "pages/refused_form.hpp"

/// The forms of a unit's page: as they open, or as they were refused.
namespace daumoi::units {
namespace {

/// What is typed in the form of this name; today's day and nothing else when another one was sent.
class Typed {
public:
    Typed(OpenForm const& opened, std::string_view form, std::string today)
        : open_(opened.form == form),
          form_(open_ && opened.typed ? &*opened.typed : nullptr),
          refusal_(opened.refusal ? &*opened.refusal : nullptr),
          today_(std::move(today)) {}

    bool open() const { return open_; }
    bool sent() const { return form_ != nullptr; }
    html::FormField field(std::string_view name, std::string otherwise = {}) const {
        return form_ ? form_->field(name) : html::FormField{std::move(otherwise), std::nullopt};
    }
    html::FormField day(std::string_view name) const { return field(name, today_); }
    std::string text(std::string_view name) const { return form_ ? form_->typed(name) : std::string{}; }
    std::optional<Message> fault(std::string_view name) const { return form_ ? form_->fault(name) : std::nullopt; }
    std::int64_t revision(std::int64_t present) const {
        return form_ && refusal_ ? pages::revision_again(*form_, refusal_->kind, present) : present;
    }

    template <class E>
    std::vector<Option<E>> options(std::string_view name, std::string_view otherwise = {}) const {
        std::vector<Option<E>> all;
        auto const chosen = form_ ? text(name) : std::string(otherwise);
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
            [&](auto descriptor) { all.push_back({descriptor.value, code(descriptor.value) == chosen}); });
        return all;
    }

private:
    bool open_;
    html::TypedForm const* form_;
    Refusal const* refusal_;
    std::string today_;
};

std::vector<PersonOption> people_options(std::vector<org::PersonName> const& people, std::string const& chosen) {
    std::vector<PersonOption> options;
    options.reserve(people.size());
    for (auto const& person : people)
        options.push_back({person.person, person.full(), std::to_string(person.person.value) == chosen});
    return options;
}

UnitForm unit_form(Typed const& typed) {
    return {typed.open(),
            typed.field("name"),
            typed.field("in_titles"),
            typed.field("symbol"),
            typed.options<org::UnitKind>("unit_kind", "branch"),
            typed.day("from")};
}

PeopleListForm list_form(Typed const& typed, std::vector<ListedPerson> const& listed) {
    PeopleListForm form{typed.open(),
                        typed.field("people"),
                        typed.options<org::MemberClass>("member_class"),
                        typed.day("from"),
                        !typed.text("namesakes").empty(),
                        typed.fault("namesakes"),
                        {},
                        static_cast<std::int64_t>(listed.size())};
    for (auto const& one : listed)
        form.listed.push_back({one.name.middle.empty() ? one.name.surname : one.name.surname + " " + one.name.middle,
                               one.name.given, one.name.sex, one.member_class});
    return form;
}

void fill_people_forms(UnitView& view, std::vector<org::PersonName> const& known, OpenForm const& opened,
                       std::string const& today) {
    Typed const person(opened, "person", today);
    bool const somebody_else = !person.text("namesakes").empty();
    view.person_form = PersonForm{person.open(),
                                  person.field("full_name"),
                                  person.options<org::Sex>("sex"),
                                  person.options<org::MemberClass>("member_class"),
                                  person.day("from"),
                                  somebody_else || person.fault("namesakes"),
                                  person.fault("namesakes"),
                                  somebody_else};
    view.list_form = list_form(Typed(opened, "list", today), opened.listed);
    Typed const member(opened, "membership", today);
    view.membership_form = MembershipForm{member.open(),
                                          people_options(known, member.text("person")),
                                          member.fault("person"),
                                          member.options<org::MemberClass>("member_class"),
                                          member.fault("member_class"),
                                          member.day("from")};
}

void fill_unit_forms(UnitView& view, org::UnitNow const& unit, std::vector<org::PersonName> const& known,
                     OpenForm const& opened, std::string const& today) {
    Typed const position(opened, "position", today);
    view.position_form = PositionForm{position.open(),
                                      people_options(known, position.text("person")),
                                      position.fault("person"),
                                      position.field("title"),
                                      position.field("qualifier"),
                                      position.options<org::Duty>("duty"),
                                      position.day("from"),
                                      position.field("until")};
    view.unit_form = unit_form(Typed(opened, "unit", today));
    Typed const name(opened, "name", today);
    view.name_form = NameForm{name.open(), name.field("name", unit.name), name.field("in_titles", unit.in_titles),
                              name.field("symbol", unit.symbol), name.day("from")};
    Typed const closure(opened, "closure", today);
    if (unit.parent) view.closure_form = ClosureForm{closure.open(), closure.day("from")};
}

void fill_position_line(PositionLine& line, OpenForm const& opened, std::string const& today) {
    auto const number = std::to_string(line.position.value);
    line.may_end = !line.held_until;
    line.end_from = Typed(opened, "ended-" + number, today).day("from");
    Typed const typed(opened, "corrected-" + number, today);
    line.revision = typed.revision(line.revision);
    line.correction = CorrectionForm{
        typed.open(), typed.field("title", line.title), typed.field("qualifier", line.qualifier),
        typed.options<org::Duty>("duty", code(line.duty)), typed.field("from", written_day(line.held_from))};
}

void fill_member_line(MemberLine& line, OpenForm const& opened, std::string const& today) {
    line.may_leave = !line.member_until;
    line.leave_from = Typed(opened, "left-" + std::to_string(line.membership), today).day("from");
    Typed const typed(opened, "renamed-" + std::to_string(line.membership), today);
    line.person_revision = typed.revision(line.person_revision);
    if (line.may_leave)
        line.name_correction =
            NameCorrection{typed.open(), typed.field("surname", line.name.surname),
                           typed.field("middle", line.name.middle), typed.field("given", line.name.given)};
}

}  // namespace

void fill_forms(UnitView& view, pages::Visit& visit, org::UnitNow const& unit, OpenForm const& opened) {
    using accounts::Action;
    auto& session = visit.session();
    auto const today = written_day(visit.today());
    bool const people = accounts::may(session, visit.actor(), Action::change_people, unit.unit, visit.today());
    bool const units = accounts::may(session, visit.actor(), Action::change_units, unit.unit, visit.today());
    auto const known = people || units ? org::all_people(session) : std::vector<org::PersonName>{};
    if (people) {
        fill_people_forms(view, known, opened, today);
        for (auto& line : view.members) fill_member_line(line, opened, today);
    }
    if (units) {
        fill_unit_forms(view, unit, known, opened, today);
        for (auto& line : view.positions) fill_position_line(line, opened, today);
    }
}

}  // namespace daumoi::units
