#include "features/portal/portal_testing.hpp"

namespace daumoi::portal {
namespace {

class Articles : public ArticleTest {};
DAUMOI_ON_BOTH_DATABASES(Articles);

TEST_P(Articles, are_drafted_from_the_record) {
    auto const row = draft();
    EXPECT_EQ(row.state, ArticleState::draft);
    EXPECT_EQ(row.revision, 1);
    EXPECT_FALSE(row.edited);
    EXPECT_TRUE(row.headline.contains("Chi bộ Lò nung")) << row.headline;
    EXPECT_TRUE(row.body.contains("đặt thêm nhiệt kế ở cửa lò")) << row.body;
    EXPECT_EQ(history(),
              (std::vector<std::string>{
                  "Hàn Văn Thụ drafted the article of the meeting “Giữ lửa lò đều qua ca đêm” from its record."}));
}

TEST_P(Articles, never_name_an_ordinary_contributor_by_default) {
    auto const row = draft();
    for (auto const* name : {"Cấn Thị Mây", "Quản Văn Rạng", "Hàn Văn Thụ", "gạch lò một"})
        EXPECT_FALSE((row.headline + row.body).contains(name)) << name << "\n" << row.body;
}

TEST_P(Articles, are_drafted_anew_with_other_choices) {
    draft();
    ArticleChoices choices;
    choices.discussion = Discussion::left_out;
    ASSERT_TRUE(draft_article(writing(people().a.recorder), organization(), meeting(), choices, 1));
    EXPECT_FALSE(article().body.contains("nhiệt kế"));
    EXPECT_EQ(article().choices.discussion, Discussion::left_out);
}

TEST_P(Articles, are_not_drafted_by_others) {
    auto const before = stock();
    for (auto const person : {people().b.secretary, people().b.recorder, people().a.member})
        EXPECT_TRUE(refusal_of(draft_article(writing(person), organization(), meeting(), {}, 0)));
    EXPECT_EQ(refusal_of(draft_article(writing_as(PublicActor{}), organization(), meeting(), {}, 0)),
              Refusal::Kind::not_found);
    EXPECT_EQ(stock(), before);
}

/// What is said in a unit stays in the unit: the level above gets what the unit drafted.
TEST_P(Articles, are_not_drawn_from_the_record_by_the_level_above) {
    EXPECT_EQ(refusal_of(draft_article(writing(people().head_of_office), organization(), meeting(), {}, 0)),
              Refusal::Kind::not_allowed);
    EXPECT_EQ(refusal_of(publish_article(writing(people().head_of_office), organization(), meeting(),
                                         text("Tin", "Nội dung.", 0))),
              Refusal::Kind::not_allowed);
    EXPECT_EQ(open_editor(people().head_of_office).status, 403);
}

TEST_P(Articles, are_edited) {
    draft();
    auto const changed = edit_article(writing(people().a.recorder), organization(), meeting(),
                                      text("Tiêu đề mới", "Đoạn một.\n\nĐoạn hai.", 1));
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->revision, 2);
    EXPECT_TRUE(article().edited);
    EXPECT_EQ(history().back(), "Hàn Văn Thụ edited the article “Tiêu đề mới”.");
    EXPECT_EQ(history(html::Language::vi).back(), "Hàn Văn Thụ sửa tin bài “Tiêu đề mới”.");
}

TEST_P(Articles, are_not_edited_by_others) {
    draft();
    auto const before = stock();
    for (auto const person : {people().b.secretary, people().b.recorder})
        EXPECT_EQ(refusal_of(edit_article(writing(person), organization(), meeting(), text("Tin", "Chữ.", 1))),
                  Refusal::Kind::not_found);
    EXPECT_EQ(stock(), before);
}

TEST_P(Articles, are_not_overwritten_unseen) {
    draft();
    ASSERT_TRUE(edit_article(writing(people().a.recorder), organization(), meeting(), text("Một", "Chữ.", 1)));
    auto const before = stock();
    EXPECT_EQ(refusal_of(edit_article(writing(people().head_of_office), organization(), meeting(),
                                      text("Hai", "Chữ khác.", 1))),
              Refusal::Kind::stale);
    EXPECT_EQ(stock(), before);
    EXPECT_EQ(article().headline, "Một");
}

TEST_P(Articles, are_written_after_the_meeting) {
    database().write([&](storage::WriteTransaction& transaction) {
        transaction->run(storage::statement("UPDATE meeting SET state = 'running'"));
        return true;
    });
    EXPECT_EQ(refusal_of(draft_article(writing(people().a.recorder), organization(), meeting(), {}, 0)),
              Refusal::Kind::wrong_state);
}

TEST_P(Articles, are_published) {
    auto const row = publish();
    EXPECT_EQ(row.state, ArticleState::published);
    EXPECT_EQ(row.published_body, row.body);
    EXPECT_EQ(row.published_day, today());
    EXPECT_EQ(history().back(), "Mạc Thị Sen published the article “" + row.headline + "” on the portal.");
    auto const found = find_article_of_meeting(database().read().session(), meeting());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->article_state, ArticleState::published);
}

