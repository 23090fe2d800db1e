#pragma once

#include "features/meetings/page_parts.hpp"

/// The parts of the record screen. Each is a fragment of its own, for the page and for its event stream.
namespace daumoi::meetings {

/// The question that an entry answers.
struct AskedView {
    Id<Entry> asked_entry;
    std::string asked_speaker;
    std::string asked_text;
};
DAUMOI_DESCRIBE(AskedView, (asked_entry, asked_speaker, asked_text))

struct EntryView {
    Id<Meeting> entry_meeting;
    Id<Entry> entry;
    std::int64_t entry_revision = 0;
    EntryKind entry_kind = EntryKind::note;
    std::string entry_speaker;
    Act entry_act = Act::none;
    std::string entry_issue;
    std::string entry_text;
    TimeOfDay entry_time;
    std::vector<std::string> entry_points;  ///< points, targets, steps, solutions
    std::vector<Figure> entry_figures;
    bool is_vote = false;
    std::int64_t votes_for = 0;
    std::int64_t votes_against = 0;
    std::int64_t votes_other = 0;
    std::int64_t votes_entitled = 0;
    std::string vote_question;
    std::string entry_addressee;
    std::optional<Day> entry_deadline;
    std::optional<Day> entry_before;  ///< the day that was said, when the deadline is the one before it
    std::string entry_owner;          ///< who is responsible, where the addressee does not say it
    bool entry_corrected = false;
    bool says_act = false;
    bool entry_editable = false;
    bool is_question = false;
    bool offers_task = false;  ///< asks for something, in a conclusion or a directing speech, or is a task
    std::optional<AskedView> asked;
};
DAUMOI_DESCRIBE(EntryView, (entry_meeting, entry, entry_revision, entry_kind, entry_speaker, entry_act, entry_issue,
                            entry_text, entry_time, entry_points, entry_figures, is_vote, votes_for, votes_against,
                            votes_other, votes_entitled, vote_question, entry_addressee, entry_deadline, entry_before,
                            entry_owner, entry_corrected, says_act, entry_editable, is_question, offers_task, asked))

/// How somebody is called: what stands, or what was typed and refused.
struct CallForm {
    html::FormField arrived;
    html::FormField left;
    html::FormField reason;
    bool call_open = false;
};
DAUMOI_DESCRIBE(CallForm, (arrived, left, reason, call_open))

struct RollPerson {
    Id<Person> person;
    std::string called;  ///< given name, with the middle name where another has the same
    std::string roll_name;
    std::string roll_reason;
    std::optional<TimeOfDay> roll_arrived;
    std::optional<TimeOfDay> roll_left;
    Reply roll_reply = Reply::none;
    bool guest = false;
    bool non_member = false;
    CallForm call;
    std::optional<Attendance> comes_as = {};     ///< one who is not there, while the meeting is on
    std::optional<Attendance> leaves_from = {};  ///< one who is there and has not left
};
DAUMOI_DESCRIBE(RollPerson, (person, called, roll_name, roll_reason, roll_arrived, roll_left, roll_reply, guest,
                             non_member, call, comes_as, leaves_from))

struct RollView {
    Id<Meeting> roll_meeting;
    std::int64_t members_present = 0;
    std::int64_t members_total = 0;
    std::int64_t entitled_present = 0;
    std::int64_t guests_present = 0;
    std::int64_t guests_total = 0;
    bool has_guests = false;
    std::vector<RollPerson> uncalled;
    std::vector<RollPerson> excused;
    std::vector<RollPerson> missing;
    std::vector<RollPerson> remote;
    std::vector<RollPerson> room;
    std::int64_t uncalled_count = 0;
    std::int64_t excused_count = 0;
    std::int64_t missing_count = 0;
    std::int64_t remote_count = 0;
    std::int64_t room_count = 0;
    std::vector<HeadCount> head_counts;
    std::vector<std::string> groups;
    html::FormField head_label;
    html::FormField head_present;
    html::FormField attending;  ///< groups, a line each
    bool counting_open = false;
    bool roll_begun = false;  ///< somebody was called: those who are not stand out
    bool roll_editable = false;
    std::string roll_token;
};
DAUMOI_DESCRIBE(RollView, (roll_meeting, members_present, members_total, entitled_present, guests_present, guests_total,
                           has_guests, uncalled, excused, missing, remote, room, uncalled_count, excused_count,
                           missing_count, remote_count, room_count, head_counts, groups, head_label, head_present,
                           attending, counting_open, roll_begun, roll_editable, roll_token))

struct RunItem {
    Id<AgendaItem> item;
    std::int64_t item_number = 0;
    std::string item_title;
    std::optional<std::int64_t> item_minutes;  ///< planned
    std::int64_t item_took = 0;
    bool is_done = false;
    bool is_now = false;
    bool is_next = false;
    std::optional<Instant> item_begun;
};
DAUMOI_DESCRIBE(RunItem, (item, item_number, item_title, item_minutes, item_took, is_done, is_now, is_next, item_begun))

struct RunView {
    Id<Meeting> run_meeting;
    std::vector<RunItem> items;
    std::optional<Id<AgendaItem>> next_item;
    std::int64_t next_number = 0;
    bool run_editable = false;
    bool run_started = false;
    std::string run_token;
};
DAUMOI_DESCRIBE(RunView, (run_meeting, items, next_item, next_number, run_editable, run_started, run_token))

/// The day that was said, when the deadline is the one before it.
std::optional<Day> day_said(EntryDetails const& details);
/// Who is responsible for a task; empty where the addressee says so.
std::string responsible(EntryDetails const& details, std::map<Id<Person>, std::string> const& names);

AskedView asked_view(EntryRow const& question, std::map<Id<Person>, std::string> const& names);
/// What the entry answers is not in it: of a list `entry_views` knows it.
EntryView entry_view(EntryRow const& row, std::map<Id<Person>, std::string> const& names, bool editable);
/// Of one entry, what hangs on others too: the question that it answers, the item that it stands under.
EntryView whole_entry_view(storage::Session& session, EntryRow const& row,
                           std::map<Id<Person>, std::string> const& names, bool editable);
std::vector<EntryView> entry_views(storage::Session& session, Id<Meeting> meeting, bool editable);
RollView roll_view(storage::Session& session, MeetingRow const& row, bool editable, std::string token, Instant now);
/// The form that was refused, with what was typed: the call of `called`, or heads and groups for nobody.
void show_typed(RollView& view, html::TypedForm const& typed, Id<Person> called);
/// The record screen once more, with a refusal and what was typed.
http::Response record_again(pages::Visit& visit, Refusal const& refusal);

RunView run_view(storage::Session& session, MeetingRow const& row, bool editable, std::string token, Instant now);

}  // namespace daumoi::meetings
