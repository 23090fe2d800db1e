#include <algorithm>

#include "features/portal/editor_view.hpp"
#include "features/portal/list_view.hpp"
#include "features/portal/portal_frame.hpp"
#include "features/portal/portal_testing.hpp"
#include "features/portal/public_views.hpp"
#include "html/template_names.hpp"

namespace daumoi::portal {
namespace {

class PortalPages : public ArticleTest {
protected:
    static std::string body_of(http::Response const& response) { return response.body ? *response.body : ""; }
    static std::string header(http::Response const& response, std::string_view name) {
        return std::string(response.headers.find(name).value_or(""));
    }
    static http::Request as_program(http::Request request) {
        request.headers.set("Accept", "application/json");
        return request;
    }
    static http::Request in(std::string const& language, http::Request request) {
        request.query.add("lang", language);
        request.target += "?lang=" + language;
        return request;
    }
};
DAUMOI_ON_BOTH_DATABASES(PortalPages);

// ---- For those who write.

TEST_P(PortalPages, editor_offers_the_draft_before_it_is_saved) {
    auto const before = stock();
    auto const page = open_editor(people().a.recorder);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(body_of(page).contains("đặt thêm nhiệt kế ở cửa lò"));
    EXPECT_TRUE(body_of(page).contains("name=\"revision\" value=\"0\""));
    EXPECT_FALSE(body_of(page).contains("bao giờ thay gạch lò một"));
    EXPECT_EQ(stock(), before);
}

TEST_P(PortalPages, editor_names_the_sentences_that_were_corrected_in_the_minutes_to_those_who_read_them) {
    meetings::SentenceInput const corrected{{"start"}, Text<5000>{"Bắt đầu lúc 8 giờ 10."}, 0};
    EXPECT_FALSE(body_of(open_editor(people().a.recorder)).contains("id=\"corrected-title\""));
    ASSERT_TRUE(meetings::correct_sentence(writing(people().a.recorder), organization(), meeting(), corrected));
    EXPECT_TRUE(body_of(open_editor(people().a.recorder)).contains("<li>Bắt đầu lúc 8 giờ 10.</li>"));
    draft();
    EXPECT_FALSE(body_of(open_editor(people().head_of_office)).contains("8 giờ 10"));
}

TEST_P(PortalPages, editor_shows_each_what_they_may_do) {
    draft();
    auto const recorder = body_of(open_editor(people().a.recorder));
    EXPECT_FALSE(recorder.contains("article/publication"));
    EXPECT_TRUE(recorder.contains("article/draft"));
    auto const publisher = body_of(open_editor(people().head_of_office));
    EXPECT_TRUE(publisher.contains("formaction=\"article/publication\""));
    EXPECT_FALSE(publisher.contains("article/draft"));
    EXPECT_EQ(open_editor(people().b.secretary).status, 404);
}

TEST_P(PortalPages, editor_saves_and_publishes_in_one_step) {
    draft();
    auto const saved = post_editor(save_and_publish, "/publication", people().head_of_office,
                                   {{"headline", "Giữ lửa qua đêm"}, {"body", "Sáng nay họp."}, {"revision", "1"}});
    EXPECT_EQ(saved.status, 303);
    EXPECT_EQ(header(saved, "Location"), address());
    EXPECT_EQ(article().published_headline, "Giữ lửa qua đêm");
}

TEST_P(PortalPages, editor_keeps_what_was_typed_when_it_is_refused) {
    draft();
    auto const before = stock();
    auto const page = post_editor(save_and_publish, "/publication", people().head_of_office,
                                  {{"headline", ""}, {"body", "Chữ <vừa> gõ\n\nĐoạn hai"}, {"revision", "1"}});
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(body_of(page).contains("Chữ &lt;vừa&gt; gõ\n\nĐoạn hai</textarea>"));
    EXPECT_TRUE(body_of(page).contains("formaction=\"publication\""));
    EXPECT_TRUE(body_of(page).contains("aria-describedby=\"headline-error\""));
    EXPECT_EQ(stock(), before);
}

TEST_P(PortalPages, editor_shows_both_texts_when_somebody_was_quicker) {
    draft();
    ASSERT_TRUE(
        edit_article(writing(people().a.recorder), organization(), meeting(), text("Của thư ký", "Chữ kia.", 1)));
    auto const page = post_editor(save_article, "", people().head_of_office,
                                  {{"headline", "Của văn phòng"}, {"body", "Chữ này."}, {"revision", "1"}});
    EXPECT_EQ(page.status, 409);
    for (auto const* text : {"Của thư ký", "Chữ kia.", "Của văn phòng", "Chữ này.", "name=\"revision\" value=\"2\""})
        EXPECT_TRUE(body_of(page).contains(text)) << text;
}

TEST_P(PortalPages, editor_keeps_what_was_chosen_for_a_draft_that_comes_too_late) {
    draft();
    ASSERT_TRUE(
        edit_article(writing(people().a.recorder), organization(), meeting(), text("Của thư ký", "Chữ kia.", 1)));
    auto const before = stock();
    auto const page =
        post_editor(draft_again, "/draft", people().a.recorder, {{"discussion", "left_out"}, {"revision", "1"}});
    EXPECT_EQ(page.status, 409);
    for (auto const* text :
         {"Của thư ký", "choices\" open", "value=\"left_out\" checked", "Bài này vừa được lưu ở nơi khác"})
        EXPECT_TRUE(body_of(page).contains(text)) << text;
    EXPECT_EQ(stock(), before);
}

TEST_P(PortalPages, editor_shows_what_was_saved_meanwhile_before_it_is_published_or_withdrawn) {
    auto const row = publish();
    ASSERT_TRUE(edit_article(writing(people().a.recorder), organization(), meeting(),
                             text("Của thư ký", "Chữ kia.", row.revision)));
    auto const before = stock();
    auto const old = std::to_string(row.revision);
    auto const published = post_editor(save_and_publish, "/publication", people().head_of_office,
                                       {{"headline", "Của văn phòng"}, {"body", "Chữ này."}, {"revision", old}});
    for (auto const* text : {"Của thư ký", "Chữ kia.", "Của văn phòng", "Chữ này."})
        EXPECT_TRUE(body_of(published).contains(text)) << text;
    auto const withdrawn = post_editor(withdraw, "/withdrawal", people().head_of_office, {{"revision", old}});
    for (auto const* text : {"Của thư ký", "Chữ kia.", "Bài này vừa được lưu ở nơi khác"})
        EXPECT_TRUE(body_of(withdrawn).contains(text)) << text;
    EXPECT_EQ(published.status, 409);
    EXPECT_EQ(withdrawn.status, 409);
    EXPECT_EQ(stock(), before);
}

TEST_P(PortalPages, editor_asks_only_a_few_queries) {
    draft();
    auto const request = get(address(), {{"meeting", number()}});
    std::int64_t queries = 0;
    static std::int64_t* counted = nullptr;
    counted = &queries;
    visit(
        [](pages::Visit& page) {
            auto response = show_editor(page);
            *counted = page.queries();
            return response;
        },
        actor(people().a.recorder), request);
    EXPECT_LE(queries, 14);
}

TEST_P(PortalPages, list_shows_what_one_may_write_or_publish) {
    auto const list = [&](Id<Person> person) { return body_of(visit(list_articles, actor(person), get("/articles"))); };
    EXPECT_TRUE(list(people().a.recorder).contains(address()));
    EXPECT_FALSE(list(people().head_of_office).contains(address()));
    for (auto const person : {people().b.secretary, people().a.member, people().administrator})
        EXPECT_FALSE(list(person).contains(address()));
    draft();
    EXPECT_TRUE(list(people().head_of_office).contains(address()));
}

// ---- For everybody.

TEST_P(PortalPages, public_article_shows_what_was_published) {
    auto const row = publish();
    ASSERT_TRUE(edit_article(writing(people().a.recorder), organization(), meeting(),
                             text("Bản nháp sau", "Chưa đăng.", row.revision)));
    auto const page = read_portal(show_article, article_request(row.article));
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(body_of(page).contains(row.headline));
    EXPECT_TRUE(body_of(page).contains("<p class=\"lead\">"));
    EXPECT_FALSE(body_of(page).contains("Bản nháp sau"));
    EXPECT_FALSE(body_of(page).contains("Chưa đăng."));
}

TEST_P(PortalPages, public_pages_show_no_draft) {
    auto const row = draft();
    EXPECT_EQ(read_portal(show_article, article_request(row.article)).status, 404);
    EXPECT_FALSE(body_of(read_portal(show_news, get("/portal"))).contains(row.headline));
    EXPECT_FALSE(body_of(read_portal(show_feed, get("/portal/feed.xml"))).contains(row.headline));
}

TEST_P(PortalPages, withdrawn_article_is_gone) {
    auto const row = publish();
    ASSERT_TRUE(withdraw_article(writing(people().head_of_office), organization(), meeting(), {row.revision}));
    auto const page = read_portal(show_article, article_request(row.article));
    EXPECT_EQ(page.status, 410);
    EXPECT_TRUE(body_of(page).contains("Bài này đã được gỡ"));
    EXPECT_FALSE(body_of(page).contains(row.headline));
    EXPECT_FALSE(body_of(read_portal(show_news, get("/portal"))).contains(row.headline));
}

TEST_P(PortalPages, article_that_never_was_is_not_found) {
    EXPECT_EQ(read_portal(show_article, get("/portal/articles/99", {{"article", "99"}})).status, 404);
    EXPECT_EQ(read_portal(show_article, get("/portal/articles/x", {{"article", "x"}})).status, 404);
}

TEST_P(PortalPages, are_the_same_in_both_languages_for_programs) {
    auto const row = publish();
    for (auto const& [page, request] : {std::pair<pages::Page, http::Request>{show_news, get("/portal")},
                                        {show_article, article_request(row.article)},
                                        {show_accessibility, get("/portal/accessibility")}}) {
        auto const vietnamese = body_of(read_portal(page, in("vi", as_program(request))));
        EXPECT_EQ(vietnamese, body_of(read_portal(page, in("en", as_program(request)))));
        EXPECT_NE(body_of(read_portal(page, in("vi", request))), body_of(read_portal(page, in("en", request))));
    }
    auto const editor = as_program(get(address(), {{"meeting", number()}}));
    EXPECT_EQ(body_of(visit(show_editor, actor(people().a.recorder), editor, html::Language::vi)),
              body_of(visit(show_editor, actor(people().a.recorder), editor, html::Language::en)));
}

/// They are kept and sent to everybody: equal bytes, whoever asks with whatever cookie, and none set.
TEST_P(PortalPages, know_nothing_of_their_readers) {
    auto const row = publish();
    auto const tables = stock();
    for (auto const& [page, request] : {std::pair<pages::Page, http::Request>{show_news, get("/portal")},
                                        {show_article, article_request(row.article)},
                                        {show_feed, get("/portal/feed.xml")},
                                        {show_accessibility, get("/portal/accessibility")}}) {
        auto known = request;
        known.headers.set("Cookie", "session=abc; language=en");
        known.headers.set("Accept-Language", "en");
        known.peer = "203.0.113.7";
        auto const first = read_portal(page, request);
        auto const second = visit(page, actor(people().a.secretary), known, html::Language::en);
        EXPECT_EQ(first.status, 200);
        EXPECT_EQ(body_of(first), body_of(second));
        EXPECT_EQ(header(first, "ETag"), header(second, "ETag"));
        EXPECT_FALSE(header(first, "ETag").empty());
        EXPECT_EQ(header(first, "Cache-Control"), "public, no-cache");
        EXPECT_EQ(header(first, "Vary"), "Accept");
        EXPECT_EQ(header(first, "Set-Cookie"), "");
        EXPECT_EQ(header(second, "Set-Cookie"), "");
        EXPECT_FALSE(body_of(first).contains("client_id"));
    }
    EXPECT_EQ(stock(), tables);
}

TEST_P(PortalPages, tag_changes_with_the_article) {
    auto const row = publish();
    auto const before = header(read_portal(show_article, article_request(row.article)), "ETag");
    ASSERT_TRUE(publish_article(writing(people().head_of_office), organization(), meeting(),
                                text(row.headline, "Khác.", row.revision)));
    EXPECT_NE(header(read_portal(show_article, article_request(row.article)), "ETag"), before);
}

TEST_P(PortalPages, news_are_paged) {
    publish();
    auto request = get("/portal");
    request.query.add("page", "99");
    auto const page = body_of(read_portal(show_news, as_program(request)));
    EXPECT_TRUE(page.contains("\"page\":1,\"pages\":1")) << page;
}

TEST_P(PortalPages, escape_what_was_typed) {
    auto const row = draft();
    ASSERT_TRUE(publish_article(writing(people().head_of_office), organization(), meeting(),
                                text("<b>Tin</b> & \"nháy\"", "<script>alert(1)</script>", row.revision)));
    for (auto const& [page, request] : {std::pair<pages::Page, http::Request>{show_news, get("/portal")},
                                        {show_article, article_request(row.article)},
                                        {show_feed, get("/portal/feed.xml")}}) {
        auto const text = body_of(read_portal(page, request));
        EXPECT_FALSE(text.contains("<b>Tin")) << text;
        EXPECT_FALSE(text.contains("<script>alert")) << text;
        EXPECT_TRUE(text.contains("&lt;b&gt;Tin&lt;/b&gt; &amp; ")) << text;
    }
}

// ---- Templates.

TEST(PortalTemplates, fit_their_views) {
    using Nothing = std::vector<std::string>;
    auto const& templates = detail::all_templates();
    for (auto const language : {html::Language::vi, html::Language::en}) {
        html::Words const words(language, html::Terminology::party);
        auto const source = [&](std::string_view name) { return templates.source(name, words); };
        EXPECT_EQ(html::check_template<ListView>(source("portal/articles")), Nothing{});
        EXPECT_EQ((html::check_template<EditorView>(source("portal/editor"), {"corrected_sentences.sentence"})),
                  Nothing{});
        EXPECT_EQ(html::check_template<PortalFrame>(source("portal/frame")), Nothing{});
        EXPECT_EQ((html::check_template<InLanguage<NewsView>>(source("portal/news"),
                                                              {"total", "shown_language", "news.published"})),
                  Nothing{});
        EXPECT_EQ((html::check_template<InLanguage<ArticleView>>(source("portal/article"),
                                                                 {"article", "published", "summary"})),
                  Nothing{});
        EXPECT_EQ(
            (html::check_template<InLanguage<MissingView>>(source("portal/missing"), {"status", "shown_language"})),
            Nothing{});
        EXPECT_EQ((html::check_template<InLanguage<AccessibilityView>>(source("portal/accessibility"),
                                                                       {"shown_language", "chosen_language"})),
                  Nothing{});
        EXPECT_EQ((html::check_template<InLanguage<SearchView>>(
                      source("portal/search"), {"shown_language", "news.published", "news.thumbnail"})),
                  Nothing{});
        EXPECT_EQ(html::check_template<FeedView>(source("portal/feed")), Nothing{});
    }
}

}  // namespace
}  // namespace daumoi::portal
