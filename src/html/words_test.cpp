#include "html/words.hpp"

#include <gtest/gtest.h>

#include "html/catalogues.hpp"

namespace daumoi::html {
namespace {

Words const vietnamese(Language::vi, Terminology::party);
Words const english(Language::en, Terminology::party);
Words const pseudo(Language::pseudo, Terminology::party);

Day day(std::string_view text) { return *parse_iso_day(text); }

TEST(Words, write_dates_in_both_languages) {
    struct Case {
        std::string_view day, date, short_date, with_weekday, short_weekday;
    };
    for (auto const& [when, date, short_date, with_weekday, short_weekday] : {
             Case{"2024-05-10", "10/5/2024", "10/5", "thứ Sáu, 10/5/2024", "T6"},
             Case{"2024-01-05", "5/1/2024", "5/1", "thứ Sáu, 5/1/2024", "T6"},
             Case{"2026-11-01", "1/11/2026", "1/11", "Chủ nhật, 1/11/2026", "CN"},
             Case{"2026-11-02", "2/11/2026", "2/11", "thứ Hai, 2/11/2026", "T2"},
         }) {
        EXPECT_EQ(vietnamese.date(day(when)), date);
        EXPECT_EQ(vietnamese.short_date(day(when)), short_date);
        EXPECT_EQ(vietnamese.date_with_weekday(day(when)), with_weekday);
        EXPECT_EQ(vietnamese.short_weekday(day(when)), short_weekday);
    }
    EXPECT_EQ(english.date(day("2024-05-10")), "10 May 2024");
    EXPECT_EQ(english.short_date(day("2024-05-10")), "10 May");
    EXPECT_EQ(english.date_with_weekday(day("2024-05-10")), "Friday, 10 May 2024");
    EXPECT_EQ(english.short_weekday(day("2024-05-12")), "Sun");
}

TEST(Words, write_instants_in_the_zone_of_the_reader) {
    auto const evening = *parse_iso_instant("2026-11-12T17:30:00Z");
    EXPECT_EQ(vietnamese.time(evening), "00:30");
    EXPECT_EQ(vietnamese.date_and_time(evening), "00:30, 13/11/2026");
    EXPECT_EQ(english.date_and_time(evening), "13 November 2026, 00:30");
    EXPECT_EQ(Words(Language::en, Terminology::party, "UTC").date_and_time(evening), "12 November 2026, 17:30");
    EXPECT_EQ(vietnamese.time(TimeOfDay{8 * 60 + 5}), "08:05");
}

TEST(Words, group_digits_as_the_language_does) {
    struct Case {
        double value;
        std::string_view vietnamese, english;
    };
    for (auto const& [value, in_vietnamese, in_english] : {
             Case{0, "0", "0"},
             Case{999, "999", "999"},
             Case{41184, "41.184", "41,184"},
             Case{95.5, "95,5", "95.5"},
             Case{-1234567.25, "−1.234.567,25", "−1,234,567.25"},
             Case{0.1 + 0.2, "0,3", "0.3"},
             Case{-0.0000001, "0", "0"},
         }) {
        EXPECT_EQ(vietnamese.number(value), in_vietnamese);
        EXPECT_EQ(english.number(value), in_english);
    }
}

TEST(Words, are_looked_up_in_overrides_then_terminology_then_language) {
    auto const overrides = std::make_shared<std::map<std::string, std::string> const>(
        std::map<std::string, std::string>{{"weekday|Monday", "Ngày đầu tuần"}, {"Fill this in.", "Cần nhập."}});
    Words const own(Language::vi, Terminology::union_, "UTC", overrides);
    EXPECT_EQ(own.say("Monday", "weekday"), "Ngày đầu tuần");
    EXPECT_EQ(own.say("Fill this in."), "Cần nhập.");
    EXPECT_EQ(own.say("Tuesday", "weekday"), "thứ Ba");
    EXPECT_EQ(Words(Language::vi, Terminology::union_).word("MemberClass", "full"), "đoàn viên");
    EXPECT_EQ(Words(Language::vi, Terminology::party).word("MemberClass", "full"), "đảng viên chính thức");
    EXPECT_EQ(own.say("No catalogue has this."), "No catalogue has this.");
    EXPECT_EQ(english.say("Monday", "weekday"), "Monday");
}

TEST(Words, part_a_text_by_its_context) {
    EXPECT_EQ(vietnamese.say("Monday", "weekday"), "thứ Hai");
    EXPECT_EQ(vietnamese.say("Monday"), "Monday");
}

TEST(Words, put_values_into_a_message) {
    Message const message{"Month {month}/{year} has {days} days; choose an earlier day.",
                          {{"month", "2"}, {"year", "2026"}, {"days", "{month}"}}};
    EXPECT_EQ(english.say(message), "Month 2/2026 has {month} days; choose an earlier day.");
    EXPECT_EQ(vietnamese.say(message), "Tháng 2/2026 chỉ có {month} ngày; chọn một ngày sớm hơn.");
    EXPECT_EQ(english.say(Message{"{a} and {b}", {{"a", "1"}}}), "1 and {b}");
    EXPECT_EQ(english.say(Message{"open { brace", {}}), "open { brace");
}

TEST(Words, count_in_both_languages) {
    EXPECT_EQ(english.say_count("{count} field", "{count} fields", 1), "1 field");
    EXPECT_EQ(english.say_count("{count} field", "{count} fields", 0), "0 fields");
}

TEST(Words, fall_back_to_a_readable_code) {
    EXPECT_EQ(english.word("Mode", "in_room"), "in room");
    EXPECT_EQ(english.word("Mode", ""), "");
}

TEST(Words, of_the_pseudo_language_stand_in_brackets) {
    EXPECT_EQ(pseudo.say("Close"), "⟦Close⟧");
    EXPECT_EQ(pseudo.say(Message{"{a} of {b}", {{"a", "1"}, {"b", "2"}}}), "⟦1 of 2⟧");
    EXPECT_EQ(pseudo.word("Mode", "in_room"), "⟦in room⟧");
    EXPECT_EQ(pseudo.say_count("{count} field", "{count} fields", 3), "⟦3 fields⟧");
}

TEST(Catalogues, are_carried_by_the_executable) {
    EXPECT_FALSE(embedded_catalogue("vi").empty());
    EXPECT_FALSE(embedded_catalogue("vi@union").empty());
    EXPECT_FALSE(embedded_catalogue("en@union").empty());
    EXPECT_TRUE(embedded_catalogue("xx").empty());
}

}  // namespace
}  // namespace daumoi::html
