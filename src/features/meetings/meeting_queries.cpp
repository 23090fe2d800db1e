#include <algorithm>

#include "features/meetings/meeting_rows.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

struct UnitWords {
    std::string unit_name;
    std::string symbol;
    org::UnitKind kind = org::UnitKind::branch;
    std::optional<std::string> parent_name;
    bool demo = false;
    html::Terminology terminology = html::Terminology::party;
};
DAUMOI_DESCRIBE(UnitWords, (unit_name, symbol, kind, parent_name, demo, terminology))

struct RemovedRow {
    Id<Entry> entry;
};
DAUMOI_DESCRIBE(RemovedRow, (entry))

std::string kind_word(org::UnitKind kind, html::Terminology terminology) {
    bool const branch = kind == org::UnitKind::branch;
    if (terminology == html::Terminology::union_) return branch ? "Công đoàn cơ sở" : "Công đoàn";
    return branch ? "Chi bộ" : "Đảng bộ";
}

PersonFacts facts_of(PersonRow const& row) {
    PersonFacts facts;
    facts.id = row.person;
    facts.surname = row.surname;
    facts.middle = row.middle;
    facts.given = row.given;
    facts.sex = row.sex;
    facts.member_class = row.member_class;
    facts.state = row.state.value_or(Attendance::not_called);
    facts.reason = row.reason.value_or("");
    facts.arrived = row.arrived;
    facts.left = row.left;
    return facts;
}

/// Former positions are told of those who hold none, and of those whom the meeting's form says so of.
void add_positions(PersonFacts& facts, std::vector<org::PositionHeld> const& positions,
                   std::vector<RoleRow> const& roles, MeetingRow const& meeting) {
    std::vector<std::string> past;
    for (auto const& position : positions) {
        if (position.holder != facts.id) continue;
        if (position.held_on(meeting.day)) {
            facts.positions.push_back(position.printed());
            if (position.unit == meeting.unit && facts.position_here.empty()) facts.position_here = position.printed();
        } else if (position.until_day && *position.until_day <= meeting.day) {
            past.push_back(position.printed());
        }
    }
    bool const told =
        std::ranges::any_of(roles, [&](auto const& role) { return role.person == facts.id && role.past; });
    if (facts.positions.empty() || told) facts.past_positions = std::move(past);
}

void add_roles(PersonFacts& facts, std::vector<RoleRow> const& roles, html::Terminology terminology) {
    for (auto const& role : roles) {
        if (role.person != facts.id) continue;
        facts.roles.push_back(role.role);
        facts.rank = static_cast<int>(role.rank);
        if (role.represents) facts.represents = kind_word(*role.represents, terminology);
    }
}

}  // namespace

std::vector<PersonRow> people_of(storage::Session& session, Id<Meeting> meeting) {
    return session.all<PersonRow>(sql::meetings::people_of, {{"meeting", meeting}});
}
std::vector<RoleRow> roles_of(storage::Session& session, Id<Meeting> meeting) {
    return session.all<RoleRow>(sql::meetings::roles_of, {{"meeting", meeting}});
}
std::vector<AgendaRow> agenda_of(storage::Session& session, Id<Meeting> meeting) {
    return session.all<AgendaRow>(sql::meetings::agenda_of, {{"meeting", meeting}});
}
std::vector<EntryRow> entries_of(storage::Session& session, Id<Meeting> meeting) {
    return session.all<EntryRow>(sql::meetings::entries_of, {{"meeting", meeting}});
}

std::set<Id<Entry>> removed_entries(storage::Session& session, Id<Meeting> meeting) {
    std::set<Id<Entry>> removed;
    for (auto const& row : session.all<RemovedRow>(sql::meetings::removed_entries, {{"meeting", meeting}}))
        removed.insert(row.entry);
    return removed;
}
std::optional<EntryRow> entry_row(storage::Session& session, Id<Entry> entry) {
    return session.one<EntryRow>(sql::meetings::find_entry, {{"entry", entry}});
}

