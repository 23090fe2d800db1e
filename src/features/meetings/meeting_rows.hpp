#pragma once

#include "features/meetings/meetings.hpp"

/// Rows of this feature that no other one needs.
namespace daumoi::meetings {

struct PersonRow {
    Id<Person> person;
    std::string surname;
    std::string middle;
    std::string given;
    Sex sex = Sex::unknown;
    std::optional<MemberClass> member_class;
    std::optional<Reply> reply;
    std::optional<std::string> reply_reason;
    std::optional<Attendance> state;
    std::optional<std::string> reason;
    std::optional<TimeOfDay> arrived;
    std::optional<TimeOfDay> left;
    bool asked_again = false;  ///< the meeting was moved after the reply
    std::optional<Id<Link>> link;

    bool has_replied() const { return reply && *reply != Reply::none && !asked_again; }
};
DAUMOI_DESCRIBE(PersonRow, (person, surname, middle, given, sex, member_class, reply, reply_reason, state, reason,
                            arrived, left, asked_again, link))
/// On the roll as a member, so entitled to vote in some votes at least.
inline bool is_member(PersonRow const& person) {
    return person.member_class && *person.member_class != MemberClass::non_member;
}

/// Everybody on the roll and everybody with a role, by given name.
std::vector<PersonRow> people_of(storage::Session& session, Id<Meeting> meeting);

struct RoleRow {
    Id<Person> person;
    Role role = Role::guest;
    std::int64_t rank = 0;
    std::optional<org::UnitKind> represents;  ///< of the unit that the person stands for
    bool past = false;                        ///< named with former positions beside the present ones
};
DAUMOI_DESCRIBE(RoleRow, (person, role, rank, represents, past))
std::vector<RoleRow> roles_of(storage::Session& session, Id<Meeting> meeting);

/// Minutes of the unit that have a number, the latest first; without the meeting's own.
struct NumberedRow {
    Id<Meeting> meeting;
    Day day;
    std::string minutes_number;
    std::vector<std::string> copies_to;
};
DAUMOI_DESCRIBE(NumberedRow, (meeting, day, minutes_number, copies_to))
std::vector<NumberedRow> numbered_minutes_of(storage::Session& session, MeetingRow const& row);

struct AgendaRow {
    Id<AgendaItem> item;
    std::int64_t place = 0;
    AgendaKind agenda_kind = AgendaKind::discussion;
    std::string item_title;
    std::int64_t minutes = 0;
    std::optional<Id<Person>> speaker;
    std::optional<Instant> begun;
    std::optional<Instant> done;
};
DAUMOI_DESCRIBE(AgendaRow, (item, place, agenda_kind, item_title, minutes, speaker, begun, done))
std::vector<AgendaRow> agenda_of(storage::Session& session, Id<Meeting> meeting);

struct EntryRow {
    Id<Entry> entry;
    Id<Meeting> meeting;
    Id<AgendaItem> agenda_item;
    EntryKind kind = EntryKind::note;
    std::optional<Id<Person>> speaker;
    std::string speaker_name;
    Act act = Act::none;
    std::string issue;
    std::string text;
    std::optional<Id<Entry>> answers;
    TimeOfDay happened;
    Instant recorded;
    EntryDetails details;
    std::optional<Instant> removed;
    std::int64_t revision = 0;
};
DAUMOI_DESCRIBE(EntryRow, (entry, meeting, agenda_item, kind, speaker, speaker_name, act, issue, text, answers,
                           happened, recorded, details, removed, revision))
/// In shown order: agenda position, happened, number. Removed ones are left out.
std::vector<EntryRow> entries_of(storage::Session& session, Id<Meeting> meeting);
std::optional<EntryRow> entry_row(storage::Session& session, Id<Entry> entry);
EntryFacts facts_of(EntryRow const& row);
std::vector<HeadCount> head_counts_of(storage::Session& session, Id<Meeting> meeting);

}  // namespace daumoi::meetings
