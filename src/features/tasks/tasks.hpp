#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/actor.hpp"
#include "core/result.hpp"
#include "features/journal/journal.hpp"
#include "features/journal/sentences.hpp"
#include "features/meetings/meetings.hpp"

/// Tasks: one thing asked of somebody, out of a meeting's record or by itself. What other features may call.
namespace daumoi::tasks {

/// `reported`: said to be done, waits for the issuer.
enum class TaskState { open, reported, closed };
DAUMOI_DESCRIBE_ENUM(TaskState, open, reported, closed)

/// Computed from deadline, day done and today; never stored. Without a deadline a task is in time. `withdrawn` is closed
/// without having been done, and counts in none of the four classes.
enum class TaskClass { late, open, done_late, done, withdrawn };
DAUMOI_DESCRIBE_ENUM(TaskClass, late, open, done_late, done, withdrawn)

/// A row of the view task_line.
struct TaskRow {
    Id<Task> task;
    std::string text;
    meetings::Act verb = meetings::Act::assign;
    TaskState state = TaskState::open;
    std::optional<Id<Meeting>> meeting;
    std::optional<Id<Entry>> entry;
    std::optional<meetings::MeetingKind> meeting_kind;
    std::string meeting_title;
    std::optional<Day> meeting_day;
    std::optional<std::string> meeting_unit;
    std::optional<meetings::AgendaKind> item_kind;
    Id<Unit> issuing_unit;
    std::string issuing_name;
    Id<Person> issued_by;
    std::string issuer_name;
    std::optional<Id<Person>> asked_by;  ///< who spoke the sentence
    std::string asker_name;
    std::optional<Id<Unit>> addressed_unit;
    std::string addressed_name;
    bool whole_subtree = false;
    std::optional<Id<Person>> owner;
    std::string owner_name;
    std::string addressee;  ///< in words, when they say more than the names of unit and owner
    std::string offered;    ///< the sentence as it was offered; the text may have been changed since
    std::optional<Day> deadline;
    Day issued_day;
    std::optional<Instant> accepted;  ///< by the present owner
    std::optional<Day> done_day;
    std::optional<Day> reminded_day;
    std::string place;  ///< path of the addressed, else of the issuing unit: the order of the tree
    std::int64_t revision = 0;
};
DAUMOI_DESCRIBE(TaskRow, (task, text, verb, state, meeting, entry, meeting_kind, meeting_title, meeting_day,
                          meeting_unit, item_kind, issuing_unit, issuing_name, issued_by, issuer_name, asked_by,
                          asker_name, addressed_unit, addressed_name, whole_subtree, owner, owner_name, addressee,
                          offered, deadline, issued_day, accepted, done_day, reminded_day, place, revision))

TaskClass class_of(TaskRow const& row, Day today);
/// Closed without having been done: its sentence can become a task again.
bool was_withdrawn(TaskRow const& row);
/// Open, and addressed only in words: it stands on nobody's desk but the issuer's.
bool nobody_has(TaskRow const& row);

/// A task as one line of a page.
struct TaskLine {
    Id<Task> task;
    std::string task_text;
    TaskClass task_class = TaskClass::open;
    TaskState task_state = TaskState::open;
    meetings::Act verb = meetings::Act::assign;
    std::string asker;  ///< the speaker of the sentence; empty when the unit itself asks
    std::string issuing_name;
    std::string asked_unit;
    bool whole_subtree = false;
    std::string asked_words;
    std::string owner_name;
    bool newly_given = false;  ///< open, and nobody has accepted it
    bool nobody_has = false;
    std::optional<Id<Meeting>> origin;
    std::optional<Id<Entry>> origin_entry;
    std::optional<meetings::MeetingKind> origin_kind;
    std::string origin_title;
    std::string origin_unit;  ///< the meeting's, when another is addressed
    std::optional<Day> origin_day;
    std::optional<meetings::AgendaKind> origin_item;
    std::optional<Day> deadline;
    std::int64_t days_late = 0;  ///< of an open task
    std::int64_t days_left = 0;  ///< of an open task; 0 on the day itself
    std::optional<Day> done_day;
    std::optional<Day> reminded_day;
    Day issued_day;
};
DAUMOI_DESCRIBE(TaskLine, (task, task_text, task_class, task_state, verb, asker, issuing_name, asked_unit,
                           whole_subtree, asked_words, owner_name, newly_given, nobody_has, origin, origin_entry,
                           origin_kind, origin_title, origin_unit, origin_day, origin_item, deadline, days_late,
                           days_left, done_day, reminded_day, issued_day))

TaskLine line_of(TaskRow const& row, Day today);

/// What an actor may do with one task.
struct Access {
    bool see = false;
    bool owns = false;
    bool report = false;  ///< owner; officers of the addressed unit
    bool join = false;    ///< add a line of progress: also officers below, when the whole subtree is addressed
    bool assign = false;  ///< name an owner inside the addressed unit
    bool close = false;   ///< close, send back, move the deadline, give it to a unit
    bool remind = false;  ///< who may close, and the chair or superior who asked
};

struct VisibleTask {
    TaskRow row;
    Access access;
};

/// Fetch through the actor: not_found when the actor may not know of it.
Result<VisibleTask> find_visible(storage::Session& session, Actor const& actor, Id<Task> task, Day today);
/// The task when the actor may do it; refusals as from find_visible, else not_allowed.
Result<VisibleTask> find_allowed(storage::Session& session, Actor const& actor, Id<Task> task, Day today,
                                 bool Access::* right);

enum class ListOrder { urgent, tree };
DAUMOI_DESCRIBE_ENUM(ListOrder, urgent, tree)

/// Nothing here asks for a person: a list of what one person has to do across units is made for nobody but themselves.
struct ListFilter {
    std::optional<TaskClass> task_class;
    std::string words;  ///< in the text of the task or the title of its meeting, with or without marks
    std::optional<Id<Unit>> unit;
    ListOrder order = ListOrder::urgent;  ///< urgent: open before closed, by deadline, those without one behind
};

constexpr std::int64_t every_task = INT64_MAX;

/// Rows `before`, `before` + 1, … of those that the actor may see, as the filter leaves and orders them; at most `most`.
std::vector<TaskRow> visible_tasks(storage::Session& session, Actor const& actor, Day today,
                                   ListFilter const& filter = {}, std::int64_t before = 0,
                                   std::int64_t most = every_task);

/// Makes tasks findable by words that are older than the search in the database. To be called when a database is opened;
/// costs one query afterwards.
void fold_tasks(storage::Database& database);

/// All tasks made of a meeting's record, in the order of its entries. Not checked: call meetings::find_visible first.
std::vector<TaskRow> task_rows_of_meeting(storage::Session& session, Id<Meeting> meeting);
std::vector<TaskLine> tasks_of_meeting(storage::Session& session, Id<Meeting> meeting, Day today);

/// What became of a task, oldest first.
enum class ProgressKind {
    accepted,
    assigned,
    addressed,
    edited,
    progress,
    reported_done,
    closed,
    withdrawn,
    sent_back,
    deadline_moved,
    reminded
};
DAUMOI_DESCRIBE_ENUM(ProgressKind, accepted, assigned, addressed, edited, progress, reported_done, closed, withdrawn,
                     sent_back, deadline_moved, reminded)

// ---- Changes. Each checks the actor inside its transaction and writes the journal.

struct TaskAnswer {
    Id<Task> task;
    std::int64_t revision = 0;
};
DAUMOI_DESCRIBE(TaskAnswer, (task, revision))

/// One tap sends what was offered; every part can be changed before. Of an entry of kind `task` the parts that are
/// missing are taken from the entry.
struct MakeTaskInput {
    std::optional<Text<2000>> text;  ///< verb phrase
    std::optional<meetings::Act> verb;
    std::optional<Id<Unit>> issuing_unit;  ///< without a meeting; empty: the first in which the actor may
    std::optional<Id<Unit>> addressed_unit;
    bool whole_subtree = false;
    std::optional<Id<Person>> owner;
    std::optional<Text<300>> addressee;
    std::optional<Day> deadline;
    std::optional<Text<2000>> offered;
};
DAUMOI_DESCRIBE(MakeTaskInput,
                (text, verb, issuing_unit, addressed_unit, whole_subtree, owner, addressee, deadline, offered))

/// Out of a meeting's entry, by its chair or recorder. Addressed are the meeting's unit and those below it, and units in
/// which the actor or the person who spoke may give tasks; an owner belongs to the addressed unit. Somebody must be named.
Result<TaskAnswer> make_task_of_entry(journal::Writing const& writing, Id<Meeting> meeting, Id<Entry> entry,
                                      MakeTaskInput const& input);
struct OfferedTaskInput {
    Id<Entry> entry;
    std::optional<Text<2000>> text;
    std::optional<meetings::Act> verb;
    std::optional<Id<Unit>> addressed_unit;
    bool whole_subtree = false;
    std::optional<Id<Person>> owner;
    std::optional<Text<300>> addressee;
    std::optional<Day> deadline;
    std::optional<Text<2000>> offered;
};
DAUMOI_DESCRIBE(OfferedTaskInput,
                (entry, text, verb, addressed_unit, whole_subtree, owner, addressee, deadline, offered))

struct MakeTasksInput {
    std::vector<OfferedTaskInput> tasks;
};
DAUMOI_DESCRIBE(MakeTasksInput, (tasks))

struct RefusedField {
    std::string refused_field;
    Message refused_fault;
};
DAUMOI_DESCRIBE(RefusedField, (refused_field, refused_fault))

struct RefusedTask {
    std::int64_t place = 0;  ///< in the input, from 0
    Id<Entry> entry;
    Message refused_message;
    std::vector<RefusedField> refused_fields;
};
DAUMOI_DESCRIBE(RefusedTask, (place, entry, refused_message, refused_fields))

struct MadeTasks {
    std::vector<TaskAnswer> made;
    std::vector<RefusedTask> refused;
};
DAUMOI_DESCRIBE(MadeTasks, (made, refused))
/// Several of one meeting, each as make_task_of_entry and a change of its own, under the writing's id and its place; one
/// that is refused hinders no other.
MadeTasks make_tasks_of_meeting(journal::Writing const& writing, Id<Meeting> meeting, MakeTasksInput const& input);

/// Without a meeting: secretary, deputy, head of office, to their own unit and those below.
Result<TaskAnswer> make_task(journal::Writing const& writing, MakeTaskInput const& input);

/// By the owner; of a task without owner by somebody who may name one: it is theirs then.
Result<TaskAnswer> accept_task(journal::Writing const& writing, Id<Task> task);

struct OwnerInput {
    Id<Person> owner;
    std::optional<std::int64_t> revision;
};
DAUMOI_DESCRIBE(OwnerInput, (owner, revision))
Result<TaskAnswer> assign_owner(journal::Writing const& writing, Id<Task> task, OwnerInput const& input);

struct AddressInput {
    Id<Unit> addressed_unit;
    std::optional<std::int64_t> revision;
};
DAUMOI_DESCRIBE(AddressInput, (addressed_unit, revision))
/// Of a task that was given in words only: the unit whose officers act for those that the words name. Any unit that the
/// task could have been given to when it was made.
Result<TaskAnswer> address_task(journal::Writing const& writing, Id<Task> task, AddressInput const& input);

struct EditInput {
    std::optional<Text<2000>> text;
    std::optional<meetings::Act> verb;
    std::optional<Id<Unit>> addressed_unit;
    bool whole_subtree = false;
    std::optional<Id<Person>> owner;
    std::optional<Text<300>> addressee;
    std::optional<std::int64_t> revision;
};
DAUMOI_DESCRIBE(EditInput, (text, verb, addressed_unit, whole_subtree, owner, addressee, revision))
/// What is asked, and of whom, by those who may close it, until it is reported done. Checked as when it was made; whom it
/// has already may stay. Its owner accepts it anew. The sentence of the record stays as it is.
Result<void> check_editable(TaskRow const& row);
Result<TaskAnswer> edit_task(journal::Writing const& writing, Id<Task> task, EditInput const& input);

struct ProgressInput {
    std::optional<Text<5000>> text;
    bool done = false;
};
DAUMOI_DESCRIBE(ProgressInput, (text, done))
/// `done` puts the task before its issuer; the day of the report is the day it was done.
Result<TaskAnswer> report_progress(journal::Writing const& writing, Id<Task> task, ProgressInput const& input);

enum class Verdict { done, withdrawn };
DAUMOI_DESCRIBE_ENUM(Verdict, done, withdrawn)

struct ClosureInput {
    Verdict verdict = Verdict::done;
    std::optional<Day> done_day;  ///< empty: the day it was reported done, else today
    std::optional<Text<2000>> text;
    std::optional<std::int64_t> revision;
};
DAUMOI_DESCRIBE(ClosureInput, (verdict, done_day, text, revision))
Result<TaskAnswer> close_task(journal::Writing const& writing, Id<Task> task, ClosureInput const& input);

struct ReturnInput {
    Text<2000> text;
};
DAUMOI_DESCRIBE(ReturnInput, (text))
/// A task that was reported done or closed is open again.
Result<TaskAnswer> send_back_task(journal::Writing const& writing, Id<Task> task, ReturnInput const& input);

struct DeadlineInput {
    std::optional<Day> deadline;  ///< empty: none any more
    std::optional<Text<2000>> text;
    std::optional<std::int64_t> revision;
};
DAUMOI_DESCRIBE(DeadlineInput, (deadline, text, revision))
Result<TaskAnswer> move_deadline(journal::Writing const& writing, Id<Task> task, DeadlineInput const& input);

struct ReminderInput {
    std::optional<Text<2000>> text;
};
DAUMOI_DESCRIBE(ReminderInput, (text))
Result<TaskAnswer> remind(journal::Writing const& writing, Id<Task> task, ReminderInput const& input);

/// The words of this feature's verbs in the journal.
std::vector<journal::VerbWords> sentences();

}  // namespace daumoi::tasks
