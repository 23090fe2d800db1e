#include "app/demo/scene.hpp"
#include "features/tasks/tasks.hpp"

namespace daumoi::app {
namespace {

tasks::MakeTaskInput asked(meetings::Act verb, std::string const& text, Id<Unit> unit, Day deadline) {
    tasks::MakeTaskInput input;
    input.text = Text<2000>{text};
    input.verb = verb;
    input.addressed_unit = unit;
    input.deadline = deadline;
    return input;
}

}  // namespace

void give_tasks(Scene& scene) {
    auto const& cast = scene.cast();
    scene.at(scene.today() + -1, clock_time("15:30"));
    value_or_throw(tasks::make_task(scene.as(cast.head_of_office),
                                    asked(meetings::Act::propose,
                                          "gửi Văn phòng Đảng ủy số giờ chạy máy, lượng điện và lượng nước bơm của "
                                          "từng trạm trong quý, theo mẫu đã thống nhất",
                                          cast.operations.unit, scene.today() + 6)));
    auto to_all =
        asked(meetings::Act::require, "rà soát danh sách đảng viên, số điện thoại và nơi công tác trong hồ sơ điện tử",
              cast.committee, scene.today() + 20);
    to_all.whole_subtree = true;
    value_or_throw(tasks::make_task(scene.as(cast.standing_deputy), to_all));
}

}  // namespace daumoi::app
