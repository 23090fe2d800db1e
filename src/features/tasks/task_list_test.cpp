#include "features/tasks/task_list.hpp"

#include <gtest/gtest.h>

namespace daumoi::tasks {
namespace {

constexpr Id<Person> reader{1};
constexpr Id<Person> other{2};
Day const today = *parse_iso_day("2026-05-11");
html::Words const words(html::Language::en, html::Terminology::party);

TaskRow task(std::int64_t number, std::string text, Id<Unit> unit, Id<Person> owner) {
    TaskRow row;
    row.task = {number};
    row.text = std::move(text);
    row.addressed_unit = unit;
    row.addressed_name = "Tổ " + std::to_string(unit.value);
    row.place = "000" + std::to_string(9 - unit.value) + "/";
    row.owner = owner;
    row.owner_name = owner == reader ? "Người Đọc" : "Người Khác";
    row.issued_day = today;
    return row;
}

TaskRow closed(std::optional<Day> deadline, std::optional<Day> done) {
    TaskRow row;
    row.state = TaskState::closed;
    row.deadline = deadline;
    row.done_day = done;
    return row;
}

TEST(TaskClasses, follow_from_deadline_and_day_done) {
    TaskRow open;
    EXPECT_EQ(class_of(open, today), TaskClass::open) << "without a deadline a task is in time";
    open.deadline = today;
    EXPECT_EQ(class_of(open, today), TaskClass::open) << "a deadline ends with its day";
    EXPECT_EQ(class_of(open, today + 1), TaskClass::late);
    EXPECT_EQ(class_of(closed(today, today), today + 9), TaskClass::done);
    EXPECT_EQ(class_of(closed(today, today + 1), today + 9), TaskClass::done_late);
    EXPECT_EQ(class_of(closed({}, today), today), TaskClass::done);
    EXPECT_EQ(class_of(closed(today, {}), today), TaskClass::withdrawn);
}

TEST(TaskLists, find_words_with_and_without_marks) {
    std::vector<TaskRow> const rows{task(1, "đo nhiệt độ", {1}, other), task(2, "lập sổ", {2}, other)};
    EXPECT_EQ(filtered(rows, {{}, "nhiet do", {}}).size(), 1U);
    EXPECT_EQ(filtered(rows, {{}, "Nhiệt", {}}).size(), 1U);
    EXPECT_EQ(filtered(rows, {{}, "", Id<Unit>{2}}).front().task, Id<Task>{2});
    EXPECT_EQ(filtered(rows, {{}, "", {}, ListOrder::tree}).front().task, Id<Task>{2});
}

TEST(TaskLists, are_never_found_by_the_name_of_a_person) {
    std::vector<TaskRow> const rows{task(1, "đo nhiệt độ", {1}, other)};
    EXPECT_TRUE(filtered(rows, {{}, "Người Khác", {}}).empty());
}

TEST(TaskLists, are_exported_without_owners_across_units) {
    std::vector<TaskRow> const rows{task(1, "đo nhiệt độ", {1}, other), task(2, "lập sổ", {2}, reader)};
    auto const across = csv_of(rows, {}, reader, today, words);
    EXPECT_FALSE(across.contains("Người Khác"));
    EXPECT_TRUE(across.contains("Người Đọc"));
    EXPECT_TRUE(csv_of(rows, {{}, {}, Id<Unit>{1}}, reader, today, words).contains("Người Khác"));
}

TEST(TaskLists, are_exported_so_that_no_cell_is_a_formula) {
    for (std::string const begin : {"=1+1", "+84", "-5 kWh", "@tổ"}) {
        std::vector<TaskRow> const rows{task(1, begin, {1}, other)};
        EXPECT_TRUE(csv_of(rows, {}, reader, today, words).contains(",\"'" + begin + "\",")) << begin;
    }
    std::vector<TaskRow> const quoted{task(1, "ghi \"sổ\", hằng ngày", {1}, other)};
    EXPECT_TRUE(csv_of(quoted, {}, reader, today, words).contains(",\"ghi \"\"sổ\"\", hằng ngày\","));
}

}  // namespace
}  // namespace daumoi::tasks
