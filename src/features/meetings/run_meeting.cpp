#include "features/meetings/changing.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

/// The typed local time, in the small hours after midnight; now when nothing was typed and the meeting is under way.
Instant moment(MeetingRow const& row, std::optional<TimeOfDay> typed, TimeOfDay planned, Instant now) {
    if (typed) return instant_of(row.day_at(*typed), *typed, row.zone);
    if (row.is_on(now)) return now;
    return instant_of(row.day, planned, row.zone);
}

/// Who opens the record early types when the meeting will begin.
constexpr std::chrono::minutes early_at_most{60};

std::string clock_text(MeetingRow const& row, Instant at) { return local_time(at, row.zone).time.iso(); }

}  // namespace

TimeOfDay usual_start(MeetingRow const& row, Instant now) {
    bool const is_early = now + early_at_most < instant_of(row.day, row.planned_start, row.zone);
    return is_early ? local_time(now, row.zone).time : row.planned_start;
}

Result<MeetingAnswer> start_meeting(journal::Writing const& writing, Id<Meeting> meeting, TimeInput const& input) {
    return change_with<MeetingAnswer>(
        writing, "start_meeting", meeting, &Access::write_record, input,
        [&](WriteTransaction& transaction, Instant now, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            if (found.row.state == MeetingState::closed)
                return refuse(Refusal::Kind::wrong_state, "The meeting is closed already.");
            if (found.row.state == MeetingState::running)
                return refuse(Refusal::Kind::wrong_state, "The meeting has been started already.");
            auto row = found.row;
            auto const today = local_time(now, row.zone).day;
            bool const earlier = today < row.day;
            if (earlier) row.day = today;
            Instant const at = moment(row, input.at, row.planned_start, now);
            if (earlier)
                transaction->run(sql::meetings::hold_on,
                                 {{"meeting", meeting},
                                  {"day", row.day},
                                  {"part_of_day", part_of_day_at(local_time(at, row.zone).time)}});
            transaction->run(sql::meetings::start_meeting, {{"meeting", meeting}, {"at", at}});
            if (!found.row.running_item) {
                auto const agenda = agenda_of(transaction.session(), meeting);
                if (!agenda.empty()) {
                    transaction->run(sql::meetings::begin_item, {{"item", agenda.front().item}, {"at", at}});
                    transaction->run(sql::meetings::set_running_item,
                                     {{"meeting", meeting}, {"item", agenda.front().item}});
                }
            }
            json::object facts{{"at", clock_text(row, at)}};
            if (earlier) facts["held_on"] = row.day.iso();
            return written(row, "meeting.started", std::move(facts));
        });
}

Result<MeetingAnswer> start_agenda_item(journal::Writing const& writing, Id<Meeting> meeting, Id<AgendaItem> item) {
    return change_with<MeetingAnswer>(
        writing, "start_agenda_item", meeting, &Access::write_record, item,
        [&](WriteTransaction& transaction, Instant now, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            if (found.row.state == MeetingState::closed)
                return refuse(Refusal::Kind::wrong_state, "The meeting is closed already.");
            std::optional<AgendaRow> chosen;
            for (auto const& one : agenda_of(transaction.session(), meeting))
                if (one.item == item) chosen = one;
            if (!chosen) return refuse(Refusal::Kind::not_found, "The agenda has no such item.");
            if (found.row.running_item && *found.row.running_item != item)
                transaction->run(sql::meetings::finish_item, {{"item", *found.row.running_item}, {"at", now}});
            transaction->run(sql::meetings::begin_item, {{"item", item}, {"at", now}});
            transaction->run(sql::meetings::set_running_item, {{"meeting", meeting}, {"item", item}});
            return written(found.row, "meeting.item_started",
                           {{"number", chosen->place}, {"item", chosen->item_title}});
        });
}

Result<MeetingAnswer> close_meeting(journal::Writing const& writing, Id<Meeting> meeting, TimeInput const& input) {
    return change_with<MeetingAnswer>(
        writing, "close_meeting", meeting, &Access::write_record, input,
        [&](WriteTransaction& transaction, Instant now, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            if (found.row.state == MeetingState::closed)
                return refuse(Refusal::Kind::wrong_state, "The meeting is closed already.");
            if (!found.row.started)
                return refuse({{"at", {"The meeting has not been started. Type when it began.", {}}}});
            Instant const at = moment(found.row, input.at, found.row.planned_end, now);
            if (at < *found.row.started)
                return refuse({{"at", {"The meeting ends before it began. Type a later time.", {}}}});
            if (found.row.running_item)
                transaction->run(sql::meetings::finish_item, {{"item", *found.row.running_item}, {"at", at}});
            transaction->run(sql::meetings::close_meeting, {{"meeting", meeting}, {"at", at}});
            return written(found.row, "meeting.closed", {{"at", clock_text(found.row, at)}});
        });
}

}  // namespace daumoi::meetings
