#include "features/meetings/entry_input.hpp"

#include <algorithm>
#include <array>

#include "core/text.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

std::int64_t votes_counted(EntryDetails const& vote) {
    return std::int64_t{vote.in_favour} + vote.against + vote.other;
}

/// Valid are at most those returned, returned at most those issued, issued at most to who is present and entitled.
std::vector<Fault> ballot_faults(EntryDetails const& vote) {
    struct Count {
        char const* field;
        int ballots;
        Message too_many;
    };
    std::array const counts{
        Count{"ballots_valid", vote.ballots_valid, {"More ballots are valid than were returned.", {}}},
        Count{"ballots_returned", vote.ballots_returned, {"More ballots were returned than issued.", {}}},
        Count{"ballots_issued",
              vote.ballots_issued,
              {"More ballots were issued than people are present and entitled.", {}}}};
    std::vector<Fault> faults;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        bool const last = i + 1 == counts.size();
        int const most = last ? vote.entitled_present : counts[i + 1].ballots;
        if (counts[i].ballots > most) faults.push_back({counts[i].field, counts[i].too_many});
    }
    auto const counted = votes_counted(vote);
    if (vote.ballots_valid > 0 && counted != vote.ballots_valid)
        faults.push_back({"ballots_valid",
                          {"{valid} ballots are valid, and {counted} votes are counted. Both are the same number.",
                           {{"valid", std::to_string(vote.ballots_valid)}, {"counted", std::to_string(counted)}}}});
    return faults;
}

std::vector<Fault> vote_faults(EntryDetails const& vote) {
    std::vector<Fault> faults;
    for (auto const& [field, count] :
         {std::pair{"in_favour", vote.in_favour}, std::pair{"against", vote.against}, std::pair{"other", vote.other},
          std::pair{"needed", vote.needed}, std::pair{"ballots_issued", vote.ballots_issued},
          std::pair{"ballots_returned", vote.ballots_returned}, std::pair{"ballots_valid", vote.ballots_valid}})
        if (count < 0) faults.push_back({field, {"A number of votes is 0 or more.", {}}});
    if (vote.needed > vote.entitled_total)
        faults.push_back({"needed",
                          {"{needed} votes are needed, and {total} may vote at all. Type a smaller number, or nothing.",
                           {{"needed", std::to_string(vote.needed)}, {"total", std::to_string(vote.entitled_total)}}}});
    std::ranges::move(ballot_faults(vote), std::back_inserter(faults));
    auto const counted = votes_counted(vote);
    if (counted == 0) faults.push_back({"in_favour", {"Type the numbers: for, against, other.", {}}});
    if (counted > vote.entitled_present)
        faults.push_back(
            {"in_favour",
             {"{counted} votes, and {present} are present and entitled. Correct the numbers or the roll.",
              {{"counted", std::to_string(counted)}, {"present", std::to_string(vote.entitled_present)}}}});
    return faults;
}

/// What an entry names, as far as it is of its meeting.
struct Named {
    std::optional<Id<AgendaItem>> item;  ///< the one that it names, or else the one that runs
    bool speaker_takes_part = false;
};
DAUMOI_DESCRIBE(Named, (item, speaker_takes_part))

Named named_by(storage::Session& session, MeetingRow const& meeting, EntryInput const& input) {
    return session
        .one<Named>(sql::meetings::named_by_entry,
                    {{"meeting", meeting.meeting},
                     {"agenda_item", input.agenda_item ? input.agenda_item : meeting.running_item},
                     {"speaker", input.speaker}})
        .value();
}

bool has_content(EntryInput const& input) {
    auto const& details = input.details;
    return (input.text && !input.text->value.empty()) || !details.points.empty() || !details.figures.empty() ||
           !details.targets.empty() || !details.steps.empty() || !details.solutions.empty() || details.agreed ||
           !details.report_title.empty();
}

template <std::size_t Limit>
void check_length(char const* field, std::optional<Text<Limit>> const& text, std::vector<Fault>& faults) {
    if (text && length(text->value) > Limit)
        faults.push_back({field,
                          {"At most {limit} characters are possible here. Say it more briefly.",
                           {{"limit", std::to_string(Limit)}}}});
}

