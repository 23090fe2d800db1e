#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "features/journal/sentences.hpp"
#include "features/meetings/meetings_pages.hpp"
#include "pages/visit.hpp"

namespace daumoi::app {

/// One change. For programs verb and facts; the sentence is for people.
struct HistoryRow {
    std::int64_t number = 0;
    Instant recorded;
    std::string verb;
    json::value facts;
    Message sentence;
    std::string acting_as;
    bool changed = false;  ///< there is a text before or after
    std::string before;
    std::string after;
    std::optional<Id<Entry>> restorable;  ///< what the line took out of a record, and the reader may put back
};
DAUMOI_DESCRIBE(HistoryRow, (number, recorded, verb, facts, sentence, acting_as, changed, before, after, restorable))

struct HistoryView {
    std::optional<meetings::HeadView> head;  ///< of the history of a meeting
    std::string thing_title;
    std::string thing_address;
    std::vector<HistoryRow> lines;  ///< oldest first
    std::string form_token;
};
DAUMOI_DESCRIBE(HistoryView, (head, thing_title, thing_address, lines, form_token))

/// What the reader may see of an entry; empty when not even that there is one.
using Filter = std::function<std::optional<journal::Entry>(journal::Entry)>;

/// The lines of the subject's history that `filter` leaves. Every removal of an entry is `restorable`.
std::vector<HistoryRow> history_of(pages::Visit& visit, journal::Subject const& subject, Filter const& filter);

}  // namespace daumoi::app
