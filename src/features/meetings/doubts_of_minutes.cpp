#include "features/meetings/doubts_of_minutes.hpp"

#include <algorithm>
#include <regex>

#include "core/mark.hpp"
#include "features/meetings/proceedings.hpp"
#include "features/meetings/unmarked_words.hpp"
#include "features/meetings/votes.hpp"

namespace daumoi::meetings {
namespace {

using Doubts = std::vector<RecordDoubt>;

/// Without a year it may be a day of this year or the next.
bool exists(std::string const& day_and_month, std::string const& year, Day meeting) {
    if (!year.empty()) return parse_written_day(day_and_month + "/" + year).has_value();
    return parse_written_day(day_and_month + "/" + std::to_string(meeting.year())) ||
           parse_written_day(day_and_month + "/" + std::to_string(meeting.year() + 1));
}

void doubt_days(EntryFacts const& entry, Day meeting, Doubts& doubts) {
    static std::regex const written("(?:ngày|trước|đến|hạn) ([0-9]{1,2}[/-][0-9]{1,2})(?:[/-]([0-9]{4}))?(?![0-9])");
    auto const& text = entry.text;
    for (auto at = std::sregex_iterator(text.begin(), text.end(), written); at != std::sregex_iterator(); ++at) {
        std::string day = (*at)[1];
        std::ranges::replace(day, '-', '/');
        std::string const year = (*at)[2];
        if (exists(day, year, meeting)) continue;
        if (!year.empty()) day.append("/").append(year);
        doubts.push_back({{N_("The calendar has no day {day}."), {{"day", day}}}, entry.id});
    }
    if (entry.details.deadline && *entry.details.deadline < meeting)
        doubts.push_back({{N_("A deadline is before the day of the meeting."), {}}, entry.id});
}

/// Beyond so many, one sentence says it of all.
constexpr std::size_t most_alike = 3;

/// A meeting that goes past midnight is left aside: its later hours are the smaller ones.
void doubt_times(Record const& record, Doubts& doubts) {
    if (record.ended_day) return;
    std::vector<EntryFacts const*> before;
    std::vector<EntryFacts const*> after;
    for (auto const& entry : record.entries) {
        if (record.started && entry.happened < *record.started) before.push_back(&entry);
        if (record.ended && entry.happened > *record.ended) after.push_back(&entry);
    }
    auto const say = [&](auto const& entries, std::string_view each, std::string_view all) {
        if (entries.size() > most_alike)
            doubts.push_back({{std::string(all), {{"count", std::to_string(entries.size())}}}, entries.front()->id});
        else
            for (auto const* entry : entries)
                doubts.push_back({{std::string(each), {{"time", entry->happened.iso()}}}, entry->id});
    };
    say(before, N_("An entry of {time} is before the meeting began."),
        N_("{count} entries are before the meeting began."));
    say(after, N_("An entry of {time} is after the meeting ended."),
        N_("{count} entries are after the meeting ended."));
}

/// Nobody went on to the next item: report, discussion and conclusion stand under the opening.
void doubt_items(Record const& record, Doubts& doubts) {
    if (record.agenda.size() < 3 || record.entries.size() <= most_alike) return;
    auto const& first = record.agenda.front();
    if (!std::ranges::all_of(record.entries, [&](auto const& entry) { return entry.agenda_item == first.id; })) return;
    doubts.push_back(
        {{N_("Everything stands under item 1, “{title}”: the record never went on to the next item. Move the "
             "entries to their items."),
          {{"title", first.title}}},
         record.entries.front().id});
}

void doubt_marks(EntryFacts const& entry, Doubts& doubts) {
    auto const words = std::string(unmarked_words(entry.text));
    if (!words.empty())
        doubts.push_back({{N_("“{words}” looks typed without diacritics."), {{"words", words}}}, entry.id});
}

bool says_nothing(EntryFacts const& entry) {
    return entry.kind == EntryKind::conclusion && entry.text.empty() && entry.details.points.empty();
}

}  // namespace

std::vector<RecordDoubt> doubts_of_minutes(Record const& record) {
    Doubts doubts;
    bool concluded = false;
    for (auto const& entry : record.entries) {
        doubt_days(entry, record.day, doubts);
        doubt_marks(entry, doubts);
        if (says_nothing(entry)) doubts.push_back({{N_("A conclusion has no text."), {}}, entry.id});
        if (entry.kind == EntryKind::vote && vote_question(entry).empty())
            doubts.push_back({{N_("A vote does not say what was voted on."), {}}, entry.id});
        concluded = concluded || concludes(record, entry);
    }
    doubt_times(record, doubts);
    doubt_items(record, doubts);
    bool const planned =
        std::ranges::find(record.agenda, AgendaKind::conclusion, &AgendaFacts::kind) != record.agenda.end();
    if (planned && !concluded)
        doubts.push_back({{N_("The agenda has a conclusion, and none is written down."), {}}, std::nullopt});
    return doubts;
}

}  // namespace daumoi::meetings