std::vector<Fault> faults_of(storage::Session& session, Id<Meeting> meeting, EntryInput const& input,
                             Named const& named) {
    std::vector<Fault> faults;
    check_length("speaker_name", input.speaker_name, faults);
    check_length("text", input.text, faults);
    bool const has_speaker = input.speaker || (input.speaker_name && !input.speaker_name->value.empty());
    bool const either = input.kind == EntryKind::report || input.kind == EntryKind::contribution;
    if (input.kind != EntryKind::vote && !has_content(input) && !(either && has_speaker))
        faults.push_back({"text", {"Type what was said.", {}}});
    bool const needs_speaker = input.kind == EntryKind::contribution || input.kind == EntryKind::question;
    if (needs_speaker && !has_speaker) faults.push_back({"speaker", {"Say who spoke.", {}}});
    if (input.speaker && !named.speaker_takes_part)
        faults.push_back({"speaker", {"This person is not in the meeting. Add them to the roll first.", {}}});
    if (input.issue && length(input.issue->value) > input.issue->limit)
        faults.push_back({"issue", {"What it is about has at most 200 characters. Say it more briefly.", {}}});
    if (input.answers) {
        auto const question = entry_row(session, *input.answers);
        if (!question || question->meeting != meeting)
            faults.push_back({"answers", {"The question that this answers is not in this record.", {}}});
    }
    return faults;
}

/// Where an entry stands that is written when no item is running: a record is often finished after the meeting.
Id<AgendaItem> usual_item(std::vector<AgendaRow> const& agenda, EntryKind kind) {
    using enum AgendaKind;
    std::vector<AgendaKind> wanted{discussion, report, lead_report};
    if (kind == EntryKind::report) wanted = {lead_report, report};
    if (kind == EntryKind::vote) wanted = {vote, discussion};
    if (kind == EntryKind::conclusion || kind == EntryKind::task) wanted = {conclusion, directing_speech};
    for (auto const one : wanted)
        if (auto const item = std::ranges::find(agenda, one, &AgendaRow::agenda_kind); item != agenda.end())
            return item->item;
    return agenda.front().item;
}

Result<Id<AgendaItem>> item_of(storage::Session& session, MeetingRow const& meeting, EntryInput const& input,
                               Named const& named) {
    if (named.item) return *named.item;
    auto const agenda = input.agenda_item ? std::vector<AgendaRow>{} : agenda_of(session, meeting.meeting);
    if (agenda.empty()) return refuse({{"agenda_item", {"The agenda has no such item. Choose one of the list.", {}}}});
    return usual_item(agenda, input.kind);
}

/// Members who may vote and are there at `time`, and who may vote at all, by the vote's class.
void count_entitled(storage::Session& session, MeetingRow const& meeting, TimeOfDay time, EntryDetails& details) {
    details.entitled_present = 0;
    details.entitled_total = 0;
    for (auto const& person : people_of(session, meeting.meeting)) {
        bool const entitled =
            details.everybody_entitled ? is_member(person) : person.member_class == details.entitled_class;
        if (!entitled) continue;
        ++details.entitled_total;
        bool const came = is_present(person.state.value_or(Attendance::not_called));
        if (came && !has_left(meeting, person.left, time)) ++details.entitled_present;
    }
}

}  // namespace

TimeOfDay usual_time(MeetingRow const& meeting, Instant now) {
    auto const local = local_time(now, meeting.zone);
    if (!meeting.is_on(now)) return meeting.planned_start;
    return meeting.ended && *meeting.ended < now ? local_time(*meeting.ended, meeting.zone).time : local.time;
}

bool has_left(MeetingRow const& meeting, std::optional<TimeOfDay> left, TimeOfDay time) {
    auto const place = [&](TimeOfDay one) { return std::pair(meeting.day_at(one), one); };
    return left && place(*left) <= place(time);
}

Result<EntryRow> checked_entry(storage::Session& session, MeetingRow const& meeting, EntryInput const& input,
                               Instant now) {
    auto const named = named_by(session, meeting, input);
    auto faults = faults_of(session, meeting.meeting, input, named);
    EntryDetails details = input.details;
    auto const happened = input.happened.value_or(usual_time(meeting, now));
    if (input.kind == EntryKind::vote) {
        count_entitled(session, meeting, happened, details);
        std::ranges::move(vote_faults(details), std::back_inserter(faults));
    }
    if (!faults.empty()) return refuse(std::move(faults));
    auto const item = item_of(session, meeting, input, named);
    if (!item) return std::unexpected(item.error());
    EntryRow row;
    row.meeting = meeting.meeting;
    row.agenda_item = *item;
    row.kind = input.kind;
    row.speaker = input.speaker;
    row.speaker_name = input.speaker ? std::string{} : input.speaker_name.value_or(Text<200>{}).value;
    row.act = input.act.value_or(Act::none);
    row.issue = input.issue.value_or(Text<200>{}).value;
    row.text = input.text.value_or(Text<5000>{}).value;
    row.answers = input.answers;
    row.happened = happened;
    row.recorded = now;
    row.details = std::move(details);
    return row;
}

}  // namespace daumoi::meetings
