#include <algorithm>

#include "features/portal/portal_frame.hpp"
#include "features/portal/portal_pages.hpp"
#include "features/portal/public_views.hpp"

namespace daumoi::portal {
namespace {

using pages::Visit;

constexpr std::int64_t lines_on_page = 20;

std::string path_of(Id<Article> article) { return "/portal/articles/" + std::to_string(article.value); }

std::string pictures_folder(Id<Article> article) { return path_of(article) + "/pictures/"; }

std::optional<Thumbnail> thumbnail_of(std::vector<FirstPicture> const& firsts, Id<Article> article) {
    auto const found = std::ranges::find(firsts, article, &FirstPicture::article);
    if (found == firsts.end()) return std::nullopt;
    return Thumbnail{pictures_folder(article) + file_name({found->width, found->height, found->file}), found->width,
                     found->height};
}

NewsView news_view(Visit& visit) {
    NewsView view;
    view.text_language = code(visit.organization().language);
    view.total = count_published(visit.session());
    view.pages = std::max<std::int64_t>(1, (view.total + lines_on_page - 1) / lines_on_page);
    view.page = std::min(asked_page(visit), view.pages);
    auto const before = (view.page - 1) * lines_on_page;
    auto const firsts = first_pictures(visit.session(), before, lines_on_page);
    for (auto& row : published_articles(visit.session(), before, lines_on_page))
        view.news.push_back({row.article, row.headline, row.published_day, row.unit_name, summary_of(row.body),
                             thumbnail_of(firsts, row.article)});
    if (view.page > 1) view.newer_page = view.page - 1;
    if (view.page < view.pages) view.older_page = view.page + 1;
    return view;
}

ArticleView article_view(Visit& visit, PublishedRow const& row) {
    ArticleView view;
    view.article = row.article;
    view.text_language = code(visit.organization().language);
    view.headline = row.headline;
    view.published = row.published;
    view.published_day = row.published_day;
    view.part_of_day = part_of_day_at(local_time(row.published, visit.organization().zone).time);
    if (row.corrected_day != row.published_day) view.corrected_day = row.corrected_day;
    view.summary = summary_of(row.body);
    auto const pictures = pictures_of(visit.session(), row.article, PictureCopy::published);
    view.blocks = with_pictures(blocks_of(row.body), pictures, pictures_folder(row.article));
    view.unit_name = row.unit_name;
    view.byline = row.byline;
    view.others = other_articles(visit.session(), row.article);
    return view;
}

/// The first picture, for links that are passed on.
std::string picture_of(ArticleView const& view) {
    auto const found = std::ranges::find(view.blocks, BlockKind::picture, &Block::block_kind);
    return found == view.blocks.end() ? "" : found->figure->figure_address;
}

http::Response missing(Visit const& visit, MissingView const& view) {
    return portal_page(visit, "portal/missing", view,
                       {.title = {"Nothing to read here", {}}, .path = "/portal", .status = view.status});
}

}  // namespace

http::Response show_news(Visit& visit) {
    return portal_page(visit, "portal/news", news_view(visit), {.title = {"News", {}}, .path = "/portal"});
}

http::Response show_article(Visit& visit) {
    auto const row = find_published(visit.session(), visit.id<Article>("article"));
    if (!row) return missing(visit, {404, false});
    if (row->state != ArticleState::published) return missing(visit, {410, true});
    auto const view = article_view(visit, *row);
    return portal_page(visit, "portal/article", view,
                       {.title = {view.headline, {}},
                        .path = path_of(view.article),
                        .description = view.summary,
                        .picture = picture_of(view),
                        .published = view.published,
                        .revision = row->revision});
}

http::Response show_feed(Visit& visit) {
    auto const rows = published_articles(visit.session(), 0, lines_on_page);
    auto const& organization = visit.organization();
    FeedView view{public_address(visit, "/portal/feed.xml"),
                  public_address(visit, "/portal"),
                  organization.name,
                  std::string(code(organization.language)),
                  {},
                  {}};
    for (auto const& row : rows) {
        view.updated = std::max(view.updated, row.published);
        view.entries.push_back({public_address(visit, path_of(row.article)), row.headline, row.published,
                                summary_of(row.body), row.unit_name});
    }
    auto response = visit.wants_json() ? visit.json_response(200, to_json_text(view))
                                       : http::Response::text(
                                             200, "application/atom+xml; charset=utf-8",
                                             visit.services().templates.fill("portal/feed", view, portal_words(visit)));
    response.headers.set("Vary", "Accept");
    make_public(response, visit, 0);
    return response;
}

http::Response show_accessibility(Visit& visit) {
    AccessibilityView view;
    view.organization = visit.organization().name;
    return portal_page(visit, "portal/accessibility", view,
                       {.title = {"Accessibility", {}}, .path = "/portal/accessibility"});
}

html::Schema show_news_view() { return html::schema_of<NewsView>(); }
html::Schema show_article_view() { return html::schema_of<ArticleView>(); }
html::Schema show_feed_view() { return html::schema_of<FeedView>(); }
html::Schema show_accessibility_view() { return html::schema_of<AccessibilityView>(); }

}  // namespace daumoi::portal
