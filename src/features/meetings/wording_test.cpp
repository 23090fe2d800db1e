#include "features/meetings/wording.hpp"

#include <gtest/gtest.h>

#include "features/meetings/letter_case.hpp"
#include "features/meetings/typed_text.hpp"

namespace daumoi::meetings {
namespace {

Day day(char const* iso) { return parse_iso_day(iso).value(); }

TEST(Wording, days_in_documents_have_zeros_before_days_and_the_first_two_months) {
    EXPECT_EQ(day_text(day("2026-09-08"), Style::document), "ngày 08 tháng 9 năm 2026");
    EXPECT_EQ(day_text(day("2026-02-20"), Style::document), "ngày 20 tháng 02 năm 2026");
    EXPECT_EQ(day_text(day("2026-10-30"), Style::document), "ngày 30 tháng 10 năm 2026");
    EXPECT_EQ(day_text(day("2026-09-08"), Style::article), "8/9/2026");
}

TEST(Wording, weekdays_and_hours) {
    EXPECT_EQ(weekday_name(day("2026-09-08")), "thứ Ba");
    EXPECT_EQ(weekday_name(day("2026-09-13")), "Chủ nhật");
    EXPECT_EQ(hour_text(TimeOfDay{485}), "08 giờ 05");
    EXPECT_EQ(hour_text(TimeOfDay{840}), "14 giờ 00");
}

TEST(Wording, counts_have_a_zero_in_documents_only) {
    EXPECT_EQ(count_text(2, Style::document), "02");
    EXPECT_EQ(count_text(12, Style::document), "12");
    EXPECT_EQ(count_text(2, Style::article), "2");
}

TEST(Wording, numbers_have_stops_for_thousands_and_a_comma_for_decimals) {
    EXPECT_EQ(number_text(1286400), "1.286.400");
    EXPECT_EQ(number_text(77.8), "77,8");
    EXPECT_EQ(number_text(0.05), "0,05");
    EXPECT_EQ(number_text(-3.456), "-3,46");
    EXPECT_EQ(number_text(999), "999");
}

TEST(Wording, per_cents_are_rounded_half_up_to_one_decimal) {
    EXPECT_EQ(per_cent_text(7, 9), "77,8%");
    EXPECT_EQ(per_cent_text(9, 12), "75%");
    EXPECT_EQ(per_cent_text(1, 16), "6,3%");
    EXPECT_EQ(per_cent_text(0, 9), "0%");
}

TEST(Wording, a_change_never_has_a_sign) {
    EXPECT_EQ(change_text({"dầu", "lít", 96, 100}, "cùng kỳ năm 2025"), "giảm 4%");
    EXPECT_EQ(change_text({"dầu", "lít", 102.75, 100}, "cùng kỳ năm 2025"), "tăng 2,8%");
    EXPECT_EQ(change_text({"dầu", "lít", 100, 100}, "cùng kỳ năm 2025"), "bằng cùng kỳ");
    EXPECT_EQ(change_text({"dầu", "lít", 100.01, 100}, "quý I năm 2026"), "bằng quý I năm 2026");
    EXPECT_EQ(change_text({"dầu", "lít", 3, 0}, "cùng kỳ năm 2025"), "(cùng kỳ năm 2025 không có)");
    EXPECT_EQ(change_text({"dầu", "lít", 3, {}}, "cùng kỳ năm 2025"), "");
}

TEST(Wording, lists_have_one_and) {
    EXPECT_EQ(list({}), "");
    EXPECT_EQ(list({"a"}), "a");
    EXPECT_EQ(list({"a", "b"}), "a và b");
    EXPECT_EQ(list({"a", "b", "c"}), "a, b và c");
}

TEST(Wording, a_list_after_a_colon_raises_its_first_letter_only) {
    EXPECT_EQ(colon_list({"điện giảm", "Nước tăng."}), ": Điện giảm; nước tăng");
    EXPECT_EQ(colon_list({"Điện giảm. Nước tăng.", "giấy giảm"}), ": Điện giảm. Nước tăng. Giấy giảm");
    EXPECT_EQ(colon_list({"", " "}), "");
}

TEST(Wording, letters_of_a_list_are_vietnamese) {
    EXPECT_EQ(letter_label(3), "d)");
    EXPECT_EQ(letter_label(4), "đ)");
    EXPECT_EQ(letter_label(6), "g)");
    EXPECT_EQ(letter_label(40), "41)");
}

TEST(LetterCase, knows_the_letters_of_vietnamese) {
    EXPECT_EQ(in_capitals("Đảng bộ Ủy ban ư ơ ă ễ ỵ ý 5°"), "ĐẢNG BỘ ỦY BAN Ư Ơ Ă Ễ Ỵ Ý 5°");
    EXPECT_EQ(with_small_letter("Ưu tiên"), "ưu tiên");
    EXPECT_EQ(with_small_letter("Đề nghị"), "đề nghị");
    EXPECT_TRUE(begins_with_capital("Ỗ"));
    EXPECT_FALSE(begins_with_capital("“A"));
}

struct Typed {
    char const* typed;
    char const* clause;
};

TEST(TypedText, a_clause_loses_capital_and_stop_but_names_keep_theirs) {
    Names const names{"Chi bộ Toa xe", "Ung Thị Lành"};
    for (auto const& [typed, clause] : {
             Typed{"Tắt đèn khi ra về.", "tắt đèn khi ra về"},
             Typed{"tắt đèn", "tắt đèn"},
             Typed{"  Tắt đèn;\n", "tắt đèn"},
             Typed{"Chi bộ Toa xe làm trước", "Chi bộ Toa xe làm trước"},
             Typed{"Đảng ủy quan tâm", "Đảng ủy quan tâm"},
             Typed{"Đảng viên làm trước", "đảng viên làm trước"},
             Typed{"Đảng từng bước đổi mới", "Đảng từng bước đổi mới"},
             Typed{"Bình Lãng là ga đầu", "Bình Lãng là ga đầu"},
             Typed{"Gửi Đảng ủy trước ngày 5", "gửi Đảng ủy trước ngày 5"},
             Typed{"LED tiết kiệm hơn", "LED tiết kiệm hơn"},
             Typed{"Ga số 2 đông khách.", "ga số 2 đông khách"},
             Typed{"“Một lời chào” là đủ.", "“Một lời chào” là đủ"},
             Typed{"Còn nhiều việc…", "còn nhiều việc…"},
             Typed{"- Rà soát\n- Báo cáo", "rà soát; Báo cáo"},
         })
        EXPECT_EQ(as_clause(typed, names), clause) << typed;
}

TEST(TypedText, a_sentence_is_closed_once) {
    EXPECT_EQ(as_sentence("tắt đèn"), "Tắt đèn.");
    EXPECT_EQ(as_sentence("Tắt đèn."), "Tắt đèn.");
    EXPECT_EQ(as_sentence("Bao giờ xong?"), "Bao giờ xong?");
    EXPECT_EQ(as_sentence("còn nữa..."), "Còn nữa...");
    EXPECT_EQ(as_sentence("phương châm “nhanh”"), "Phương châm “nhanh”.");
    EXPECT_EQ(as_sentence("ông nói: “Được.”"), "Ông nói: “Được.”");
    EXPECT_EQ(as_sentence(" \n"), "");
}

TEST(TypedText, stops_of_abbreviations_and_dates_part_no_sentences) {
    EXPECT_EQ(sentences_of("Ga ở TP. Bình Lãng. Sửa xong 22.5.2026. Từ đó thông tàu.").size(), 3U);
    EXPECT_EQ(sentences_of("Theo GS.TS. Vũ Quang Thiện, nước là của chung. Cảm ơn CN. Bình (PGS. Hòa).").size(), 2U);
    EXPECT_EQ(sentences_of("một. hai").size(), 1U);
    EXPECT_EQ(as_clauses("Rà biểu đồ. Báo cáo Đảng ủy."), "rà biểu đồ; báo cáo Đảng ủy");
}

TEST(TypedText, brackets_are_taken_out_with_their_space) {
    EXPECT_EQ(without_brackets("rà biểu đồ (đã xong 3/8 tuyến) ở ga"), "rà biểu đồ ở ga");
    EXPECT_EQ(without_brackets("mở ( không đóng"), "mở ( không đóng");
}

Said said_by(Act act, char const* text) {
    EntryFacts entry;
    entry.act = act;
    entry.text = text;
    return said(entry, {});
}

TEST(TypedText, a_doubled_verb_is_said_once) {
    EXPECT_EQ(said_by(Act::propose, "Đề nghị tắt đèn.").text, "tắt đèn");
    EXPECT_EQ(said_by(Act::hold, "rằng nên tắt đèn").text, "nên tắt đèn");
    EXPECT_EQ(said_by(Act::agree, "nhất trí nội dung báo cáo").text, "nội dung báo cáo");
    EXPECT_EQ(said_by(Act::ask, "Bao giờ xong?").text, "bao giờ xong?");
}

TEST(TypedText, without_an_act_the_text_may_bring_its_verb) {
    EXPECT_EQ(said_by(Act::none, "Đề nghị tắt đèn").verb, "đề nghị");
    EXPECT_EQ(said_by(Act::none, "Giao đồng chí Tân trực").text, "đồng chí Tân trực");
    EXPECT_EQ(said_by(Act::none, "phát động phong trào trồng rừng").verb, "phát động");
    EXPECT_EQ(said_by(Act::none, "Trao quà là việc nhỏ.").verb, "");
    EXPECT_EQ(said_by(Act::none, "Giao thông còn khó khăn.").verb, "");
    EXPECT_EQ(said_by(Act::none, "Giao thông còn khó khăn.").text, "Giao thông còn khó khăn.");
    EXPECT_EQ(said_by(Act::none, "đồng ý với cách chia ca").verb, "đồng ý");
    EXPECT_EQ(said_by(Act::none, "tuyên bố lý do").text, "lý do");
}

TEST(TypedText, an_organization_keeps_its_capital_behind_a_verb) {
    EXPECT_EQ(said_by(Act::propose, "Công ty cấp thêm ủng").text, "Công ty cấp thêm ủng");
    EXPECT_EQ(said_by(Act::recommend, "Ban Giám đốc sửa mái").text, "Ban Giám đốc sửa mái");
    EXPECT_EQ(said_by(Act::propose, "Sửa mái nhà kho Gò Sậy").text, "sửa mái nhà kho Gò Sậy");
}

TEST(TypedText, tells_who_agreed_when_the_text_does) {
    EXPECT_TRUE(names_who_agreed("Đa số các ý kiến đồng ý thay ống"));
    EXPECT_TRUE(names_who_agreed("các đồng chí đều nhất trí"));
    EXPECT_FALSE(names_who_agreed("các tổ trực hai người mỗi ca"));
    EXPECT_FALSE(names_who_agreed("thống nhất cao với dự thảo"));
    EXPECT_TRUE(begins_with_agreement("cơ bản đồng ý nội dung"));
    EXPECT_FALSE(begins_with_agreement("cơ bản xong phần mái"));
}

TEST(TypedText, asks_for_something_by_its_words) {
    for (auto const* text : {"Giao đồng chí An lập sổ", "Cách làm tốt. Đề nghị các tổ gửi mẫu", "phân công: An in mẫu",
                             "Từ mai yêu cầu mỗi ca ghi sổ"})
        EXPECT_TRUE(asks_for_something(text)) << text;
    for (auto const* text : {"", "Ghi sổ giao ca đúng giờ", "ghi nhận ý kiến của tổ", "Giaođồng chí An"})
        EXPECT_FALSE(asks_for_something(text)) << text;
}

}  // namespace
}  // namespace daumoi::meetings
