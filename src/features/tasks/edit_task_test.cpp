#include "features/tasks/tasks_testing.hpp"

namespace daumoi::tasks {
namespace {

class EditTask : public TaskTest {
protected:
    /// As it was made, with another text.
    EditInput with_text(std::string text, std::int64_t revision = 1) {
        EditInput input;
        input.text = Text<2000>{std::move(text)};
        input.addressed_unit = people().a.unit;
        input.owner = people().a.member;
        input.revision = revision;
        return input;
    }
    http::Response post_edit(Id<Person> person, Id<Task> task, html::FormFields const& fields) {
        return visit(post_task_edit, actor(person), post("/tasks/" + number(task), {{"task", number(task)}}, fields));
    }
    http::Response open_form(Id<Person> person, Id<Task> task) {
        return visit(show_task_edit, actor(person), get("/tasks/" + number(task) + "/edit", {{"task", number(task)}}));
    }
};
DAUMOI_ON_BOTH_DATABASES(EditTask);

TEST_P(EditTask, changes_the_text_and_the_owner_accepts_it_anew) {
    auto const task = accepted();
    ASSERT_TRUE(edit_task(writing(people().a.recorder), task, with_text("đo nhiệt độ cửa lò mỗi ca", 2)));
    auto const changed = row(task);
    EXPECT_EQ(changed.text, "đo nhiệt độ cửa lò mỗi ca");
    EXPECT_FALSE(changed.accepted);
    EXPECT_EQ(changed.deadline, today() + 2);
    EXPECT_EQ(changed.offered, "đo nhiệt độ cửa lò");
    EXPECT_EQ(history(task).back(), "Hàn Văn Thụ changed the task: đo nhiệt độ cửa lò mỗi ca.");
    auto reading = database().read();
    EXPECT_EQ(visible_tasks(reading.session(), actor(people().a.recorder), today(), {{}, "moi ca", {}}).size(), 1U);
}

TEST_P(EditTask, gives_it_to_somebody_else) {
    auto const task = made();
    auto input = with_text("đo nhiệt độ cửa lò");
    input.owner = people().a.second_member;
    ASSERT_TRUE(edit_task(writing(people().a.secretary), task, input));
    EXPECT_EQ(row(task).owner, people().a.second_member);
    EXPECT_TRUE(history(task).back().contains("changed the owner of the task from Cấn Thị Mây to "))
        << history(task).back();
    input.owner.reset();
    input.addressed_unit.reset();
    input.addressee = Text<300>{"các tổ cơ điện"};
    input.revision = 2;
    ASSERT_TRUE(edit_task(writing(people().a.secretary), task, input));
    EXPECT_TRUE(nobody_has(row(task)));
    EXPECT_FALSE(sees(people().a.second_member, task));
}

TEST_P(EditTask, refuses_its_owner_and_the_neighbouring_secretary) {
    auto const task = made();
    auto const before = stock();
    EXPECT_EQ(refusal_of(edit_task(writing(people().a.member), task, with_text("nghỉ"))), Refusal::Kind::not_allowed);
    EXPECT_EQ(refusal_of(edit_task(writing(people().b.secretary), task, with_text("nghỉ"))), Refusal::Kind::not_found);
    EXPECT_EQ(open_form(people().b.secretary, task).status, 404);
    EXPECT_EQ(open_form(people().a.member, task).status, 403);
    EXPECT_EQ(stock(), before);
}

TEST_P(EditTask, refuses_bad_input_and_what_changes_nothing) {
    auto const task = made();
    auto const before = stock();
    auto const recorder = writing(people().a.recorder);
    auto input = with_text("");
    input.owner = people().b.member;
    EXPECT_NE(fault_of(edit_task(recorder, task, input), "text"), "");
    input = with_text("đo nhiệt độ cửa lò");
    EXPECT_EQ(fault_of(edit_task(recorder, task, input), "text"),
              "Nothing is different. Change something, or go back.");
    input.owner = people().b.member;
    EXPECT_NE(fault_of(edit_task(recorder, task, input), "owner"), "");
    input.owner.reset();
    input.addressed_unit = people().b.unit;
    EXPECT_NE(fault_of(edit_task(recorder, task, input), "addressed_unit"), "");
    auto const page =
        post_edit(people().a.recorder, task, {{"text", ""}, {"addressee", "tổ <điện>"}, {"revision", "1"}});
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(body_of(page).contains("value=\"tổ &lt;điện&gt;\"")) << body_of(page);
    EXPECT_EQ(stock(), before);
}

TEST_P(EditTask, waits_until_a_reported_task_is_sent_back) {
    auto const task = reported();
    auto const before = stock();
    auto const edit = with_text("đo cả cửa sau", row(task).revision);
    EXPECT_EQ(refusal_of(edit_task(writing(people().a.recorder), task, edit)), Refusal::Kind::wrong_state);
    EXPECT_EQ(open_form(people().a.recorder, task).status, 409);
    EXPECT_EQ(stock(), before);
}

TEST_P(EditTask, shows_both_texts_when_somebody_was_quicker) {
    auto const task = made();
    ASSERT_TRUE(edit_task(writing(people().a.recorder), task, with_text("đo nhiệt độ ba cửa lò")));
    auto const before = stock();
    auto const page =
        post_edit(people().a.secretary, task,
                  {{"text", "đo hai cửa lò"}, {"addressed_unit", number(people().a.unit)}, {"revision", "1"}});
    EXPECT_EQ(page.status, 409);
    EXPECT_TRUE(body_of(page).contains("đo nhiệt độ ba cửa lò"));
    EXPECT_TRUE(body_of(page).contains("đo hai cửa lò</textarea>"));
    EXPECT_TRUE(body_of(page).contains("name=\"revision\" value=\"2\""));
    EXPECT_EQ(stock(), before);
}

TEST_P(EditTask, refuses_the_words_of_another_task_of_the_sentence) {
    auto const task = made();
    auto other = asks("ghi sổ nhiệt độ");
    other.addressed_unit = people().a.unit;
    ASSERT_TRUE(make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), other));
    auto const before = stock();
    EXPECT_EQ(refusal_of(edit_task(writing(people().a.recorder), task, with_text("ghi sổ nhiệt độ"))),
              Refusal::Kind::wrong_state);
    EXPECT_EQ(stock(), before);
}

