#include "features/desk/desk.hpp"

#include <algorithm>

#include "core/contains.hpp"
#include "features/desk/desk_pages.hpp"
#include "features/desk/desk_view.hpp"
#include "features/portal/portal.hpp"
#include "features/tasks/tasks_testing.hpp"
#include "html/template_names.hpp"

namespace daumoi::desk {
namespace {

class Desk : public tasks::TaskTest {
protected:
    std::vector<DeskLine> lines(Id<Person> person) {
        auto reading = database().read();
        auto const found = waiting_lines(reading.session(), actor(person), today());
        auto const before = reading->executed();
        EXPECT_EQ(count_waiting(reading.session(), person, today()), static_cast<std::int64_t>(found.size()));
        EXPECT_EQ(reading->executed() - before, 1);
        return found;
    }
    std::vector<WaitingKind> waiting(Id<Person> person) {
        std::vector<WaitingKind> kinds;
        for (auto const& line : lines(person)) kinds.push_back(line.waiting_kind);
        return kinds;
    }
    std::string page(Id<Person> person) { return body_of(visit(show_desk, actor(person), get("/"))); }

    meetings::MeetingInput planned_on(Day day) {
        meetings::MeetingInput input;
        input.unit = people().b.unit;
        input.official_title = {"Bàn việc nặn mẫu mới"};
        input.day = day;
        input.planned_start = TimeOfDay{14 * 60};
        input.planned_end = TimeOfDay{16 * 60};
        input.room = {"Xưởng mẫu"};
        input.chair = people().b.secretary;
        input.recorder = people().b.recorder;
        input.agenda = {{meetings::AgendaKind::discussion, {"Thảo luận"}, 60, std::nullopt}};
        return input;
    }
    Id<Meeting> prepared(Day day, std::vector<meetings::InvitedInput> invited = {}) {
        auto input = planned_on(day);
        input.invited = std::move(invited);
        return meetings::prepare_meeting(writing(people().b.secretary), organization(), input).value().meeting;
    }
    Id<Meeting> convened(Day day) {
        auto const meeting = prepared(day);
        EXPECT_TRUE(meetings::send_notice(writing(people().b.secretary), organization(), meeting));
        return meeting;
    }
    void move(Id<Meeting> meeting, Day day) {
        EXPECT_TRUE(meetings::change_meeting(writing(people().b.secretary), organization(), meeting, planned_on(day)));
    }
    /// The head of office of the parent unit attends a meeting of branch b and asks the branch for something.
    Id<Task> asked_by_a_superior() {
        auto const& branch = people().b;
        auto const superior = people().head_of_office;
        auto const meeting =
            prepared(today(), {{.person = superior, .role = meetings::Role::attending_superior, .past = false}});
        EXPECT_TRUE(meetings::send_notice(writing(branch.secretary), organization(), meeting));
        EXPECT_TRUE(meetings::start_meeting(writing(branch.recorder), meeting, {}));
        meetings::EntryInput spoken;
        spoken.kind = meetings::EntryKind::task;
        spoken.speaker = superior;
        spoken.act = meetings::Act::require;
        spoken.text = Text<5000>{"kiểm tra van an toàn"};
        spoken.details.addressed_unit = branch.unit;
        spoken.details.deadline = today() + 3;
        auto const entry = meetings::add_entry(writing(branch.recorder), meeting, spoken).value().entry;
        return tasks::make_task_of_entry(writing(branch.recorder), meeting, entry, {}).value().task;
    }
    using Kinds = std::vector<WaitingKind>;
};
DAUMOI_ON_BOTH_DATABASES(Desk);

TEST_P(Desk, begins_empty_with_a_button_for_those_who_convene) {
    EXPECT_EQ(waiting(people().b.secretary), Kinds{});
    EXPECT_TRUE(page(people().b.secretary).contains("href=\"/meetings/new\""));
    EXPECT_FALSE(page(people().b.member).contains("href=\"/meetings/new\""));
}

TEST_P(Desk, asks_those_who_prepare_to_send_the_notice) {
    prepared(today() + 3);
    EXPECT_EQ(waiting(people().b.secretary), Kinds{WaitingKind::draft_meeting});
    EXPECT_EQ(waiting(people().b.deputy), Kinds{WaitingKind::draft_meeting});
    EXPECT_EQ(waiting(people().b.member), Kinds{});
    EXPECT_EQ(waiting(people().a.deputy), Kinds{});
}

TEST_P(Desk, asks_the_invited_for_an_answer_until_they_gave_it) {
    auto const meeting = convened(today() + 3);
    EXPECT_EQ(waiting(people().b.member), Kinds{WaitingKind::invitation});
    EXPECT_TRUE(page(people().b.member).contains("/meetings/" + number(meeting) + "/reply"));
    EXPECT_EQ(waiting(people().b.secretary), Kinds{}) << "the chair is not asked whether they come";
    ASSERT_TRUE(meetings::answer_notice(writing(people().b.member), meeting, {meetings::Reply::yes_room, {}}));
    EXPECT_EQ(waiting(people().b.member), Kinds{});
    EXPECT_TRUE(page(people().b.member).contains("Bàn việc nặn mẫu mới")) << "it stands in the next two weeks";
}

TEST_P(Desk, asks_again_who_had_replied_before_the_meeting_was_moved) {
    auto const meeting = convened(today() + 3);
    auto const member = people().b.member;
    ASSERT_TRUE(meetings::answer_notice(writing(member), meeting, {meetings::Reply::yes_room, {}}));
    move(meeting, today() + 4);
    EXPECT_EQ(waiting(member), Kinds{WaitingKind::reply_again});
    EXPECT_TRUE(page(member).contains("Lịch họp đã đổi, trả lời lại"));
    ASSERT_TRUE(meetings::answer_notice(writing(member), meeting, {meetings::Reply::yes_room, {}}));
    EXPECT_EQ(waiting(member), Kinds{});
}

TEST_P(Desk, tells_that_a_meeting_was_cancelled_until_its_day) {
    auto const meeting = convened(today() + 3);
    ASSERT_TRUE(meetings::cancel_meeting(writing(people().b.secretary), meeting));
    EXPECT_TRUE(page(people().b.member).contains("Đã hủy"));
}

TEST_P(Desk, opens_the_record_on_the_day) {
    convened(today());
    EXPECT_EQ(waiting(people().b.recorder), Kinds{WaitingKind::open_record});
    EXPECT_EQ(lines(people().b.recorder).front().urgency, Urgency::today);
}

TEST_P(Desk, asks_chair_and_recorder_to_approve_what_was_closed) {
    ASSERT_TRUE(meetings::close_meeting(writing(people().a.recorder), meeting(), {}));
    EXPECT_EQ(waiting(people().a.recorder), Kinds{WaitingKind::approve_minutes});
    EXPECT_EQ(waiting(people().a.secretary), Kinds{WaitingKind::approve_minutes});
    ASSERT_TRUE(meetings::approve_minutes(writing(people().a.recorder), organization(), meeting()));
    EXPECT_EQ(waiting(people().a.recorder), Kinds{});
    ASSERT_TRUE(meetings::approve_minutes(writing(people().a.secretary), organization(), meeting()));
    EXPECT_EQ(waiting(people().a.secretary), Kinds{});
}

TEST_P(Desk, asks_the_recorder_for_the_draft_and_then_the_office_to_publish_it) {
    ASSERT_TRUE(meetings::close_meeting(writing(people().a.recorder), meeting(), {}));
    for (auto const by : {people().a.recorder, people().a.secretary})
        ASSERT_TRUE(meetings::approve_minutes(writing(by), organization(), meeting()));
    EXPECT_EQ(waiting(people().a.recorder), Kinds{WaitingKind::draft_article});
    EXPECT_TRUE(page(people().a.recorder).contains("Soạn tin: "));
    EXPECT_EQ(waiting(people().a.secretary), Kinds{});
    EXPECT_EQ(waiting(people().b.recorder), Kinds{});
    EXPECT_EQ(waiting(people().head_of_office), Kinds{}) << "there is nothing to publish yet";
    auto const writing_it = writing(people().a.recorder);
    auto const draft = portal::draft_article(writing_it, organization(), meeting(), {}, 0);
    ASSERT_TRUE(draft);
    EXPECT_EQ(waiting(people().a.recorder), Kinds{});
    EXPECT_EQ(waiting(people().head_of_office), Kinds{WaitingKind::publish_article});
    clock().advance(std::chrono::hours(24 * 31));
    EXPECT_EQ(waiting(people().head_of_office), Kinds{});
}

TEST_P(Desk, follows_a_task_from_hand_to_hand) {
    auto const task = made();
    auto const member = people().a.member;
    EXPECT_EQ(waiting(member), Kinds{WaitingKind::accept_task});
    EXPECT_TRUE(page(member).contains("/tasks/" + number(task) + "/acceptance"));
    ASSERT_TRUE(tasks::accept_task(writing(member), task));
    EXPECT_EQ(waiting(member), Kinds{WaitingKind::report_task});
    ASSERT_TRUE(tasks::report_progress(writing(member), task, {Text<5000>{"đã đo"}, true}));
    EXPECT_EQ(waiting(member), Kinds{});
    EXPECT_TRUE(contains(waiting(people().a.recorder), WaitingKind::close_task));
    ASSERT_TRUE(tasks::close_task(writing(people().a.recorder), task, {tasks::Verdict::done, {}, {}, {}}));
    EXPECT_FALSE(contains(waiting(people().a.recorder), WaitingKind::close_task));
}

TEST_P(Desk, asks_the_addressed_unit_to_name_an_owner_and_lets_it_follow) {
    auto const task = made_for_branch();
    auto const deputy = people().a.deputy;
    EXPECT_EQ(waiting(deputy), Kinds{WaitingKind::assign_task});
    EXPECT_EQ(waiting(people().b.deputy), Kinds{});
    ASSERT_TRUE(tasks::assign_owner(writing(deputy), task, {people().a.member, {}}));
    EXPECT_EQ(waiting(deputy), Kinds{WaitingKind::follow_task});
    EXPECT_EQ(waiting(people().a.member), Kinds{WaitingKind::accept_task});
}

TEST_P(Desk, lets_a_unit_follow_what_a_superior_asked_for_in_its_own_meeting) {
    auto const task = asked_by_a_superior();
    ASSERT_TRUE(tasks::assign_owner(writing(people().b.secretary), task, {people().b.member, {}}));
    EXPECT_TRUE(contains(waiting(people().b.secretary), WaitingKind::follow_task));
    EXPECT_EQ(waiting(people().b.deputy), Kinds{WaitingKind::follow_task});
    EXPECT_TRUE(page(people().b.deputy).contains("href=\"/tasks/" + number(task) + "\">Xem</a>"));
    EXPECT_EQ(waiting(people().a.deputy), Kinds{});
    EXPECT_EQ(waiting(people().head_of_office), Kinds{}) << "who asked has nothing to do while it is in time";
    ASSERT_TRUE(tasks::report_progress(writing(people().b.member), task, {Text<5000>{"đã kiểm tra"}, true}));
    EXPECT_FALSE(contains(waiting(people().b.deputy), WaitingKind::follow_task));
}

TEST_P(Desk, leaves_the_unit_s_own_tasks_to_those_who_do_them) {
    made();
    EXPECT_EQ(waiting(people().a.deputy), Kinds{});
}

TEST_P(Desk, shows_a_superior_what_they_asked_for_only_while_it_is_late) {
    auto const task = asked_by_a_superior();
    auto const superior = people().head_of_office;
    EXPECT_FALSE(page(superior).contains("Kiểm tra van an toàn"));
    clock().advance(std::chrono::hours(24 * 5));
    EXPECT_TRUE(page(superior).contains("/tasks/" + number(task) + "/reminder"));
    EXPECT_FALSE(page(people().a.secretary).contains("Kiểm tra van an toàn"));
    ASSERT_TRUE(tasks::accept_task(writing(people().b.secretary), task));
    ASSERT_TRUE(tasks::report_progress(writing(people().b.secretary), task, {Text<5000>{"đã kiểm tra"}, true}));
    EXPECT_FALSE(page(superior).contains("Kiểm tra van an toàn")) << "closing it is for the unit that issued it";
}

TEST_P(Desk, tells_the_issuer_that_nobody_has_a_task_given_in_words) {
    auto input = asks("sửa băng tải");
    input.addressee = Text<300>{"các tổ cơ điện"};
    auto const task =
        tasks::make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), input).value().task;
    EXPECT_TRUE(contains(waiting(people().a.recorder), WaitingKind::place_task));
    EXPECT_TRUE(page(people().a.recorder).contains("/tasks/" + number(task) + "#addressee"));
    ASSERT_TRUE(tasks::address_task(writing(people().a.recorder), task, {people().a.unit, 1}));
    EXPECT_FALSE(contains(waiting(people().a.recorder), WaitingKind::place_task));
    EXPECT_TRUE(contains(waiting(people().a.secretary), WaitingKind::assign_task));
}

