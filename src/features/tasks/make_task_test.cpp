#include "features/tasks/tasks_testing.hpp"
#include "features/units/units.hpp"

namespace daumoi::tasks {
namespace {

class MakeTask : public TaskTest {};
DAUMOI_ON_BOTH_DATABASES(MakeTask);

TEST_P(MakeTask, of_a_sentence_of_the_conclusion) {
    auto const task = row(made());
    EXPECT_EQ(task.text, "đo nhiệt độ cửa lò");
    EXPECT_EQ(task.state, TaskState::open);
    EXPECT_EQ(task.owner, people().a.member);
    EXPECT_EQ(task.asked_by, people().a.secretary);
    EXPECT_EQ(task.issued_by, people().a.recorder);
    EXPECT_EQ(task.item_kind, meetings::AgendaKind::conclusion);
    EXPECT_EQ(task.deadline, today() + 2);
    EXPECT_EQ(task.verb, meetings::Act::assign);
}

TEST_P(MakeTask, of_an_entry_of_kind_task_by_one_tap) {
    auto const made = make_task_of_entry(writing(people().a.recorder), meeting(), task_entry(), {});
    ASSERT_TRUE(made);
    auto const task = row(made->task);
    EXPECT_EQ(task.text, "thay gạch chịu lửa");
    EXPECT_EQ(task.verb, meetings::Act::require);
    EXPECT_EQ(task.owner, people().a.second_member);
    EXPECT_EQ(task.deadline, today() + 9);
}

TEST_P(MakeTask, asks_to_whom_when_nobody_is_named) {
    auto const before = stock();
    auto const refused = make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), asks("giữ sổ ca"));
    EXPECT_EQ(fault_of(refused, "addressed_unit"), "Say to whom it is given: a unit, a person, or somebody in words.");
    EXPECT_EQ(stock(), before);
}

TEST_P(MakeTask, keeps_words_only_when_they_say_more_than_unit_and_owner) {
    auto const words_of = [&](std::string text, std::string words) {
        auto input = asks(std::move(text));
        input.addressed_unit = people().a.unit;
        input.owner = people().a.member;
        input.addressee = Text<300>{std::move(words)};
        return row(make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), input).value().task)
            .addressee;
    };
    EXPECT_EQ(words_of("một", "Chi bộ Lò nung"), "");
    EXPECT_EQ(words_of("hai", "đồng chí Cấn Thị Mây"), "");
    EXPECT_EQ(words_of("ba", "Chi bộ Lò nung, đồng chí Cấn Thị Mây"), "");
    EXPECT_EQ(words_of("bốn", "các tổ của Chi bộ Lò nung"), "các tổ của Chi bộ Lò nung");
}

TEST_P(MakeTask, refuses_the_neighbouring_secretary_and_a_mere_member) {
    auto const before = stock();
    auto const input = asks("đo nhiệt độ");
    EXPECT_EQ(refusal_of(make_task_of_entry(writing(people().b.secretary), meeting(), conclusion(), input)),
              Refusal::Kind::not_found);
    EXPECT_EQ(refusal_of(make_task_of_entry(writing(people().a.member), meeting(), conclusion(), input)),
              Refusal::Kind::not_allowed);
    EXPECT_EQ(stock(), before);
}

TEST_P(MakeTask, refuses_a_neighbouring_unit_and_says_how_it_can_be_asked) {
    auto const before = stock();
    auto input = asks("cho mượn nhiệt kế");
    input.addressed_unit = people().b.unit;
    auto const refused = make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), input);
    EXPECT_EQ(
        fault_of(refused, "addressed_unit"),
        "Chi bộ Tạo hình is not under Chi bộ Lò nung: to them one can only propose it. Choose a unit of the list, "
        "or write them down in words.");
    EXPECT_EQ(stock(), before);
    input.addressed_unit.reset();
    input.addressee = Text<300>{"Chi bộ Tạo hình"};
    EXPECT_TRUE(make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), input));
}

TEST_P(MakeTask, refuses_a_unit_that_was_closed) {
    auto const office = writing(people().head_of_office);
    units::AddUnitInput crew;
    crew.name = Text<200>{"Tổ Men màu"};
    crew.from = today();
    auto const root = org::all_units(database().read().session()).front().unit;
    auto input = asks("nộp danh sách");
    input.addressed_unit = units::add_unit(office, root, crew).value().unit;
    auto const given = make_task(office, input).value();
    ASSERT_TRUE(units::close_unit(office, *input.addressed_unit, {today()}));
    auto const before = stock();
    EXPECT_EQ(fault_of(make_task(office, input), "addressed_unit"), "There is no such unit. Choose one of the list.");
    EXPECT_EQ(stock(), before);
    EditInput corrected;
    corrected.text = Text<2000>{"nộp danh sách thợ"};
    corrected.addressed_unit = input.addressed_unit;
    EXPECT_TRUE(edit_task(office, given.task, corrected)) << "it stays with the unit that has it";
}

