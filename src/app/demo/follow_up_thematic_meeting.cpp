#include "app/demo/landscape.hpp"
#include "app/demo/thematic_meeting.hpp"
#include "features/portal/portal.hpp"
#include "features/tasks/tasks.hpp"
#include "http/upload.hpp"

namespace daumoi::app {
namespace {

using namespace meetings;

void approve(Scene& scene, ThematicMeeting const& at) {
    auto const& branch = scene.cast().operations;
    auto const& organization = scene.cast().organization;
    scene.at(at.day, clock_time("20:10"));
    value_or_throw(approve_minutes(scene.as(branch.recorder), organization, at.meeting));
    scene.at(at.day + 1, clock_time("08:15"));
    value_or_throw(approve_minutes(scene.as(branch.secretary), organization, at.meeting));
}

std::vector<Id<Task>> make_tasks(Scene& scene, ThematicMeeting const& at) {
    std::vector<Id<Task>> made;
    for (auto const entry : at.tasks)
        made.push_back(value_or_throw(tasks::make_task_of_entry(scene.as(scene.cast().operations.secretary), at.meeting,
                                                                entry, {}))
                           .task);
    return made;
}

/// Drawn, because nobody in the demo has a face.
std::vector<portal::PictureInput> add_landscape(Scene& scene, ThematicMeeting const& at) {
    if (scene.options().data.empty()) return {};
    auto const drawn = http::Upload::of(landscape(scene.options().seed));
    auto const made = files::make_picture(files::Store(scene.options().data), drawn->descriptor(), 0, drawn->bytes());
    if (!made) return {};
    auto const& cast = scene.cast();
    auto const added = value_or_throw(portal::add_pictures(scene.as(cast.operations.recorder), cast.organization,
                                                           at.meeting, {{*made}, std::nullopt}));
    return {{added.pictures.front(), Text<300>{"Hồ Vực Sen nhìn từ nhà điều hành, buổi sáng ngày họp"},
             Text<500>{"Mặt hồ lặng sóng; phía xa ba lớp đồi mờ dần trong sương."},
             Text<100>{"Tổ Thông tin (tranh vẽ)"}, 1, false}};
}

void publish(Scene& scene, ThematicMeeting const& at) {
    auto const& cast = scene.cast();
    scene.at(at.day + 1, clock_time("14:30"));
    value_or_throw(portal::draft_article(scene.as(cast.operations.recorder), cast.organization, at.meeting, {}, 0));
    auto const pictures = add_landscape(scene, at);
    auto const draft = scene.article(at.meeting);
    portal::ArticleInput const text{Text<300>{draft.headline}, Text<30000>{draft.body},
                                    Text<200>{"Ban Biên tập Trang thông tin Đảng bộ"}, draft.revision, pictures};
    scene.at(at.day + 1, clock_time("15:20"));
    value_or_throw(portal::publish_article(scene.as(cast.head_of_office), cast.organization, at.meeting, text));
}

}  // namespace

void follow_up_thematic_meeting(Scene& scene, ThematicMeeting const& at) {
    auto const& branch = scene.cast().operations;
    approve(scene, at);
    auto const made = make_tasks(scene, at);
    publish(scene, at);
    scene.at(at.day + 2, clock_time("10:40"));
    value_or_throw(tasks::accept_task(scene.as(branch.members[0]), made.back()));
    value_or_throw(tasks::report_progress(
        scene.as(branch.members[0]), made.back(),
        {Text<5000>{"Bản hướng dẫn một trang đã soạn xong, có hình chụp từng bước; đã gửi hai tổ bơm dùng thử."},
         true}));
}

}  // namespace daumoi::app
