#include <fmt/format.h>

#include "app/demo/thematic_meeting.hpp"

namespace daumoi::app {

using namespace meetings;

namespace {

MeetingInput thematic_input(Scene const& scene, Day day) {
    auto const& branch = scene.cast().operations;
    int const year = day.year();
    MeetingInput input;
    input.unit = branch.unit;
    input.kind = MeetingKind::thematic;
    input.official_title = {fmt::format(
        "Tiết kiệm điện, tiết kiệm nước trong vận hành trạm bơm theo phương châm “Bơm đúng giờ, tưới đúng lịch, một "
        "giọt "
        "cũng quý” gắn với nâng chất lượng ghi nhật ký vận hành và bảo dưỡng máy bơm định kỳ ở Chi bộ Vận hành năm {}",
        year)};
    input.short_title = Text<300>{"Bơm đúng giờ, tưới đúng lịch, “một giọt cũng quý”"};
    input.basis = Text<500>{
        fmt::format("Kế hoạch số 03-KH/CB, ngày 15 tháng 01 năm {} về sinh hoạt chuyên đề năm {}", year, year)};
    input.sources =
        Text<2000>{fmt::format("Sổ tay vận hành trạm bơm điện; Tổ biên soạn kỹ thuật Lâm Khê; {}\n"
                               "Hướng dẫn kiểm kê nước mặt ruộng; Phòng Kỹ thuật; {}",
                               year - 2, year - 1)};
    input.day = day;
    input.planned_start = clock_time("14:00");
    input.planned_end = clock_time("16:30");
    input.mode = Mode::hybrid;
    input.room = {"Phòng họp tầng 2, Nhà điều hành Trạm bơm Cầu Ngói"};
    input.address = Text<300>{"thôn Vạn Bãi, xã Lâm Khê Thượng, tỉnh Lâm Khê"};
    input.reply_day = day + -2;
    input.reply_time = clock_time("17:00");
    input.chair = branch.secretary;
    input.recorder = branch.recorder;
    input.invited = {{scene.cast().standing_deputy, Role::attending_superior},
                     {scene.cast().reservoir.secretary, Role::unit_representative}};
    input.agenda = {{AgendaKind::opening, {"Mở đầu"}, 10, {}},
                    {AgendaKind::lead_report, {"Báo cáo đề dẫn"}, 25, branch.deputy},
                    {AgendaKind::discussion, {"Thảo luận"}, 60, {}},
                    {AgendaKind::vote, {"Biểu quyết các chỉ tiêu tiết kiệm điện, nước"}, 5, {}},
                    {AgendaKind::directing_speech, {"Phát biểu chỉ đạo"}, 20, scene.cast().standing_deputy},
                    {AgendaKind::conclusion, {"Kết luận"}, 15, branch.secretary},
                    {AgendaKind::closing, {"Kết thúc"}, 5, {}}};
    return input;
}

void reply_to_notice(Scene& scene, Id<Meeting> meeting) {
    auto const& branch = scene.cast().operations;
    scene.reply(branch.deputy, meeting, Reply::yes_room);
    scene.reply(branch.recorder, meeting, Reply::yes_room);
    scene.reply(branch.members[0], meeting, Reply::yes_room);
    scene.reply(branch.members[4], meeting, Reply::yes_remote);
    scene.reply(branch.members[6], meeting, Reply::no,
                "Trực ca chiều tại Trạm bơm Bến Đá theo lịch tưới dưỡng, không đổi được ca.");
    scene.reply(scene.cast().standing_deputy, meeting, Reply::yes_room);
}

}  // namespace

ThematicMeeting convene_thematic_meeting(Scene& scene) {
    auto const& branch = scene.cast().operations;
    Day const day = scene.workday(-14);
    scene.at(day + -7, clock_time("09:10"));
    auto const meeting = scene.prepare(branch.secretary, thematic_input(scene, day));
    scene.at(day + -6, clock_time("08:20"));
    value_or_throw(send_notice(scene.as(branch.secretary), scene.cast().organization, meeting));
    scene.at(day + -4, clock_time("19:45"));
    reply_to_notice(scene, meeting);
    return {meeting, day};
}

}  // namespace daumoi::app
