#include "core/text.hpp"
#include "features/meetings/changing.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

struct Times {
    std::optional<TimeOfDay> arrived;
    std::optional<TimeOfDay> left;
};

/// None for those who are absent.
Result<Times> times_of(MeetingRow const& row, AttendanceInput const& input, Instant now) {
    if (!is_present(input.state)) return Times{};
    Times times{input.arrived, input.left};
    if (input.just_now) {
        bool const arrived = *input.just_now == JustNow::arrived;
        if (!row.is_on(now))
            return refuse(
                {{arrived ? "arrived" : "left", {"Today is not the day of the meeting. Type the time.", {}}}});
        (arrived ? times.arrived : times.left) = local_time(now, row.zone).time;
    }
    auto const moment = [&](TimeOfDay time) { return std::pair(row.day_at(time), time); };
    if (times.left && times.arrived && moment(*times.left) < moment(*times.arrived))
        return refuse({{"left", {"They left before they arrived. Type a later time.", {}}}});
    return times;
}

}  // namespace

Result<MeetingAnswer> call_roll(journal::Writing const& writing, Id<Meeting> meeting, Id<Person> person,
                                AttendanceInput const& input) {
    json::object const request{{"person", person.value}, {"state", to_json(input)}};
    return change_with<MeetingAnswer>(
        writing, "call_roll", meeting, &Access::write_record, json::value(request),
        [&](WriteTransaction& transaction, Instant now, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            std::string const reason = input.reason.value_or(Text<300>{}).value;
            if (input.state == Attendance::absent_with_reason && reason.empty())
                return refuse({{"reason", {"An absence with a reason needs the reason.", {}}}});
            auto const times = times_of(found.row, input, now);
            if (!times) return std::unexpected(times.error());
            auto const changed =
                transaction->run(sql::meetings::set_attendance,
                                 {{"meeting", meeting},
                                  {"person", person},
                                  {"state", input.state},
                                  {"reason", input.state == Attendance::absent_with_reason ? reason : std::string{}},
                                  {"arrived", times->arrived},
                                  {"left", times->left}});
            if (changed == 0)
                return refuse(Refusal::Kind::not_found,
                              "This person is not on the roll of the meeting. Add them first.");
            json::object facts{{"of", person_fact(person)}, {"state", {{"word", {"Attendance", code(input.state)}}}}};
            if (input.state == Attendance::absent_with_reason)
                facts["reason"] = journal::personal(transaction, person, reason);
            if (times->arrived) facts["arrived"] = times->arrived->iso();
            if (times->left) facts["left"] = times->left->iso();
            return written(found.row, "meeting.roll_called", std::move(facts));
        });
}

Result<MeetingAnswer> call_everybody(journal::Writing const& writing, Id<Meeting> meeting) {
    return change_with<MeetingAnswer>(
        writing, "call_everybody", meeting, &Access::write_record, meeting,
        [&](WriteTransaction& transaction, Instant, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            auto const changed = transaction->run(sql::meetings::call_everybody, {{"meeting", meeting}});
            return written(found.row, "meeting.everybody_called", {{"count", changed}});
        });
}

Result<MeetingAnswer> count_heads(journal::Writing const& writing, Id<Meeting> meeting, HeadCountInput const& input) {
    return change_with<MeetingAnswer>(
        writing, "count_heads", meeting, &Access::write_record, input,
        [&](WriteTransaction& transaction, Instant, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            transaction->run(sql::meetings::set_head_count,
                             {{"meeting", meeting}, {"label", input.label}, {"present", input.present}});
            return written(found.row, "meeting.heads_counted",
                           {{"label", input.label.value}, {"count", input.present}});
        });
}

Result<MeetingAnswer> name_groups(journal::Writing const& writing, Id<Meeting> meeting, GroupsInput const& input) {
    return change_with<MeetingAnswer>(
        writing, "name_groups", meeting, &Access::write_record, input,
        [&](WriteTransaction& transaction, Instant, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            auto const groups = lines_of(input.groups.value_or(Text<2000>{}).value);
            transaction->run(sql::meetings::set_groups, {{"meeting", meeting}, {"groups", groups}});
            return written(found.row, "meeting.groups_named",
                           {{"groups", joined(groups, "; ")},
                            {"before", joined(found.row.attending_groups, "; ")},
                            {"after", joined(groups, "; ")}});
        });
}

}  // namespace daumoi::meetings
