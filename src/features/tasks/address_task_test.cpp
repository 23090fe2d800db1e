#include "features/tasks/tasks_testing.hpp"

namespace daumoi::tasks {
namespace {

class AddressTask : public TaskTest {
protected:
    /// Given to somebody in words: nobody has it.
    Id<Task> made_in_words() {
        auto input = asks("sửa băng tải");
        input.addressee = Text<300>{"các tổ cơ điện"};
        return make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), input).value().task;
    }
};
DAUMOI_ON_BOTH_DATABASES(AddressTask);

TEST_P(AddressTask, puts_a_task_in_words_on_the_desk_of_a_unit) {
    auto const task = made_in_words();
    EXPECT_TRUE(nobody_has(row(task)));
    ASSERT_TRUE(address_task(writing(people().a.recorder), task, {people().a.unit, 1}));
    auto const changed = row(task, people().a.secretary);
    EXPECT_EQ(changed.addressed_unit, people().a.unit);
    EXPECT_EQ(changed.addressee, "các tổ cơ điện");
    EXPECT_FALSE(nobody_has(changed));
    EXPECT_TRUE(assign_owner(writing(people().a.deputy), task, {people().a.member, 2}));
    EXPECT_EQ(history(task)[1], "Hàn Văn Thụ gave the task to Chi bộ Lò nung: sửa băng tải.");
}

TEST_P(AddressTask, refuses_the_neighbouring_secretary_and_a_mere_member) {
    auto const task = made_in_words();
    auto const before = stock();
    EXPECT_EQ(refusal_of(address_task(writing(people().b.secretary), task, {people().b.unit, 1})),
              Refusal::Kind::not_found);
    EXPECT_EQ(refusal_of(address_task(writing(people().a.member), task, {people().a.unit, 1})),
              Refusal::Kind::not_found);
    EXPECT_EQ(stock(), before);
}

TEST_P(AddressTask, refuses_a_unit_that_cannot_be_asked_an_old_form_and_a_second_unit) {
    auto const task = made_in_words();
    auto const recorder = writing(people().a.recorder);
    auto const before = stock();
    EXPECT_TRUE(fault_of(address_task(recorder, task, {people().b.unit, 1}), "addressed_unit")
                    .starts_with("Chi bộ Tạo hình is not under Chi bộ Lò nung"));
    EXPECT_EQ(fault_of(address_task(recorder, task, {Id<Unit>{999}, 1}), "addressed_unit"),
              "There is no such unit. Choose one of the list.");
    EXPECT_EQ(refusal_of(address_task(recorder, task, {people().a.unit, 7})), Refusal::Kind::stale);
    EXPECT_EQ(stock(), before);
    ASSERT_TRUE(address_task(recorder, task, {people().a.unit, 1}));
    EXPECT_EQ(refusal_of(address_task(recorder, task, {people().a.unit, 2})), Refusal::Kind::wrong_state);
}

/// The head of office of the parent unit attends as superior and asks for something.
class Asker : public TaskTest {
protected:
    Id<Task> asked_by_the_superior() {
        auto const& branch = people().a;
        auto const superior = people().head_of_office;
        auto plan = this->plan({{meetings::AgendaKind::directing_speech, {"Chỉ đạo"}, 20, std::nullopt}});
        plan.invited = {{.person = superior, .role = meetings::Role::attending_superior}};
        auto const id = begin(plan);
        auto spoken = words(meetings::EntryKind::task, superior, meetings::Act::require, "kiểm tra van an toàn");
        spoken.details.addressee = "đảng viên Chi bộ Lò nung";
        spoken.details.addressed_unit = branch.unit;
        spoken.details.deadline = today() + 3;
        auto const entry = write(id, meetings::AgendaKind::directing_speech, std::move(spoken));
        return make_task_of_entry(writing(branch.recorder), id, entry, {}).value().task;
    }
};
DAUMOI_ON_BOTH_DATABASES(Asker);

TEST_P(Asker, sees_what_became_of_it_and_reminds) {
    auto const task = asked_by_the_superior();
    auto const superior = people().head_of_office;
    EXPECT_TRUE(sees(superior, task));
    auto reading = database().read();
    EXPECT_EQ(visible_tasks(reading.session(), actor(superior), today()).size(), 1U);
    EXPECT_TRUE(remind(writing(superior), task, {}));
    EXPECT_EQ(history(task).back(), "Mạc Thị Sen reminded of the task: kiểm tra van an toàn.");
}

TEST_P(Asker, changes_nothing_else_and_a_mere_speaker_is_no_asker) {
    auto const task = asked_by_the_superior();
    auto const before = stock();
    EXPECT_EQ(refusal_of(close_task(writing(people().head_of_office), task, {Verdict::done, {}, {}, {}})),
              Refusal::Kind::not_allowed);
    EXPECT_EQ(refusal_of(remind(writing(people().b.secretary), task, {})), Refusal::Kind::not_found);
    EXPECT_EQ(stock(), before);
    EXPECT_FALSE(sees(people().head_of_office, made()));
}

TEST_P(Asker, is_quoted_with_the_words_that_say_more_than_the_unit) {
    auto const found = row(asked_by_the_superior());
    EXPECT_EQ(found.addressed_unit, people().a.unit);
    EXPECT_EQ(found.addressee, "đảng viên Chi bộ Lò nung");
}

}  // namespace
}  // namespace daumoi::tasks