TEST_P(Desk, lets_the_clerk_of_the_addressed_unit_report_while_nobody_is_named) {
    auto const clerk = people().a.member;
    database().write([&](storage::WriteTransaction& transaction) {
        org::add_position(transaction, {.person = clerk,
                                        .title = "Văn thư",
                                        .qualifier = {},
                                        .duty = org::Duty::clerk,
                                        .unit = people().a.unit,
                                        .body = {},
                                        .department = {},
                                        .from = today() + -10,
                                        .until = {}});
        return true;
    });
    auto const task = made_for_branch();
    EXPECT_EQ(waiting(clerk), Kinds{WaitingKind::report_task});
    ASSERT_TRUE(tasks::assign_owner(writing(people().a.deputy), task, {people().a.recorder, {}}));
    EXPECT_EQ(waiting(clerk), Kinds{});
}

TEST_P(Desk, puts_the_most_urgent_first_and_what_has_no_deadline_last) {
    auto const member = people().a.member;
    auto const give = [&](std::string text, std::optional<Day> deadline) {
        auto input = asks(std::move(text));
        input.owner = member;
        input.deadline = deadline;
        ASSERT_TRUE(tasks::make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), input));
    };
    give("không hạn", {});
    give("muộn hơn", today() + 5);
    give("sớm hơn", today() + 1);
    clock().advance(std::chrono::hours(24 * 3));
    auto const found = lines(member);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].of_task->task_text, "sớm hơn");
    EXPECT_EQ(found[0].late_by, 2);
    EXPECT_EQ(found[1].of_task->task_text, "muộn hơn");
    EXPECT_EQ(found[2].urgency, Urgency::none);
}

