#pragma once

#include "features/meetings/known_places.hpp"
#include "features/tasks/tasks.hpp"

/// The sentences of a meeting's record that may become tasks.
namespace daumoi::tasks {

/// What a sentence of the meeting can name.
struct KnownUnits {
    Id<Unit> own;
    meetings::KnownPlaces named;
    std::vector<org::UnitNow> below;  ///< the meeting's own and those under it: addressed without further right
};
KnownUnits known_units(storage::Session& session, Id<Unit> unit);

/// What a sentence would be as a task; `sentence` is what it says in the record.
struct Offer {
    std::string sentence;
    bool asks = false;
    meetings::Act verb = meetings::Act::assign;
    bool says_verb = true;  ///< false for a mere deed ("Tiếp tục rà soát"), which the meeting's unit sets itself
    std::string text;       ///< verb phrase; of a sentence that does not ask, the sentence
    meetings::EntryDetails details;
    std::vector<Message> doubts;
};

/// True for what is said in a conclusion or a directing speech, for outcomes and for tasks.
bool can_ask(meetings::EntryFacts const& entry, meetings::Record const& record);

/// All sentences of the entry in their order. An entry of kind task, or one with a verb of asking, is taken by that.
std::vector<Offer> offers_of(meetings::EntryFacts const& entry, meetings::Record const& record,
                             KnownUnits const& units);

}  // namespace daumoi::tasks
