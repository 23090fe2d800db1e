#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/describe.hpp"
#include "core/id.hpp"
#include "core/result.hpp"
#include "core/time.hpp"
#include "features/meetings/record.hpp"

/// The quick line: one types as in a notebook while a meeting runs, and the line is understood. Pure functions over
/// what is known of the meeting; they never guess silently: whatever is open is a doubt, and a doubt asks.
/// Quick enough to be called at every keystroke (below 1 ms for 200 people).
namespace daumoi::meetings {

/// A unit that can be addressed: the meeting's own, those below it, its neighbours.
struct UnitChoice {
    Id<Unit> id;
    std::string name;        ///< "Chi bộ Kho vận"
    std::string short_name;  ///< "Kho vận"; may be empty
    bool has_children = false;
    std::optional<Id<Unit>> parent = {};
};
DAUMOI_DESCRIBE(UnitChoice, (id, name, short_name, has_children, parent))

/// A body or a department that can be addressed; those who act for `unit` act for it.
struct PlaceChoice {
    std::string name;        ///< "Ban Chấp hành Đảng bộ Công ty"
    std::string short_name;  ///< "Đảng ủy Công ty"
    std::optional<Id<Unit>> unit;
};
DAUMOI_DESCRIBE(PlaceChoice, (name, short_name, unit))

/// What surrounds the line. The spans must outlive the call only; nothing of them is kept.
struct QuickLineContext {
    std::span<PersonFacts const> people;  ///< the roll and all who have a role
    std::span<UnitChoice const> units;
    std::span<PlaceChoice const> places;
    std::span<EntryFacts const> recent;  ///< entries of this meeting, oldest first
    std::optional<Id<Unit>> unit;        ///< the meeting's own, of `units`
    Day today;
    AgendaKind running_item = AgendaKind::discussion;
    std::optional<Id<Person>> item_speaker;  ///< of the running item; else the role that goes with its kind
    int entitled_present = 0;
    std::string address = "đồng chí";  ///< the terminology's form of address, for a printed addressee
};

enum class Certainty { sure, doubtful };
DAUMOI_DESCRIBE_ENUM(Certainty, sure, doubtful)

enum class DoubtKind {
    namesakes,           ///< several people fit `name`
    other_marks,         ///< `name` is spelt with other marks than those typed
    ordinary_word,       ///< `name` may as well be an ordinary word
    unknown_name,        ///< nobody of this meeting is called `name`
    unfinished_name,     ///< `name` completes what was typed so far
    new_issue,           ///< `name` is no issue of this meeting yet, but begins like one
    recorded_absent,     ///< `name` is absent on the roll
    speaker_missing,     ///< it is not said who spoke
    several_speakers,    ///< `name` is named as speaker, too
    position_or_text,    ///< `name` may be who the speaker is, or belong to the text
    speaker_or_owner,    ///< `name` may have spoken, or be the one who is asked
    text_missing,        ///< nothing follows
    unclear_verb,        ///< the verb, typed without marks, can be another word
    unknown_command,     ///< there is no kind of entry called `name`
    other_kind,          ///< the less likely kind
    plain_numbers,       ///< three numbers, but no vote is running
    one_count,           ///< one group is counted, and no vote is running
    too_many_votes,      ///< `counted` votes by `present` people
    roll_missing,        ///< a vote, and nobody is marked present
    votes_missing,       ///< `counted` votes by `present` people: did the rest not vote?
    further_task,        ///< the line says another thing, too: the task `name`
    several_addressees,  ///< one task names several
    addressee_missing,   ///< nobody is recognized to whom it is given
    addressee_unclear,   ///< `name` may be the addressee, or only a part of it
    no_units_below,      ///< the unit `name` has none below it
    deadline_past,       ///< the deadline lies before today
    deadline_far,        ///< the next such day is most of a year ahead
    no_such_day,         ///< the month `name` ("2/2027") has `counted` days only
    nothing_to_correct,  ///< no earlier entry fits
    which_question,      ///< several questions are open
    unfinished_typing    ///< keys of an input method, read as the letters they stand for
};
DAUMOI_DESCRIBE_ENUM(DoubtKind, namesakes, other_marks, ordinary_word, unknown_name, unfinished_name, new_issue,
                     recorded_absent, speaker_missing, several_speakers, position_or_text, speaker_or_owner,
                     text_missing, unclear_verb, unknown_command, other_kind, plain_numbers, one_count, too_many_votes,
                     roll_missing, votes_missing, further_task, several_addressees, addressee_missing,
                     addressee_unclear, no_units_below, deadline_past, deadline_far, no_such_day, nothing_to_correct,
                     which_question, unfinished_typing)

struct Doubt {
    DoubtKind kind;
    std::string name = {};
    int counted = 0;
    int present = 0;
};
DAUMOI_DESCRIBE(Doubt, (kind, name, counted, present))

/// The doubt as a sentence to be translated.
Message message_of(Doubt const& doubt);

/// One way to understand the line; what a new entry, or a corrected one, would hold.
struct Reading {
    EntryKind kind = EntryKind::note;
    std::optional<Id<Person>> speaker = {};
    std::string speaker_name = {};  ///< as typed, for somebody who is not known
    Act act = Act::none;
    std::string issue = {};  ///< behind "#"; spelt as it was before in this meeting
    std::string text = {};   ///< without name, verb and issue; empty for a vote
    EntryDetails details = {};
    std::optional<TimeOfDay> happened = {};  ///< when the line begins with a time
    std::optional<Id<Entry>> corrects = {};
    std::optional<Id<Entry>> answers = {};
    Certainty certainty = Certainty::doubtful;
    std::vector<Doubt> doubts = {};  ///< empty exactly when `certainty` is sure
};
DAUMOI_DESCRIBE(Reading, (kind, speaker, speaker_name, act, issue, text, details, happened, corrects, answers,
                          certainty, doubts))

/// Ways to understand `line`, best first, at most six (a bare "/" gives every kind). At most the first is sure.
/// `chosen_kind` is the button that was pressed and outweighs the words. Empty for an empty line or broken UTF-8.
std::vector<Reading> read_quick_line(std::string_view line, QuickLineContext const& context,
                                     std::optional<EntryKind> chosen_kind = {});

/// The kind that a line of nothing but a command chooses ("/thống nhất", "/tn"); the text comes with the next line.
std::optional<EntryKind> commanded_kind(std::string_view line);

/// A sentence, or a clause up to a semicolon, of a speech, and the task it would be.
struct TaskOffer {
    std::size_t begin = 0;  ///< byte offsets in the text
    std::size_t end = 0;
    bool asks = false;          ///< the rest is filled only for those that ask
    Act act = Act::none;        ///< the verb as spoken; `require` for cần and phải; none when only the deed is named
    std::string text = {};      ///< verb phrase, without addressee and final deadline
    EntryDetails details = {};  ///< addressee, addressed_unit, whole_subtree, owner, deadline
    std::vector<Doubt> doubts = {};
};
DAUMOI_DESCRIBE(TaskOffer, (begin, end, asks, act, text, details, doubts))

/// All sentences of `text` (NFC) in order. Never an owner when two people of that name take part: then a doubt says so.
std::vector<TaskOffer> offers(std::string_view text, QuickLineContext const& context);

}  // namespace daumoi::meetings
