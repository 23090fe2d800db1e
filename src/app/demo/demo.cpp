#include "app/demo/demo.hpp"

#include "app/demo/scene.hpp"
#include "app/demo/thematic_meeting.hpp"

namespace daumoi::app {
namespace {

constexpr auto password = "daumoi-demo";
constexpr int days_before = 60;

void play_thematic_meeting(Scene& scene) {
    auto meeting = convene_thematic_meeting(scene);
    hold_thematic_meeting(scene, meeting);
    conclude_thematic_meeting(scene, meeting);
    follow_up_thematic_meeting(scene, meeting);
}

}  // namespace

Demo fill_demo(storage::Database& database, DemoOptions const& options) {
    auto const begin = instant_of(options.today + -days_before, TimeOfDay{8 * 60}, Organization{}.zone);
    ShiftedClock clock(begin, ShiftedClock::Pace::standing);
    auto const cast = set_up_organization(database, clock, options, password);
    Scene scene(database, clock, cast, options);
    play_thematic_meeting(scene);
    play_regular_meeting(scene);
    play_todays_meeting(scene);
    play_coming_meeting(scene);
    play_neighbours_meeting(scene);
    give_tasks(scene);
    return {cast.organization.name, password, cast.accounts};
}

}  // namespace daumoi::app
