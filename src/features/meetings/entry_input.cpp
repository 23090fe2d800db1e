#include "features/meetings/entry_input.hpp"

#include <algorithm>

#include "core/contains.hpp"
#include "core/text.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

bool present(std::optional<Attendance> state) {
    return state == Attendance::present_in_room || state == Attendance::present_remote;
}

std::vector<Fault> vote_faults(EntryDetails const& vote) {
    std::vector<Fault> faults;
    for (auto const& [field, count] :
         {std::pair{"in_favour", vote.in_favour}, std::pair{"against", vote.against}, std::pair{"other", vote.other}})
        if (count < 0) faults.push_back({field, {"A number of votes is 0 or more.", {}}});
    int const counted = vote.in_favour + vote.against + vote.other;
    if (counted == 0) faults.push_back({"in_favour", {"Type the numbers: for, against, other.", {}}});
    if (counted > vote.entitled_present)
        faults.push_back(
            {"in_favour",
             {"{counted} votes, and {present} are present and entitled. Correct the numbers or the roll.",
              {{"counted", std::to_string(counted)}, {"present", std::to_string(vote.entitled_present)}}}});
    return faults;
}

bool is_in_meeting(storage::Session& session, Id<Meeting> meeting, Id<Person> person) {
    return session.value<bool>(sql::meetings::is_in_meeting, {{"meeting", meeting}, {"person", person}})
        .value_or(false);
}

bool has_content(EntryInput const& input) {
    auto const& details = input.details;
    return (input.text && !input.text->value.empty()) || !details.points.empty() || !details.figures.empty() ||
           !details.targets.empty() || !details.steps.empty() || !details.solutions.empty() || details.agreed;
}

std::vector<Fault> faults_of(storage::Session& session, Id<Meeting> meeting, EntryInput const& input) {
    std::vector<Fault> faults;
    if (input.kind != EntryKind::vote && input.kind != EntryKind::report && !has_content(input))
        faults.push_back({"text", {"Type what was said.", {}}});
    bool const needs_speaker =
        input.kind == EntryKind::contribution || input.kind == EntryKind::question || input.kind == EntryKind::report;
    bool const has_speaker = input.speaker || (input.speaker_name && !input.speaker_name->value.empty());
    if (needs_speaker && !has_speaker) faults.push_back({"speaker", {"Say who spoke.", {}}});
    if (input.speaker && !is_in_meeting(session, meeting, *input.speaker))
        faults.push_back({"speaker", {"This person is not in the meeting. Add them to the roll first.", {}}});
    if (input.answers) {
        auto const question = entry_row(session, *input.answers);
        if (!question || question->meeting != meeting)
            faults.push_back({"answers", {"The question that this answers is not in this record.", {}}});
    }
    return faults;
}

Result<Id<AgendaItem>> item_of(storage::Session& session, MeetingRow const& meeting, EntryInput const& input) {
    auto const agenda = agenda_of(session, meeting.meeting);
    auto const wanted = input.agenda_item ? input.agenda_item : meeting.running_item;
    if (wanted && contains(agenda, *wanted, &AgendaRow::item)) return *wanted;
    if (input.agenda_item || agenda.empty())
        return refuse({{"agenda_item", {"The agenda has no such item. Choose one of the list.", {}}}});
    return agenda.front().item;
}

}  // namespace

void count_entitled(storage::Session& session, Id<Meeting> meeting, EntryDetails& details) {
    details.entitled_present = 0;
    details.entitled_total = 0;
    for (auto const& person : people_of(session, meeting)) {
        if (!person.member_class || *person.member_class == MemberClass::non_member) continue;
        if (!details.everybody_entitled && *person.member_class != details.entitled_class) continue;
        ++details.entitled_total;
        if (present(person.state)) ++details.entitled_present;
    }
}

Result<EntryRow> checked_entry(storage::Session& session, MeetingRow const& meeting, EntryInput const& input,
                               Instant now) {
    auto faults = faults_of(session, meeting.meeting, input);
    EntryDetails details = input.details;
    if (input.kind == EntryKind::vote) {
        count_entitled(session, meeting.meeting, details);
        std::ranges::move(vote_faults(details), std::back_inserter(faults));
    }
    if (!faults.empty()) return refuse(std::move(faults));
    auto const item = item_of(session, meeting, input);
    if (!item) return std::unexpected(item.error());
    auto const local = local_time(now, meeting.zone);
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
    row.happened = input.happened.value_or(local.day == meeting.day ? local.time : meeting.planned_start);
    row.recorded = now;
    row.details = std::move(details);
    return row;
}

}  // namespace daumoi::meetings