TEST_P(MakeTask, names_all_faults_of_bad_input_and_loses_nothing) {
    auto const before = stock();
    auto input = asks("");
    input.text.reset();
    input.verb = meetings::Act::praise;
    input.deadline = today() + -1;
    auto const refused = make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), input);
    EXPECT_NE(fault_of(refused, "text"), "");
    EXPECT_NE(fault_of(refused, "verb"), "");
    EXPECT_NE(fault_of(refused, "deadline"), "");
    input = asks("đo nhiệt độ");
    input.owner = people().b.member;
    auto const stranger = make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), input);
    EXPECT_EQ(fault_of(stranger, "owner"),
              "This person is not in Chi bộ Lò nung. Choose somebody of it, or write them down in words.");
    EXPECT_EQ(stock(), before);
}

TEST_P(MakeTask, makes_the_same_sentence_a_task_once) {
    made();
    auto const before = stock();
    auto const again =
        make_task_of_entry(writing(people().a.secretary), meeting(), conclusion(), asks("đo nhiệt độ cửa lò"));
    EXPECT_EQ(refusal_of(again), Refusal::Kind::wrong_state);
    EXPECT_EQ(stock(), before);
}

TEST_P(MakeTask, answers_a_second_press_as_the_first) {
    auto const id = "01890000-0000-7000-8000-000000000001";
    auto input = asks("giữ sổ ca");
    input.addressed_unit = people().a.unit;
    auto const first = make_task_of_entry(writing(people().a.recorder, id), meeting(), conclusion(), input);
    auto const before = stock();
    auto const again = make_task_of_entry(writing(people().a.recorder, id), meeting(), conclusion(), input);
    EXPECT_EQ(first.value().task, again.value().task);
    EXPECT_EQ(stock(), before);
}

TEST_P(MakeTask, refuses_an_entry_of_another_meeting_or_one_taken_out) {
    ASSERT_TRUE(meetings::remove_entry(writing(people().a.recorder), meeting(), conclusion()));
    auto const input = asks("đo nhiệt độ");
    EXPECT_EQ(refusal_of(make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), input)),
              Refusal::Kind::not_found);
    EXPECT_EQ(refusal_of(make_task_of_entry(writing(people().a.recorder), meeting(), {999}, input)),
              Refusal::Kind::not_found);
}

TEST_P(MakeTask, without_a_meeting_to_units_below) {
    auto const task = row(made_for_branch(), people().head_of_office);
    EXPECT_EQ(task.addressed_unit, people().a.unit);
    EXPECT_EQ(task.issuing_unit, people().parent);
    EXPECT_FALSE(task.meeting);
}

TEST_P(MakeTask, without_a_meeting_refuses_members_and_units_that_are_not_below) {
    auto const before = stock();
    EXPECT_EQ(refusal_of(make_task(writing(people().a.member), asks("đo nhiệt độ"))), Refusal::Kind::not_allowed);
    EXPECT_EQ(refusal_of(make_task(writing_as(PublicActor{}), asks("đo nhiệt độ"))), Refusal::Kind::not_allowed);
    auto input = asks("đo nhiệt độ");
    input.addressed_unit = people().b.unit;
    EXPECT_NE(fault_of(make_task(writing(people().a.secretary), input), "addressed_unit"), "");
    input.addressed_unit.reset();
    input.issuing_unit = people().b.unit;
    EXPECT_NE(fault_of(make_task(writing(people().a.secretary), input), "issuing_unit"), "");
    EXPECT_EQ(stock(), before);
}

TEST_P(MakeTask, stands_in_the_history_of_the_task_and_of_the_meeting) {
    auto const task = made();
    auto const expected = "Hàn Văn Thụ made a task for Cấn Thị Mây until 13 May 2026: đo nhiệt độ cửa lò.";
    EXPECT_EQ(history(task), std::vector<std::string>{expected});
    EXPECT_EQ(history_sentences({"meeting", meeting()}, sentences()).back(), expected);
    EXPECT_EQ(history_sentences({"task", task}, sentences(), html::Language::vi).back(),
              "Hàn Văn Thụ giao nhiệm vụ cho Cấn Thị Mây, hạn 13/5/2026: đo nhiệt độ cửa lò.");
}

}  // namespace
}  // namespace daumoi::tasks
