#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/actor.hpp"
#include "core/id.hpp"
#include "core/time.hpp"
#include "features/tasks/tasks.hpp"
#include "storage/database.hpp"

/// What waits for one person: invitations to answer, meetings to prepare or to minute, tasks.
namespace daumoi::desk {

/// Number of lines that wait on the person's desk; one query, as every page's frame shows it.
std::int64_t count_waiting(storage::Session& session, Id<Person> person, Day today);

/// What the person is to do with the line.
enum class WaitingKind {
    invitation,
    reply_again,  ///< the meeting was moved after the reply
    draft_meeting,
    open_record,
    approve_minutes,
    draft_article,    ///< of approved minutes, for thirty days after the meeting
    publish_article,  ///< of a draft that was saved, as long
    accept_task,
    assign_task,
    place_task,  ///< given in words only: to be given to a unit
    report_task,
    follow_task,  ///< asked of the person's unit by another or by a superior; somebody else does it
    close_task
};
DAUMOI_DESCRIBE_ENUM(WaitingKind, invitation, reply_again, draft_meeting, open_record, approve_minutes, draft_article,
                     publish_article, accept_task, assign_task, place_task, report_task, follow_task, close_task)

/// `at_once`: it waits from now on, and nobody sets such a thing a day. `none`: it could have a deadline and has none.
enum class Urgency { late, today, later, at_once, none };
DAUMOI_DESCRIBE_ENUM(Urgency, late, today, later, at_once, none)

struct MeetingPart {
    Id<Meeting> meeting;
    std::string meeting_title;
    meetings::MeetingKind meeting_kind = meetings::MeetingKind::regular;
    std::string meeting_unit;
    Day meeting_day;
    TimeOfDay meeting_start;
    std::string meeting_room;
};
DAUMOI_DESCRIBE(MeetingPart,
                (meeting, meeting_title, meeting_kind, meeting_unit, meeting_day, meeting_start, meeting_room))

/// One line: either of a meeting or of a task.
struct DeskLine {
    WaitingKind waiting_kind = WaitingKind::invitation;
    Urgency urgency = Urgency::none;
    std::optional<Day> due;
    std::optional<TimeOfDay> due_time;
    std::int64_t late_by = 0;  ///< days
    std::optional<MeetingPart> of_meeting;
    std::optional<tasks::TaskLine> of_task;
};
DAUMOI_DESCRIBE(DeskLine, (waiting_kind, urgency, due, due_time, late_by, of_meeting, of_task))

/// The most urgent first; as many lines as count_waiting counts.
std::vector<DeskLine> waiting_lines(storage::Session& session, Actor const& actor, Day today);

/// What an administrator does first in an empty organization, in this order.
enum class StepKind { units, people, accounts, meeting };
DAUMOI_DESCRIBE_ENUM(StepKind, units, people, accounts, meeting)

struct FirstStep {
    StepKind step = StepKind::units;
    bool step_done = false;
    bool step_next = false;  ///< the first that is not done
};
DAUMOI_DESCRIBE(FirstStep, (step, step_done, step_next))

/// Empty once there is a meeting, and for everybody but administrators.
std::vector<FirstStep> first_steps(storage::Session& session, Actor const& actor);

/// Open tasks past their deadline that the person asked for or issued, or their unit, and that somebody else has; at most
/// twenty.
std::vector<tasks::TaskLine> asked_and_late(storage::Session& session, Id<Person> person, Day today);

}  // namespace daumoi::desk
