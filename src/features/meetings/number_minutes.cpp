#include "core/text.hpp"
#include "features/meetings/changing.hpp"
#include "features/meetings/document_numbers.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

std::string shown(std::string const& number, std::vector<std::string> const& copies_to) {
    return number.empty() || copies_to.empty() ? number + joined(copies_to, "; ")
                                               : number + "; " + joined(copies_to, "; ");
}

}  // namespace

std::vector<NumberedRow> numbered_minutes_of(storage::Session& session, MeetingRow const& row) {
    return session.all<NumberedRow>(sql::meetings::numbered_minutes_of, {{"unit", row.unit}, {"meeting", row.meeting}});
}

Result<MeetingAnswer> number_minutes(journal::Writing const& writing, Id<Meeting> meeting, NumberInput const& input) {
    return change_allowed<MeetingAnswer>(
        writing, "number_minutes", meeting, &Access::write_record, input,
        [&](WriteTransaction& transaction, Instant, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            if (found.row.state != MeetingState::closed)
                return refuse(Refusal::Kind::wrong_state, "Minutes are numbered when the meeting is closed.");
            if (input.revision != found.row.revision)
                return refuse(Refusal::Kind::stale, "Somebody else changed this meeting meanwhile.",
                              {{"revision", std::to_string(found.row.revision)}});
            auto const number = input.number.value_or(Text<50>{}).value;
            auto const others = numbered_minutes_of(transaction.session(), found.row);
            if (auto const day =
                    taken_on(others, &NumberedRow::minutes_number, &NumberedRow::day, number, found.row.day))
                return refuse({{"number",
                                {"The minutes of {day} have this number already. Type another one.",
                                 {{"day", day_text(*day, Style::article)}}}}});
            auto const copies_to = lines_of(input.copies_to.value_or(Text<2000>{}).value);
            transaction->run(sql::meetings::number_minutes,
                             {{"meeting", meeting}, {"number", number}, {"copies_to", copies_to}});
            auto answer = written(found.row, "minutes.numbered",
                                  {{"number", number},
                                   {"before", shown(found.row.minutes_number, found.row.copies_to)},
                                   {"after", shown(number, copies_to)}});
            ++answer.answer.revision;
            return answer;
        });
}

}  // namespace daumoi::meetings
