#include "core/day_without_year.hpp"

#include <gtest/gtest.h>

namespace daumoi {
namespace {

std::string read(std::string_view text, YearSide side) {
    auto const found = day_without_year(text, *parse_iso_day("2026-11-20"), side);
    return found ? found->iso() : "none";
}

TEST(DayWithoutYear, is_the_next_one_from_a_day_on) {
    for (auto const* text : {"4/12", "04/12", "4-12", "4.12", " 4 / 12 ", "ngày 4 tháng 12", "4 Tháng 12"})
        EXPECT_EQ(read(text, YearSide::next), "2026-12-04") << text;
    EXPECT_EQ(read("20/11", YearSide::next), "2026-11-20");
    EXPECT_EQ(read("19/11", YearSide::next), "2027-11-19");
    EXPECT_EQ(read("29/2", YearSide::next), "2028-02-29");
}

TEST(DayWithoutYear, is_the_last_one_up_to_a_day) {
    EXPECT_EQ(read("4/12", YearSide::last), "2025-12-04");
    EXPECT_EQ(read("20/11", YearSide::last), "2026-11-20");
    EXPECT_EQ(read("29/2", YearSide::last), "2024-02-29");
}

TEST(DayWithoutYear, is_nothing_else) {
    for (auto const* text : {"", "4", "4/", "/12", "4/13", "32/1", "31/4", "30/2", "4/12/2026", "12/2026", "4 12",
                             "0/5", "4//12", "4/12 sáng", "thứ Sáu", "2026-12-04", "99999999999/1"})
        EXPECT_EQ(read(text, YearSide::next), "none") << text;
}

}  // namespace
}  // namespace daumoi
