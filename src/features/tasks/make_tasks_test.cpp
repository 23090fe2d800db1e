#include <gmock/gmock.h>

#include "features/tasks/meeting_offers.hpp"
#include "features/tasks/tasks_testing.hpp"

namespace daumoi::tasks {
namespace {

class MakeTasks : public TaskTest {
protected:
    static constexpr auto press = "01890000-0000-7000-8000-000000000007";

    OfferedTaskInput offered(Id<Entry> entry, std::string const& text) {
        OfferedTaskInput input;
        input.entry = entry;
        input.text = input.offered = Text<2000>{text};
        input.addressed_unit = people().a.unit;
        return input;
    }
    MakeTasksInput two() {
        return {{offered(conclusion(), "lập sổ nhiệt độ"), offered(task_entry(), "thay gạch chịu lửa")}};
    }
    html::FormFields fields(std::string const& deadline) {
        return {{"tasks.0.entry", number(conclusion())},
                {"tasks.0.text", "lập sổ nhiệt độ"},
                {"tasks.0.offered", "lập sổ nhiệt độ"},
                {"tasks.0.addressed_unit", number(people().a.unit)},
                {"tasks.1.entry", number(task_entry())},
                {"tasks.1.text", "thay <gạch>"},
                {"tasks.1.offered", "thay gạch chịu lửa"},
                {"tasks.1.owner", number(people().a.second_member)},
                {"tasks.1.deadline", deadline}};
    }
    http::Response send(Id<Person> person, html::FormFields const& typed) {
        return visit(post_meeting_tasks, actor(person),
                     post("/meetings/" + number(meeting()) + "/tasks", {{"meeting", number(meeting())}}, typed));
    }
    std::size_t count() {
        auto reading = database().read();
        return tasks_of_meeting(reading.session(), meeting(), today()).size();
    }
};
DAUMOI_ON_BOTH_DATABASES(MakeTasks);

TEST_P(MakeTasks, by_one_press_each_with_its_own_line_in_the_history) {
    auto const answer = make_tasks_of_meeting(writing(people().a.recorder, press), meeting(), two());
    ASSERT_EQ(answer.made.size(), 2U);
    EXPECT_TRUE(answer.refused.empty());
    EXPECT_EQ(history(answer.made[1].task).front(), "Hàn Văn Thụ made a task for Chi bộ Lò nung: thay gạch chịu lửa.");
    auto const before = stock();
    auto const again = make_tasks_of_meeting(writing(people().a.recorder, press), meeting(), two());
    ASSERT_EQ(again.made.size(), 2U) << "a second press is answered as the first";
    EXPECT_EQ(again.made[0].task, answer.made[0].task);
    EXPECT_EQ(stock(), before);
}

TEST_P(MakeTasks, answers_a_program_with_every_fault_when_none_was_made) {
    auto input = two();
    for (auto& one : input.tasks) one.addressed_unit = people().b.unit;
    auto request = post("/meetings/" + number(meeting()) + "/tasks", {{"meeting", number(meeting())}}, {});
    request.headers.set("Content-Type", "application/json");
    request.headers.set("Accept", "application/json");
    request.body = to_json_text(input);
    auto const before = stock();
    auto const answer = visit(post_meeting_tasks, actor(people().a.recorder), request);
    EXPECT_EQ(answer.status, 422);
    for (auto const* field : {"tasks.0.addressed_unit", "tasks.1.addressed_unit"})
        EXPECT_THAT(body_of(answer), testing::HasSubstr(field));
    EXPECT_EQ(stock(), before);
}

TEST_P(MakeTasks, offers_no_opinion_of_a_participant) {
    using meetings::Act, meetings::AgendaKind, meetings::EntryKind;
    auto const page = [&] {
        return body_of(visit(meeting_tasks, actor(people().a.recorder),
                             get("/meetings/" + number(meeting()) + "/tasks", {{"meeting", number(meeting())}})));
    };
    write(meeting(), AgendaKind::conclusion,
          words(EntryKind::contribution, people().a.member, Act::hold, "lịch dừng lò phải báo trước cho các ca"));
    EXPECT_THAT(page(), testing::Not(testing::HasSubstr("lịch dừng lò")));
    auto const by_chair = write(
        meeting(), AgendaKind::conclusion,
        words(EntryKind::contribution, people().a.secretary, Act::hold, "lịch dừng lò phải báo trước cho các ca"));
    EXPECT_THAT(page(), testing::HasSubstr("lịch dừng lò")) << "every sentence of the chair's can become one";
    auto const taken = [&](Id<Entry> entry) { return testing::HasSubstr(".entry\" value=\"" + number(entry) + "\""); };
    EXPECT_THAT(page(), testing::AllOf(taken(conclusion()), taken(task_entry()), testing::Not(taken(by_chair))))
        << "but none by one press for all";
}

TEST_P(MakeTasks, offers_what_a_superior_demands_in_a_discussion) {
    using meetings::Act, meetings::EntryKind, meetings::Role;
    meetings::EntryFacts demand;
    demand.kind = EntryKind::contribution;
    demand.speaker = people().a.member;
    demand.act = Act::require;
    demand.text = "Chi bộ báo trước";
    meetings::Record record;
    auto& speaker = record.people.emplace_back();
    speaker.id = people().a.member;
    speaker.roles = {Role::guest};
    EXPECT_FALSE(can_ask(demand, record));
    speaker.roles = {Role::attending_superior};
    EXPECT_TRUE(can_ask(demand, record));
    demand.act = Act::propose;
    EXPECT_FALSE(can_ask(demand, record)) << "a proposal is one among others";
}

TEST_P(MakeTasks, tells_each_refusal_and_makes_the_others) {
    auto input = two();
    input.tasks[0].addressed_unit = people().b.unit;
    auto const answer = make_tasks_of_meeting(writing(people().a.recorder), meeting(), input);
    EXPECT_EQ(answer.made.size(), 1U);
    ASSERT_EQ(answer.refused.size(), 1U);
    EXPECT_EQ(answer.refused[0].place, 0);
    EXPECT_EQ(answer.refused[0].refused_fields.at(0).refused_field, "addressed_unit");
}

TEST_P(MakeTasks, shows_the_refused_ones_as_they_were_typed) {
    auto const page = send(people().a.recorder, fields("1/1/2020"));
    EXPECT_EQ(page.status, 422);
    EXPECT_EQ(count(), 1U);
    EXPECT_TRUE(body_of(page).contains("thay &lt;gạch&gt;</textarea>")) << body_of(page);
    EXPECT_TRUE(body_of(page).contains("value=\"1/1/2020\""));
    EXPECT_TRUE(body_of(page).contains("href=\"#offer-" + number(task_entry()) + "-1\""));
}

TEST_P(MakeTasks, makes_nothing_of_what_cannot_be_understood) {
    auto const before = stock();
    auto const page = send(people().a.recorder, fields("mai"));
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(body_of(page).contains("value=\"mai\""));
    EXPECT_EQ(send(people().a.recorder, {}).status, 422);
    EXPECT_EQ(stock(), before);
}

TEST_P(MakeTasks, refuses_the_neighbouring_secretary_and_a_mere_member) {
    auto const before = stock();
    EXPECT_EQ(send(people().b.secretary, fields("")).status, 404);
    EXPECT_EQ(send(people().a.member, fields("")).status, 403);
    auto const answer = make_tasks_of_meeting(writing(people().b.secretary), meeting(), two());
    EXPECT_EQ(answer.refused.size(), 2U);
    EXPECT_EQ(stock(), before);
}

TEST_P(MakeTasks, is_offered_with_the_complete_sentences_and_goes_back_to_the_page) {
    auto const page = [&] {
        return body_of(visit(meeting_tasks, actor(people().a.recorder),
                             get("/meetings/" + number(meeting()) + "/tasks", {{"meeting", number(meeting())}})));
    };
    EXPECT_TRUE(page().contains("name=\"tasks.1.owner\" value=\"" + number(people().a.second_member) + "\"")) << page();
    EXPECT_FALSE(page().contains("tasks.2."));
    EXPECT_EQ(location_of(send(people().a.recorder, fields(""))), "/meetings/" + number(meeting()) + "/tasks");
    EXPECT_EQ(count(), 2U);
    EXPECT_FALSE(page().contains("tasks.0."));
}

}  // namespace
}  // namespace daumoi::tasks
