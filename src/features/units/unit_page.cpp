#include "core/contains.hpp"
#include "core/number.hpp"
#include "features/units/unit_view.hpp"
#include "features/units/units_pages.hpp"
#include "sql/units.hpp"

namespace daumoi::units {
namespace {

struct PositionRow {
    Id<Position> position;
    Id<Person> person;
    std::string surname;
    std::string middle;
    std::string given;
    std::string printed_title;
    std::string title;
    std::string qualifier;
    org::Duty duty = org::Duty::none;
    Day from_day;
    std::optional<Day> until_day;
    std::int64_t revision = 0;
};
DAUMOI_DESCRIBE(PositionRow, (position, person, surname, middle, given, printed_title, title, qualifier, duty, from_day,
                              until_day, revision))

struct MemberRow {
    std::int64_t membership = 0;
    Id<Person> person;
    std::string surname;
    std::string middle;
    std::string given;
    org::MemberClass member_class = org::MemberClass::full;
    Day from_day;
    std::optional<Day> until_day;
    bool has_account = false;
    std::int64_t revision = 0;
};
DAUMOI_DESCRIBE(MemberRow,
                (membership, person, surname, middle, given, member_class, from_day, until_day, has_account, revision))

struct UnitRow {
    Id<Unit> unit;
};
DAUMOI_DESCRIBE(UnitRow, (unit))

template <class Row>
org::PersonName name_of(Row const& row) {
    return {row.person, row.surname, row.middle, row.given};
}

/// Held on the day, or from a later one on.
bool counts(Day from, std::optional<Day> until, Day on, bool of_today) {
    return (from <= on || of_today) && (!until || on < *until);
}

void add_people(UnitView& view, storage::Session& session) {
    for (auto const& row : session.all<PositionRow>(sql::units::positions_in, {{"unit", view.unit}}))
        if (counts(row.from_day, row.until_day, view.on, view.of_today))
            view.positions.push_back({.position = row.position,
                                      .holder = row.person,
                                      .holder_name = name_of(row).full(),
                                      .printed_title = row.printed_title,
                                      .title = row.title,
                                      .qualifier = row.qualifier,
                                      .duty = row.duty,
                                      .held_from = row.from_day,
                                      .held_until = row.until_day,
                                      .held_later = view.on < row.from_day,
                                      .revision = row.revision,
                                      .end_from = {},
                                      .correction = {}});
    for (auto const& row : session.all<MemberRow>(sql::units::members_in, {{"unit", view.unit}, {"day", view.on}})) {
        if (!counts(row.from_day, row.until_day, view.on, view.of_today)) continue;
        if (view.may_see_people)
            view.members.push_back({.membership = row.membership,
                                    .person = row.person,
                                    .person_name = name_of(row).full(),
                                    .name = name_of(row),
                                    .member_class = row.member_class,
                                    .member_from = row.from_day,
                                    .member_until = row.until_day,
                                    .has_account = row.has_account,
                                    .person_revision = row.revision,
                                    .leave_from = {},
                                    .name_correction = {}});
        view.full_members += row.member_class == org::MemberClass::full;
        view.probationary_members += row.member_class == org::MemberClass::probationary;
    }
}

void add_tree(UnitView& view, std::vector<org::UnitNow> const& all, org::UnitNow const& unit) {
    view.tree = tree_lines(all, unit.unit, view.looked_for);
    for (auto const& one : all)
        if (one.unit != unit.unit && unit.path.starts_with(one.path))
            view.crumbs.push_back({one.unit, one.name, !view.crumbs.empty()});
}

/// What was done on the page before this one, as its address says.
void add_done(UnitView& view, pages::Visit& visit) {
    auto const added = whole_number(visit.query("added")).value_or(0);
    for (auto const& line : view.members)
        if (line.person.value == added) view.added_name = line.person_name;
    if (auto const count = whole_number(visit.query("count")).value_or(0); count > 0 && view.may_see_people)
        view.added_count = count;
    auto const given = whole_number(visit.query("given")).value_or(0);
    for (auto const& line : view.positions)
        if (line.position.value == given)
            view.given = GivenPosition{line.holder_name, line.printed_title, line.duty, line.duty != org::Duty::none};
}

/// One's own unit, the deepest of several; else the root.
Id<Unit> own_unit(pages::Visit& visit, std::vector<org::UnitNow> const& all) {
    auto const person = signed_in_person(visit.actor()).value_or(Id<Person>{});
    auto const mine =
        visit.session().all<UnitRow>(sql::units::units_of_person, {{"person", person}, {"day", visit.today()}});
    org::UnitNow const* found = &all.front();
    for (auto const& one : all)
        if (one.depth > found->depth && contains(mine, one.unit, &UnitRow::unit)) found = &one;
    return found->unit;
}

}  // namespace

http::Response unit_page(pages::Visit& visit, Id<Unit> id, OpenForm const& opened) {
    auto& session = visit.session();
    auto const unit = org::find_unit(session, id);
    if (!unit) return visit.refused({Refusal::Kind::not_found, {"There is no such unit, or it was closed.", {}}});
    UnitView view;
    view.unit = unit->unit;
    view.unit_name = unit->name;
    view.symbol = unit->symbol;
    view.unit_kind = unit->kind;
    view.on = parse_written_day(visit.query("on")).value_or(visit.today());
    view.on_typed = written_day(view.on);
    view.of_today = view.on == visit.today();
    view.may_see_people = accounts::may(session, visit.actor(), accounts::Action::see_people, id, visit.today());
    view.looked_for = visit.query("q");
    view.closed_from = session.value<Day>(sql::units::closed_day, {{"unit", id}});
    view.former = session.one<FormerName>(sql::units::former_name, {{"unit", id}, {"name", unit->name}});
    add_tree(view, org::all_units(session), *unit);
    add_people(view, session);
    view.administrator = accounts::is_administrator(visit.actor());
    if (!view.closed_from && view.of_today) fill_forms(view, visit, *unit, opened);
    if (!opened.typed) add_done(view, visit);
    if (opened.refusal) view.faults = pages::form_faults(*opened.refusal, opened.form + "-");
    view.form_token = visit.form_token();
    int const status = opened.refusal ? pages::status_of(opened.refusal->kind) : 200;
    return visit.page("units/unit", view, {{unit->name, {}}, pages::Place::units, pages::Look::Frame::app, status});
}

http::Response show_unit(pages::Visit& visit) {
    return unit_page(visit, visit.id<Unit>("unit"), {visit.query("open")});
}

http::Response show_tree(pages::Visit& visit) {
    auto const all = org::all_units(visit.session());
    if (all.empty()) return visit.refused({Refusal::Kind::not_found, {"There is no unit yet.", {}}});
    auto const found = tree_lines(all, {}, visit.query("q"));
    bool const looking = !visit.query("q").empty() && !found.empty();
    return unit_page(visit, looking ? found.front().tree_unit : own_unit(visit, all), {visit.query("open")});
}

html::Schema unit_view_schema() { return html::schema_of<UnitView>(); }

}  // namespace daumoi::units
