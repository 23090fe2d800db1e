#include "features/meetings/live.hpp"

#include "core/contains.hpp"
#include "features/meetings/record_views.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

constexpr std::array<std::string_view, 5> roll_verbs{"meeting.roll_called", "meeting.everybody_called",
                                                     "meeting.heads_counted", "meeting.groups_named",
                                                     "meeting.answered"};
constexpr std::array<std::string_view, 3> run_verbs{"meeting.started", "meeting.item_started", "meeting.closed"};

std::vector<journal::Subject> subjects_of(journal::Entry const& entry) {
    return from_json_text<std::vector<journal::Subject>>(entry.subjects).value_or(std::vector<journal::Subject>{});
}

std::string element_of(Id<Entry> entry) { return "entry-" + std::to_string(entry.value); }

/// An entry of the record as it stands now.
struct EntryNews {
    Id<Entry> entry;
    std::string place = "remove";
    EntryView view;
};

/// What a journal entry says anew on screens, whoever reads them.
struct News {
    bool takes_entries = false;
    std::vector<EntryNews> entries;
    std::optional<RollView> roll;
    std::optional<RunView> run;
};

/// The whole list is asked for only where it holds a namesake.
std::map<Id<Person>, std::string> name_of_speaker(storage::Session& session, EntryRow const& entry) {
    if (!entry.speaker) return {};
    auto const namesakes =
        session.value<std::int64_t>(sql::meetings::namesakes, {{"meeting", entry.meeting}, {"person", *entry.speaker}});
    if (namesakes.value_or(0) > 0) return names_of(session, entry.meeting, people_of(session, entry.meeting));
    auto const person = org::find_person(session, *entry.speaker);
    if (!person) return {};
    return {{*entry.speaker, person->full()}};
}

/// The entry's element stands before that of the entry that now follows it.
EntryNews entry_news(storage::Session& session, Id<Entry> entry) {
    auto const row = entry_row(session, entry);
    if (!row || row->removed) return {.entry = entry, .view = {}};
    auto const next = session.value<Id<Entry>>(sql::meetings::entry_after, {{"entry", entry}});
    auto names = name_of_speaker(session, *row);
    if (auto const question = row->answers ? entry_row(session, *row->answers) : std::nullopt)
        names.merge(name_of_speaker(session, *question));
    return {entry, next ? "before:" + element_of(*next) : "append", whole_entry_view(session, *row, names, false)};
}

News news_of(storage::Session& session, journal::Entry const& entry, MeetingRow const& row, Instant now) {
    News news;
    news.takes_entries = row.takes_entries();
    for (auto const& subject : subjects_of(entry))
        if (subject.kind == "entry") news.entries.push_back(entry_news(session, {subject.id}));
    if (contains(roll_verbs, entry.verb)) news.roll = roll_view(session, row, false, {}, now);
    if (contains(run_verbs, entry.verb)) news.run = run_view(session, row, false, {}, now);
    return news;
}

std::vector<ScreenChange> changes_for(Readers const& readers, News news, html::Templates const& templates) {
    std::vector<ScreenChange> changes;
    for (auto& one : news.entries) {
        one.view.entry_editable = readers.writes;
        bool const gone = one.place == "remove";
        changes.push_back({element_of(one.entry), one.place, "record",
                           gone ? "" : templates.fill("meetings/entry", one.view, readers.words)});
    }
    bool const editable = readers.writes && news.takes_entries;
    if (news.roll) {
        news.roll->roll_editable = editable;
        changes.push_back({"roll", "replace", "content", templates.fill("meetings/roll", *news.roll, readers.words)});
    }
    if (news.run) {
        news.run->run_editable = editable;
        changes.push_back({"run", "replace", "content", templates.fill("meetings/run", *news.run, readers.words)});
    }
    return changes;
}

}  // namespace

std::vector<Id<Meeting>> meetings_of(journal::Entry const& entry) {
    std::vector<Id<Meeting>> meetings;
    if (!entry.verb.starts_with("meeting.") && !entry.verb.starts_with("entry.")) return meetings;
    for (auto const& subject : subjects_of(entry))
        if (subject.kind == "meeting") meetings.push_back({subject.id});
    return meetings;
}

std::vector<std::vector<ScreenChange>> screen_changes(storage::Session& session, html::Templates const& templates,
                                                      journal::Entry const& entry, Id<Meeting> meeting,
                                                      std::span<Readers const> readers, Instant now) {
    std::vector<std::vector<ScreenChange>> changes(readers.size());
    auto const row = session.one<MeetingRow>(sql::meetings::find_meeting, {{"meeting", meeting}});
    if (!row) return changes;
    auto const news = news_of(session, entry, *row, now);
    std::ranges::transform(readers, changes.begin(),
                           [&](Readers const& some) { return changes_for(some, news, templates); });
    return changes;
}

}  // namespace daumoi::meetings
