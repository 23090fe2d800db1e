#pragma once

#include "features/units/people_list.hpp"
#include "html/form.hpp"
#include "pages/refused_form.hpp"
#include "pages/visit.hpp"

/// The page of a unit, with the tree beside it.
namespace daumoi::units {

/// A line of the tree as far as it is open: the units above, those beside them, and those under the unit.
struct TreeLine {
    Id<Unit> tree_unit;
    std::string tree_name;
    std::int64_t depth = 0;
    bool opened = false;   ///< what is under it is shown
    bool holds = false;    ///< there is something under it
    bool current = false;  ///< it is the one that is shown
};
DAUMOI_DESCRIBE(TreeLine, (tree_unit, tree_name, depth, opened, holds, current))

template <class E>
struct Option {
    E option{};
    bool chosen = false;
    BOOST_DESCRIBE_CLASS(Option, (), (option, chosen), (), ())
};

struct CorrectionForm {
    bool correction_open = false;
    html::FormField correct_title;
    html::FormField correct_qualifier;
    std::vector<Option<org::Duty>> correct_duties;
    html::FormField correct_from;
};
DAUMOI_DESCRIBE(CorrectionForm, (correction_open, correct_title, correct_qualifier, correct_duties, correct_from))

struct PositionLine {
    Id<Position> position;
    Id<Person> holder;
    std::string holder_name;
    std::string printed_title;  ///< with the body or department in which it is held
    std::string title;
    std::string qualifier;
    org::Duty duty = org::Duty::none;
    Day held_from;
    std::optional<Day> held_until;
    bool held_later = false;  ///< it has not begun
    std::int64_t revision = 0;
    bool may_end = false;
    html::FormField end_from;
    std::optional<CorrectionForm> correction;
};
DAUMOI_DESCRIBE(PositionLine, (position, holder, holder_name, printed_title, title, qualifier, duty, held_from,
                               held_until, held_later, revision, may_end, end_from, correction))

struct NameCorrection {
    bool rename_open = false;
    html::FormField rename_surname;
    html::FormField rename_middle;
    html::FormField rename_given;
};
DAUMOI_DESCRIBE(NameCorrection, (rename_open, rename_surname, rename_middle, rename_given))

struct MemberLine {
    std::int64_t membership = 0;
    Id<Person> person;
    std::string person_name;
    org::PersonName name;  ///< in its parts
    org::MemberClass member_class = org::MemberClass::full;
    Day member_from;
    std::optional<Day> member_until;
    bool has_account = false;
    std::int64_t person_revision = 0;
    bool may_leave = false;
    html::FormField leave_from;
    std::optional<NameCorrection> name_correction;
};
DAUMOI_DESCRIBE(MemberLine, (membership, person, person_name, member_class, member_from, member_until, has_account,
                             person_revision, may_leave, leave_from, name_correction))

struct Crumb {
    Id<Unit> crumb_unit;
    std::string crumb_name;
    bool follows = false;  ///< another one stands before it
};
DAUMOI_DESCRIBE(Crumb, (crumb_unit, crumb_name, follows))

struct FormerName {
    std::string former_name;
    Day former_until;
};
DAUMOI_DESCRIBE(FormerName, (former_name, former_until))

struct PersonOption {
    Id<Person> person_option;
    std::string person_option_name;
    bool person_chosen = false;
};
DAUMOI_DESCRIBE(PersonOption, (person_option, person_option_name, person_chosen))

/// The forms of the page; the one that was refused shows what was typed.
struct UnitForm {
    bool unit_open = false;
    html::FormField unit_name_field;
    html::FormField unit_titles;
    html::FormField unit_symbol;
    std::vector<Option<org::UnitKind>> unit_kinds;
    html::FormField unit_from;
};
DAUMOI_DESCRIBE(UnitForm, (unit_open, unit_name_field, unit_titles, unit_symbol, unit_kinds, unit_from))

struct NameForm {
    bool name_open = false;
    html::FormField name_field;
    html::FormField name_titles;
    html::FormField name_symbol;
    html::FormField name_from;
};
DAUMOI_DESCRIBE(NameForm, (name_open, name_field, name_titles, name_symbol, name_from))

struct PersonForm {
    bool person_open = false;
    html::FormField full_name;
    std::vector<Option<org::Sex>> sexes;
    std::vector<Option<org::MemberClass>> person_classes;
    html::FormField person_from;
    bool namesake_asked = false;  ///< whether this is somebody else than the member of that name
    std::optional<Message> namesake_fault;
    bool namesake_chosen = false;
};
DAUMOI_DESCRIBE(PersonForm, (person_open, full_name, sexes, person_classes, person_from, namesake_asked, namesake_fault,
                             namesake_chosen))

struct ListedLine {
    std::string listed_name;
    std::string listed_given;
    org::Sex listed_sex = org::Sex::unknown;
    org::MemberClass listed_class = org::MemberClass::full;
};
DAUMOI_DESCRIBE(ListedLine, (listed_name, listed_given, listed_sex, listed_class))

struct PeopleListForm {
    bool list_open = false;
    html::FormField list_people;
    std::vector<Option<org::MemberClass>> list_classes;
    html::FormField list_from;
    bool namesakes_chosen = false;
    std::optional<Message> namesakes_fault;
    std::vector<ListedLine> listed;  ///< as they would be added
    std::int64_t listed_count = 0;
};
DAUMOI_DESCRIBE(PeopleListForm, (list_open, list_people, list_classes, list_from, namesakes_chosen, namesakes_fault,
                                 listed, listed_count))

struct MembershipForm {
    bool membership_open = false;
    std::vector<PersonOption> known_people;
    std::optional<Message> known_fault;
    std::vector<Option<org::MemberClass>> membership_classes;
    std::optional<Message> class_fault;
    html::FormField membership_from;
};
DAUMOI_DESCRIBE(MembershipForm,
                (membership_open, known_people, known_fault, membership_classes, class_fault, membership_from))

struct PositionForm {
    bool position_open = false;
    std::vector<PersonOption> position_people;
    std::optional<Message> position_fault;
    html::FormField title_field;
    html::FormField qualifier_field;
    std::vector<Option<org::Duty>> duties;
    html::FormField position_from;
    html::FormField position_until;
};
DAUMOI_DESCRIBE(PositionForm, (position_open, position_people, position_fault, title_field, qualifier_field, duties,
                               position_from, position_until))

/// What was done just now.
struct GivenPosition {
    std::string given_name;
    std::string given_title;
    org::Duty given_duty = org::Duty::none;
    bool gives_authority = false;
};
DAUMOI_DESCRIBE(GivenPosition, (given_name, given_title, given_duty, gives_authority))

struct ClosureForm {
    bool closure_open = false;
    html::FormField closure_from;
};
DAUMOI_DESCRIBE(ClosureForm, (closure_open, closure_from))

struct UnitView {
    Id<Unit> unit;
    std::string unit_name;
    std::string symbol;
    org::UnitKind unit_kind = org::UnitKind::branch;
    std::optional<Day> closed_from;
    std::optional<FormerName> former;
    std::vector<Crumb> crumbs;
    std::vector<TreeLine> tree;
    std::string looked_for;
    Day on;
    std::string on_typed;
    bool of_today = true;
    std::int64_t full_members = 0;
    std::int64_t probationary_members = 0;
    std::vector<PositionLine> positions;
    std::vector<MemberLine> members;
    bool may_see_people = false;
    bool administrator = false;
    std::optional<UnitForm> unit_form;
    std::optional<NameForm> name_form;
    std::string added_name;
    std::optional<std::int64_t> added_count;
    std::optional<GivenPosition> given;
    std::optional<PersonForm> person_form;
    std::optional<PeopleListForm> list_form;
    std::optional<MembershipForm> membership_form;
    std::optional<PositionForm> position_form;
    std::optional<ClosureForm> closure_form;
    std::vector<pages::FormFault> faults;
    std::string form_token;
};
DAUMOI_DESCRIBE(UnitView, (unit, unit_name, symbol, unit_kind, closed_from, former, crumbs, tree, looked_for, on,
                           on_typed, of_today, full_members, probationary_members, positions, members, may_see_people,
                           administrator, unit_form, name_form, added_name, added_count, given, person_form, list_form,
                           membership_form, position_form, closure_form, faults, form_token))

/// The form of the page that is open, with what was typed when it was refused or looked at first.
struct OpenForm {
    std::string form;
    std::optional<html::TypedForm> typed = {};
    std::optional<Refusal> refusal = {};
    std::vector<ListedPerson> listed = {};
};

http::Response unit_page(pages::Visit& visit, Id<Unit> unit, OpenForm const& opened);

/// The tree with what the unit opens, or the units whose names hold the words that are looked for.
std::vector<TreeLine> tree_lines(std::vector<org::UnitNow> const& units, Id<Unit> current, std::string_view looked_for);
void fill_forms(UnitView& view, pages::Visit& visit, org::UnitNow const& unit, OpenForm const& opened);

}  // namespace daumoi::units
