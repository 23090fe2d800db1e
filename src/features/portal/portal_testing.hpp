#pragma once

#include <gtest/gtest.h>

#include "features/portal/article_rows.hpp"
#include "features/portal/portal_pages.hpp"
#include "features/testing.hpp"

/// For tests: a meeting of branch a that was held, and the ways to its article.
namespace daumoi::portal {

class ArticleTest : public FeatureTest {
protected:
    void SetUp() override {
        FeatureTest::SetUp();
        if (!IsSkipped()) hold_meeting();
    }

    Id<Meeting> meeting() const { return meeting_; }
    std::string address() const { return "/meetings/" + std::to_string(meeting_.value) + "/article"; }
    std::string number() const { return std::to_string(meeting_.value); }

    ArticleRow article() { return article_of(database().read().session(), meeting_).value(); }
    /// Drafted by the recorder.
    ArticleRow draft() {
        EXPECT_TRUE(draft_article(writing(people().a.recorder), organization(), meeting_, {}, 0));
        return article();
    }
    /// And published by the head of office.
    ArticleRow publish() {
        auto const row = draft();
        EXPECT_TRUE(publish_article(writing(people().head_of_office), organization(), meeting_, text_of(row)));
        return article();
    }
    static ArticleInput text_of(ArticleRow const& row) {
        return {Text<300>{row.headline}, Text<30000>{row.body}, std::nullopt, row.revision};
    }
    static ArticleInput text(std::string headline, std::string body, std::int64_t revision) {
        return {Text<300>{std::move(headline)}, Text<30000>{std::move(body)}, std::nullopt, revision};
    }
    std::vector<std::string> history(html::Language language = html::Language::en) {
        return history_sentences({"article", article().article}, sentences(), language);
    }

    http::Response open_editor(Id<Person> person) {
        return visit(show_editor, actor(person), get(address(), {{"meeting", number()}}));
    }
    http::Response post_editor(pages::Page page, std::string const& place, Id<Person> person,
                               html::FormFields const& fields) {
        return visit(page, actor(person), post(address() + place, {{"meeting", number()}}, fields));
    }
    http::Response read_portal(pages::Page page, http::Request const& request) {
        return visit(page, PublicActor{}, request);
    }
    static http::Request article_request(Id<Article> article) {
        auto const number = std::to_string(article.value);
        return get("/portal/articles/" + number, {{"article", number}});
    }

private:
    void hold_meeting() {
        auto const& branch = people().a;
        meetings::MeetingInput input;
        input.unit = branch.unit;
        input.official_title = {"Giữ lửa lò đều qua ca đêm"};
        input.day = today();
        input.planned_start = TimeOfDay{8 * 60};
        input.planned_end = TimeOfDay{10 * 60};
        input.room = {"Nhà ăn ca"};
        input.chair = branch.secretary;
        input.recorder = branch.recorder;
        input.invited = {{branch.deputy, meetings::Role::rapporteur}};
        input.agenda = {{meetings::AgendaKind::lead_report, {"Báo cáo đề dẫn"}, 20, branch.deputy},
                        {meetings::AgendaKind::discussion, {"Thảo luận"}, 40, std::nullopt},
                        {meetings::AgendaKind::conclusion, {"Kết luận"}, 10, branch.secretary}};
        auto const secretary = writing(branch.secretary);
        meeting_ = meetings::prepare_meeting(secretary, organization(), input).value().meeting;
        EXPECT_TRUE(meetings::send_notice(secretary, organization(), meeting_));
        auto const recorder = writing(branch.recorder);
        EXPECT_TRUE(meetings::call_everybody(recorder, meeting_));
        EXPECT_TRUE(meetings::start_meeting(recorder, meeting_, {}));
        write_record(recorder);
        EXPECT_TRUE(meetings::close_meeting(recorder, meeting_, {}));
    }

    void write_record(journal::Writing const& recorder) {
        using enum meetings::EntryKind;
        auto const& branch = people().a;
        add(recorder, 0, report, branch.deputy, meetings::Act::none, "Ca đêm tốn thêm củi. Lò hai nguội nhanh.");
        add(recorder, 1, contribution, branch.member, meetings::Act::propose, "đặt thêm nhiệt kế ở cửa lò");
        add(recorder, 1, question, branch.second_member, meetings::Act::ask, "bao giờ thay gạch lò một");
        add(recorder, 2, conclusion, branch.secretary, meetings::Act::require,
            "mỗi ca ghi sổ nhiệt độ hai giờ một lần");
    }

    void add(journal::Writing const& recorder, std::size_t item, meetings::EntryKind kind, Id<Person> speaker,
             meetings::Act act, std::string const& said) {
        meetings::EntryInput input;
        input.kind = kind;
        input.agenda_item = agenda().at(item).id;
        input.speaker = speaker;
        input.act = act;
        input.text = Text<5000>{said};
        EXPECT_TRUE(meetings::add_entry(recorder, meeting_, input));
    }

    std::vector<meetings::AgendaFacts> agenda() {
        auto reading = database().read();
        auto const found = meetings::find_visible(reading.session(), SystemActor{"test"}, meeting_, today());
        return meetings::load_record(reading.session(), found.value().row).agenda;
    }

    Id<Meeting> meeting_;
};

}  // namespace daumoi::portal
