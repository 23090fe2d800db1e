#include "app/demo/thematic_meeting.hpp"

namespace daumoi::app {

using namespace meetings;

namespace {

EntryInput asked(Id<Person> speaker, Act act, std::string const& text, std::string const& addressee) {
    auto input = said(EntryKind::task, speaker, act, "", text);
    input.details.addressee = addressee;
    return input;
}

void hear_the_superior(Scene& scene, ThematicMeeting& at) {
    auto const& cast = scene.cast();
    auto const by = cast.operations.recorder;
    auto const superior = cast.standing_deputy;
    scene.go_on(by, at.meeting, clock_time("15:40"), AgendaKind::directing_speech);
    scene.write(
        by, at.meeting, clock_time("15:42"),
        said(EntryKind::remark, superior, Act::commend, "",
             "việc Chi bộ Vận hành chọn một việc cụ thể, đo được, gắn với công việc hằng ngày của từng ca trực"));
    scene.write(by, at.meeting, clock_time("15:45"),
                said(EntryKind::remark, superior, Act::emphasize, "",
                     "số liệu ghi đúng lúc là tài sản chung, ghi để dùng chứ không phải ghi để nộp"));
    auto finish =
        asked(superior, Act::require, "hoàn thiện nội dung chuyên đề theo các ý kiến đã nêu và gửi Đảng ủy Công ty",
              "Chi bộ Vận hành");
    finish.details.addressed_unit = cast.operations.unit;
    finish.details.owner = cast.operations.deputy;
    finish.details.deadline = scene.today() + 3;
    at.tasks.push_back(scene.write(by, at.meeting, clock_time("15:50"), finish));
    auto share = asked(superior, Act::propose, "thống nhất với Chi bộ Vận hành lịch mở cống theo lịch bơm của vụ tới",
                       "Chi bộ Hồ Vực Sen");
    share.details.addressed_unit = cast.reservoir.unit;
    share.details.deadline = scene.today() + 12;
    at.tasks.push_back(scene.write(by, at.meeting, clock_time("15:54"), share));
}

void hear_the_chair(Scene& scene, ThematicMeeting& at) {
    auto const& branch = scene.cast().operations;
    auto const by = branch.recorder;
    scene.go_on(by, at.meeting, clock_time("16:00"), AgendaKind::conclusion);
    scene.write(by, at.meeting, clock_time("16:01"),
                said(EntryKind::conclusion, branch.secretary, Act::accept, "",
                     "các ý kiến chỉ đạo của Phó Bí thư Thường trực Đảng ủy Công ty"));
    auto bearings = asked(branch.secretary, Act::assign,
                          "lập lịch dừng máy luân phiên để thay vòng bi máy 3 và máy 5, báo trước cho các tổ thủy nông",
                          "đồng chí " + scene.cast().names.at(branch.members[2]));
    bearings.details.owner = branch.members[2];
    bearings.details.deadline = scene.today() + -2;
    at.tasks.push_back(scene.write(by, at.meeting, clock_time("16:05"), bearings));
    auto log = asked(branch.secretary, Act::assign, "soạn hướng dẫn một trang về ghi nhật ký vận hành bằng điện thoại",
                     "đồng chí " + scene.cast().names.at(branch.members[0]));
    log.details.owner = branch.members[0];
    log.details.deadline = scene.today() + 5;
    at.tasks.push_back(scene.write(by, at.meeting, clock_time("16:08"), log));
    scene.write(by, at.meeting, clock_time("16:10"),
                asked(branch.secretary, Act::propose, "cử người dự buổi tập huấn ghi nhật ký điện tử",
                      "các tổ bơm thuộc Phòng Vận hành"));
}

}  // namespace

void conclude_thematic_meeting(Scene& scene, ThematicMeeting& at) {
    auto const by = scene.cast().operations.recorder;
    hear_the_superior(scene, at);
    hear_the_chair(scene, at);
    scene.go_on(by, at.meeting, clock_time("16:14"), AgendaKind::closing);
    EntryInput reading;
    reading.kind = EntryKind::note;
    reading.speaker = by;
    reading.details.steps = {"đọc lại biên bản"};
    reading.details.agreed = true;
    scene.write(by, at.meeting, clock_time("16:15"), reading);
    scene.at(at.day, clock_time("16:24"));
    value_or_throw(close_meeting(scene.as(by), at.meeting, {clock_time("16:22")}));
}

}  // namespace daumoi::app
