#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/describe.hpp"
#include "core/id.hpp"
#include "core/time.hpp"
#include "features/org/org.hpp"

/// Everything that is known of one meeting, as typed by its recorder: what minutes, notification and article are
/// written from. A value: made by meeting_queries.cpp for one actor, used by the writers of prose.
namespace daumoi::meetings {

enum class MeetingKind { regular, thematic, conference, working_session, gathering };
DAUMOI_DESCRIBE_ENUM(MeetingKind, regular, thematic, conference, working_session, gathering)

enum class MeetingState { draft, convened, running, closed, approved, cancelled };
DAUMOI_DESCRIBE_ENUM(MeetingState, draft, convened, running, closed, approved, cancelled)

enum class Mode { in_room, remote, hybrid };
DAUMOI_DESCRIBE_ENUM(Mode, in_room, remote, hybrid)

/// Where and when a notice says that a meeting is.
struct Announced {
    Day day;
    TimeOfDay planned_start;
    Mode mode = Mode::in_room;
    std::string room;
    std::string address;

    bool operator==(Announced const&) const = default;
};
DAUMOI_DESCRIBE(Announced, (day, planned_start, mode, room, address))

/// What a person is in one meeting. Several at once are possible (chair and attending superior).
enum class Role { chair, attending_superior, rapporteur, recorder, delegate, guest, unit_representative };
DAUMOI_DESCRIBE_ENUM(Role, chair, attending_superior, rapporteur, recorder, delegate, guest, unit_representative)

enum class AgendaKind { opening, lead_report, report, discussion, vote, directing_speech, conclusion, closing };
DAUMOI_DESCRIBE_ENUM(AgendaKind, opening, lead_report, report, discussion, vote, directing_speech, conclusion, closing)

enum class EntryKind {
    report,
    contribution,
    question,
    remark,
    difficulty,
    proposal,
    outcome,
    vote,
    task,
    conclusion,
    note
};
DAUMOI_DESCRIBE_ENUM(EntryKind, report, contribution, question, remark, difficulty, proposal, outcome, vote, task,
                     conclusion, note)

/// How somebody said it; decides the grammar of what follows (see glossary.md, "acts").
enum class Act {
    none,         ///< the typed text is a sentence of its own
    propose,      ///< đề nghị + verb phrase
    recommend,    ///< kiến nghị + verb phrase
    require,      ///< yêu cầu + verb phrase
    assign,       ///< giao + verb phrase
    direct,       ///< chỉ đạo + verb phrase
    hold,         ///< cho rằng + clause
    inform,       ///< cho biết + clause
    affirm,       ///< khẳng định + clause
    emphasize,    ///< nhấn mạnh + clause or noun phrase
    ask,          ///< hỏi + clause
    share,        ///< chia sẻ + noun phrase
    raise,        ///< nêu + noun phrase
    accept,       ///< tiếp thu + noun phrase
    agree,        ///< nhất trí với + noun phrase
    commend,      ///< đánh giá cao + noun phrase
    acknowledge,  ///< ghi nhận + noun phrase
    praise        ///< biểu dương + unit and verb phrase
};
DAUMOI_DESCRIBE_ENUM(Act, none, propose, recommend, require, assign, direct, hold, inform, affirm, emphasize, ask,
                     share, raise, accept, agree, commend, acknowledge, praise)

enum class Attendance { not_called, present_in_room, present_remote, absent_with_reason, absent_without_reason };
DAUMOI_DESCRIBE_ENUM(Attendance, not_called, present_in_room, present_remote, absent_with_reason, absent_without_reason)
constexpr bool is_present(Attendance state) {
    return state == Attendance::present_in_room || state == Attendance::present_remote;
}

using org::MemberClass;
using org::Sex;

enum class VoteMethod { hand_count, secret_ballot };
DAUMOI_DESCRIBE_ENUM(VoteMethod, hand_count, secret_ballot)

/// A person as of the meeting's day.
struct PersonFacts {
    Id<Person> id;
    std::string surname;
    std::string middle;
    std::string given;
    Sex sex = Sex::unknown;
    std::vector<std::string> positions;  ///< held on the day, by order of rank, as printed ("Bí thư Chi bộ Văn phòng")
    std::vector<std::string> past_positions;  ///< of one who holds none that day or is to be named with them; bare
    std::string position_here;                ///< the one held in the meeting's own unit, or empty
    std::vector<Role> roles;                  ///< in this meeting
    int rank = 0;                             ///< order among roles; lower stands first
    std::string represents;                   ///< kind word of the unit represented ("Chi bộ"), for unit_representative

