#include <algorithm>

#include <fmt/format.h>

#include "app/demo/thematic_meeting.hpp"

namespace daumoi::app {

using namespace meetings;

namespace {

void call_the_roll(Scene& scene, Id<Meeting> meeting) {
    auto const& branch = scene.cast().operations;
    auto const recorder = scene.as(branch.recorder);
    value_or_throw(
        call_roll(recorder, meeting, branch.members[3], {Attendance::present_in_room, {}, clock_time("14:20"), {}}));
    value_or_throw(call_roll(recorder, meeting, branch.members[5], {Attendance::absent_without_reason, {}, {}, {}}));
    value_or_throw(call_everybody(recorder, meeting));
    value_or_throw(count_heads(recorder, meeting, {{"đại biểu các tổ thủy nông"}, 4}));
}

EntryInput opening(Scene const& scene) {
    EntryInput input;
    input.kind = EntryKind::note;
    input.speaker = scene.cast().operations.secretary;
    input.details.steps = {"nêu lý do, ý nghĩa của buổi sinh hoạt", "giới thiệu đại biểu, giới thiệu thư ký",
                           "thông qua chương trình"};
    input.details.agreed = true;
    return input;
}

EntryInput lead_report(Scene const& scene, Day day) {
    EntryInput input;
    input.kind = EntryKind::report;
    input.speaker = scene.cast().operations.deputy;
    auto& details = input.details;
    details.points = {"tiết kiệm nước trước hết là việc của người đứng máy, không phải của khẩu hiệu treo trên tường",
                      "Mỗi ca trực biết mình đã bơm bao nhiêu nước, cho cánh đồng nào, hết bao nhiêu điện thì mới tiết "
                      "kiệm được; nhật ký vận hành vì thế phải ghi ngay khi đóng, mở máy, không để cuối ca nhớ lại.",
                      "bảo dưỡng đúng lịch rẻ hơn sửa chữa"};
    details.solutions = {"lập lịch bơm theo khung giờ thấp điểm và theo mực nước mặt ruộng của từng xứ đồng",
                         "chuyển nhật ký vận hành từ sổ giấy sang bảng điện tử dùng chung, ghi ngay tại máy",
                         "bảo dưỡng bánh công tác, vòng bi, tủ điện theo số giờ chạy máy",
                         "thông báo lịch tưới cho các tổ thủy nông trước ít nhất 2 ngày"};
    details.figures = {{"lượng điện bơm tưới", "kWh", 1'284'600, 1'352'200.0},
                       {"lượng nước bơm", "nghìn m³", 21'640, 22'310.0},
                       {"số lần dừng máy ngoài kế hoạch", "lần", 17, 26.0},
                       {"số phản ánh về nước đến chậm", "phản ánh", 33, 31.0}};
    details.figures_subject = "các trạm bơm của Công ty";
    details.period = fmt::format("vụ vừa qua của năm {}", day.year());
    details.compared_with = fmt::format("cùng vụ năm {}", day.year() - 1);
    return input;
}

void report_and_question(Scene& scene, ThematicMeeting const& at) {
    auto const& branch = scene.cast().operations;
    auto const by = branch.recorder;
    scene.write(by, at.meeting, clock_time("14:05"), opening(scene));
    scene.go_on(by, at.meeting, clock_time("14:12"), AgendaKind::lead_report);
    scene.write(by, at.meeting, clock_time("14:14"), lead_report(scene, at.day));
    scene.go_on(by, at.meeting, clock_time("14:40"), AgendaKind::discussion);
    auto const question =
        scene.write(by, at.meeting, clock_time("14:42"),
                    said(EntryKind::question, branch.members[7], Act::ask, "lịch bơm",
                         "Khung giờ thấp điểm rơi vào ban đêm thì bố trí ca trực và tiền làm đêm thế nào?"));
    auto answer = said(EntryKind::contribution, branch.deputy, Act::inform, "lịch bơm",
                       "phòng đã tính đủ ca đêm trong định mức năm nay, mỗi người không quá hai ca đêm một tuần");
    answer.answers = question;
    scene.write(by, at.meeting, clock_time("14:44"), answer);
}

void discuss(Scene& scene, Id<Meeting> meeting) {
    auto const& branch = scene.cast().operations;
    auto const by = branch.recorder;
    auto const write = [&](char const* time, EntryKind kind, std::optional<Id<Person>> speaker, Act act,
                           char const* issue, char const* text) {
        return scene.write(by, meeting, clock_time(time), said(kind, speaker, act, issue, text));
    };
    using enum EntryKind;
    write("14:48", contribution, branch.members[0], Act::propose, "lịch bơm",
          "lắp thước đo mực nước ở đầu ba kênh nhánh để người trực nhìn thước mà đóng, mở, không đợi điện thoại");
    auto const typed =
        write("14:55", contribution, branch.members[2], Act::hold, "bảo dưỡng máy bơm",
              "máy 3 và máy 5 rung nhiều từ tháng trước, nếu chờ hết vụ mới tháo vòng bi thì có thể hỏng "
              "trục, khi đó chi phí gấp nhiều lần bảo dưỡng và cánh đồng cuối kênh mất nước đúng lúc lúa "
              "làm đòng; nên dừng luân phiên từng máy vào ban ngày, mỗi máy không quá 6 giờ");
    write("15:02", contribution, branch.members[4], Act::share, "nhật ký vận hành",
          "cách ghi nhật ký bằng điện thoại của tổ mình trong ba tuần thử, mỗi lần ghi chưa đến một phút");
    write("15:06", contribution, branch.members[8], Act::propose, "nhật ký vận hành",
          "giữ sổ giấy song song thêm một tháng để đối chiếu, nhất là các ca đêm sóng yếu");
    write("15:10", contribution, scene.cast().reservoir.secretary, Act::agree, "lịch bơm",
          "việc báo lịch tưới trước 2 ngày, vì hồ cần thời gian mở cống");
    write("15:16", difficulty, branch.members[3], Act::none, "",
          "Tủ điện của Trạm bơm Bến Đá đã dùng 19 năm, linh kiện thay thế không còn bán.");
    write("15:20", difficulty, std::nullopt, Act::none, "", "Sóng điện thoại ở cuối kênh N4 chập chờn vào ban đêm.");
    auto proposed =
        said(proposal, branch.secretary, Act::recommend, "", "bố trí vốn thay tủ điện Trạm bơm Bến Đá trong quý tới");
    proposed.details.on_behalf_of = "Chi bộ Vận hành";
    proposed.details.addressee = "Đảng ủy Công ty";
    scene.write(by, meeting, clock_time("15:24"), proposed);
    auto corrected =
        said(contribution, branch.members[2], Act::hold, "bảo dưỡng máy bơm",
             "máy 3 và máy 5 rung nhiều từ tháng trước, nếu chờ hết vụ mới thay vòng bi thì có thể hỏng trục; "
             "nên dừng luân phiên từng máy vào ban ngày, mỗi máy không quá 6 giờ");
    value_or_throw(correct_entry(scene.as(by), meeting, typed, 1, corrected));
}

void agree_and_vote(Scene& scene, ThematicMeeting const& at) {
    auto const by = scene.cast().operations.recorder;
    EntryInput outcome;
    outcome.kind = EntryKind::outcome;
    outcome.details.period = fmt::format("vụ tới của năm {}", (at.day + 90).year());
    outcome.details.compared_with = "vụ vừa qua";
    outcome.details.targets = {"lượng điện cho mỗi nghìn m³ nước giảm ít nhất 4%",
                               "số lần dừng máy ngoài kế hoạch không quá 10 lần",
                               "toàn bộ ca trực ghi nhật ký điện tử ngay tại máy"};
    scene.write(by, at.meeting, clock_time("15:28"), outcome);
    scene.go_on(by, at.meeting, clock_time("15:32"), AgendaKind::vote);
    auto const record = scene.record(at.meeting);
    auto const entitled = std::ranges::count_if(record.people, [](PersonFacts const& person) {
        bool const present = person.state == Attendance::present_in_room || person.state == Attendance::present_remote;
        return person.member_class == MemberClass::full && present;
    });
    EntryInput vote;
    vote.kind = EntryKind::vote;
    vote.details.question = "thông qua nội dung chuyên đề và các chỉ tiêu tiết kiệm điện, nước";
    vote.details.other = 1;
    vote.details.in_favour = static_cast<int>(entitled) - 1;
    scene.write(by, at.meeting, clock_time("15:36"), vote);
}

}  // namespace

void hold_thematic_meeting(Scene& scene, ThematicMeeting const& at) {
    auto const by = scene.cast().operations.recorder;
    scene.at(at.day, clock_time("14:04"));
    value_or_throw(start_meeting(scene.as(by), at.meeting, {clock_time("14:04")}));
    call_the_roll(scene, at.meeting);
    report_and_question(scene, at);
    discuss(scene, at.meeting);
    agree_and_vote(scene, at);
}

}  // namespace daumoi::app
