#include "features/portal/article_search.hpp"

#include "features/portal/portal.hpp"
#include "features/portal/portal_testing.hpp"
#include "sql/portal.hpp"

namespace daumoi::portal {
namespace {

class ArticleSearch : public ArticleTest {
protected:
    http::Response search(std::string const& words, bool json = false) {
        auto request = get("/portal/search");
        request.query.add("q", words);
        if (json) request.headers.set("Accept", "application/json");
        return read_portal(search_news, request);
    }
    std::string found(std::string const& words) {
        auto const page = search(words, true);
        EXPECT_EQ(page.status, 200);
        return *page.body;
    }
    void publish_with(std::string const& headline, std::string const& body) {
        auto const row = draft();
        ASSERT_TRUE(publish_article(writing(people().head_of_office), organization(), meeting(),
                                    text(headline, body, row.revision)));
    }
};
DAUMOI_ON_BOTH_DATABASES(ArticleSearch);

TEST_P(ArticleSearch, finds_words_with_and_without_marks_in_any_order) {
    publish_with("Giữ lửa qua đêm", "Ca đêm tiết kiệm 5% củi. Lò hai nguội nhanh, lò một giữ nhiệt.");
    for (auto const* words : {"Giữ lửa", "giu lua", "LỬA GIỮ", "cui tiet kiem", "5%", "dem lo nguoi nhanh", "  lửa  "})
        EXPECT_TRUE(found(words).contains("\"found\":1")) << words;
    for (auto const* words : {"gạch", "giữ lửa gạch", "%", "_", "5!", "lo nguoi nhanh dem mot"})
        EXPECT_EQ(found(words).contains("\"found\":1"), std::string_view(words) == "%") << words;
}

TEST_P(ArticleSearch, finds_nothing_that_readers_do_not_see) {
    draft();
    EXPECT_TRUE(found("nhiệt kế").contains("\"found\":0"));
    ASSERT_TRUE(publish_article(writing(people().head_of_office), organization(), meeting(), text_of(article())));
    EXPECT_TRUE(found("nhiệt kế").contains("\"found\":1"));
    ASSERT_TRUE(edit_article(writing(people().a.recorder), organization(), meeting(),
                             text("Bản thảo mới", "Chữ chưa đăng.", article().revision)));
    EXPECT_TRUE(found("chữ chưa đăng").contains("\"found\":0"));
    ASSERT_TRUE(withdraw_article(writing(people().head_of_office), organization(), meeting(), {article().revision}));
    EXPECT_TRUE(found("nhiệt kế").contains("\"found\":0"));
}

TEST_P(ArticleSearch, keeps_the_words_and_says_when_there_is_nothing) {
    publish();
    auto const page = *search("<b>\"gạch").body;
    EXPECT_TRUE(page.contains("value=\"&lt;b&gt;&quot;gạch\"")) << page;
    EXPECT_TRUE(page.contains("role=\"status\""));
    auto const empty = *search("").body;
    EXPECT_FALSE(empty.contains("role=\"status\""));
    EXPECT_FALSE(empty.contains("class=\"news\""));
    EXPECT_EQ(search(std::string(300, 'a')).status, 200);
    EXPECT_EQ(search("\xff").status, 200);
}

TEST_P(ArticleSearch, changes_nothing_and_asks_twice) {
    publish();
    auto const before = stock();
    auto request = get("/portal/search");
    request.query.add("q", "nhiệt");
    pages::Services const services{
        database(),           clock(), detail::all_templates(),
        std::string(64, 'a'), "",      [](std::string_view name) { return std::string(name); }};
    pages::Visit reader(request, services, organization(), html::Words(html::Language::vi, html::Terminology::party),
                        PublicActor{}, std::nullopt, "form-token");
    EXPECT_EQ(search_news(reader).status, 200);
    EXPECT_EQ(reader.queries(), 2);
    EXPECT_EQ(stock(), before);
}

TEST_P(ArticleSearch, finds_articles_of_an_older_database_again) {
    auto const row = publish();
    database().write([&](storage::WriteTransaction& transaction) {
        transaction->run(sql::portal::set_article_folded, {{"article", row.article}, {"folded", std::string{}}});
        return true;
    });
    EXPECT_TRUE(found("nhiet ke").contains("\"found\":0"));
    fold_articles(database());
    EXPECT_TRUE(found("nhiet ke").contains("\"found\":1"));
}

}  // namespace
}  // namespace daumoi::portal
