#include "app/history_view.hpp"

#include "app/history_pages.hpp"
#include "features/accounts/accounts.hpp"
#include "features/accounts/accounts_pages.hpp"

namespace daumoi::app {
namespace {

std::optional<Id<Entry>> entry_in(journal::Entry const& entry) {
    auto const subjects = from_json_text<std::vector<journal::Subject>>(entry.subjects);
    if (!subjects) return std::nullopt;
    auto const found = std::ranges::find(*subjects, "entry", &journal::Subject::kind);
    return found == subjects->end() ? std::nullopt : std::optional(Id<Entry>{found->id});
}

HistoryRow row_of(journal::Entry const& entry, journal::HistoryLine line) {
    HistoryRow row;
    row.number = line.number;
    row.recorded = line.recorded;
    row.verb = std::move(line.verb);
    row.facts = json::parse(entry.payload);
    row.sentence = std::move(line.sentence);
    row.acting_as = std::move(line.acting_as);
    row.changed = !line.before.empty() || !line.after.empty();
    row.before = std::move(line.before);
    row.after = std::move(line.after);
    if (entry.verb == "entry.removed") row.restorable = entry_in(entry);
    return row;
}

}  // namespace

std::vector<HistoryRow> history_of(pages::Visit& visit, journal::Subject const& subject, Filter const& filter) {
    auto& session = visit.session();
    auto const verbs = all_verbs();
    auto entries = journal::entries_of(session, subject);
    auto const names = accounts::names_in(session, entries);
    auto const words = accounts::words_of_history(visit);
    std::vector<HistoryRow> rows;
    for (auto& stored : entries)
        if (auto const entry = filter(std::move(stored)))
            rows.push_back(row_of(*entry, journal::history_line(*entry, verbs, names, words)));
    return rows;
}

}  // namespace daumoi::app
