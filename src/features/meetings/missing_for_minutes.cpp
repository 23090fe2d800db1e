#include <algorithm>

#include "core/mark.hpp"
#include "features/meetings/minutes_text.hpp"
#include "features/meetings/people.hpp"
#include "features/meetings/votes.hpp"

namespace daumoi::meetings {
namespace {

using Missing = std::vector<Message>;

void add_missing_frame(Record const& record, Missing& missing) {
    if (!record.started) missing.push_back({N_("The time at which the meeting began is not written down."), {}});
    if (!record.ended) missing.push_back({N_("The time at which the meeting ended is not written down."), {}});
    if (record.room.empty() && record.address.empty())
        missing.push_back({N_("The place of the meeting is missing."), {}});
}

void add_missing_roles(Record const& record, Missing& missing) {
    auto const somebody = [&](Role role) {
        return std::ranges::any_of(record.people, [&](auto const& person) { return has_role(person, role); });
    };
    if (!somebody(Role::chair)) missing.push_back({N_("Nobody is named as the chair."), {}});
    if (!somebody(Role::recorder)) missing.push_back({N_("Nobody is named as the recorder."), {}});
}

void add_missing_attendance(Record const& record, Missing& missing) {
    std::vector<PersonFacts const*> not_called;
    for (auto const& person : record.people) {
        if (person.state == Attendance::not_called) not_called.push_back(&person);
        if (person.state == Attendance::absent_with_reason && person.reason.empty())
            missing.push_back({N_("The reason for which {name} is absent is missing."), {{"name", full_name(person)}}});
    }
    if (record.people.empty() && record.head_counts.empty())
        missing.push_back({N_("Neither a roll nor a head-count is written down."), {}});
    if (not_called.empty()) return;
    sort_by_given_name(not_called);
    std::vector<std::string> names;
    for (auto const* person : not_called) names.push_back(full_name(*person));
    missing.push_back({N_("Not yet called ({count}): {names}."),
                       {{"count", std::to_string(names.size())}, {"names", joined(names, ", ")}}});
}

void add_missing_proceedings(Record const& record, Missing& missing) {
    if (record.entries.empty()) missing.push_back({N_("Nothing of the proceedings is written down."), {}});
    for (auto const& entry : record.entries) {
        if (entry.kind != EntryKind::vote) continue;
        auto const ballots = entry.details.ballots_valid;
        auto const entitled = ballots > 0 ? ballots : vote_facts(entry.details, record).entitled_present;
        auto const counted = entry.details.in_favour + entry.details.against + entry.details.other;
        if (entitled == 0 || counted == entitled) continue;
        missing.push_back(
            {N_("The vote on “{question}” adds up to {counted}, but {entitled} were entitled and present."),
             {{"question", entry.details.question.empty() ? entry.text : entry.details.question},
              {"counted", std::to_string(counted)},
              {"entitled", std::to_string(entitled)}}});
    }
}

}  // namespace

std::vector<Message> missing_for_minutes(Record const& record) {
    Missing missing;
    add_missing_frame(record, missing);
    add_missing_roles(record, missing);
    add_missing_attendance(record, missing);
    add_missing_proceedings(record, missing);
    return missing;
}

}  // namespace daumoi::meetings