EntryFacts facts_of(EntryRow const& row) {
    return {row.entry, row.agenda_item, row.kind,    row.speaker,  row.speaker_name, row.act,
            row.issue, row.text,        row.answers, row.happened, row.details};
}

std::optional<EntryFacts> find_entry(storage::Session& session, Id<Entry> entry) {
    auto const row = entry_row(session, entry);
    if (!row) return std::nullopt;
    return facts_of(*row);
}

std::vector<HeadCount> head_counts_of(storage::Session& session, Id<Meeting> meeting) {
    return session.all<HeadCount>(sql::meetings::head_counts_of, {{"meeting", meeting}});
}

std::vector<MeetingLine> meetings_ahead(storage::Session& session, Actor const& actor, Day today) {
    auto const person = signed_in_person(actor);
    if (!person) return {};
    return session.all<MeetingLine>(sql::meetings::meetings_ahead, {{"person", *person}, {"today", today}});
}

std::vector<MeetingLine> held_meetings(storage::Session& session, Actor const& actor, Day today, std::int64_t before,
                                       std::int64_t most) {
    auto const person = signed_in_person(actor);
    if (!person) return {};
    return session.all<MeetingLine>(sql::meetings::held_meetings,
                                    {{"person", *person}, {"today", today}, {"before", before}, {"most", most}});
}

std::int64_t count_held(storage::Session& session, Actor const& actor, Day today) {
    auto const person = signed_in_person(actor);
    if (!person) return 0;
    return session.value<std::int64_t>(sql::meetings::count_held, {{"person", *person}, {"today", today}}).value_or(0);
}

Record load_record(storage::Session& session, MeetingRow const& row) {
    auto const words =
        session.one<UnitWords>(sql::meetings::unit_words, {{"unit", row.unit}, {"day", row.day}}).value();
    Record record;
    record.meeting = row.meeting;
    record.organization = words.parent_name.value_or("");
    record.unit = words.unit_name;
    record.unit_kind = kind_word(words.kind, words.terminology);
    record.unit_symbol = words.symbol;
    record.kind = row.kind;
    record.official_title = row.official_title;
    record.short_title = row.title();
    record.basis = row.basis;
    record.occasion = row.occasion;
    record.sources = row.sources;
    record.attending_groups = row.attending_groups;
    record.materials = row.materials;
    record.day = row.day;
    record.part_of_day = row.part_of_day;
    record.planned_start = row.planned_start;
    record.planned_end = row.planned_end;
    if (row.started) record.started = local_time(*row.started, row.zone).time;
    if (row.ended) {
        auto const ended = local_time(*row.ended, row.zone);
        record.ended = ended.time;
        if (ended.day != row.day) record.ended_day = ended.day;
    }
    record.mode = row.mode;
    record.room = row.room;
    record.address = row.address;
    record.reply_day = row.reply_day;
    if (row.reply_time) record.reply_time = *row.reply_time;
    record.minutes_number = row.minutes_number;
    record.copies_to = row.copies_to;
    if (!row.announced_before.empty()) record.announced_before = row.announced_before.back();
    record.cancelled = row.state == MeetingState::cancelled;
    record.demo = words.demo;
    auto const roles = roles_of(session, row.meeting);
    auto const positions =
        session.all<org::PositionHeld>(sql::meetings::positions_of_meeting, {{"meeting", row.meeting}});
    for (auto const& person : people_of(session, row.meeting)) {
        auto facts = facts_of(person);
        add_positions(facts, positions, roles, row);
        add_roles(facts, roles, words.terminology);
        record.people.push_back(std::move(facts));
    }
    record.head_counts = head_counts_of(session, row.meeting);
    for (auto const& item : agenda_of(session, row.meeting))
        record.agenda.push_back({item.item, static_cast<int>(item.place), item.agenda_kind, item.item_title,
                                 static_cast<int>(item.minutes), item.speaker});
    for (auto const& entry : entries_of(session, row.meeting)) record.entries.push_back(facts_of(entry));
    return record;
}

Wordings wordings_of(Organization const& organization) {
    return organization.terminology == html::Terminology::union_ ? union_wordings() : party_wordings();
}

}  // namespace daumoi::meetings
