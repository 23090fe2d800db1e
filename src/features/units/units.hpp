#pragma once

#include "features/accounts/accounts.hpp"

namespace daumoi {
struct Membership;
}  // namespace daumoi

/// The tree, its people, their memberships and positions, changed by those who keep them: `change_units` for units and
/// positions, `change_people` for people and memberships. Everything is dated: nothing is deleted, it ends on a day, from
/// which on it counts no more. Positions are known to everybody signed in, memberships to those with `see_people`.
namespace daumoi::units {

struct UnitAnswer {
    Id<Unit> unit;
};
DAUMOI_DESCRIBE(UnitAnswer, (unit))

// ---- Units.

struct AddUnitInput {
    Text<200> name;
    std::optional<Text<200>> in_titles;  ///< as it follows a position's title; without one the name
    std::optional<Text<20>> symbol;
    org::UnitKind unit_kind = org::UnitKind::branch;
    Day from;
};
DAUMOI_DESCRIBE(AddUnitInput, (name, in_titles, symbol, unit_kind, from))
/// Under the unit. Units begin, are renamed and closed today or on a day before: the tree of today is never ahead.
Result<UnitAnswer> add_unit(journal::Writing const& writing, Id<Unit> parent, AddUnitInput const& input);

struct RenameUnitInput {
    Text<200> name;
    std::optional<Text<200>> in_titles;
    std::optional<Text<20>> symbol;
    Day from;
};
DAUMOI_DESCRIBE(RenameUnitInput, (name, in_titles, symbol, from))
/// Records keep the name of their day. From the day on which its present name began, the name is corrected.
Result<UnitAnswer> rename_unit(journal::Writing const& writing, Id<Unit> unit, RenameUnitInput const& input);

struct EndInput {
    Day from;  ///< the first day on which it counts no more
};
DAUMOI_DESCRIBE(EndInput, (from))
/// A unit that has neither units under it, nor members, nor positions that somebody holds. Never the root.
Result<UnitAnswer> close_unit(journal::Writing const& writing, Id<Unit> unit, EndInput const& input);

// ---- People and memberships.

struct AddPersonInput {
    Text<100> full_name;  ///< surname first
    org::Sex sex = org::Sex::unknown;
    org::MemberClass member_class = org::MemberClass::full;
    Day from;
    bool namesakes = false;  ///< who has the name of a member is somebody else
};
DAUMOI_DESCRIBE(AddPersonInput, (full_name, sex, member_class, from, namesakes))

struct PersonAnswer {
    Id<Unit> unit;
    Id<Person> person;
};
DAUMOI_DESCRIBE(PersonAnswer, (unit, person))
/// Somebody whom the organization does not know yet, as a member of the unit.
Result<PersonAnswer> add_person(journal::Writing const& writing, Id<Unit> unit, AddPersonInput const& input);

struct AddPeopleInput {
    Text<20'000> people;  ///< one a line: the name, then sex and class if they are known, between commas or tabs
    org::MemberClass member_class = org::MemberClass::full;  ///< of those whose line names none
    Day from;
    bool namesakes = false;  ///< who has the name of a member is somebody else
};
DAUMOI_DESCRIBE(AddPeopleInput, (people, member_class, from, namesakes))

struct PeopleAnswer {
    Id<Unit> unit;
    std::vector<Id<Person>> people;
};
DAUMOI_DESCRIBE(PeopleAnswer, (unit, people))
/// All of them or nobody: a fault names its line.
Result<PeopleAnswer> add_people(journal::Writing const& writing, Id<Unit> unit, AddPeopleInput const& input);

struct CorrectNameInput {
    Text<50> surname;
    std::optional<Text<50>> middle;
    Text<50> given;
    std::int64_t revision = 0;
};
DAUMOI_DESCRIBE(CorrectNameInput, (surname, middle, given, revision))
/// Of a member of the unit. What was approved or published keeps the words of its day.
Result<PersonAnswer> correct_name(journal::Writing const& writing, Id<Unit> unit, Id<Membership> membership,
                                  CorrectNameInput const& input);

struct TakeInInput {
    Id<Person> person;
    org::MemberClass member_class = org::MemberClass::full;
    Day from;
};
DAUMOI_DESCRIBE(TakeInInput, (person, member_class, from))
/// Somebody known becomes a member of the unit, or a member of another class: then the former membership ends that day.
Result<PersonAnswer> take_in(journal::Writing const& writing, Id<Unit> unit, TakeInInput const& input);
Result<PersonAnswer> end_membership(journal::Writing const& writing, Id<Unit> unit, Id<Membership> membership,
                                    EndInput const& input);

// ---- Positions.

struct AppointInput {
    Id<Person> person;
    Text<100> title;
    std::optional<Text<100>> qualifier;
    std::optional<org::Duty> duty;  ///< without one it is read from the title: "Bí thư" is the secretary
    Day from;
    std::optional<Day> until;  ///< the first day on which it is not held any more
};
DAUMOI_DESCRIBE(AppointInput, (person, title, qualifier, duty, from, until))
struct PositionAnswer {
    Id<Unit> unit;
    Id<Person> person;
    Id<Position> position;
};
DAUMOI_DESCRIBE(PositionAnswer, (unit, person, position))
/// Refused while the person has the same title in the unit, or the same authority where one is enough.
Result<PositionAnswer> appoint(journal::Writing const& writing, Id<Unit> unit, AppointInput const& input);

struct CorrectPositionInput {
    Text<100> title;
    std::optional<Text<100>> qualifier;
    std::optional<org::Duty> duty;  ///< as in AppointInput
    Day from;
    std::int64_t revision = 0;
};
DAUMOI_DESCRIBE(CorrectPositionInput, (title, qualifier, duty, from, revision))
/// What was written wrongly; what changes on a day is ended, and given anew.
Result<PersonAnswer> correct_position(journal::Writing const& writing, Id<Unit> unit, Id<Position> position,
                                      CorrectPositionInput const& input);
Result<PersonAnswer> end_position(journal::Writing const& writing, Id<Unit> unit, Id<Position> position,
                                  EndInput const& input);

/// The words of this feature's verbs in the journal.
std::vector<journal::VerbWords> sentences();

}  // namespace daumoi::units
