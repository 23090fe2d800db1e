#include "features/tasks/meeting_tasks_view.hpp"
#include "features/tasks/task_views.hpp"
#include "features/tasks/tasks_testing.hpp"
#include "html/template_names.hpp"

namespace daumoi::tasks {
namespace {

class TaskPages : public TaskTest {
protected:
    http::Response open(pages::Page page, Id<Person> person, Id<Task> task) {
        return visit(page, actor(person), get("/tasks/" + number(task), {{"task", number(task)}}));
    }
    http::Response send(pages::Page page, Id<Person> person, Id<Task> task, html::FormFields const& fields) {
        return visit(page, actor(person), post("/tasks/" + number(task), {{"task", number(task)}}, fields));
    }
    http::Response open_meeting(Id<Person> person) {
        return visit(meeting_tasks, actor(person),
                     get("/meetings/" + number(meeting()) + "/tasks", {{"meeting", number(meeting())}}));
    }
    http::Request entry_request(html::FormFields const& fields) {
        return post("/meetings/1/entries/1/task", {{"meeting", number(meeting())}, {"entry", number(conclusion())}},
                    fields);
    }
    html::FormFields one_tap() const {
        return {{"offered", "lập sổ nhiệt độ"},       {"text", "lập sổ nhiệt độ"}, {"verb", "assign"},
                {"owner", number(people().a.member)}, {"deadline", "20/5/2026"},   {"back", "tasks"}};
    }
    static http::Request in_class(std::string const& state, std::string const& format = {}) {
        auto request = get("/tasks");
        if (!state.empty()) request.query.add("state", state);
        if (!format.empty()) request.query.add("format", format);
        return request;
    }
};
DAUMOI_ON_BOTH_DATABASES(TaskPages);

TEST_P(TaskPages, the_list_counts_classes_and_filters_by_them) {
    auto const task = made();
    clock().advance(std::chrono::hours(24 * 4));
    auto const late = body_of(visit(list_tasks, actor(people().a.secretary), in_class("late")));
    EXPECT_TRUE(late.contains("Đo nhiệt độ cửa lò"));
    EXPECT_TRUE(late.contains("/tasks/" + number(task) + "\""));
    EXPECT_TRUE(late.contains("quá 2 ngày"));
    EXPECT_FALSE(body_of(visit(list_tasks, actor(people().a.secretary), in_class("open"))).contains("Đo nhiệt độ"));
    EXPECT_FALSE(body_of(visit(list_tasks, actor(people().b.secretary), in_class(""))).contains("Đo nhiệt độ"));
}

TEST_P(TaskPages, the_list_is_downloaded_as_csv) {
    made();
    auto const file = visit(list_tasks, actor(people().a.secretary), in_class("", "csv"));
    EXPECT_EQ(file.headers.find("Content-Type"), "text/csv; charset=utf-8");
    EXPECT_TRUE(body_of(file).contains("đo nhiệt độ cửa lò"));
}

TEST_P(TaskPages, a_task_says_who_asked_where_and_until_when) {
    auto page = body_of(open(show_task, people().a.member, made()));
    std::erase(page, '\n');
    EXPECT_TRUE(page.contains("Đồng chí Ngũ Đình Khải giao Chi bộ Lò nung"));
    EXPECT_TRUE(page.contains("/meetings/" + number(meeting()) + "/minutes#entry-" + number(conclusion())));
    EXPECT_TRUE(page.contains("13/5/2026"));
    EXPECT_TRUE(page.contains("/acceptance"));
    EXPECT_FALSE(page.contains("/closure"));
    EXPECT_EQ(open(show_task, people().b.secretary, made_for_branch()).status, 404);
}

TEST_P(TaskPages, a_task_is_accepted_reported_and_closed_by_forms) {
    auto const task = made();
    EXPECT_EQ(location_of(send(post_acceptance, people().a.member, task, {{"back", "desk"}})), "/");
    auto const reported = send(post_progress, people().a.member, task, {{"text", "đã đo"}, {"done", "1"}});
    EXPECT_EQ(location_of(reported), "/tasks/" + number(task));
    EXPECT_TRUE(body_of(open(show_task, people().a.recorder, task)).contains("/closure"));
    EXPECT_EQ(send(post_closure, people().a.recorder, task, {{"verdict", "done"}, {"revision", "3"}}).status, 303);
    EXPECT_EQ(row(task).state, TaskState::closed);
}

TEST_P(TaskPages, a_refused_form_keeps_what_was_typed) {
    auto const task = made();
    auto const before = stock();
    auto const page = send(post_deadline, people().a.recorder, task, {{"deadline", "31/6/2026"}, {"text", "vì <mưa>"}});
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(body_of(page).contains("value=\"31/6/2026\""));
    EXPECT_TRUE(body_of(page).contains("vì &lt;mưa&gt;"));
    EXPECT_EQ(stock(), before);
}

TEST_P(TaskPages, a_form_that_came_too_late_shows_both_and_keeps_what_was_typed) {
    auto const task = made_for_branch();
    ASSERT_TRUE(assign_owner(writing(people().a.deputy), task, {people().a.recorder, 1}));
    auto const before = stock();
    auto const owner =
        send(post_owner, people().a.secretary, task, {{"owner", number(people().a.member)}, {"revision", "1"}});
    EXPECT_EQ(owner.status, 409);
    EXPECT_TRUE(body_of(owner).contains("<p>Hàn Văn Thụ</p>"));
    EXPECT_TRUE(body_of(owner).contains("<p>Cấn Thị Mây</p>"));
    EXPECT_TRUE(body_of(owner).contains("name=\"revision\" value=\"2\""));
    auto const deadline = send(post_deadline, people().head_of_office, task,
                               {{"deadline", "21/5/2026"}, {"text", "chờ gạch"}, {"revision", "1"}});
    EXPECT_EQ(deadline.status, 409);
    EXPECT_TRUE(body_of(deadline).contains("<p>21/5/2026 · chờ gạch</p>"));
    EXPECT_TRUE(body_of(deadline).contains("value=\"21/5/2026\""));
    auto const closure = send(post_closure, people().head_of_office, task,
                              {{"verdict", "done"}, {"done_day", "11/5/2026"}, {"text", "đủ tên"}, {"revision", "1"}});
    EXPECT_EQ(closure.status, 409);
    EXPECT_TRUE(body_of(closure).contains("<p>11/5/2026 · đủ tên</p>"));
    EXPECT_TRUE(body_of(closure).contains("value=\"đủ tên\""));
    EXPECT_EQ(stock(), before);
}

/// Its form is gone, so the page by itself says that it changed meanwhile.
TEST_P(TaskPages, a_closure_of_what_was_closed_meanwhile_says_so) {
    auto const task = made();
    ASSERT_TRUE(close_task(writing(people().a.secretary), task, {Verdict::done, {}, {}, {}}));
    auto const before = stock();
    auto const page =
        send(post_closure, people().a.recorder, task, {{"verdict", "done"}, {"text", "đo đủ"}, {"revision", "1"}});
    EXPECT_EQ(page.status, 409);
    EXPECT_TRUE(body_of(page).contains("vừa được sửa ở nơi khác"));
    EXPECT_EQ(stock(), before);
}

TEST_P(TaskPages, an_addressee_chosen_too_late_stays_chosen_beside_the_warning) {
    auto input = asks("sửa băng tải");
    input.addressee = Text<300>{"các tổ cơ điện"};
    auto const task = make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), input).value().task;
    ASSERT_TRUE(move_deadline(writing(people().a.recorder), task, {today() + 5, {}, 1}));
    auto const before = stock();
    auto const unit = number(people().a.unit);
    auto const page = send(post_addressee, people().a.recorder, task, {{"addressed_unit", unit}, {"revision", "1"}});
    EXPECT_EQ(page.status, 409);
    EXPECT_TRUE(body_of(page).contains("value=\"" + unit + "\" selected"));
    EXPECT_TRUE(body_of(page).contains("role=\"alert\""));
    EXPECT_EQ(stock(), before);
}

