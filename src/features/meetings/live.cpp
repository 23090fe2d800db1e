#include "features/meetings/live.hpp"

#include "features/meetings/record_views.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

std::vector<journal::Subject> subjects_of(journal::Entry const& entry) {
    return from_json_text<std::vector<journal::Subject>>(entry.subjects).value_or(std::vector<journal::Subject>{});
}

/// The entry's element, before the entry that now stands after it.
ScreenChange entry_change(storage::Session& session, html::Templates const& templates, html::Words const& words,
                          Id<Meeting> meeting, Id<Entry> entry, bool writes) {
    std::string const target = "entry-" + std::to_string(entry.value);
    auto const entries = entries_of(session, meeting);
    auto const found = std::ranges::find(entries, entry, &EntryRow::entry);
    if (found == entries.end()) return {target, "remove", "record", ""};
    auto const next = std::next(found);
    std::string const place = next == entries.end() ? "append" : "before:entry-" + std::to_string(next->entry.value);
    auto const view = entry_view(*found, names_of(people_of(session, meeting)), writes);
    return {target, place, "record", templates.fill("meetings/entry", view, words)};
}

}  // namespace

std::vector<Id<Meeting>> meetings_of(journal::Entry const& entry) {
    std::vector<Id<Meeting>> meetings;
    if (!entry.verb.starts_with("meeting.") && !entry.verb.starts_with("entry.")) return meetings;
    for (auto const& subject : subjects_of(entry))
        if (subject.kind == "meeting") meetings.push_back({subject.id});
    return meetings;
}

std::vector<ScreenChange> screen_changes(storage::Session& session, html::Templates const& templates,
                                         html::Words const& words, journal::Entry const& entry, Id<Meeting> meeting,
                                         bool writes, Instant now) {
    auto const row = session.one<MeetingRow>(sql::meetings::find_meeting, {{"meeting", meeting}});
    if (!row) return {};
    std::vector<ScreenChange> changes;
    for (auto const& subject : subjects_of(entry))
        if (subject.kind == "entry")
            changes.push_back(entry_change(session, templates, words, meeting, {subject.id}, writes));
    bool const editable = writes && row->takes_entries();
    auto const is = [&](std::string_view verb) { return entry.verb == verb; };
    if (is("meeting.roll_called") || is("meeting.everybody_called") || is("meeting.heads_counted") ||
        is("meeting.answered"))
        changes.push_back({"roll", "replace", "content",
                           templates.fill("meetings/roll", roll_view(session, *row, editable, {}), words)});
    if (is("meeting.started") || is("meeting.item_started") || is("meeting.closed"))
        changes.push_back({"run", "replace", "content",
                           templates.fill("meetings/run", run_view(session, *row, editable, {}, now), words)});
    return changes;
}

}  // namespace daumoi::meetings
