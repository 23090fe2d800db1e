#include <set>

#include "features/meetings/meeting_testing.hpp"

/// Every change of this feature as the history tells it, in both languages.
namespace daumoi::meetings {
namespace {

class MeetingSentences : public MeetingTest {
protected:
    /// Of a meeting, the newest sentence.
    void tell(std::string const& verb, Id<Meeting> meeting, std::string const& english, std::string const& vietnamese) {
        told_.insert(verb);
        EXPECT_EQ(history(meeting).back(), english);
        EXPECT_EQ(history(meeting, html::Language::vi).back(), vietnamese);
    }
    void call(Id<Meeting> meeting, AttendanceInput const& input) {
        ASSERT_TRUE(call_roll(writing(recorder()), meeting, people().a.deputy, input));
    }
    Id<Entry> write(Id<Meeting> meeting, EntryInput const& input) {
        return add_entry(writing(recorder()), meeting, input).value().entry;
    }
    std::set<std::string> const& told() const { return told_; }

    void tell_of_preparing();
    void tell_of_the_roll();
    void tell_of_the_run();
    void tell_of_entries();
    void tell_of_minutes();

private:
    std::set<std::string> told_;
};
DAUMOI_ON_BOTH_DATABASES(MeetingSentences);

void MeetingSentences::tell_of_preparing() {
    auto const meeting = prepared();
    tell("meeting.prepared", meeting,
         "Ngũ Đình Khải prepared the meeting “Giữ lửa lò nung” of Chi bộ Lò nung on 11 May 2026.",
         "Ngũ Đình Khải chuẩn bị cuộc họp “Giữ lửa lò nung” của Chi bộ Lò nung, ngày 11/5/2026.");
    auto other = input();
    other.room = {"Kho củi"};
    other.revision = row(meeting).revision;
    ASSERT_TRUE(change_meeting(writing(chair()), organization(), meeting, other));
    tell("meeting.changed", meeting, "Ngũ Đình Khải changed the meeting “Giữ lửa lò nung” on 11 May 2026.",
         "Ngũ Đình Khải thay đổi cuộc họp “Giữ lửa lò nung”, ngày 11/5/2026.");
    ASSERT_TRUE(send_notice(writing(chair()), organization(), meeting));
    tell("meeting.convened", meeting,
         "Ngũ Đình Khải sent the notice of the meeting “Giữ lửa lò nung” on 11 May 2026 to 5 people.",
         "Ngũ Đình Khải gửi thông báo họp “Giữ lửa lò nung”, ngày 11/5/2026, tới 5 người.");
    auto const member = writing(people().a.member);
    ASSERT_TRUE(answer_notice(member, meeting, {Reply::yes_room, {}}));
    tell("meeting.answered", meeting, "Reply of Cấn Thị Mây to the notice: will attend in person.",
         "Cấn Thị Mây trả lời thông báo họp: dự tại phòng họp.");
    ASSERT_TRUE(answer_notice(member, meeting, {Reply::no, Text<300>{"Trực lò"}}));
    tell("meeting.answered+reason", meeting, "Reply of Cấn Thị Mây to the notice: no, because: Trực lò",
         "Cấn Thị Mây trả lời thông báo họp: báo vắng, lý do: Trực lò");
    ASSERT_TRUE(revoke_link(writing(chair()), meeting, people().a.member));
    tell("meeting.link_renewed", meeting,
         "Ngũ Đình Khải made a new personal link for Cấn Thị Mây; the old one opens nothing.",
         "Ngũ Đình Khải tạo liên kết riêng mới cho Cấn Thị Mây; liên kết cũ không còn hiệu lực.");
    auto const by_chair = writing(chair());
    ASSERT_TRUE(issue_invitation(by_chair, meeting, {Text<50>{"05-GM/CB"}, {}, {}, 0}));
    tell("meeting.invitation_issued+number", meeting, "Ngũ Đình Khải gave the invitation the number 05-GM/CB.",
         "Ngũ Đình Khải ghi số 05-GM/CB cho giấy mời.");
    ASSERT_TRUE(issue_invitation(by_chair, meeting, {{}, Text<100>{"Bến Đá"}, {}, 1}));
    tell("meeting.invitation_issued", meeting, "Ngũ Đình Khải changed place and day of the invitation.",
         "Ngũ Đình Khải sửa nơi và ngày ban hành giấy mời.");
    ASSERT_TRUE(cancel_meeting(writing(chair()), meeting));
    tell("meeting.cancelled", meeting, "Ngũ Đình Khải cancelled the meeting “Giữ lửa lò nung”.",
         "Ngũ Đình Khải hủy cuộc họp “Giữ lửa lò nung”.");
}

void MeetingSentences::tell_of_the_roll() {
    auto const meeting = convened();
    auto const by_recorder = writing(recorder());
    std::optional<TimeOfDay> const late = TimeOfDay{8 * 60 + 50};
    std::optional<TimeOfDay> const early = TimeOfDay{9 * 60 + 25};
    using enum Attendance;
    call(meeting, {present_in_room, {}, {}, {}});
    tell("meeting.roll_called", meeting, "Hàn Văn Thụ marked Tống Thị Lụa as present in room.",
         "Hàn Văn Thụ điểm danh Tống Thị Lụa: có mặt tại phòng họp.");
    call(meeting, {present_remote, {}, late, {}});
    tell("meeting.roll_called+arrived", meeting, "Hàn Văn Thụ marked Tống Thị Lụa as present remote, arrived at 08:50.",
         "Hàn Văn Thụ điểm danh Tống Thị Lụa: có mặt trực tuyến, đến lúc 08:50.");
    call(meeting, {present_in_room, {}, {}, early});
    tell("meeting.roll_called+left", meeting, "Hàn Văn Thụ marked Tống Thị Lụa as present in room, left at 09:25.",
         "Hàn Văn Thụ điểm danh Tống Thị Lụa: có mặt tại phòng họp, về lúc 09:25.");
    call(meeting, {present_in_room, {}, late, early});
    tell("meeting.roll_called+arrived+left", meeting,
         "Hàn Văn Thụ marked Tống Thị Lụa as present in room, arrived at 08:50, left at 09:25.",
         "Hàn Văn Thụ điểm danh Tống Thị Lụa: có mặt tại phòng họp, có mặt từ 08:50, về lúc 09:25.");
    call(meeting, {absent_with_reason, Text<300>{"Con ốm"}, {}, {}});
    tell("meeting.roll_called+reason", meeting, "Hàn Văn Thụ marked Tống Thị Lụa as absent with reason: Con ốm",
         "Hàn Văn Thụ điểm danh Tống Thị Lụa: vắng mặt có lý do: Con ốm");
    ASSERT_TRUE(call_everybody(by_recorder, meeting));
    tell("meeting.everybody_called", meeting, "Hàn Văn Thụ called everybody who was not yet called: 4 people.",
         "Hàn Văn Thụ điểm danh tất cả những người chưa điểm danh: 4 người.");
    ASSERT_TRUE(count_heads(by_recorder, meeting, {{"quần chúng"}, 12}));
    tell("meeting.heads_counted", meeting, "Hàn Văn Thụ counted heads: 12 quần chúng.",
         "Hàn Văn Thụ ghi số người đếm được: 12 quần chúng.");
    ASSERT_TRUE(name_groups(by_recorder, meeting, {Text<2000>{"các tổ trưởng\n12 đại biểu"}}));
    tell("meeting.groups_named+groups", meeting,
         "Hàn Văn Thụ wrote down groups that took part: các tổ trưởng; 12 đại biểu",
         "Hàn Văn Thụ ghi các nhóm dự họp: các tổ trưởng; 12 đại biểu");
    ASSERT_TRUE(name_groups(by_recorder, meeting, {}));
    tell("meeting.groups_named", meeting, "Hàn Văn Thụ took the groups that took part out of the record.",
         "Hàn Văn Thụ bỏ các nhóm dự họp khỏi sổ ghi.");
}

void MeetingSentences::tell_of_the_run() {
    auto const meeting = convened();
    ASSERT_TRUE(start_meeting(writing(recorder()), meeting, {TimeOfDay{8 * 60 + 35}}));
    tell("meeting.started", meeting, "Hàn Văn Thụ wrote down that the meeting began at 08:35.",
         "Hàn Văn Thụ ghi giờ bắt đầu cuộc họp: 08:35.");
    auto later = input();
    later.day = today() + 3;
    auto const early = prepare_meeting(writing(chair()), organization(), later).value().meeting;
    ASSERT_TRUE(send_notice(writing(chair()), organization(), early));
    ASSERT_TRUE(start_meeting(writing(recorder()), early, {TimeOfDay{8 * 60 + 35}}));
    tell("meeting.started+held_on", early,
         "Hàn Văn Thụ wrote down that the meeting began at 08:35 on 11 May 2026, earlier than planned.",
         "Hàn Văn Thụ ghi giờ bắt đầu họp: 08:35, ngày 11/5/2026, sớm hơn dự kiến.");
    ASSERT_TRUE(start_agenda_item(writing(recorder()), meeting, record(meeting).agenda.back().id));
    tell("meeting.item_started", meeting, "Hàn Văn Thụ went on to item 2 of the agenda: Biểu quyết.",
         "Hàn Văn Thụ chuyển sang nội dung 2 của chương trình: Biểu quyết.");
    ASSERT_TRUE(close_meeting(writing(recorder()), meeting, {TimeOfDay{9 * 60 + 50}}));
    tell("meeting.closed", meeting, "Hàn Văn Thụ closed the meeting; it ended at 09:50.",
         "Hàn Văn Thụ kết thúc cuộc họp, giờ kết thúc 09:50.");
}

void MeetingSentences::tell_of_entries() {
    auto const meeting = running();
    auto const words = write(meeting, said("củi ướt"));
    tell("entry.added+text+speaker", meeting, "Hàn Văn Thụ wrote into the record (contribution, Cấn Thị Mây): củi ướt",
         "Hàn Văn Thụ ghi vào sổ (ý kiến phát biểu, Cấn Thị Mây): củi ướt");
    ASSERT_TRUE(correct_entry(writing(recorder()), meeting, words, 1, said("củi còn ướt")));
    tell("entry.corrected", meeting, "Hàn Văn Thụ corrected an entry of the record.",
         "Hàn Văn Thụ sửa một mục của sổ ghi.");
    ASSERT_TRUE(remove_entry(writing(recorder()), meeting, words));
    tell("entry.removed+text", meeting, "Hàn Văn Thụ took an entry out of the record: củi còn ướt",
         "Hàn Văn Thụ bỏ một mục khỏi sổ ghi: củi còn ướt");
    ASSERT_TRUE(restore_entry(writing(recorder()), meeting, words));
    tell("entry.restored+text", meeting, "Hàn Văn Thụ put an entry back into the record: củi còn ướt",
         "Hàn Văn Thụ khôi phục một mục của sổ ghi: củi còn ướt");
    auto note = said("nghỉ mười phút");
    note.kind = EntryKind::note;
    note.speaker.reset();
    write(meeting, note);
    tell("entry.added+text", meeting, "Hàn Văn Thụ wrote into the record (note): nghỉ mười phút",
         "Hàn Văn Thụ ghi vào sổ (ghi chú): nghỉ mười phút");
    auto asked = said("lót thêm rơm");
    asked.act = Act::propose;
    write(meeting, asked);
    tell("entry.added+text+act+speaker", meeting,
         "Hàn Văn Thụ wrote into the record (contribution, Cấn Thị Mây): proposed lót thêm rơm",
         "Hàn Văn Thụ ghi vào sổ (ý kiến phát biểu, Cấn Thị Mây): đề nghị lót thêm rơm");
    asked.details.addressee = "Tổ lò";
    write(meeting, asked);
    tell("entry.added+text+act+addressee+speaker", meeting,
         "Hàn Văn Thụ wrote into the record (contribution, Cấn Thị Mây): proposed Tổ lò lót thêm rơm",
         "Hàn Văn Thụ ghi vào sổ (ý kiến phát biểu, Cấn Thị Mây): đề nghị Tổ lò lót thêm rơm");
    asked.speaker.reset();
    asked.kind = EntryKind::task;
    write(meeting, asked);
    tell("entry.added+text+act+addressee", meeting,
         "Hàn Văn Thụ wrote into the record (task): proposed Tổ lò lót thêm rơm",
         "Hàn Văn Thụ ghi vào sổ (nhiệm vụ): đề nghị Tổ lò lót thêm rơm");
    asked.details.addressee.clear();
    asked.kind = EntryKind::outcome;
    write(meeting, asked);
    tell("entry.added+text+act", meeting, "Hàn Văn Thụ wrote into the record (outcome): proposed lót thêm rơm",
         "Hàn Văn Thụ ghi vào sổ (nội dung thống nhất): đề nghị lót thêm rơm");
    EntryInput report;
    report.kind = EntryKind::report;
    report.details.report_title = "Tình hình củi";
    write(meeting, report);
    tell("entry.added", meeting, "Hàn Văn Thụ wrote into the record: report.", "Hàn Văn Thụ ghi vào sổ: báo cáo.");
    auto const vote = write(meeting, counted(3, 1, 0));
    tell("entry.added+for", meeting,
         "Hàn Văn Thụ wrote into the record (vote): thời gian chụm củi – 3 for, 1 against, 0 other",
         "Hàn Văn Thụ ghi vào sổ (biểu quyết): thời gian chụm củi – 3 tán thành, 1 không tán thành, 0 ý kiến khác");
    ASSERT_TRUE(remove_entry(writing(recorder()), meeting, vote));
    tell("entry.removed", meeting, "Hàn Văn Thụ took an entry out of the record.",
         "Hàn Văn Thụ bỏ một mục khỏi sổ ghi.");
    ASSERT_TRUE(restore_entry(writing(recorder()), meeting, vote));
    tell("entry.restored", meeting, "Hàn Văn Thụ put an entry back into the record.",
         "Hàn Văn Thụ khôi phục một mục của sổ ghi.");
}

void MeetingSentences::tell_of_minutes() {
    auto const meeting = closed();
    ASSERT_TRUE(number_minutes(writing(recorder()), meeting, {Text<50>{"06-BB/CB"}, {}, row(meeting).revision}));
    tell("minutes.numbered+number", meeting, "Hàn Văn Thụ gave the minutes the number 06-BB/CB.",
         "Hàn Văn Thụ ghi số biên bản 06-BB/CB.");
    ASSERT_TRUE(number_minutes(writing(recorder()), meeting, {{}, Text<2000>{"Tổ củi"}, row(meeting).revision}));
    tell("minutes.numbered", meeting, "Hàn Văn Thụ changed number and receivers of the minutes.",
         "Hàn Văn Thụ đổi số và nơi nhận của biên bản.");
    SentenceInput const sentence{{"start"}, Text<5000>{"Họp đúng giờ."}, 0};
    ASSERT_TRUE(correct_sentence(writing(recorder()), organization(), meeting, sentence));
    tell("minutes.corrected", meeting, "Hàn Văn Thụ corrected a sentence of the minutes.",
         "Hàn Văn Thụ sửa một câu của biên bản.");
    ASSERT_TRUE(approve_minutes(writing(recorder()), organization(), meeting));
    tell("minutes.approved", meeting, "Hàn Văn Thụ approved the minutes as recorder.",
         "Hàn Văn Thụ duyệt biên bản với vai trò thư ký.");
    ASSERT_TRUE(approve_minutes(writing(chair()), organization(), meeting));
    tell("minutes.locked", meeting, "Ngũ Đình Khải approved the minutes as chair; they are locked now.",
         "Ngũ Đình Khải duyệt biên bản với vai trò chủ trì; biên bản đã khóa.");
}

TEST_P(MeetingSentences, tell_every_change_in_both_languages) {
    tell_of_preparing();
    tell_of_the_roll();
    tell_of_the_run();
    tell_of_entries();
    tell_of_minutes();
    std::set<std::string> verbs;
    for (auto const& verb : sentences()) verbs.insert(std::string(verb.verb));
    EXPECT_EQ(told(), verbs) << "a sentence that nothing tells, or that has no words";
}

}  // namespace
}  // namespace daumoi::meetings
