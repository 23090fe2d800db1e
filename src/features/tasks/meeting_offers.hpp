#pragma once

#include "features/meetings/quick_line.hpp"
#include "features/tasks/tasks.hpp"

/// The sentences of a meeting's record that may become tasks.
namespace daumoi::tasks {

/// Units that a sentence of the meeting can name, in the order of the tree: its own, those below, its neighbours.
struct KnownUnits {
    std::vector<org::UnitNow> all;
    std::vector<org::UnitNow> below;  ///< the meeting's own and those under it: addressed without further right
    std::vector<meetings::UnitChoice> choices;
};
KnownUnits known_units(storage::Session& session, Id<Unit> unit);

/// What a sentence would be as a task; `sentence` is what it says in the record.
struct Offer {
    std::string sentence;
    bool asks = false;
    meetings::Act verb = meetings::Act::assign;
    std::string text;  ///< verb phrase; of a sentence that does not ask, the sentence
    meetings::EntryDetails details;
    std::vector<Message> doubts;
};

/// True for what is said in a conclusion or a directing speech, for outcomes and for tasks.
bool can_ask(meetings::EntryFacts const& entry, meetings::Record const& record);

/// All sentences of the entry in their order. An entry of kind task, or one with a verb of asking, is taken by that.
std::vector<Offer> offers_of(meetings::EntryFacts const& entry, meetings::Record const& record,
                             KnownUnits const& units);

}  // namespace daumoi::tasks
