#include <string>
#include <string_view>

#include "core/mark.hpp"
#include "features/meetings/quick_line.hpp"

namespace daumoi::meetings {
namespace {

std::string_view text_of(DoubtKind kind) {
    switch (kind) {
        case DoubtKind::namesakes: return N_("Several are called {name}: which one?");
        case DoubtKind::other_marks: return N_("Typed with other marks than {name}.");
        case DoubtKind::ordinary_word: return N_("“{name}” may be a name or an ordinary word.");
        case DoubtKind::unknown_name: return N_("Nobody in this meeting is called {name}.");
        case DoubtKind::unfinished_name: return N_("Completed to {name}.");
        case DoubtKind::new_issue: return N_("“{name}” would be a new issue of this meeting.");
        case DoubtKind::recorded_absent: return N_("{name} is recorded as absent.");
        case DoubtKind::speaker_missing: return N_("Who said it?");
        case DoubtKind::several_speakers: return N_("{name} is named as speaker, too: one entry each?");
        case DoubtKind::position_or_text: return N_("Is “{name}” a position of the speaker, or part of what was said?");
        case DoubtKind::speaker_or_owner: return N_("Did {name} say it, or is {name} asked to do it?");
        case DoubtKind::text_missing: return N_("The text is missing.");
        case DoubtKind::unclear_verb: return N_("The verb is typed without marks.");
        case DoubtKind::unknown_command: return N_("There is no kind of entry called /{name}.");
        case DoubtKind::other_kind: return N_("Another kind of entry.");
        case DoubtKind::plain_numbers: return N_("Is this a vote?");
        case DoubtKind::one_count: return N_("Only one group is counted: is this a vote?");
        case DoubtKind::too_many_votes:
            return N_("More votes than those present and entitled: {counted} counted, {present} present.");
        case DoubtKind::roll_missing: return N_("The roll has not been called yet: how many may vote is not known.");
        case DoubtKind::votes_missing:
            return N_("{counted} votes counted, {present} present and entitled: did the rest not vote?");
        case DoubtKind::further_task:
            return N_("There is a task in it, too: “{name}”. For both, write a line for each.");
        case DoubtKind::several_addressees:
            return N_("Several are named: who is responsible? For a task each, write a line for each.");
        case DoubtKind::addressee_missing: return N_("To whom is it given?");
        case DoubtKind::addressee_unclear: return N_("Is it given to “{name}”?");
        case DoubtKind::no_units_below: return N_("{name} has no units below it.");
        case DoubtKind::deadline_past: return N_("The deadline has passed already.");
        case DoubtKind::deadline_far: return N_("The deadline is most of a year ahead: is the year right?");
        case DoubtKind::no_such_day: return N_("Month {name} has only {counted} days.");
        case DoubtKind::nothing_to_correct: return N_("There is no earlier entry to correct.");
        case DoubtKind::which_question: return N_("Several questions are open: which one is answered?");
        case DoubtKind::unfinished_typing: return N_("Read as typed with the input method switched off.");
    }
    return {};
}

}  // namespace

Message message_of(Doubt const& doubt) {
    Message message{std::string(text_of(doubt.kind)), {}};
    auto const has = [&](std::string_view value) { return message.text.find(value) != std::string::npos; };
    if (has("{name}")) message.values["name"] = doubt.name;
    if (has("{counted}")) message.values["counted"] = std::to_string(doubt.counted);
    if (has("{present}")) message.values["present"] = std::to_string(doubt.present);
    return message;
}

}  // namespace daumoi::meetings