TEST_P(Articles, are_not_published_by_others) {
    auto const row = draft();
    auto const before = stock();
    EXPECT_EQ(refusal_of(publish_article(writing(people().a.recorder), organization(), meeting(), text_of(row))),
              Refusal::Kind::not_allowed);
    EXPECT_EQ(refusal_of(publish_article(writing(people().b.secretary), organization(), meeting(), text_of(row))),
              Refusal::Kind::not_found);
    EXPECT_EQ(stock(), before);
}

TEST_P(Articles, are_not_published_without_headline_and_text) {
    draft();
    auto const before = stock();
    ArticleInput nothing;
    nothing.revision = 1;
    auto const refused = publish_article(writing(people().head_of_office), organization(), meeting(), nothing);
    EXPECT_EQ(fault_of(refused, "headline"), "Readers find an article by its headline: write one.");
    EXPECT_EQ(fault_of(refused, "body"), "There is nothing to read yet: write the text.");
    EXPECT_EQ(stock(), before);
}

TEST_P(Articles, are_corrected_by_publishing_again) {
    auto const row = publish();
    clock().advance(std::chrono::hours{48});
    ASSERT_TRUE(publish_article(writing(people().head_of_office), organization(), meeting(),
                                text("Tiêu đề đúng", "Nội dung đúng.", row.revision)));
    EXPECT_EQ(article().published_headline, "Tiêu đề đúng");
    EXPECT_EQ(article().published_day, row.published_day);
    EXPECT_EQ(article().corrected_day, today());
    EXPECT_EQ(history().back(), "Mạc Thị Sen corrected the published article “Tiêu đề đúng”.");
}

TEST_P(Articles, are_withdrawn) {
    auto const row = publish();
    ASSERT_TRUE(withdraw_article(writing(people().head_of_office), organization(), meeting(), {row.revision}));
    EXPECT_EQ(article().state, ArticleState::withdrawn);
    EXPECT_EQ(article().body, row.body);
    EXPECT_EQ(history().back(), "Mạc Thị Sen withdrew the article “" + row.headline + "” from the portal.");
}

TEST_P(Articles, are_not_withdrawn_by_others_or_before_they_are_published) {
    auto const row = draft();
    EXPECT_EQ(refusal_of(withdraw_article(writing(people().head_of_office), organization(), meeting(), {row.revision})),
              Refusal::Kind::wrong_state);
    ASSERT_TRUE(publish_article(writing(people().head_of_office), organization(), meeting(), text_of(row)));
    auto const before = stock();
    EXPECT_EQ(refusal_of(withdraw_article(writing(people().a.recorder), organization(), meeting(), {2})),
              Refusal::Kind::not_allowed);
    EXPECT_EQ(refusal_of(withdraw_article(writing(people().b.secretary), organization(), meeting(), {2})),
              Refusal::Kind::not_found);
    EXPECT_EQ(refusal_of(withdraw_article(writing(people().head_of_office), organization(), meeting(), {1})),
              Refusal::Kind::stale);
    EXPECT_EQ(stock(), before);
}

TEST_P(Articles, keep_in_the_history_what_was_changed) {
    draft();
    ASSERT_TRUE(
        edit_article(writing(people().a.recorder), organization(), meeting(), text("Tin", "Một.\n\nHai.\n\nBa.", 1)));
    ASSERT_TRUE(
        edit_article(writing(people().a.recorder), organization(), meeting(), text("Tin", "Một.\n\nKhác.\n\nBa.", 2)));
    auto const entries = journal::entries_of(database().read().session(), {"article", article().article});
    auto const facts = json::parse(entries.back().payload).as_object();
    EXPECT_EQ(facts.at("before").as_string(), "Hai.");
    EXPECT_EQ(facts.at("after").as_string(), "Khác.");
}

}  // namespace
}  // namespace daumoi::portal
