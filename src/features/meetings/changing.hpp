#pragma once

#include "features/meetings/meeting_rows.hpp"
#include "sql/meetings.hpp"

/// What the changes of this feature have in common.
namespace daumoi::meetings {

using storage::WriteTransaction;

template <class Answer>
using Outcome = Result<journal::Written<Answer>>;

/// The entry of a change of one meeting; `facts` are the values of its sentence.
inline journal::Written<MeetingAnswer> written(MeetingRow const& row, std::string verb, json::object facts = {},
                                               std::vector<journal::Subject> more = {}) {
    std::vector<journal::Subject> subjects{{"meeting", row.meeting}};
    for (auto& subject : more) subjects.push_back(std::move(subject));
    facts["title"] = row.title();
    return {{row.meeting, row.revision}, {std::move(verb), std::move(subjects), std::move(facts)}};
}

using journal::person_fact;

/// Runs `change(transaction, now, found)` for an actor who has the right over the meeting.
template <class Answer, class Input, class Function>
Result<Answer> change_allowed(journal::Writing const& writing, std::string_view operation, Id<Meeting> meeting,
                              bool Access::* right, Input const& input, Function const& change) {
    json::object request{{"meeting", meeting.value}, {"input", to_json(input)}};
    return journal::write<Answer>(
        writing, operation, json::value(request), [&](WriteTransaction& transaction, Instant now) -> Outcome<Answer> {
            auto const found = find_allowed(transaction.session(), writing.actor, meeting,
                                            org::local_day(transaction.session(), now), right);
            if (!found) return std::unexpected(found.error());
            return change(transaction, now, *found);
        });
}

/// The same for a change that may touch the text of the minutes: whoever approved it approved the text of that moment,
/// and is asked again after a change of the record.
template <class Answer, class Input, class Function>
Result<Answer> change_with(journal::Writing const& writing, std::string_view operation, Id<Meeting> meeting,
                           bool Access::* right, Input const& input, Function const& change) {
    return change_allowed<Answer>(
        writing, operation, meeting, right, input,
        [&](WriteTransaction& transaction, Instant now, VisibleMeeting const& found) -> Outcome<Answer> {
            auto outcome = change(transaction, now, found);
            if (outcome && right == &Access::write_record && found.row.state == MeetingState::closed)
                transaction->run(sql::meetings::withdraw_approvals, {{"meeting", meeting}});
            return outcome;
        });
}

}  // namespace daumoi::meetings
