#include "features/tasks/task_list.hpp"

#include <algorithm>

#include "features/tasks/tasks_testing.hpp"
#include "sql/tasks.hpp"

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

/// Each list is asked for by the secretary of branch a.
class ListedTasks : public TaskTest {
protected:
    void SetUp() override {
        TaskTest::SetUp();
        if (IsSkipped()) return;
        heat_ = made();
        names_ = made_for_branch();
        auto input = asks("sửa 100% cửa lò");
        input.addressed_unit = people().a.unit;
        endless_ = make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), input).value().task;
    }

    using Tasks = std::vector<Id<Task>>;
    Tasks list(ListFilter const& filter, std::int64_t before = 0, std::int64_t most = 50) {
        Tasks found;
        auto reading = database().read();
        for (auto const& row : visible_tasks(reading.session(), secretary(), TaskTest::today(), filter, before, most))
            found.push_back(row.task);
        return found;
    }
    std::string counted(ListFilter const& filter = {}) {
        std::string text;
        auto reading = database().read();
        auto counts = count_classes(reading.session(), secretary(), TaskTest::today(), filter);
        std::ranges::sort(counts, {}, &ClassCount::task_class);
        for (auto const& one : counts)
            text += std::string(code(one.task_class)) + " " + std::to_string(one.count) + "; ";
        return text;
    }

    Actor secretary() { return actor(people().a.secretary); }
    Id<Task> heat_, names_, endless_;
};
DAUMOI_ON_BOTH_DATABASES(ListedTasks);

TEST_P(ListedTasks, find_words_with_and_without_marks) {
    EXPECT_EQ(list({{}, "nhiet do", {}}), Tasks{heat_});
    EXPECT_EQ(list({{}, "Nhiệt", {}}), Tasks{heat_});
    EXPECT_EQ(list({{}, "giữ lửa lò", {}}), (Tasks{heat_, endless_})) << "the title of the meeting";
    EXPECT_EQ(list({{}, "0% c", {}}), Tasks{endless_});
    EXPECT_EQ(list({{}, "_", {}}), Tasks{}) << "signs mean themselves";
}

TEST_P(ListedTasks, are_never_found_by_the_name_of_a_person) {
    auto reading = database().read();
    auto const row = find_visible(reading.session(), secretary(), heat_, TaskTest::today()).value().row;
    ASSERT_FALSE(row.owner_name.empty());
    EXPECT_EQ(list({{}, row.owner_name, {}}), Tasks{});
}

TEST_P(ListedTasks, stand_by_urgency_and_in_pages) {
    EXPECT_EQ(list({}), (Tasks{heat_, names_, endless_})) << "without a deadline behind";
    EXPECT_EQ(list({}, 1, 1), Tasks{names_});
    ASSERT_TRUE(close_task(writing(people().a.recorder), heat_, {Verdict::done, {}, {}, {}}));
    EXPECT_EQ(list({}), (Tasks{names_, endless_, heat_})) << "closed ones at the end";
}

TEST_P(ListedTasks, are_counted_by_class_as_each_task_says_of_itself) {
    clock().advance(std::chrono::hours(24 * 3));
    EXPECT_EQ(counted(), "late 1; open 2; ");
    EXPECT_EQ(list({TaskClass::late, {}, {}}), Tasks{heat_});
    ASSERT_TRUE(close_task(writing(people().a.recorder), heat_, {Verdict::done, {}, {}, {}}));
    ASSERT_TRUE(close_task(writing(people().a.recorder), endless_, {Verdict::withdrawn, {}, {}, {}}));
    EXPECT_EQ(counted({TaskClass::done_late, {}, {}}), "open 1; done_late 1; withdrawn 1; ");
    auto reading = database().read();
    for (auto const each :
         {TaskClass::open, TaskClass::late, TaskClass::done, TaskClass::done_late, TaskClass::withdrawn})
        for (auto const& row : visible_tasks(reading.session(), secretary(), TaskTest::today(), {each, {}, {}}))
            EXPECT_EQ(class_of(row, TaskTest::today()), each) << row.text;
}

TEST_P(ListedTasks, are_those_of_the_reader_and_of_the_chosen_unit) {
    auto reading = database().read();
    auto const units = units_of_tasks(reading.session(), secretary(), TaskTest::today());
    ASSERT_EQ(units.size(), 1U);
    EXPECT_EQ(units.front().unit, people().a.unit);
    EXPECT_EQ(list({{}, {}, people().a.unit}).size(), 3U);
    EXPECT_EQ(list({{}, {}, people().b.unit}), Tasks{});
    for (auto const& stranger : {Actor{actor(people().b.secretary)}, Actor{SystemActor{"test"}}}) {
        EXPECT_TRUE(visible_tasks(reading.session(), stranger, TaskTest::today(), {}).empty());
        EXPECT_TRUE(count_classes(reading.session(), stranger, TaskTest::today(), {}).empty());
        EXPECT_TRUE(units_of_tasks(reading.session(), stranger, TaskTest::today()).empty());
    }
}

TEST_P(ListedTasks, of_an_older_database_are_found_by_words_again) {
    database().write([&](storage::WriteTransaction& transaction) {
        transaction->run(sql::tasks::set_folded, {{"task", heat_}, {"folded", std::string{}}});
        return true;
    });
    EXPECT_EQ(list({{}, "nhiet", {}}), Tasks{});
    fold_tasks(database());
    EXPECT_EQ(list({{}, "nhiet", {}}), Tasks{heat_});
    EXPECT_EQ(list({{}, "giu lua", {}}), (Tasks{heat_, endless_}));
}

}  // namespace
}  // namespace daumoi::tasks
