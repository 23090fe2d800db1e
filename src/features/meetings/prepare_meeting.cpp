#include "features/meetings/meeting_input.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {

Result<MeetingAnswer> prepare_meeting(journal::Writing const& writing, Organization const& organization,
                                      MeetingInput const& input) {
    return journal::write<MeetingAnswer>(
        writing, "prepare_meeting", input, [&](WriteTransaction& transaction, Instant now) -> Outcome<MeetingAnswer> {
            auto& session = transaction.session();
            if (!accounts::may(session, writing.actor, accounts::Action::convene_meeting, input.unit, local_day(now)))
                return refuse(Refusal::Kind::not_allowed,
                              "Meetings of this unit are convened by its secretary, deputy or office.");
            if (auto faults = faults_of(session, input); !faults.empty()) return refuse(std::move(faults));
            auto const id = transaction
                                ->value<Id<Meeting>>(
                                    sql::meetings::add_meeting,
                                    {{"unit", input.unit},
                                     {"kind", input.kind},
                                     {"official_title", input.official_title},
                                     {"short_title", input.short_title.value_or(Text<300>{})},
                                     {"basis", input.basis.value_or(Text<500>{})},
                                     {"sources", sources_of(input)},
                                     {"day", input.day},
                                     {"part_of_day", input.part_of_day.value_or(part_of_day_at(input.planned_start))},
                                     {"planned_start", input.planned_start},
                                     {"planned_end", input.planned_end},
                                     {"zone", organization.zone},
                                     {"mode", input.mode},
                                     {"room", input.room},
                                     {"address", input.address.value_or(Text<300>{})},
                                     {"reply_day", input.reply_day},
                                     {"reply_time", input.reply_time},
                                     {"created_by", signed_in_person(writing.actor).value_or(input.chair)}})
                                .value();
            put_roles(transaction, id, input);
            put_agenda(transaction, id, input);
            auto const row = session.one<MeetingRow>(sql::meetings::find_meeting, {{"meeting", id}}).value();
            return written(row, "meeting.prepared", {{"day", row.day.iso()}, {"unit", row.unit_name}},
                           {{"unit", row.unit}});
        });
}

}  // namespace daumoi::meetings
