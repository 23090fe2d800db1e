#include "features/meetings/meeting_input.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {

Result<MeetingAnswer> prepare_meeting(journal::Writing const& writing, Organization const& organization,
                                      MeetingInput const& input) {
    return journal::write<MeetingAnswer>(
        writing, "prepare_meeting", input, [&](WriteTransaction& transaction, Instant now) -> Outcome<MeetingAnswer> {
            auto& session = transaction.session();
            if (!accounts::may(session, writing.actor, accounts::Action::convene_meeting, input.unit,
                               org::local_day(session, now)))
                return refuse(Refusal::Kind::not_allowed,
                              "Meetings of this unit are convened by its secretary, deputy or office.");
            if (auto faults = faults_of(session, input, local_time(now, organization.zone)); !faults.empty())
                return refuse(std::move(faults));
            auto const id =
                transaction
                    ->value<Id<Meeting>>(sql::meetings::add_meeting,
                                         {{"unit", input.unit},
                                          {"zone", organization.zone},
                                          {"created_by", signed_in_person(writing.actor).value_or(input.chair)}})
                    .value();
            auto const row = put_meeting(transaction, id, input);
            return written(row, "meeting.prepared", {{"day", row.day.iso()}, {"unit", row.unit_name}},
                           {{"unit", row.unit}});
        });
}

}  // namespace daumoi::meetings
