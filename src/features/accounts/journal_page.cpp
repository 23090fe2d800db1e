#include "core/number.hpp"
#include "features/accounts/accounts_pages.hpp"
#include "features/accounts/administration_view.hpp"

namespace daumoi::accounts {
namespace {

using pages::Place;
using pages::Visit;

struct Reading {
    std::vector<journal::VerbWords> verbs;
    journal::Names names;
    html::Words words;
};

/// Alone what is about accounts is told.
bool is_told(std::string_view area) { return area == "account" || area == "organization"; }

/// An administrator runs the machine and reads no minutes: of what happens in meetings not even who did it is shown,
/// because that would list one person's part across meetings.
JournalLine line_of(journal::Entry const& entry, Reading const& reading) {
    JournalLine line;
    line.number = entry.number;
    line.recorded = entry.recorded;
    auto const area = entry.verb.substr(0, entry.verb.find('.'));
    if (!is_told(area)) {
        line.area = from_code<JournalArea>(area).value_or(JournalArea::other);
        return line;
    }
    auto shown = journal::history_line(entry, reading.verbs, reading.names, reading.words);
    line.sentence = std::move(shown.sentence);
    line.acting_as = std::move(shown.acting_as);
    return line;
}

std::int64_t asked_before(Visit const& visit, std::int64_t otherwise) {
    auto const number = whole_number(visit.query("before")).value_or(0);
    return number > 0 ? number : otherwise;
}

}  // namespace

html::Words words_of_history(Visit const& visit) {
    if (!visit.wants_json()) return visit.words();
    return {html::Language::en, visit.organization().terminology, visit.organization().zone};
}

http::Response show_journal(Visit& visit) {
    if (!is_administrator(visit.actor())) return visit.refused(for_administrators());
    auto& session = visit.session();
    auto const head = journal::head(session);
    auto const before = asked_before(visit, head.number + 1);
    auto const entries = journal::entries_before(session, before);
    Reading const reading{sentences(), names_in(session, entries), words_of_history(visit)};
    JournalView view;
    view.head_number = head.number;
    view.head_digest = head.short_digest();
    for (auto const& entry : entries) view.lines.push_back(line_of(entry, reading));
    if (!view.lines.empty() && view.lines.back().number > 1) view.older = view.lines.back().number;
    view.newest = before > head.number;
    return visit.page("accounts/journal", view, {{"Journal of the system", {}}, Place::administration});
}

html::Schema show_journal_view() { return html::schema_of<JournalView>(); }

}  // namespace daumoi::accounts
