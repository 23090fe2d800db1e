#include "core/text.hpp"
#include "features/meetings/golden_record.hpp"
#include "features/meetings/invitation_text.hpp"
#include "features/meetings/texts.hpp"

namespace daumoi::meetings {
namespace {

constexpr auto link = "https://daumoi.example/tl/9Q4X";

std::string notification(Record const& record) { return write_notification(record, party_wordings(), link); }

TEST(WriteNotification, golden_record) {
    expect_golden("meetings/golden/notification.txt", notification(golden_record()));
}

TEST(WriteNotification, everything_is_said_where_there_is_room) {
    auto record = golden_record();
    remove_role(record, Role::attending_superior);
    record.materials.clear();
    auto const text = notification(record);
    EXPECT_NE(text.find("số 3 đường Nhà Ga"), std::string::npos) << text;
    EXPECT_NE(text.find("Quản đốc Phân xưởng Đầu máy"), std::string::npos);
}

TEST(WriteNotification, an_occasion_opens_it) {
    auto record = golden_record();
    record.materials.clear();
    remove_role(record, Role::attending_superior);
    record.occasion = "70 năm ngày chạy chuyến tàu đầu tiên";
    EXPECT_NE(notification(record).find("\nNhân dịp 70 năm ngày chạy chuyến tàu đầu tiên, Chi bộ Đầu máy tổ chức"),
              std::string::npos)
        << notification(record);
    EXPECT_NE(
        plain_text(write_invitation(record, person(record, 7), {}, Form::party, party_wordings(), link))
            .find("\nThực hiện Kế hoạch số 07-KH/CB, ngày 20 tháng 01 năm 2026 về sinh hoạt chuyên đề năm 2026, nhân "
                  "dịp 70 năm ngày chạy chuyến tàu đầu tiên, Chi bộ Đầu máy"),
        std::string::npos);
}

TEST(WriteNotification, of_a_moved_meeting_says_what_it_said_before) {
    auto record = golden_record();
    record.materials.clear();
    record.announced_before =
        Announced{record.day + -1, TimeOfDay{14 * 60}, record.mode, "Nhà ga Đông.", record.address};
    auto const text = notification(record);
    EXPECT_TRUE(text.starts_with("Thông báo thay đổi lịch họp\n")) << text;
    EXPECT_TRUE(text.contains(" (thay cho 14 giờ 00, thứ Hai, 7/9/2026)\n")) << text;
    EXPECT_TRUE(text.contains(" (thay cho Nhà ga Đông)\n")) << text;
    record.announced_before->room = record.room;
    EXPECT_FALSE(notification(record).contains("Nhà ga Đông"));
}

TEST(WriteNotification, of_a_cancelled_meeting_says_that_it_is_not_held) {
    auto record = golden_record();
    record.cancelled = true;
    auto const text = notification(record);
    EXPECT_TRUE(text.starts_with("Thông báo hủy họp\nChi bộ Đầu máy không tổ chức ")) << text;
    EXPECT_TRUE(text.ends_with(" vào 08 giờ 00, thứ Ba, 8/9/2026 như đã thông báo.\n")) << text;
    EXPECT_FALSE(text.contains(link));
}

TEST(WriteNotification, what_does_not_fit_is_dropped_in_order) {
    auto record = golden_record();
    record.room = std::string("Hội trường ") + std::string(190, 'x');
    auto const text = notification(record);
    EXPECT_LT(length(text), 700U);
    for (auto const* dropped : {"Nhà Ga", "Quản đốc", "Nội dung:"})
        EXPECT_EQ(text.find(dropped), std::string::npos) << text;
    for (auto const* kept : {"- Thời gian: 08 giờ 00, sáng thứ Ba, 8/9/2026", link, "- Địa điểm: Hội trường x"})
        EXPECT_NE(text.find(kept), std::string::npos) << kept << "\n" << text;
}

TEST(WriteNotification, an_empty_field_leaves_no_label) {
    Record record;
    record.unit = "Chi bộ Đầu máy";
    record.kind = MeetingKind::regular;
    record.day = *parse_iso_day("2026-09-08");
    record.planned_start = TimeOfDay{480};
    EXPECT_EQ(write_notification(record, party_wordings(), ""),
              "Thông báo họp\nChi bộ Đầu máy tổ chức buổi sinh hoạt định kỳ tháng 9 năm 2026.\n"
              "- Thời gian: 08 giờ 00, sáng thứ Ba, 8/9/2026\n");
}

TEST(WriteInvitation, golden_record_for_its_guest) {
    auto record = golden_record();
    expect_golden("meetings/golden/invitation.txt",
                  plain_text(write_invitation(record, person(record, 7), {}, Form::party, party_wordings(), link)));
}

TEST(WriteInvitation, stands_under_the_letterhead_and_is_signed_for_the_unit) {
    auto record = golden_record();
    Issue const issue{"09-GM/CB", "Bình Lãng", parse_iso_day("2026-09-01")};
    auto const letter = write_invitation(record, person(record, 7), issue, Form::party, party_wordings(), link);
    EXPECT_EQ(letter.head_left.back(), "CHI BỘ ĐẦU MÁY");
    EXPECT_EQ(letter.head_right, std::vector<std::string>{"ĐẢNG CỘNG SẢN VIỆT NAM"});
    EXPECT_EQ(letter.letter_number, "Số 09-GM/CB");
    EXPECT_EQ(letter.place_and_day, "Bình Lãng, ngày 01 tháng 9 năm 2026");
    EXPECT_EQ(letter.signed_as, (std::vector<std::string>{"T/M CHI BỘ", "BÍ THƯ"}));
    EXPECT_EQ(letter.signed_by, "Đàm Quý Hưng");
    EXPECT_EQ(letter.copies, (std::vector<std::string>{"Như trên,", "Lưu Chi bộ."}));
    auto const of_state = write_invitation(record, person(record, 7), issue, Form::state, party_wordings(), link);
    EXPECT_EQ(of_state.letter_number, "Số: 09/GM-CB");
    EXPECT_EQ(of_state.signed_as.front(), "TM. CHI BỘ");
    EXPECT_EQ(of_state.copies.front(), "Như trên;");
}

TEST(WriteInvitation, leaves_out_what_was_not_typed) {
    auto record = golden_record();
    auto const day = parse_iso_day("2026-09-01");
    auto const lines = [&](Issue const& issue) {
        auto const letter = write_invitation(record, person(record, 7), issue, Form::party, party_wordings(), link);
        return letter.letter_number + "|" + letter.place_and_day;
    };
    EXPECT_EQ(lines({}), "|");
    EXPECT_EQ(lines({"", "Bình Lãng", {}}), "|");
    EXPECT_EQ(lines({"", "", day}), "|Ngày 01 tháng 9 năm 2026");
}

}  // namespace
}  // namespace daumoi::meetings
