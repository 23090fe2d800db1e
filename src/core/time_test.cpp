#include "core/time.hpp"

#include <gtest/gtest.h>

namespace daumoi {
namespace {

TEST(Time, reads_days_as_people_write_them) {
    for (char const* text :
         {"10/5/2024", "10/05/2024", "10-5-2024", "10.5.2024", "ngày 10 tháng 5 năm 2024", "2024-05-10"})
        EXPECT_EQ(parse_written_day(text).value().iso(), "2024-05-10") << text;
}

TEST(Time, refuses_days_that_do_not_exist) {
    for (char const* text : {"30/2/2024", "31/11/2026", "0/1/2024", "1/13/2024", "10/5/124", "2024/5/1", "hôm nay", ""})
        EXPECT_FALSE(parse_written_day(text)) << text;
    EXPECT_TRUE(parse_written_day("29/2/2024"));
    EXPECT_FALSE(parse_written_day("29/2/2023"));
}

TEST(Time, reads_hours_as_people_write_them) {
    for (char const* text : {"14:05", "14h05", "14 giờ 05", "14g05", "14 giờ 05 phút"})
        EXPECT_EQ(parse_time_of_day(text).value().iso(), "14:05") << text;
    EXPECT_EQ(parse_time_of_day("8h").value().iso(), "08:00");
    for (char const* text : {"24:00", "8:60", "8", "14:5", "giờ", ""}) EXPECT_FALSE(parse_time_of_day(text)) << text;
}

TEST(Time, gives_each_hour_its_part_of_the_day) {
    EXPECT_EQ(part_of_day_at(TimeOfDay{11 * 60 + 59}), PartOfDay::morning);
    EXPECT_EQ(part_of_day_at(TimeOfDay{12 * 60}), PartOfDay::afternoon);
    EXPECT_EQ(part_of_day_at(TimeOfDay{18 * 60}), PartOfDay::evening);
}

TEST(Time, weeks_begin_on_monday) {
    EXPECT_EQ(parse_iso_day("2026-11-16").value().weekday(), 1U);
    EXPECT_EQ(parse_iso_day("2026-11-22").value().weekday(), 7U);
}

TEST(Time, goes_to_the_wall_clock_of_a_zone_and_back) {
    auto const day = parse_iso_day("2026-11-22").value();
    auto const instant = instant_of(day, TimeOfDay{5 * 60}, "Asia/Ho_Chi_Minh");
    EXPECT_EQ(iso(instant), "2026-11-21T22:00:00.000000Z");
    EXPECT_EQ(local_time(instant, "Asia/Ho_Chi_Minh").day, day);
    EXPECT_EQ(local_time(instant, "Asia/Ho_Chi_Minh").time.iso(), "05:00");
    EXPECT_EQ(local_time(instant, "Europe/Berlin").time.iso(), "23:00");
}

TEST(Time, writes_instants_that_it_reads_again) {
    Instant const instant{1'700'000'000'123'456};
    EXPECT_EQ(parse_iso_instant(iso(instant)), instant);
    for (char const* text : {"2026-11-21", "2026-11-21T22:00:00", "2026-11-21T22:00Z", "x", "2026-11-21T22:00:-5Z",
                             "2026-11-21T22:00:00.-5Z"})
        EXPECT_FALSE(parse_iso_instant(text));
}

}  // namespace
}  // namespace daumoi
