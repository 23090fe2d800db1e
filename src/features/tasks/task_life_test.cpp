#include "features/tasks/tasks_testing.hpp"

namespace daumoi::tasks {
namespace {

class TaskLife : public TaskTest {
protected:
    std::string last_change(Id<Task> task) { return history(task).back(); }
};
DAUMOI_ON_BOTH_DATABASES(TaskLife);

// ---- Who sees it.

TEST_P(TaskLife, is_seen_by_owner_issuer_and_officers_of_both_units_only) {
    auto const task = made();
    for (auto const person : {people().a.member, people().a.recorder, people().a.secretary, people().a.deputy})
        EXPECT_TRUE(sees(person, task));
    for (auto const person : {people().b.secretary, people().b.member, people().a.second_member,
                              people().head_of_office, people().administrator})
        EXPECT_FALSE(sees(person, task));
}

TEST_P(TaskLife, of_a_whole_subtree_is_seen_by_the_officers_below) {
    auto input = asks("kiểm tra bình chữa cháy");
    input.addressed_unit = people().parent;
    input.whole_subtree = true;
    auto const task = make_task(writing(people().head_of_office), input).value().task;
    EXPECT_TRUE(sees(people().a.secretary, task));
    EXPECT_TRUE(sees(people().b.deputy, task));
    EXPECT_FALSE(sees(people().a.member, task));
    EXPECT_TRUE(report_progress(writing(people().b.secretary), task, {Text<5000>{"Chi bộ đã kiểm tra"}, false}));
    EXPECT_EQ(refusal_of(report_progress(writing(people().b.secretary), task, {Text<5000>{"xong cả"}, true})),
              Refusal::Kind::not_allowed);
}

// ---- Accept.

TEST_P(TaskLife, the_owner_accepts) {
    auto const task = accepted();
    EXPECT_TRUE(row(task).accepted);
    EXPECT_EQ(last_change(task), "Cấn Thị Mây accepted the task: đo nhiệt độ cửa lò.");
}

TEST_P(TaskLife, nobody_else_accepts_and_nobody_twice) {
    auto const task = made();
    auto const before = stock();
    EXPECT_EQ(refusal_of(accept_task(writing(people().a.secretary), task)), Refusal::Kind::not_allowed);
    EXPECT_EQ(refusal_of(accept_task(writing(people().b.member), task)), Refusal::Kind::not_found);
    EXPECT_EQ(stock(), before);
    ASSERT_TRUE(accept_task(writing(people().a.member), task));
    auto const accepted = stock();
    EXPECT_EQ(refusal_of(accept_task(writing(people().a.member), task)), Refusal::Kind::wrong_state);
    EXPECT_EQ(stock(), accepted);
}

TEST_P(TaskLife, who_accepts_a_task_without_owner_takes_it) {
    auto const task = made_for_branch();
    ASSERT_TRUE(accept_task(writing(people().a.secretary), task));
    EXPECT_EQ(row(task, people().a.secretary).owner, people().a.secretary);
}

// ---- Assign.

TEST_P(TaskLife, the_secretary_of_the_addressed_unit_names_an_owner) {
    auto const task = made_for_branch();
    ASSERT_TRUE(assign_owner(writing(people().a.secretary), task, {people().a.member, 1}));
    auto const changed = row(task, people().a.secretary);
    EXPECT_EQ(changed.owner, people().a.member);
    EXPECT_FALSE(changed.accepted);
    EXPECT_TRUE(sees(people().a.member, task));
    EXPECT_EQ(last_change(task), "Ngũ Đình Khải named Cấn Thị Mây as owner of the task: nộp danh sách thợ lò.");
}

TEST_P(TaskLife, the_neighbouring_secretary_and_the_issuer_name_nobody) {
    auto const task = made_for_branch();
    auto const before = stock();
    EXPECT_EQ(refusal_of(assign_owner(writing(people().b.secretary), task, {people().a.member, 1})),
              Refusal::Kind::not_found);
    EXPECT_EQ(refusal_of(assign_owner(writing(people().head_of_office), task, {people().a.member, 1})),
              Refusal::Kind::not_allowed);
    EXPECT_EQ(stock(), before);
}

TEST_P(TaskLife, an_owner_is_of_the_addressed_unit_and_the_form_is_fresh) {
    auto const task = made_for_branch();
    auto const before = stock();
    EXPECT_EQ(fault_of(assign_owner(writing(people().a.secretary), task, {people().b.member, 1}), "owner"),
              "This person is not in Chi bộ Lò nung. Choose somebody of the list.");
    EXPECT_EQ(refusal_of(assign_owner(writing(people().a.secretary), task, {people().a.member, 7})),
              Refusal::Kind::stale);
    EXPECT_EQ(stock(), before);
}

// ---- Report.

TEST_P(TaskLife, the_owner_reports_and_says_that_it_is_done) {
    auto const task = accepted();
    ASSERT_TRUE(report_progress(writing(people().a.member), task, {Text<5000>{"đã đo hai ca"}, false}));
    EXPECT_EQ(row(task).state, TaskState::open);
    EXPECT_EQ(last_change(task), "Cấn Thị Mây reported progress: đã đo hai ca");
    ASSERT_TRUE(report_progress(writing(people().a.member), task, {Text<5000>{"đã đo đủ"}, true}));
    EXPECT_EQ(row(task).state, TaskState::reported);
    EXPECT_EQ(row(task).done_day, today());
    EXPECT_EQ(last_change(task), "Cấn Thị Mây reported the task done: đã đo đủ");
}

TEST_P(TaskLife, a_report_by_a_stranger_or_without_words_is_refused) {
    auto const task = accepted();
    auto const before = stock();
    EXPECT_EQ(refusal_of(report_progress(writing(people().b.secretary), task, {Text<5000>{"xong"}, true})),
              Refusal::Kind::not_found);
    EXPECT_EQ(refusal_of(report_progress(writing(people().a.recorder), task, {Text<5000>{"xong"}, true})),
              Refusal::Kind::not_allowed);
    EXPECT_EQ(fault_of(report_progress(writing(people().a.member), task, {std::nullopt, true}), "text"),
              "Say in a sentence what was done.");
    EXPECT_EQ(stock(), before);
}

// ---- Close, send back.

TEST_P(TaskLife, the_issuer_closes) {
    auto const task = reported();
    ASSERT_TRUE(close_task(writing(people().a.recorder), task, {.done_day = {}, .text = {}, .revision = {}}));
    auto const closed = row(task);
    EXPECT_EQ(closed.state, TaskState::closed);
    EXPECT_EQ(class_of(closed, today() + 100), TaskClass::done);
    EXPECT_EQ(last_change(task), "Hàn Văn Thụ closed the task, done on 11 May 2026: đo nhiệt độ cửa lò.");
}

TEST_P(TaskLife, the_day_of_the_report_counts_and_not_that_of_the_closing) {
    auto const task = reported();
    clock().advance(std::chrono::hours(24 * 10));
    EXPECT_EQ(class_of(row(task), today()), TaskClass::open);
    ASSERT_TRUE(close_task(writing(people().a.secretary), task, {.done_day = {}, .text = {}, .revision = {}}));
    EXPECT_EQ(class_of(row(task), today()), TaskClass::done);
}

TEST_P(TaskLife, the_owner_and_a_stranger_close_nothing) {
    auto const task = reported();
    auto const before = stock();
    ClosureInput const input{.done_day = {}, .text = {}, .revision = {}};
    EXPECT_EQ(refusal_of(close_task(writing(people().a.member), task, input)), Refusal::Kind::not_allowed);
    EXPECT_EQ(refusal_of(close_task(writing(people().b.secretary), task, input)), Refusal::Kind::not_found);
    EXPECT_EQ(stock(), before);
}

TEST_P(TaskLife, nobody_closes_it_twice_or_without_having_seen_it) {
    auto const task = reported();
    auto const recorder = writing(people().a.recorder);
    auto before = stock();
    EXPECT_EQ(refusal_of(close_task(recorder, task, {Verdict::done, {}, {}, 1})), Refusal::Kind::stale);
    EXPECT_EQ(stock(), before);
    ASSERT_TRUE(close_task(recorder, task, {Verdict::done, {}, {}, {}}));
    before = stock();
    for (auto const verdict : {Verdict::done, Verdict::withdrawn})
        EXPECT_EQ(refusal_of(close_task(recorder, task, {verdict, {}, {}, {}})), Refusal::Kind::wrong_state);
    EXPECT_EQ(refusal_of(report_progress(writing(people().a.member), task, {Text<5000>{"thêm"}, false})),
              Refusal::Kind::wrong_state);
    EXPECT_EQ(stock(), before);
}

TEST_P(TaskLife, a_day_done_that_cannot_be_is_refused) {
    auto const task = reported();
    auto const before = stock();
    auto const on = [&](Day day) {
        return close_task(writing(people().a.recorder), task, {.done_day = day, .text = {}, .revision = {}});
    };
    EXPECT_EQ(fault_of(on(today() + 1), "done_day"), "This day is still ahead. Leave it empty for today.");
    EXPECT_EQ(fault_of(on(today() + -1), "done_day"), "This day lies before the task was given. Choose a later one.");
    EXPECT_EQ(stock(), before);
}

TEST_P(TaskLife, a_withdrawn_task_is_in_none_of_the_four_classes_and_can_be_opened_again) {
    auto const task = made();
    auto const recorder = writing(people().a.recorder);
    ASSERT_TRUE(close_task(recorder, task, {Verdict::withdrawn, {}, {}, {}}));
    EXPECT_EQ(class_of(row(task), today()), TaskClass::withdrawn);
    EXPECT_EQ(last_change(task), "Hàn Văn Thụ withdrew the task: đo nhiệt độ cửa lò.");
    ASSERT_TRUE(send_back_task(recorder, task, {Text<2000>{"vẫn cần"}}));
    EXPECT_EQ(row(task).state, TaskState::open);
}

TEST_P(TaskLife, the_issuer_sends_back_what_is_not_done) {
    auto const task = reported();
    ASSERT_TRUE(send_back_task(writing(people().a.recorder), task, {Text<2000>{"còn thiếu ca ba"}}));
    EXPECT_EQ(row(task).state, TaskState::open);
    EXPECT_FALSE(row(task).done_day);
    EXPECT_EQ(last_change(task), "Hàn Văn Thụ sent the task back: còn thiếu ca ba");
}

TEST_P(TaskLife, sending_back_needs_the_issuer_and_a_reason) {
    auto const task = reported();
    auto const before = stock();
    EXPECT_EQ(refusal_of(send_back_task(writing(people().b.secretary), task, {Text<2000>{"không"}})),
              Refusal::Kind::not_found);
    EXPECT_EQ(refusal_of(send_back_task(writing(people().a.member), task, {Text<2000>{"không"}})),
              Refusal::Kind::not_allowed);
    EXPECT_NE(fault_of(send_back_task(writing(people().a.recorder), task, {}), "text"), "");
    EXPECT_EQ(stock(), before);
}

// ---- Deadline, reminder.

TEST_P(TaskLife, the_issuer_moves_the_deadline) {
    auto const task = made();
    ASSERT_TRUE(move_deadline(writing(people().a.recorder), task, {today() + 8, {}, 1}));
    EXPECT_EQ(row(task).deadline, today() + 8);
    EXPECT_EQ(last_change(task), "Hàn Văn Thụ moved the deadline from 13 May 2026 to 19 May 2026: đo nhiệt độ cửa lò.");
    ASSERT_TRUE(move_deadline(writing(people().a.recorder), task, {{}, {}, 2}));
    EXPECT_FALSE(row(task).deadline);
    EXPECT_EQ(last_change(task), "Hàn Văn Thụ took the deadline 19 May 2026 away: đo nhiệt độ cửa lò.");
}

TEST_P(TaskLife, the_owner_moves_no_deadline_and_none_before_the_task) {
    auto const task = made();
    auto const before = stock();
    EXPECT_EQ(refusal_of(move_deadline(writing(people().a.member), task, {today() + 8, {}, 1})),
              Refusal::Kind::not_allowed);
    EXPECT_EQ(refusal_of(move_deadline(writing(people().b.secretary), task, {today() + 8, {}, 1})),
              Refusal::Kind::not_found);
    EXPECT_NE(fault_of(move_deadline(writing(people().a.recorder), task, {today() + -3, {}, 1}), "deadline"), "");
    EXPECT_NE(fault_of(move_deadline(writing(people().a.recorder), task, {today() + 2, {}, 1}), "deadline"), "");
    EXPECT_EQ(stock(), before);
}

TEST_P(TaskLife, the_issuer_reminds_once_a_day) {
    auto const task = made();
    ASSERT_TRUE(remind(writing(people().a.secretary), task, {}));
    EXPECT_EQ(row(task).reminded_day, today());
    EXPECT_EQ(last_change(task), "Ngũ Đình Khải reminded of the task: đo nhiệt độ cửa lò.");
    auto const before = stock();
    EXPECT_EQ(refusal_of(remind(writing(people().a.recorder), task, {})), Refusal::Kind::wrong_state);
    EXPECT_EQ(refusal_of(remind(writing(people().a.member), task, {})), Refusal::Kind::not_allowed);
    EXPECT_EQ(refusal_of(remind(writing(people().b.secretary), task, {})), Refusal::Kind::not_found);
    EXPECT_EQ(stock(), before);
}

}  // namespace
}  // namespace daumoi::tasks