TEST_P(Desk, shows_the_issuer_what_others_have_not_done) {
    auto const task = made();
    clock().advance(std::chrono::hours(24 * 5));
    EXPECT_TRUE(page(people().a.recorder).contains("Đã giao, nay quá hạn"));
    EXPECT_TRUE(page(people().a.recorder).contains("/tasks/" + number(task) + "/reminder"));
    EXPECT_FALSE(page(people().a.member).contains("Đã giao, nay quá hạn"));
    EXPECT_FALSE(page(people().head_of_office).contains("Đo nhiệt độ cửa lò"));
}

TEST_P(Desk, asks_the_database_at_most_eight_times) {
    made();
    convened(today() + 2);
    auto const request = get("/");
    pages::Services const services{
        database(),           clock(), detail::all_templates(),
        std::string(64, 'a'), "",      [](std::string_view name) { return std::string(name); }};
    pages::Visit reader(request, services, organization(), html::Words(html::Language::vi, html::Terminology::party),
                        actor(people().a.secretary), std::nullopt, "form-token");
    EXPECT_EQ(show_desk(reader).status, 200);
    EXPECT_EQ(reader.queries(), 5);
}

TEST_P(Desk, says_of_what_nobody_sets_a_day_for_what_it_waits) {
    reported();
    auto const found = lines(people().a.recorder);
    auto const line = std::ranges::find(found, WaitingKind::close_task, &DeskLine::waiting_kind);
    ASSERT_NE(line, found.end());
    EXPECT_EQ(line->urgency, Urgency::at_once);
    auto const desk = page(people().a.recorder);
    EXPECT_TRUE(desk.contains("Chờ xác nhận"));
    EXPECT_FALSE(desk.contains("Không đặt hạn"));
}

