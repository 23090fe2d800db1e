#include "core/mark.hpp"
#include "features/journal/sentences.hpp"

namespace daumoi::meetings {

std::vector<journal::VerbWords> sentences() {
    return {
        {"meeting.prepared", N_("{actor} prepared the meeting “{title}” of {unit} on {day}.")},
        {"meeting.changed", N_("{actor} changed the meeting “{title}” on {day}.")},
        {"meeting.convened", N_("{actor} sent the notice of the meeting “{title}” on {day} to {count} people.")},
        {"meeting.cancelled", N_("{actor} cancelled the meeting “{title}”.")},
        {"meeting.answered", N_("Reply of {of} to the notice: {reply}.")},
        {"meeting.answered+reason", N_("Reply of {of} to the notice: {reply}, because: {reason}")},
        {"meeting.link_renewed", N_("{actor} made a new personal link for {of}; the old one opens nothing.")},
        {"meeting.roll_called", N_("{actor} marked {of} as {state}.")},
        {"meeting.roll_called+arrived", N_("{actor} marked {of} as {state}, arrived at {arrived}.")},
        {"meeting.roll_called+left", N_("{actor} marked {of} as {state}, left at {left}.")},
        {"meeting.roll_called+arrived+left",
         N_("{actor} marked {of} as {state}, arrived at {arrived}, left at {left}.")},
        {"meeting.roll_called+reason", N_("{actor} marked {of} as {state}: {reason}")},
        {"meeting.everybody_called", N_("{actor} called everybody who was not yet called: {count} people.")},
        {"meeting.heads_counted", N_("{actor} counted heads: {count} {label}.")},
        {"meeting.groups_named", N_("{actor} took the groups that took part out of the record.")},
        {"meeting.groups_named+groups", N_("{actor} wrote down groups that took part: {groups}")},
        {"meeting.started", N_("{actor} wrote down that the meeting began at {at}.")},
        {"meeting.started+held_on",
         N_("{actor} wrote down that the meeting began at {at} on {held_on}, earlier than planned.")},
        {"meeting.item_started", N_("{actor} went on to item {number} of the agenda: {item}.")},
        {"meeting.closed", N_("{actor} closed the meeting; it ended at {at}.")},
        {"entry.added", N_("{actor} wrote into the record: {kind}.")},
        {"entry.added+text", N_("{actor} wrote into the record ({kind}): {text}")},
        {"entry.added+text+speaker", N_("{actor} wrote into the record ({kind}, {speaker}): {text}")},
        {"entry.added+text+act", N_("{actor} wrote into the record ({kind}): {act} {text}")},
        {"entry.added+text+act+speaker", N_("{actor} wrote into the record ({kind}, {speaker}): {act} {text}")},
        {"entry.added+text+act+addressee", N_("{actor} wrote into the record ({kind}): {act} {addressee} {text}")},
        {"entry.added+text+act+addressee+speaker",
         N_("{actor} wrote into the record ({kind}, {speaker}): {act} {addressee} {text}")},
        {"entry.added+for",
         N_("{actor} wrote into the record ({kind}): {question} – {for} for, {against} against, {other} other")},
        {"entry.corrected", N_("{actor} corrected an entry of the record.")},
        {"entry.removed", N_("{actor} took an entry out of the record.")},
        {"entry.removed+text", N_("{actor} took an entry out of the record: {text}")},
        {"entry.restored", N_("{actor} put an entry back into the record.")},
        {"entry.restored+text", N_("{actor} put an entry back into the record: {text}")},
        {"minutes.corrected", N_("{actor} corrected a sentence of the minutes.")},
        {"meeting.invitation_issued", N_("{actor} changed place and day of the invitation.")},
        {"meeting.invitation_issued+number", N_("{actor} gave the invitation the number {number}.")},
        {"minutes.numbered", N_("{actor} changed number and receivers of the minutes.")},
        {"minutes.numbered+number", N_("{actor} gave the minutes the number {number}.")},
        {"minutes.approved", N_("{actor} approved the minutes as {role}.")},
        {"minutes.locked", N_("{actor} approved the minutes as {role}; they are locked now.")},
    };
}

}  // namespace daumoi::meetings