TEST_P(TaskPages, a_task_that_nobody_has_says_so_and_how_to_mend_it) {
    auto input = asks("sửa băng tải");
    input.addressee = Text<300>{"các tổ cơ điện"};
    auto const task = make_task_of_entry(writing(people().a.recorder), meeting(), conclusion(), input).value().task;
    auto const list = body_of(visit(list_tasks, actor(people().a.recorder), get("/tasks")));
    EXPECT_TRUE(list.contains("/tasks/" + number(task) + "#addressee"));
    EXPECT_TRUE(body_of(open(show_task, people().a.recorder, task)).contains("id=\"addressee\""));
    auto const sent = send(post_addressee, people().a.recorder, task,
                           {{"addressed_unit", number(people().a.unit)}, {"revision", "1"}});
    EXPECT_EQ(sent.status, 303);
    auto const later = body_of(visit(list_tasks, actor(people().a.recorder), get("/tasks")));
    EXPECT_FALSE(later.contains("#addressee"));
    EXPECT_TRUE(later.contains("các tổ cơ điện"));
}

TEST_P(TaskPages, a_task_is_given_by_a_form_that_keeps_what_was_typed) {
    auto const form = visit(new_task, actor(people().a.secretary), get("/tasks/new"));
    EXPECT_EQ(form.status, 200);
    EXPECT_TRUE(body_of(form).contains("Cấn Thị Mây"));
    EXPECT_FALSE(body_of(form).contains("Chế Thị Trúc"));
    EXPECT_EQ(visit(new_task, actor(people().a.member), get("/tasks/new")).status, 403);
    auto const refused = visit(post_task, actor(people().a.secretary),
                               post("/tasks", {}, {{"text", "quét <sân>"}, {"deadline", "hôm qua"}}));
    EXPECT_EQ(refused.status, 422);
    EXPECT_TRUE(body_of(refused).contains("quét &lt;sân&gt;"));
    auto const made = visit(post_task, actor(people().a.secretary), post("/tasks", {}, {{"text", "quét sân"}}));
    EXPECT_TRUE(location_of(made).starts_with("/tasks/"));
}

