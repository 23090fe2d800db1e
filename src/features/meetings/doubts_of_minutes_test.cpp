#include "features/meetings/doubts_of_minutes.hpp"

#include <gtest/gtest.h>

namespace daumoi::meetings {
namespace {

struct Case {
    std::string text;
    std::string doubt;  ///< the day that the calendar lacks; empty for none
};

class DoubtedDays : public testing::TestWithParam<Case> {};

TEST_P(DoubtedDays, are_those_that_no_calendar_has) {
    Record record;
    record.day = parse_iso_day("2026-11-20").value();
    auto& entry = record.entries.emplace_back();
    entry.id = {7};
    entry.text = GetParam().text;
    auto const doubts = doubts_of_minutes(record);
    ASSERT_EQ(doubts.size(), GetParam().doubt.empty() ? 0U : 1U);
    if (doubts.empty()) return;
    EXPECT_EQ(doubts[0].doubt.values.at("day"), GetParam().doubt);
    EXPECT_EQ(doubts[0].doubted_entry, Id<Entry>{7});
}

INSTANTIATE_TEST_SUITE_P(Of, DoubtedDays,
                         testing::Values(Case{"nộp danh sách trước ngày 31/11", "31/11"},
                                         Case{"xong trước 31-4-2027", "31/4/2027"}, Case{"hạn 5/13", "5/13"},
                                         Case{"đến ngày 29/2", "29/2"}, Case{"đến ngày 29/2/2028", ""},
                                         Case{"trước ngày 30/11/2026", ""}, Case{"trực 24/7, đạt 31/40 hộ", ""},
                                         Case{"Nghị quyết 35/11 đã nêu", ""}));

TEST(DoubtsOfMinutes, are_long_runs_of_words_without_marks) {
    Record record;
    auto& entry = record.entries.emplace_back();
    entry.text = "đề nghị cho anh em ca ba xem qua";
    EXPECT_TRUE(doubts_of_minutes(record).empty()) << "seven words may have no marks by chance";
    entry.text = "Ý kiến: cac to bom can ghi nhat ky 2 lan, nhat la ca đêm";
    auto const doubts = doubts_of_minutes(record);
    ASSERT_EQ(doubts.size(), 1U);
    EXPECT_EQ(doubts[0].doubt.values.at("words"), "cac to bom can ghi nhat ky 2 lan, nhat la ca");
}

Record minuted(TimeOfDay entry) {
    Record record;
    record.day = parse_iso_day("2026-11-20").value();
    record.started = TimeOfDay{8 * 60};
    record.ended = TimeOfDay{10 * 60};
    record.entries.emplace_back().happened = entry;
    return record;
}

TEST(DoubtsOfMinutes, are_entries_outside_the_time_of_the_meeting) {
    EXPECT_EQ(doubts_of_minutes(minuted(TimeOfDay{8 * 60})).size(), 0U);
    EXPECT_EQ(doubts_of_minutes(minuted(TimeOfDay{7 * 60 + 59})).size(), 1U);
    EXPECT_EQ(doubts_of_minutes(minuted(TimeOfDay{10 * 60 + 1})).size(), 1U);
    auto past_midnight = minuted(TimeOfDay{30});
    past_midnight.ended_day = past_midnight.day + 1;
    EXPECT_EQ(doubts_of_minutes(past_midnight).size(), 0U);
}

TEST(DoubtsOfMinutes, are_conclusions_that_are_missing_or_say_nothing) {
    auto record = minuted(TimeOfDay{9 * 60});
    record.agenda.push_back({{1}, 1, AgendaKind::conclusion, "Kết luận", 10, {}});
    ASSERT_EQ(doubts_of_minutes(record).size(), 1U);
    record.entries[0].kind = EntryKind::conclusion;
    ASSERT_EQ(doubts_of_minutes(record).size(), 1U);
    record.entries[0].text = "Chi bộ thống nhất.";
    EXPECT_EQ(doubts_of_minutes(record).size(), 0U);
}

TEST(DoubtsOfMinutes, are_deadlines_before_the_meeting) {
    auto record = minuted(TimeOfDay{9 * 60});
    record.entries[0].details.deadline = record.day;
    EXPECT_EQ(doubts_of_minutes(record).size(), 0U);
    record.entries[0].details.deadline = record.day + -1;
    EXPECT_EQ(doubts_of_minutes(record).size(), 1U);
}

TEST(DoubtsOfMinutes, take_a_task_under_the_item_of_the_conclusion_for_one) {
    auto record = minuted(TimeOfDay{9 * 60});
    record.agenda.push_back({{1}, 1, AgendaKind::conclusion, "Kết luận", 10, {}});
    record.entries[0].agenda_item = {1};
    record.entries[0].kind = EntryKind::note;
    EXPECT_EQ(doubts_of_minutes(record).size(), 1U);
    record.entries[0].kind = EntryKind::task;
    EXPECT_EQ(doubts_of_minutes(record).size(), 0U);
    record.people.emplace_back().id = {3};
    record.entries[0].speaker = Id<Person>{3};
    EXPECT_EQ(doubts_of_minutes(record).size(), 1U) << "of somebody who is not the chair";
    record.people[0].roles = {Role::chair};
    EXPECT_EQ(doubts_of_minutes(record).size(), 0U);
}

TEST(DoubtsOfMinutes, are_votes_on_nothing) {
    auto record = minuted(TimeOfDay{9 * 60});
    record.entries[0].id = {7};
    record.entries[0].kind = EntryKind::vote;
    auto const doubts = doubts_of_minutes(record);
    ASSERT_EQ(doubts.size(), 1U);
    EXPECT_EQ(doubts[0].doubted_entry, Id<Entry>{7});
    record.entries[0].details.question = "thông qua kế hoạch";
    EXPECT_EQ(doubts_of_minutes(record).size(), 0U);
}

TEST(DoubtsOfMinutes, are_said_once_when_many_are_alike) {
    auto early = minuted(TimeOfDay{7 * 60});
    for (int i = 0; i < 3; ++i) early.entries.push_back(early.entries.front());
    auto const doubts = doubts_of_minutes(early);
    ASSERT_EQ(doubts.size(), 1U);
    EXPECT_EQ(doubts[0].doubt.values.at("count"), "4");
}

TEST(DoubtsOfMinutes, are_records_that_never_left_the_first_item) {
    auto record = minuted(TimeOfDay{9 * 60});
    for (int number = 1; number <= 3; ++number) {
        auto& item = record.agenda.emplace_back();
        item.id = {number};
        item.title = "Mục " + std::to_string(number);
    }
    record.entries.front().agenda_item = {1};
    for (int i = 0; i < 3; ++i) record.entries.push_back(record.entries.front());
    auto const doubts = doubts_of_minutes(record);
    ASSERT_EQ(doubts.size(), 1U);
    EXPECT_EQ(doubts[0].doubt.values.at("title"), "Mục 1");
    record.entries.back().agenda_item = {2};
    EXPECT_TRUE(doubts_of_minutes(record).empty());
}

}  // namespace
}  // namespace daumoi::meetings
