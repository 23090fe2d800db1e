#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/changing.hpp"
#include "features/meetings/document_numbers.hpp"
#include "features/meetings/invitations.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

std::string shown(InvitationRow const& row) {
    std::vector<std::string> parts{row.number, row.place, row.day ? day_text(*row.day, Style::article) : ""};
    std::erase(parts, "");
    return joined(parts, "; ");
}

}  // namespace

InvitationRow invitation_of(storage::Session& session, Id<Meeting> meeting) {
    return session.one<InvitationRow>(sql::meetings::find_invitation, {{"meeting", meeting}}).value_or(InvitationRow{});
}

std::vector<IssuedRow> other_invitations(storage::Session& session, MeetingRow const& row) {
    return session.all<IssuedRow>(sql::meetings::invitations_of_unit, {{"unit", row.unit}, {"meeting", row.meeting}});
}

Result<MeetingAnswer> issue_invitation(journal::Writing const& writing, Id<Meeting> meeting, IssueInput const& input) {
    return change_with<MeetingAnswer>(
        writing, "issue_invitation", meeting, &Access::prepare, input,
        [&](WriteTransaction& transaction, Instant, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            auto const before = invitation_of(transaction.session(), meeting);
            if (input.revision != before.revision)
                return refuse(Refusal::Kind::stale, "Somebody else changed the invitation meanwhile: {text}.",
                              {{"text", shown(before)}, {"revision", std::to_string(before.revision)}});
            InvitationRow const after{input.number.value_or(Text<50>{}).value, input.place.value_or(Text<100>{}).value,
                                      input.issued, before.revision + 1};
            std::vector<Fault> faults;
            auto const others = other_invitations(transaction.session(), found.row);
            if (auto const day =
                    taken_on(others, &IssuedRow::number, &IssuedRow::meeting_day, after.number, found.row.day))
                faults.push_back({"number",
                                  {"The invitation to the meeting of {day} has this number already. Type another one.",
                                   {{"day", day_text(*day, Style::article)}}}});
            if (after.day && *after.day > found.row.day)
                faults.push_back({"issued", {"An invitation is issued on the day of the meeting or before.", {}}});
            if (!faults.empty()) return refuse(std::move(faults));
            transaction->run(
                sql::meetings::put_invitation,
                {{"meeting", meeting}, {"number", after.number}, {"place", after.place}, {"day", after.day}});
            return written(found.row, "meeting.invitation_issued",
                           {{"number", after.number}, {"before", shown(before)}, {"after", shown(after)}});
        });
}

}  // namespace daumoi::meetings