class MakeAgain : public TaskTest {
protected:
    Result<TaskAnswer> make_again() {
        auto input = asks("đo nhiệt độ cửa lò");
        input.addressed_unit = people().a.unit;
        return make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), input);
    }
    void withdraw(Id<Task> task) {
        EXPECT_TRUE(close_task(writing(people().a.recorder), task, {Verdict::withdrawn, {}, {}, {}}));
    }
};
DAUMOI_ON_BOTH_DATABASES(MakeAgain);

TEST_P(MakeAgain, of_a_sentence_whose_task_was_withdrawn) {
    auto const withdrawn = made();
    withdraw(withdrawn);
    auto const again = make_again();
    ASSERT_TRUE(again);
    EXPECT_NE(again->task, withdrawn);
    EXPECT_EQ(row(again->task).state, TaskState::open);
    EXPECT_EQ(refusal_of(make_again()), Refusal::Kind::wrong_state);
}

TEST_P(MakeAgain, leaves_the_withdrawn_one_closed) {
    auto const withdrawn = made();
    withdraw(withdrawn);
    ASSERT_TRUE(make_again());
    auto const before = stock();
    EXPECT_EQ(refusal_of(send_back_task(writing(people().a.recorder), withdrawn, {{"vẫn phải làm"}})),
              Refusal::Kind::wrong_state);
    EXPECT_EQ(stock(), before);
}

TEST_P(MakeAgain, is_offered_on_the_page_of_the_meeting) {
    auto const offered = "name=\"offered\" value=\"lập sổ nhiệt độ\"";
    auto input = asks("lập sổ nhiệt độ");
    input.addressed_unit = people().a.unit;
    auto const page = [&] {
        return body_of(visit(meeting_tasks, actor(people().a.recorder),
                             get("/meetings/" + number(meeting()) + "/tasks", {{"meeting", number(meeting())}})));
    };
    ASSERT_TRUE(page().contains(offered));
    auto const task = make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), input).value().task;
    EXPECT_FALSE(page().contains(offered));
    withdraw(task);
    EXPECT_TRUE(page().contains(offered));
}

}  // namespace
}  // namespace daumoi::tasks
