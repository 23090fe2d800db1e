#pragma once

#include "app/demo/scene.hpp"

/// The parts of the thematic meeting of two weeks ago.
namespace daumoi::app {

struct ThematicMeeting {
    Id<Meeting> meeting;
    Day day;
    std::vector<Id<Entry>> tasks = {};  ///< entries that become tasks
};

/// Agenda, notice, replies.
ThematicMeeting convene_thematic_meeting(Scene& scene);
/// Roll, report, discussion, vote.
void hold_thematic_meeting(Scene& scene, ThematicMeeting const& meeting);
/// Speech of the superior and conclusion of the chair.
void conclude_thematic_meeting(Scene& scene, ThematicMeeting& meeting);
/// Minutes approved, tasks made, one of them reported, the article published.
void follow_up_thematic_meeting(Scene& scene, ThematicMeeting const& meeting);

}  // namespace daumoi::app
