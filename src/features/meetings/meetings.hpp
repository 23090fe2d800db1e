#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/actor.hpp"
#include "core/result.hpp"
#include "features/accounts/accounts.hpp"
#include "features/journal/journal.hpp"
#include "features/meetings/minutes_text.hpp"
#include "features/meetings/record.hpp"
#include "features/meetings/texts.hpp"
#include "features/meetings/wording.hpp"
#include "html/form.hpp"

/// Meetings: prepared, convened, held, recorded, minuted. What other features may call.
namespace daumoi::meetings {

/// A meeting's own row.
struct MeetingRow {
    Id<Meeting> meeting;
    Id<Unit> unit;
    std::string unit_name;  ///< of today
    MeetingKind kind = MeetingKind::regular;
    MeetingState state = MeetingState::draft;
    std::string official_title;
    std::string short_title;
    std::string basis;
    std::string occasion;
    std::vector<Source> sources;
    std::vector<std::string> attending_groups;
    std::vector<Material> materials;
    Day day;
    PartOfDay part_of_day = PartOfDay::morning;
    TimeOfDay planned_start;
    TimeOfDay planned_end;
    std::string zone;
    Mode mode = Mode::in_room;
    std::string room;
    std::string address;
    std::optional<Day> reply_day;
    std::optional<TimeOfDay> reply_time;
    std::optional<Instant> started;
    std::optional<Instant> ended;
    std::optional<Id<AgendaItem>> running_item;
    std::string minutes_number;
    std::vector<std::string> copies_to;
    std::vector<Announced> announced_before;  ///< what earlier notices said, the latest of them last
    std::int64_t revision = 0;

    Announced announced() const { return {day, planned_start, mode, room, address}; }
    std::string const& title() const { return short_title.empty() ? official_title : short_title; }
    /// The day of a time typed for this meeting: the small hours of one that begins at noon or later are the next day's.
    Day day_at(TimeOfDay time) const { return day + (planned_start.hour() >= 12 && time.hour() < 6 ? 1 : 0); }
    /// Whether it takes place on the day of this instant.
    bool is_on(Instant now) const {
        auto const local = local_time(now, zone);
        return local.day == day || local.day == day_at(local.time);
    }
    bool takes_entries() const {
        return state == MeetingState::convened || state == MeetingState::running || state == MeetingState::closed;
    }
};
DAUMOI_DESCRIBE(MeetingRow, (meeting, unit, unit_name, kind, state, official_title, short_title, basis, occasion,
                             sources, attending_groups, materials, day, part_of_day, planned_start, planned_end, zone,
                             mode, room, address, reply_day, reply_time, started, ended, running_item, minutes_number,
                             copies_to, announced_before, revision))

/// What an actor may do with one meeting.
struct Access {
    bool see = false;
    bool prepare = false;
    bool see_record = false;
    bool write_record = false;
    bool approve_as_chair = false;
    bool approve_as_recorder = false;
    bool read_approved = false;
    bool make_tasks = false;
    bool draft_article = false;
    bool publish_article = false;
};

struct VisibleMeeting {
    MeetingRow row;
    Access access;
};

/// Fetch through the actor: not_found when the actor may not know of it. `today` decides which positions count.
Result<VisibleMeeting> find_visible(storage::Session& session, Actor const& actor, Id<Meeting> meeting, Day today);

/// A line of the list of meetings.
struct MeetingLine {
    Id<Meeting> meeting;
    std::string unit_name;
    MeetingKind kind = MeetingKind::regular;
    MeetingState state = MeetingState::draft;
    std::string meeting_title;
    Day day;
    PartOfDay part_of_day = PartOfDay::morning;
    TimeOfDay planned_start;
    std::string room;
};
DAUMOI_DESCRIBE(MeetingLine, (meeting, unit_name, kind, state, meeting_title, day, part_of_day, planned_start, room))

/// Open meetings that the actor may see, and cancelled ones until their day; the next one first.
std::vector<MeetingLine> meetings_ahead(storage::Session& session, Actor const& actor, Day today);
/// Those that are over, newest day first: at most `most` of them behind the first `before`.
std::vector<MeetingLine> held_meetings(storage::Session& session, Actor const& actor, Day today, std::int64_t before,
                                       std::int64_t most);
std::int64_t count_held(storage::Session& session, Actor const& actor, Day today);

/// Everything typed about the meeting: for the record screen, minutes and article. Not checked: call find_visible first.
Record load_record(storage::Session& session, MeetingRow const& row);
Wordings wordings_of(Organization const& organization);

/// The minutes as they stand: written from the record with the corrections by hand put in; after approval the locked text.
MinutesText minutes_of(storage::Session& session, MeetingRow const& row, Record const& record,
                       Organization const& organization);
/// The form of the organization's documents.
Form form_of(Organization const& organization);
/// What an approval is kept with: it holds for this text and no other, whatever number and receivers it gets.
std::string digest_of(MinutesText minutes);

// ---- Changes. Each checks the actor inside its transaction and writes the journal.

struct MeetingAnswer {
    Id<Meeting> meeting;
    std::int64_t revision = 0;
};
DAUMOI_DESCRIBE(MeetingAnswer, (meeting, revision))

struct AgendaInput {
    AgendaKind kind = AgendaKind::discussion;
    Text<500> title;
    std::optional<int> minutes;
    std::optional<Id<Person>> speaker;

