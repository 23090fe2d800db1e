#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "features/journal/journal.hpp"
#include "html/words.hpp"

/// The journal as sentences.
namespace daumoi::journal {

/// A verb and its sentence: "{actor} sent the notice of the meeting “{title}” to {count} people."
/// "meeting.answered+reason" is the sentence for entries of this verb that have the fact `reason`, not empty; several are
/// named one after the other. Of several sentences that fit the last one listed is taken.
struct VerbWords {
    std::string_view verb;
    std::string_view sentence;
};

/// What sentences need to know of people and capacities, and the keys of their personal values: fetched once for many
/// entries by accounts::names_in.
struct Names {
    std::function<std::string(Id<Person>)> person;
    std::function<std::string(Id<Position>)> position;
    std::map<Id<Person>, std::string> keys = {};
};

/// One line of a history. `before` and `after` are shown as struck out and added text; empty when there is none. Of
/// long texts they are what differs with some words around it, "…" for the rest; the entry's payload has them whole.
struct HistoryLine {
    std::int64_t number = 0;
    Instant recorded;
    std::string verb;
    Message sentence;
    std::string acting_as;
    std::string before;
    std::string after;
};
DAUMOI_DESCRIBE(HistoryLine, (number, recorded, verb, sentence, acting_as, before, after))

/// Values of the facts are put into the verb's sentence: people by name, `{"word": [enumeration, code]}` by the reader's
/// word, days as dates, arrays with commas, personal values as their text, or "(erased)" after an erasure.
HistoryLine history_line(Entry const& entry, std::vector<VerbWords> const& verbs, Names const& names,
                         html::Words const& words);

}  // namespace daumoi::journal
