#include "app/history_pages.hpp"

#include <set>

#include <gmock/gmock.h>

#include "app/history_view.hpp"
#include "features/tasks/tasks_testing.hpp"
#include "html/template_names.hpp"

namespace daumoi::app {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class HistoryPages : public tasks::TaskTest {
protected:
    http::Response ask(pages::Page page, Id<Person> reader, html::Language language = html::Language::en,
                       std::string const& accept = "text/html") {
        auto request = get(
            "/history", {{"meeting", number(meeting())}, {"task", number(task_)}, {"unit", number(people().a.unit)}});
        request.headers.set("Accept", accept);
        return visit(page, actor(reader), request, language);
    }
    Id<Task> task_{1};
};
DAUMOI_ON_BOTH_DATABASES(HistoryPages);

TEST_P(HistoryPages, tell_a_meeting_in_sentences_with_what_came_of_it) {
    task_ = made();
    auto const page = body_of(ask(show_meeting_history, people().a.recorder));
    EXPECT_THAT(page, HasSubstr("prepared the meeting"));
    EXPECT_THAT(page, HasSubstr("to 5 people."));
    EXPECT_THAT(page, HasSubstr("wrote into the record (conclusion, "));
    EXPECT_THAT(page, HasSubstr("đo nhiệt độ cửa lò"));
    EXPECT_THAT(body_of(ask(show_meeting_history, people().a.recorder, html::Language::vi)),
                HasSubstr("chuẩn bị cuộc họp"));
}

TEST_P(HistoryPages, keep_what_was_said_to_those_who_see_the_record) {
    task_ = made();
    ASSERT_TRUE(meetings::close_meeting(writing(people().a.recorder), meeting(), {}));
    auto const page = ask(show_meeting_history, people().head_of_office);
    EXPECT_EQ(page.status, 200);
    EXPECT_THAT(body_of(page), HasSubstr("wrote into the record: conclusion."));
    EXPECT_THAT(body_of(page), Not(HasSubstr("đo nhiệt độ cửa lò")));
    EXPECT_THAT(body_of(ask(show_meeting_history, people().head_of_office, html::Language::en, "application/json")),
                Not(HasSubstr("đo nhiệt độ cửa lò")));
}

TEST_P(HistoryPages, put_a_removed_entry_back_for_those_who_write_the_record) {
    auto const recorder = people().a.recorder;
    auto const restoration = "/meetings/" + number(meeting()) + "/entries/" + number(conclusion()) + "/restoration\"";
    auto const offers = [&](Id<Person> reader) {
        auto const page = body_of(ask(show_meeting_history, reader));
        int count = 0;
        for (auto at = page.find(restoration); at != std::string::npos; at = page.find(restoration, at + 1)) ++count;
        return count;
    };
    EXPECT_EQ(offers(recorder), 0);
    ASSERT_TRUE(meetings::remove_entry(writing(recorder), meeting(), conclusion()));
    EXPECT_EQ(offers(recorder), 1);
    EXPECT_EQ(offers(people().a.member), 0);
    ASSERT_TRUE(meetings::restore_entry(writing(recorder), meeting(), conclusion()));
    EXPECT_EQ(offers(recorder), 0) << "it stands in the record again";
    ASSERT_TRUE(meetings::remove_entry(writing(recorder), meeting(), conclusion()));
    EXPECT_EQ(offers(recorder), 1) << "of two removals the last";
}

TEST_P(HistoryPages, are_not_there_for_others) {
    task_ = made();
    for (auto const other : {people().b.secretary, people().administrator}) {
        EXPECT_EQ(ask(show_meeting_history, other).status, 404);
        EXPECT_EQ(ask(show_task_history, other).status, 404);
        EXPECT_EQ(ask(show_article_history, other).status, 404);
    }
}

TEST_P(HistoryPages, tell_who_was_there_only_to_those_who_see_the_record) {
    Id<Person> newcomer;
    database().write([&](storage::WriteTransaction& transaction) {
        newcomer = org::add_person(transaction, {{}, "Vi", "Văn", "Ón", org::Sex::male});
        org::add_membership(transaction, newcomer, people().a.unit, org::MemberClass::full, today() + -1);
        return true;
    });
    ASSERT_TRUE(meetings::close_meeting(writing(people().a.recorder), meeting(), {TimeOfDay{9 * 60 + 50}}));
    auto const approve = [&](Id<Person> by) {
        return meetings::approve_minutes(writing(by), organization(), meeting());
    };
    ASSERT_TRUE(approve(people().a.recorder));
    ASSERT_TRUE(approve(people().a.secretary));
    constexpr auto called = "called everybody";
    EXPECT_THAT(body_of(ask(show_meeting_history, people().a.recorder)), HasSubstr(called));
    EXPECT_THAT(body_of(ask(show_meeting_history, newcomer)),
                testing::AllOf(HasSubstr("sent the notice"), Not(HasSubstr(called))));
}

TEST_P(HistoryPages, of_a_unit_tell_nothing_of_meetings) {
    auto const page = body_of(ask(show_unit_history, people().a.member));
    EXPECT_THAT(page, HasSubstr("<title>History: Chi bộ Lò nung"));
    EXPECT_THAT(page, Not(HasSubstr("prepared the meeting")));
}

TEST_P(HistoryPages, give_programs_verbs_and_facts_and_the_same_in_both_languages) {
    task_ = reported();
    for (auto const page : {show_meeting_history, show_task_history}) {
        auto const english = body_of(ask(page, people().a.recorder, html::Language::en, "application/json"));
        EXPECT_EQ(english, body_of(ask(page, people().a.recorder, html::Language::vi, "application/json")));
        EXPECT_THAT(english, HasSubstr("\"verb\":\"task.made\",\"facts\":{"));
    }
}

TEST_P(HistoryPages, tell_a_task) {
    task_ = reported();
    EXPECT_THAT(body_of(ask(show_task_history, people().a.recorder)),
                HasSubstr("Cấn Thị Mây reported the task done: đã đo đủ ba ca"));
}

TEST_P(HistoryPages, of_an_article_begin_with_its_first_draft) {
    EXPECT_EQ(ask(show_article_history, people().a.recorder).status, 404);
}

TEST(TemplateOfAHistory, names_what_its_view_has) {
    html::Words const words(html::Language::vi, html::Terminology::party);
    auto const complaints = [&](std::string_view name, std::string_view of_others) {
        auto found = html::check_template<HistoryView>(daumoi::detail::all_templates().source(name, words),
                                                       {"lines.verb", "lines.facts"});
        std::erase_if(found, [&](std::string const& one) {
            return one.starts_with(of_others) && one.ends_with(" is never shown");
        });
        return found;
    };
    EXPECT_THAT(complaints("accounts/history", "head"), IsEmpty());
    EXPECT_THAT(complaints("meetings/history", "thing_title"), IsEmpty());
}

TEST(Verbs, of_all_features_are_different) {
    std::set<std::string_view> seen;
    for (auto const& verb : all_verbs()) EXPECT_TRUE(seen.insert(verb.verb).second) << verb.verb;
}

}  // namespace
}  // namespace daumoi::app
