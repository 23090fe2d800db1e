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

/// A meeting that goes past midnight is left aside: its later hours are the smaller ones.
void doubt_time(Record const& record, EntryFacts const& entry, Doubts& doubts) {
    if (record.ended_day) return;
    bool const before = record.started && entry.happened < *record.started;
    bool const after = record.ended && entry.happened > *record.ended;
    if (before)
        doubts.push_back(
            {{N_("An entry of {time} is before the meeting began."), {{"time", entry.happened.iso()}}}, entry.id});
    if (after)
        doubts.push_back(
            {{N_("An entry of {time} is after the meeting ended."), {{"time", entry.happened.iso()}}}, entry.id});
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
        doubt_time(record, entry, doubts);
        doubt_marks(entry, doubts);
        if (says_nothing(entry)) doubts.push_back({{N_("A conclusion has no text."), {}}, entry.id});
        if (entry.kind == EntryKind::vote && vote_question(entry).empty())
            doubts.push_back({{N_("A vote does not say what was voted on."), {}}, entry.id});
        concluded = concluded || concludes(record, entry);
    }
    bool const planned =
        std::ranges::find(record.agenda, AgendaKind::conclusion, &AgendaFacts::kind) != record.agenda.end();
    if (planned && !concluded)
        doubts.push_back({{N_("The agenda has a conclusion, and none is written down."), {}}, std::nullopt});
    return doubts;
}

}  // namespace daumoi::meetings
