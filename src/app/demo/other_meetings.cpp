#include <fmt/format.h>

#include "app/demo/scene.hpp"

namespace daumoi::app {

using namespace meetings;

namespace {

MeetingInput input_of(Branch const& branch, MeetingKind kind, Day day, char const* start, char const* end) {
    MeetingInput input;
    input.unit = branch.unit;
    input.kind = kind;
    input.day = day;
    input.planned_start = clock_time(start);
    input.planned_end = clock_time(end);
    input.chair = branch.secretary;
    input.recorder = branch.recorder;
    return input;
}

void give_notice(Scene& scene, Branch const& branch, Id<Meeting> meeting) {
    value_or_throw(send_notice(scene.as(branch.secretary), scene.cast().organization, meeting));
}

MeetingInput regular_input(Scene const& scene, Day day) {
    auto const& branch = scene.cast().operations;
    auto input = input_of(branch, MeetingKind::regular, day, "07:30", "09:15");
    input.official_title = {fmt::format("Sinh hoạt thường kỳ tháng {} năm {}", day.month(), day.year())};
    input.room = {"Phòng giao ca Trạm bơm Cầu Ngói"};
    input.agenda = {{AgendaKind::opening, {"Mở đầu"}, 5, {}},
                    {AgendaKind::report, {"Báo cáo kết quả công tác tháng trước"}, 20, branch.deputy},
                    {AgendaKind::discussion, {"Thảo luận về lịch trực và vệ sinh kênh"}, 45, {}},
                    {AgendaKind::conclusion, {"Kết luận"}, 10, branch.secretary}};
    return input;
}

void record_regular_meeting(Scene& scene, Id<Meeting> meeting) {
    auto const& branch = scene.cast().operations;
    auto const by = branch.recorder;
    scene.go_on(by, meeting, clock_time("07:40"), AgendaKind::report);
    EntryInput report;
    report.kind = EntryKind::report;
    report.speaker = branch.deputy;
    report.details.points = {"các ca trực giữ đúng lịch bơm, không để úng sau hai trận mưa lớn",
                             "Còn 3 cửa cống chưa được bôi mỡ đúng hạn."};
    scene.write(by, meeting, clock_time("07:42"), report);
    scene.go_on(by, meeting, clock_time("08:00"), AgendaKind::discussion);
    scene.write(by, meeting, clock_time("08:05"),
                said(EntryKind::contribution, branch.members[1], Act::propose, "vệ sinh kênh",
                     "vớt bèo ở cửa lấy nước vào sáng thứ Bảy hằng tuần, mỗi tổ cử hai người"));
    scene.write(by, meeting, clock_time("08:12"),
                said(EntryKind::contribution, branch.members[9], Act::agree, "vệ sinh kênh",
                     "đề xuất này, và nhận phần kênh trước nhà quản lý"));
    scene.go_on(by, meeting, clock_time("08:50"), AgendaKind::conclusion);
    auto task = said(EntryKind::task, branch.secretary, Act::assign, "", "lập lịch vớt bèo và treo tại hai trạm bơm");
    task.details.addressee = "đồng chí " + scene.cast().names.at(branch.recorder);
    task.details.owner = branch.recorder;
    task.details.deadline = scene.today() + 4;
    scene.write(by, meeting, clock_time("08:55"), task);
}

}  // namespace

void play_regular_meeting(Scene& scene) {
    auto const& branch = scene.cast().operations;
    Day const day = scene.workday(-4);
    scene.at(day + -3, clock_time("15:00"));
    auto const meeting = scene.prepare(branch.secretary, regular_input(scene, day));
    give_notice(scene, branch, meeting);
    scene.at(day, clock_time("07:33"));
    auto const recorder = scene.as(branch.recorder);
    value_or_throw(start_meeting(recorder, meeting, {clock_time("07:33")}));
    value_or_throw(call_everybody(recorder, meeting));
    record_regular_meeting(scene, meeting);
    scene.at(day, clock_time("09:02"));
    value_or_throw(close_meeting(recorder, meeting, {clock_time("09:00")}));
    value_or_throw(approve_minutes(recorder, scene.cast().organization, meeting));
}

void play_todays_meeting(Scene& scene) {
    auto const& branch = scene.cast().operations;
    auto input = input_of(branch, MeetingKind::thematic, scene.today(), "14:00", "16:00");
    input.official_title = {
        "Học tập hướng dẫn kỹ thuật đo mực nước tự động và chuyển sổ giao ca sang bảng điện tử dùng chung ở các trạm "
        "bơm"};
    input.short_title = Text<300>{"Đo mực nước tự động, sổ giao ca điện tử"};
    input.room = {"Phòng họp tầng 2, Nhà điều hành Trạm bơm Cầu Ngói"};
    input.address = Text<300>{"thôn Vạn Bãi, xã Lâm Khê Thượng, tỉnh Lâm Khê"};
    input.reply_day = scene.today();
    input.reply_time = clock_time("11:00");
    input.agenda = {{AgendaKind::opening, {"Mở đầu"}, 5, {}},
                    {AgendaKind::lead_report, {"Báo cáo đề dẫn"}, 30, branch.deputy},
                    {AgendaKind::discussion, {"Thảo luận"}, 60, {}},
                    {AgendaKind::vote, {"Biểu quyết về thời điểm chuyển đổi"}, 5, {}},
                    {AgendaKind::conclusion, {"Kết luận"}, 15, branch.secretary}};
    input.invited = {{scene.cast().engineering.secretary, Role::guest}};
    scene.at(scene.today() + -3, clock_time("16:20"));
    auto const meeting = scene.prepare(branch.secretary, input);
    scene.at(scene.today() + -2, clock_time("08:05"));
    give_notice(scene, branch, meeting);
    scene.at(scene.today() + -2, clock_time("20:15"));
    scene.reply(branch.deputy, meeting, Reply::yes_room);
    scene.reply(branch.recorder, meeting, Reply::yes_room);
    scene.reply(branch.members[2], meeting, Reply::yes_room);
    scene.reply(branch.members[5], meeting, Reply::no, "Đi khám sức khỏe định kỳ theo lịch của Công ty.");
    scene.reply(branch.members[8], meeting, Reply::yes_room);
}

void play_coming_meeting(Scene& scene) {
    auto const& branch = scene.cast().engineering;
    Day day = scene.today() + 26;
    while (day.weekday() > 5 || day.month() == scene.today().month()) day = day + 1;
    auto input = input_of(branch, MeetingKind::regular, day, "08:00", "10:00");
    input.official_title = {fmt::format("Sinh hoạt thường kỳ tháng {} năm {}", day.month(), day.year())};
    input.room = {"Phòng họp Phòng Kỹ thuật"};
    input.agenda = {{AgendaKind::opening, {"Mở đầu"}, 5, {}},
                    {AgendaKind::report, {"Kết quả rà soát mốc chỉ giới kênh chính"}, 25, branch.deputy},
                    {AgendaKind::discussion, {"Thảo luận về số hóa hồ sơ công trình"}, 50, {}},
                    {AgendaKind::conclusion, {"Kết luận"}, 10, branch.secretary}};
    scene.at(scene.today() + -1, clock_time("10:30"));
    scene.prepare(branch.secretary, input);
}

void play_neighbours_meeting(Scene& scene) {
    auto const& branch = scene.cast().reservoir;
    auto input = input_of(branch, MeetingKind::thematic, scene.workday(8), "08:30", "10:30");
    input.official_title = {
        "Phối hợp vận hành cống lấy nước Hồ Vực Sen với lịch bơm của các trạm bơm, bảo đảm cấp nước công bằng giữa đầu "
        "kênh "
        "và cuối kênh"};
    input.short_title = Text<300>{"Phối hợp mở cống với lịch bơm"};
    input.room = {"Nhà quản lý Cụm công trình Hồ Vực Sen"};
    input.reply_day = scene.today() + 3;
    input.agenda = {{AgendaKind::lead_report, {"Báo cáo mực nước và lịch mở cống"}, 20, branch.deputy},
                    {AgendaKind::discussion, {"Thảo luận"}, 60, {}},
                    {AgendaKind::conclusion, {"Kết luận"}, 10, branch.secretary}};
    input.invited = {{scene.cast().operations.secretary, Role::unit_representative}};
    scene.at(scene.today() + -1, clock_time("14:00"));
    give_notice(scene, branch, scene.prepare(branch.secretary, input));
}

}  // namespace daumoi::app