    std::optional<MemberClass> member_class;  ///< set for those on the unit's roll
    Attendance state = Attendance::not_called;
    std::string reason;                ///< of an absence
    std::optional<TimeOfDay> arrived;  ///< when later than the start
    std::optional<TimeOfDay> left;
};
DAUMOI_DESCRIBE(PersonFacts, (id, surname, middle, given, sex, positions, past_positions, position_here, roles, rank,
                              represents, member_class, state, reason, arrived, left))

/// Counted by head.
struct HeadCount {
    std::string label;  ///< "quần chúng", "đại biểu"
    int present = 0;
};
DAUMOI_DESCRIBE(HeadCount, (label, present))

struct AgendaFacts {
    Id<AgendaItem> id;
    int number = 0;
    AgendaKind kind = AgendaKind::discussion;
    std::string title;
    int planned_minutes = 0;
    std::optional<Id<Person>> speaker;
};
DAUMOI_DESCRIBE(AgendaFacts, (id, number, kind, title, planned_minutes, speaker))

struct Figure {
    std::string name;  ///< "lượng điện tiêu thụ"
    std::string unit;  ///< "kWh"; may be empty
    double value = 0;
    std::optional<double> previous;
};
DAUMOI_DESCRIBE(Figure, (name, unit, value, previous))

struct Source {
    std::string title;
    std::string author;
    std::string year;
};
DAUMOI_DESCRIBE(Source, (title, author, year))

/// A paper handed out for the meeting.
struct Material {
    std::string title;  ///< what it is, as printed inside a sentence ("nội dung chuyên đề")
    int version = 0;    ///< 0: the paper has no versions
    std::optional<Day> dated;
    std::string agreed_by;    ///< "chi ủy" had agreed to it; may be empty
    std::optional<Day> sent;  ///< to the members
    int agenda_number = 0;    ///< the item of the report it belongs to; 0: the lead report
};
DAUMOI_DESCRIBE(Material, (title, version, dated, agreed_by, sent, agenda_number))

/// What a report's list is made of, as it is counted: "03 nhóm giải pháp".
enum class Listed { solutions, criteria, contents };
DAUMOI_DESCRIBE_ENUM(Listed, solutions, criteria, contents)

/// What a kind of entry has beyond its text. Only the fields of the entry's kind are filled.
struct EntryDetails {
    // report
    std::string report_title;         ///< as printed between quotation marks; may be empty
    std::vector<std::string> points;  ///< what the report stressed
    std::vector<std::string> solutions;
    Listed listed = Listed::solutions;  ///< what `solutions` are
    std::vector<Figure> figures;
    std::string figures_subject;  ///< "Văn phòng Ủy ban"
    std::string period;           ///< "5 tháng đầu năm 2026"; also of an outcome with targets
    std::string compared_with;    ///< "cùng kỳ năm 2025"
    std::string agreed_by;        ///< "chi ủy" had agreed to the paper
    // outcome
    std::vector<std::string> targets;
    // note
    std::vector<std::string> steps;  ///< "nêu lý do", "giới thiệu đại biểu"
    bool agreed = false;             ///< the meeting agreed
    // proposal
    std::string on_behalf_of;
    std::string addressee;  ///< of a proposal or a task, as printed ("Đảng ủy", "đồng chí Kiều Đức Thịnh")
    // vote
    std::string question;
    VoteMethod method = VoteMethod::hand_count;
    int in_favour = 0;
    int against = 0;
    int other = 0;
    int entitled_present = 0;  ///< from the roll, when the vote was written
    int entitled_total = 0;
    MemberClass entitled_class = MemberClass::full;
    bool everybody_entitled = false;  ///< all members vote, not only entitled_class
    int needed = 0;                   ///< votes in favour that pass it; 0: more than half of entitled_total
    int ballots_issued = 0;           ///< of a secret ballot
    int ballots_returned = 0;
    int ballots_valid = 0;
    // task
    std::optional<Id<Unit>> addressed_unit;
    bool whole_subtree = false;  ///< the unit and all under it
    std::optional<Id<Person>> owner;
    std::optional<Day> deadline;
    bool said_before = false;  ///< the deadline was given as "before" the day after it
};
DAUMOI_DESCRIBE(EntryDetails,
                (report_title, points, solutions, listed, figures, figures_subject, period, compared_with, agreed_by,
                 targets, steps, agreed, on_behalf_of, addressee, question, method, in_favour, against, other,
                 entitled_present, entitled_total, entitled_class, everybody_entitled, needed, ballots_issued,
                 ballots_returned, ballots_valid, addressed_unit, whole_subtree, owner, deadline, said_before))

struct EntryFacts {
    Id<Entry> id;
    Id<AgendaItem> agenda_item;
    EntryKind kind = EntryKind::contribution;
    std::optional<Id<Person>> speaker;  ///< in `people`
    std::string speaker_name;           ///< as typed, for somebody who is not in `people`
    Act act = Act::none;
    std::string issue;  ///< what the contribution is about ("sử dụng thiết bị"); may be empty
    std::string text;
    std::optional<Id<Entry>> answers;  ///< the question that this answers
    TimeOfDay happened;                ///< local time
    EntryDetails details;
};
DAUMOI_DESCRIBE(EntryFacts,
                (id, agenda_item, kind, speaker, speaker_name, act, issue, text, answers, happened, details))

struct Record {
    Id<Meeting> meeting;
    std::string organization;  ///< "Đảng bộ Ủy ban …": the parent as printed above the unit
    std::string unit;          ///< "Chi bộ Văn phòng"
    std::string unit_kind;     ///< "Chi bộ", for T/M and (đại diện …)
    std::string unit_symbol;   ///< "CB", for numbers of documents; may be empty
    MeetingKind kind = MeetingKind::regular;
    std::string official_title;   ///< without outer quotation marks
    std::string short_title;      ///< falls back to the official one
    std::string basis;            ///< "Kế hoạch số 02-KH/CB, ngày 12 tháng 01 năm 2026"; may be empty
    std::string occasion;         ///< "nhân dịp …", "nhằm …": why it is held; may be empty
    std::vector<Source> sources;  ///< of the topic
    Day day;
    PartOfDay part_of_day = PartOfDay::morning;
    TimeOfDay planned_start;
    TimeOfDay planned_end;
    std::optional<TimeOfDay> started;
    std::optional<TimeOfDay> ended;
    std::optional<Day> ended_day;  ///< when it is not `day`
    Mode mode = Mode::in_room;
    std::string room;
    std::string address;
    std::optional<Day> reply_day;     ///< until when replies are asked for
    TimeOfDay reply_time{17 * 60};    ///< on that day
    std::vector<PersonFacts> people;  ///< the roll and all who have a role
    std::vector<HeadCount> head_counts;
    std::vector<std::string> attending_groups;  ///< took part, named only as a group ("các đồng chí đảng ủy viên")
    std::vector<Material> materials;
    std::vector<AgendaFacts> agenda;
    std::vector<EntryFacts> entries;  ///< in shown order: agenda position, happened, number
    std::string minutes_number;       ///< "06-BB/CB"; may be empty
    std::vector<std::string> copies_to;
    std::optional<Announced> announced_before;  ///< when the notice has said something else
    bool cancelled = false;
    bool demo = false;  ///< documents carry BẢN TRÌNH DIỄN
};
DAUMOI_DESCRIBE(Record, (meeting, organization, unit, unit_kind, unit_symbol, kind, official_title, short_title, basis,
                         occasion, sources, day, part_of_day, planned_start, planned_end, started, ended, ended_day,
                         mode, room, address, reply_day, reply_time, people, head_counts, attending_groups, materials,
                         agenda, entries, minutes_number, copies_to, announced_before, cancelled, demo))

}  // namespace daumoi::meetings