TEST_P(TaskPages, a_meeting_offers_the_sentences_that_ask_already_filled_in) {
    auto const page = body_of(open_meeting(people().a.recorder));
    EXPECT_TRUE(page.contains(">lập sổ nhiệt độ</textarea>"));
    EXPECT_TRUE(page.contains("value=\"" + number(people().a.member) + "\" selected"));
    EXPECT_TRUE(page.contains("value=\"19/5/2026\"")) << "before the 20th is until the 19th";
    EXPECT_TRUE(page.contains(">thay gạch chịu lửa</textarea>"));
    EXPECT_TRUE(page.contains("Ca đêm giữ lửa tốt.</textarea>")) << "every sentence can become a task";
    EXPECT_EQ(open_meeting(people().b.secretary).status, 404);
    EXPECT_FALSE(body_of(open_meeting(people().a.member)).contains("</textarea>"));
}

TEST_P(TaskPages, one_tap_makes_a_sentence_a_task_that_is_offered_no_more) {
    auto const done = visit(post_entry_task, actor(people().a.recorder), entry_request(one_tap()));
    EXPECT_EQ(location_of(done), "/meetings/" + number(meeting()) + "/tasks#entry-" + number(conclusion()));
    auto const page = body_of(open_meeting(people().a.recorder));
    EXPECT_FALSE(page.contains(">lập sổ nhiệt độ</textarea>"));
    EXPECT_TRUE(page.contains("Lập sổ nhiệt độ</a>"));
    auto reading = database().read();
    auto const made = tasks_of_meeting(reading.session(), meeting(), today());
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made.front().deadline, parse_iso_day("2026-05-20"));
}

TEST_P(TaskPages, a_refused_sentence_keeps_what_was_typed) {
    auto const before = stock();
    auto fields = one_tap();
    fields[1].second = "lập <sổ>";
    fields[4].second = "10/5/2026";
    auto const page = visit(post_entry_task, actor(people().a.recorder), entry_request(fields));
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(body_of(page).contains("lập &lt;sổ&gt;"));
    EXPECT_TRUE(body_of(page).contains("value=\"10/5/2026\""));
    EXPECT_EQ(stock(), before);
}

TEST_P(TaskPages, json_is_the_same_in_both_languages) {
    auto const task = made();
    auto request = get("/tasks/" + number(task), {{"task", number(task)}});
    request.headers.set("Accept", "application/json");
    EXPECT_EQ(body_of(visit(show_task, actor(people().a.member), request, html::Language::vi)),
              body_of(visit(show_task, actor(people().a.member), request, html::Language::en)));
}

/// What is said of the template, without parts of TaskLine and FormField that this page has no use for.
template <class View>
std::vector<std::string> complaints(std::string_view name, html::Language language) {
    html::Words const words(language, html::Terminology::party);
    auto found = html::check_template<View>(detail::all_templates().source(name, words),
                                            {"progress.number", "progress.author", "faults.fault_field",
                                             "entries.offers.complete", "entries.other_offers.complete"});
    std::erase_if(found, [](std::string const& one) {
        bool const shared = one.starts_with("lines.") || one.starts_with("entries.made.") || one.contains(".typed ");
        return shared && one.ends_with(" is never shown");
    });
    return found;
}

TEST(TaskTemplates, name_what_their_views_hold) {
    using Nothing = std::vector<std::string>;
    for (auto const language : {html::Language::vi, html::Language::en}) {
        EXPECT_EQ(complaints<ListView>("tasks/list", language), Nothing{});
        EXPECT_EQ(complaints<NewTaskView>("tasks/new", language), Nothing{});
        EXPECT_EQ(complaints<EditTaskView>("tasks/edit", language), Nothing{});
        EXPECT_EQ(complaints<TaskView>("tasks/task", language), Nothing{});
        EXPECT_EQ(complaints<MeetingTasksView>("tasks/meeting", language), Nothing{});
    }
}

}  // namespace
}  // namespace daumoi::tasks
