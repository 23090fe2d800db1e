#include "features/meetings/meeting_input.hpp"

namespace daumoi::meetings {
namespace {

/// Wider than the hour says: at half past eleven people say morning or noon's afternoon, at six afternoon or evening.
bool is_in(PartOfDay part, TimeOfDay time) {
    constexpr std::int16_t hour = 60;
    switch (part) {
        case PartOfDay::morning: return time.minutes < 13 * hour;
        case PartOfDay::afternoon: return time.minutes >= 11 * hour && time.minutes < 19 * hour;
        case PartOfDay::evening: return time.minutes >= 17 * hour;
    }
    return true;
}

bool is_after_the_start(PlannedTimes const& times) {
    if (!times.day || !times.reply_day || *times.reply_day < *times.day) return false;
    return *times.day < *times.reply_day || (times.reply_time && times.start && *times.start < *times.reply_time);
}

}  // namespace

bool is_too_late(PlannedTimes const& times, LocalTime const& now) {
    if (!times.reply_day || (times.day && *times.day < now.day)) return false;
    return *times.reply_day < now.day ||
           (*times.reply_day == now.day && times.reply_time && *times.reply_time < now.time);
}

std::vector<Fault> faults_of_times(PlannedTimes const& times, LocalTime const& now) {
    std::vector<Fault> faults;
    if (times.start && times.end && *times.end <= *times.start)
        faults.push_back({"planned_end", {"The meeting ends before it begins. Type a later time.", {}}});
    if (times.start && times.part && !is_in(*times.part, *times.start))
        faults.push_back({"part_of_day",
                          {"{time} lies in another part of the day. Choose that, or leave it to the hour.",
                           {{"time", times.start->iso()}}}});
    if (is_after_the_start(times))
        faults.push_back({"reply_day", {"Replies are asked for after the meeting. Type an earlier day.", {}}});
    else if (is_too_late(times, now))
        faults.push_back({"reply_day", {"This time has passed already. Type a later one, or none.", {}}});
    return faults;
}

PlannedTimes times_of(MeetingRow const& row) {
    return {row.day, row.planned_start, row.planned_end, row.part_of_day, row.reply_day, row.reply_time};
}

PlannedTimes without_announced(PlannedTimes times, MeetingRow const& stored) {
    bool const announced = stored.state == MeetingState::convened && times.reply_day == stored.reply_day &&
                           times.reply_time == stored.reply_time;
    if (announced) times.reply_day.reset();
    return times;
}

}  // namespace daumoi::meetings
