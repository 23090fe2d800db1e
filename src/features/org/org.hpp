#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/describe.hpp"
#include "core/id.hpp"
#include "core/time.hpp"
#include "features/journal/journal.hpp"
#include "pages/organization.hpp"
#include "storage/database.hpp"

/// The dated tree of units, the people in it, their positions and memberships.
namespace daumoi::org {

/// Empty before the first-run page was filled in.
std::optional<Organization> find_organization(storage::Session& session);
/// The day that it is in the organization's zone: days of rights, deadlines and changes turn there.
Day local_day(storage::Session& session, Instant now);
void add_organization(storage::WriteTransaction& transaction, Organization const& organization);

enum class UnitKind { organization, branch };
DAUMOI_DESCRIBE_ENUM(UnitKind, organization, branch)

/// What a position gives authority for; the printed title is free text. `none` gives nothing.
enum class Duty { none, secretary, deputy, committee_member, head_of_office, clerk, editor, editor_in_chief };
DAUMOI_DESCRIBE_ENUM(Duty, none, secretary, deputy, committee_member, head_of_office, clerk, editor, editor_in_chief)

enum class Sex { unknown, male, female };
DAUMOI_DESCRIBE_ENUM(Sex, unknown, male, female)

enum class MemberClass { full, probationary, non_member };
DAUMOI_DESCRIBE_ENUM(MemberClass, full, probationary, non_member)

/// A unit as it is today.
struct UnitNow {
    Id<Unit> unit;
    std::string path;  ///< "0001/0003/": the subtree of a unit is a range of paths, up to `path` and "~"
    std::int64_t depth = 0;
    std::string name;
    std::string in_titles;  ///< as it follows a position's title
    std::string symbol;     ///< in numbers of documents; may be empty
    UnitKind kind = UnitKind::branch;
    std::optional<Id<Unit>> parent;
};
DAUMOI_DESCRIBE(UnitNow, (unit, path, depth, name, in_titles, symbol, kind, parent))

/// Also one that was closed: records, tasks and histories name it still.
std::optional<UnitNow> find_unit(storage::Session& session, Id<Unit> unit);
/// Empty for one that was closed: nothing new is given to it.
std::optional<UnitNow> find_open_unit(storage::Session& session, Id<Unit> unit);
/// In the order of the tree, without closed ones.
std::vector<UnitNow> all_units(storage::Session& session);
/// The unit, those above it, its neighbours and all under their parent, in the order of the tree.
std::vector<UnitNow> units_around(storage::Session& session, Id<Unit> unit);
/// A body or a department: those who act for `unit` act for it.
struct PlaceNow {
    std::string name;
    std::string in_titles;
    std::optional<Id<Unit>> unit;
};
DAUMOI_DESCRIBE(PlaceNow, (name, in_titles, unit))
/// The bodies of units_around, and all departments.
std::vector<PlaceNow> places_around(storage::Session& session, Id<Unit> unit);
struct PersonName {
    Id<Person> person;
    std::string surname;
    std::string middle;
    std::string given;
    Sex sex = Sex::unknown;

    std::string full() const;
};
DAUMOI_DESCRIBE(PersonName, (person, surname, middle, given, sex))

std::optional<PersonName> find_person(storage::Session& session, Id<Person> person);
/// Known, and not erased: somebody who can be given anything.
bool is_known(storage::Session& session, Id<Person> person);
/// Everybody who was not erased, by given name, then middle name, then surname.
std::vector<PersonName> all_people(storage::Session& session);

/// A position with the place it is held in, printed: "Bí thư Chi bộ Văn phòng".
struct PositionHeld {
    Id<Position> position;
    Id<Person> holder;
    std::string title;
    std::string qualifier;
    std::string place;  ///< the unit, body or department as it stands in titles
    Duty duty = Duty::none;
    std::optional<Id<Unit>> unit;  ///< whose authority it is; none for a department
    std::int64_t rank = 0;
    Day from_day;
    std::optional<Day> until_day;

    /// Title, qualifier, place; a word that ends the title and begins the place stands once.
    std::string printed() const;
    bool held_on(Day day) const { return from_day <= day && (!until_day || day < *until_day); }
};
DAUMOI_DESCRIBE(PositionHeld, (position, holder, title, qualifier, place, duty, unit, rank, from_day, until_day))

std::optional<PositionHeld> find_position(storage::Session& session, Id<Position> position);
/// All positions a person ever held, by rank. Past ones are needed for "nguyên".
std::vector<PositionHeld> positions_of(storage::Session& session, Id<Person> person);

/// A member of a unit on a day.
struct Member {
    Id<Person> person;
    MemberClass member_class = MemberClass::full;
};
DAUMOI_DESCRIBE(Member, (person, member_class))

/// By given name.
std::vector<Member> members_of(storage::Session& session, Id<Unit> unit, Day day);

// What the demo and the first-run page write; part of a change of theirs.
Id<Unit> add_unit(storage::WriteTransaction& transaction, UnitNow const& unit, Day from);
Id<Person> add_person(storage::WriteTransaction& transaction, PersonName const& name);
/// The name alone; everything else about the person stays.
void rename_person(storage::WriteTransaction& transaction, PersonName const& name);
/// Makes people findable by name who were added before names were kept folded. To be called when a database is opened;
/// writes only when there are such people, and nothing into the journal, as nothing changes that anybody typed.
void fold_names(storage::Database& database);
Id<Body> add_body(storage::WriteTransaction& transaction, Id<Unit> unit, std::string const& name,
                  std::string const& in_titles);
/// `unit`: whose officers act for it.
Id<Department> add_department(storage::WriteTransaction& transaction, std::string const& name,
                              std::string const& in_titles, std::optional<Id<Unit>> unit);
struct NewPosition {
    Id<Person> person;
    std::string title;
    std::string qualifier;
    Duty duty = Duty::none;
    std::optional<Id<Unit>> unit;
    std::optional<Id<Body>> body;
    std::optional<Id<Department>> department;
    int rank = 1;
    Day from;
    std::optional<Day> until;
};
Id<Position> add_position(storage::WriteTransaction& transaction, NewPosition const& position);
void add_membership(storage::WriteTransaction& transaction, Id<Person> person, Id<Unit> unit, MemberClass member_class,
                    Day from);

}  // namespace daumoi::org