    static std::vector<html::FieldRange> ranges() { return {{"minutes", 1, 600}}; }
};
DAUMOI_DESCRIBE(AgendaInput, (kind, title, minutes, speaker))

struct InvitedInput {
    std::optional<Id<Person>> person;
    std::optional<Role> role;
    bool past = false;  ///< named with former positions too, beside the present ones
};
DAUMOI_DESCRIBE(InvitedInput, (person, role, past))

struct MaterialInput {
    Text<300> title;
    std::optional<int> version;
    std::optional<Day> dated;
    std::optional<Text<200>> agreed_by;
    std::optional<Day> sent;
    std::optional<int> agenda_number;  ///< counted over the agenda that is sent along; empty: the lead report

    static std::vector<html::FieldRange> ranges() { return {{"version", 1, 99}, {"agenda_number", 1, 99}}; }
};
DAUMOI_DESCRIBE(MaterialInput, (title, version, dated, agreed_by, sent, agenda_number))

/// What is typed to prepare a meeting; the same form creates and changes it.
struct MeetingInput {
    Id<Unit> unit;
    MeetingKind kind = MeetingKind::thematic;
    Text<1000> official_title;
    std::optional<Text<300>> short_title;
    std::optional<Text<500>> basis;
    std::optional<Text<500>> occasion;
    std::optional<Text<2000>> sources;           ///< a line each: title; author; year
    std::optional<Text<2000>> attending_groups;  ///< a line each, with or without a number
    Day day;
    TimeOfDay planned_start;
    TimeOfDay planned_end;
    std::optional<PartOfDay> part_of_day;
    Mode mode = Mode::in_room;
    Text<300> room;
    std::optional<Text<300>> address;
    std::optional<Day> reply_day;
    std::optional<TimeOfDay> reply_time;
    Id<Person> chair;
    Id<Person> recorder;
    std::vector<InvitedInput> invited;
    std::vector<AgendaInput> agenda;
    std::vector<MaterialInput> materials;
    std::optional<std::int64_t> revision;  ///< of the meeting that is changed
};
DAUMOI_DESCRIBE(MeetingInput, (unit, kind, official_title, short_title, basis, occasion, sources, attending_groups, day,
                               planned_start, planned_end, part_of_day, mode, room, address, reply_day, reply_time,
                               chair, recorder, invited, agenda, materials, revision))

Result<MeetingAnswer> prepare_meeting(journal::Writing const& writing, Organization const& organization,
                                      MeetingInput const& input);
Result<MeetingAnswer> change_meeting(journal::Writing const& writing, Organization const& organization,
                                     Id<Meeting> meeting, MeetingInput const& input);
/// Sends the notification: the roll is fixed from the unit's members of that day, links are made, desks filled.
Result<MeetingAnswer> send_notice(journal::Writing const& writing, Organization const& organization,
                                  Id<Meeting> meeting);
Result<MeetingAnswer> cancel_meeting(journal::Writing const& writing, Id<Meeting> meeting);

enum class Reply { none, yes_room, yes_remote, no };
BOOST_DESCRIBE_ENUM(Reply, none, yes_room, yes_remote, no)

struct ReplyInput {
    Reply reply = Reply::none;
    std::optional<Text<300>> reason;
};
DAUMOI_DESCRIBE(ReplyInput, (reply, reason))

/// By a signed-in participant for themselves, or by the holder of a link.
Result<MeetingAnswer> answer_notice(journal::Writing const& writing, Id<Meeting> meeting, ReplyInput const& input);

enum class JustNow { arrived, left };
DAUMOI_DESCRIBE_ENUM(JustNow, arrived, left)

struct IssueInput {
    std::optional<Text<50>> number;
    std::optional<Text<100>> place;
    std::optional<Day> issued;
    std::int64_t revision = 0;  ///< of the invitation; 0 the first time
};
DAUMOI_DESCRIBE(IssueInput, (number, place, issued, revision))
/// Number, place and day of the letters of invitation to all guests of the meeting.
Result<MeetingAnswer> issue_invitation(journal::Writing const& writing, Id<Meeting> meeting, IssueInput const& input);

struct AttendanceInput {
    Attendance state = Attendance::not_called;
    std::optional<Text<300>> reason;
    std::optional<TimeOfDay> arrived;
    std::optional<TimeOfDay> left;  ///< before the end
    /// Takes the place of that time, which is the clock's; only on the day of the meeting.
    std::optional<JustNow> just_now = {};
};
DAUMOI_DESCRIBE(AttendanceInput, (state, reason, arrived, left, just_now))

Result<MeetingAnswer> call_roll(journal::Writing const& writing, Id<Meeting> meeting, Id<Person> person,
                                AttendanceInput const& input);
/// Everybody not yet called is present in the room, or what they answered to the notice.
Result<MeetingAnswer> call_everybody(journal::Writing const& writing, Id<Meeting> meeting);

struct HeadCountInput {
    Text<100> label;
    int present = 0;
    static std::vector<html::FieldRange> ranges() { return {{"present", 0, 100000}}; }
};
DAUMOI_DESCRIBE(HeadCountInput, (label, present))
Result<MeetingAnswer> count_heads(journal::Writing const& writing, Id<Meeting> meeting, HeadCountInput const& input);

struct GroupsInput {
    std::optional<Text<2000>> groups;  ///< all of them, a line each
};
DAUMOI_DESCRIBE(GroupsInput, (groups))
/// Groups that took part and are not named one by one ("các đồng chí Ủy viên Ban Chấp hành …").
Result<MeetingAnswer> name_groups(journal::Writing const& writing, Id<Meeting> meeting, GroupsInput const& input);

struct TimeInput {
    std::optional<TimeOfDay> at;  ///< local; empty is now
};
DAUMOI_DESCRIBE(TimeInput, (at))
/// The beginning that the form proposes: as planned, or now when it is opened long before that.
TimeOfDay usual_start(MeetingRow const& row, Instant now);
/// Begun before its day, the meeting is held on this one.
Result<MeetingAnswer> start_meeting(journal::Writing const& writing, Id<Meeting> meeting, TimeInput const& input);
Result<MeetingAnswer> start_agenda_item(journal::Writing const& writing, Id<Meeting> meeting, Id<AgendaItem> item);
Result<MeetingAnswer> close_meeting(journal::Writing const& writing, Id<Meeting> meeting, TimeInput const& input);

struct EntryAnswer {
    Id<Meeting> meeting;
    Id<Entry> entry;
    std::int64_t revision = 0;
};
DAUMOI_DESCRIBE(EntryAnswer, (meeting, entry, revision))

/// One line of the record as it is to be written.
struct EntryInput {
    EntryKind kind = EntryKind::contribution;
    std::optional<Id<AgendaItem>> agenda_item;  ///< empty: the running one
    std::optional<Id<Person>> speaker;
    std::optional<Text<200>> speaker_name;
    std::optional<Act> act;
    std::optional<Text<200>> issue;
    std::optional<Text<5000>> text;
    std::optional<Id<Entry>> answers;
    std::optional<TimeOfDay> happened;  ///< empty: now
    EntryDetails details;
};
DAUMOI_DESCRIBE(EntryInput, (kind, agenda_item, speaker, speaker_name, act, issue, text, answers, happened, details))

Result<EntryAnswer> add_entry(journal::Writing const& writing, Id<Meeting> meeting, EntryInput const& input);
/// Stale when `revision` is not the entry's present one: the message's values hold the text that stands there now.
Result<EntryAnswer> correct_entry(journal::Writing const& writing, Id<Meeting> meeting, Id<Entry> entry,
                                  std::int64_t revision, EntryInput const& input);
Result<EntryAnswer> remove_entry(journal::Writing const& writing, Id<Meeting> meeting, Id<Entry> entry);
Result<EntryAnswer> restore_entry(journal::Writing const& writing, Id<Meeting> meeting, Id<Entry> entry);
/// Entries that stand outside the record now and can be put back.
std::set<Id<Entry>> removed_entries(storage::Session& session, Id<Meeting> meeting);

struct SentenceInput {
    Text<200> sentence;              ///< its key
    std::optional<Text<5000>> text;  ///< empty: back to what the record says
    std::int64_t revision = 0;       ///< 0 when it was not corrected yet
};
DAUMOI_DESCRIBE(SentenceInput, (sentence, text, revision))
Result<MeetingAnswer> correct_sentence(journal::Writing const& writing, Organization const& organization,
                                       Id<Meeting> meeting, SentenceInput const& input);
struct NumberInput {
    std::optional<Text<50>> number;
    std::optional<Text<2000>> copies_to;  ///< receivers, a line each; the unit's own file is added by itself
    std::int64_t revision = 0;            ///< of the meeting
};
DAUMOI_DESCRIBE(NumberInput, (number, copies_to, revision))
/// Number and receivers of the minutes, until they are locked: an approval before holds, the text is the same.
Result<MeetingAnswer> number_minutes(journal::Writing const& writing, Id<Meeting> meeting, NumberInput const& input);
struct ApprovalInput {
    std::optional<std::string> digest;  ///< of the text that was read, see digest_of; without: as it stands
};
DAUMOI_DESCRIBE(ApprovalInput, (digest))
/// By the chair or the recorder; the second of the two locks the text and notes the journal's head. Refused as stale when
/// the text is another than the one that was read.
Result<MeetingAnswer> approve_minutes(journal::Writing const& writing, Organization const& organization,
                                      Id<Meeting> meeting, ApprovalInput const& input = {});

// ---- Personal links.

/// The path of a person's link: "/r/12-…". The token is derived from the link's number and the server's secret.
std::string link_path(std::string_view server_secret, Id<Link> link);
/// The actor of a link's token; empty for a guessed, changed or revoked one.
std::optional<LinkActor> find_link(storage::Session& session, std::string_view server_secret, std::string_view token);
Result<MeetingAnswer> revoke_link(journal::Writing const& writing, Id<Meeting> meeting, Id<Person> person);

// ---- For changes of other features, inside their transactions.

/// The meeting when the actor may do it; refusals as from find_visible, else not_allowed.
Result<VisibleMeeting> find_allowed(storage::Session& session, Actor const& actor, Id<Meeting> meeting, Day today,
                                    bool Access::* right);
std::optional<EntryFacts> find_entry(storage::Session& session, Id<Entry> entry);

/// The words of this feature's verbs in the journal.
std::vector<journal::VerbWords> sentences();

}  // namespace daumoi::meetings