TEST_P(Desk, shows_first_steps_to_nobody_once_there_is_a_meeting) {
    auto reading = database().read();
    EXPECT_TRUE(first_steps(reading.session(), people().actor(people().administrator)).empty());
}

class EmptyDesk : public FeatureTest {};
DAUMOI_ON_BOTH_DATABASES(EmptyDesk);

TEST_P(EmptyDesk, leads_the_administrator_to_what_comes_next) {
    auto const administrator = people().actor(people().administrator);
    auto reading = database().read();
    auto const steps = first_steps(reading.session(), administrator);
    ASSERT_EQ(steps.size(), 4U);
    EXPECT_TRUE(steps[0].step_done && steps[1].step_done && steps[2].step_done);
    EXPECT_EQ(steps[3].step, StepKind::meeting);
    EXPECT_TRUE(steps[3].step_next);
    auto const page = visit(show_desk, administrator, get("/"));
    EXPECT_TRUE(page.body->contains("href=\"/meetings/new\""));
    EXPECT_TRUE(first_steps(reading.session(), actor(people().head_of_office)).empty());
}

TEST_P(Desk, says_what_was_answered_and_where_to_change_it) {
    auto const meeting = std::to_string(convened(today() + 2).value);
    auto request = get("/");
    request.query.add("replied", meeting);
    auto const text = body_of(visit(show_desk, actor(people().b.member), request));
    EXPECT_TRUE(text.contains("Đã ghi nhận: đồng chí sẽ dự <a href=\"/meetings/" + meeting + "#reply\">"));
    EXPECT_FALSE(page(people().b.member).contains("Đã ghi nhận"));
}

TEST(DeskTemplates, name_what_the_view_holds) {
    for (auto const language : {html::Language::vi, html::Language::en}) {
        auto const source =
            daumoi::detail::all_templates().source("desk/desk", html::Words(language, html::Terminology::party));
        auto complaints = html::check_template<DeskView>(
            source, {"next.coming_room", "next.coming_cancelled", "replied.coming_cancelled", "coming.coming_part"});
        std::erase_if(complaints, [](std::string const& one) {
            bool const shared = one.contains(".asked.") || one.contains(".of_task.");
            return shared && one.ends_with(" is never shown");
        });
        EXPECT_EQ(complaints, std::vector<std::string>{});
    }
}

}  // namespace
}  // namespace daumoi::desk
