#pragma once

#include <gtest/gtest.h>

#include "features/meetings/record_testing.hpp"
#include "features/portal/article_rows.hpp"
#include "features/portal/portal_pages.hpp"

/// For tests: a meeting of branch a that was held, and the ways to its article.
namespace daumoi::portal {

class ArticleTest : public meetings::RecordTest {
protected:
    void SetUp() override {
        RecordTest::SetUp();
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
        using meetings::Act, meetings::AgendaKind, meetings::EntryKind;
        auto const& branch = people().a;
        auto plan = this->plan({{AgendaKind::lead_report, {"Báo cáo đề dẫn"}, 20, branch.deputy},
                                {AgendaKind::discussion, {"Thảo luận"}, 40, std::nullopt},
                                {AgendaKind::conclusion, {"Kết luận"}, 10, branch.secretary}});
        plan.invited = {{branch.deputy, meetings::Role::rapporteur}};
        meeting_ = begin(plan);
        write(meeting_, AgendaKind::lead_report,
              words(EntryKind::report, branch.deputy, Act::none, "Ca đêm tốn thêm củi. Lò hai nguội nhanh."));
        write(meeting_, AgendaKind::discussion,
              words(EntryKind::contribution, branch.member, Act::propose, "đặt thêm nhiệt kế ở cửa lò"));
        write(meeting_, AgendaKind::discussion,
              words(EntryKind::question, branch.second_member, Act::ask, "bao giờ thay gạch lò một"));
        write(meeting_, AgendaKind::conclusion,
              words(EntryKind::conclusion, branch.secretary, Act::require, "mỗi ca ghi sổ nhiệt độ hai giờ một lần"));
        EXPECT_TRUE(meetings::close_meeting(writing(branch.recorder), meeting_, {}));
    }

    Id<Meeting> meeting_;
};

}  // namespace daumoi::portal
