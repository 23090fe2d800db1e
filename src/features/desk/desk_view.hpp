#pragma once

#include "features/desk/desk.hpp"

/// What the template desk.tpl shows.
namespace daumoi::desk {

struct ComingMeeting {
    Id<Meeting> coming_meeting;
    std::string coming_title;
    Day coming_day;
    PartOfDay coming_part = PartOfDay::morning;
    TimeOfDay coming_start;
    std::string coming_room;
    bool coming_cancelled = false;
};
DAUMOI_DESCRIBE(ComingMeeting,
                (coming_meeting, coming_title, coming_day, coming_part, coming_start, coming_room, coming_cancelled))

struct AskedLine {
    tasks::TaskLine asked;
    bool may_remind = false;  ///< not reminded today
};
DAUMOI_DESCRIBE(AskedLine, (asked, may_remind))

struct DeskView {
    Day today;
    PartOfDay part = PartOfDay::morning;
    std::int64_t waiting_count = 0;
    std::int64_t late_count = 0;
    bool any_late = false;
    std::vector<FirstStep> first_steps;
    std::vector<DeskLine> lines;
    std::vector<ComingMeeting> coming;  ///< within two weeks
    std::optional<ComingMeeting> next;  ///< the next of all
    std::vector<AskedLine> asked_late;
    std::optional<ComingMeeting> replied;  ///< what was answered just now
    bool may_convene = false;
    bool administrator = false;
    std::string form_token;
};
DAUMOI_DESCRIBE(DeskView, (today, part, waiting_count, late_count, any_late, first_steps, lines, coming, next,
                           asked_late, replied, may_convene, administrator, form_token))

}  // namespace daumoi::desk
