#include <algorithm>

#include "core/text.hpp"
#include "features/portal/article_search.hpp"
#include "features/portal/portal_frame.hpp"
#include "features/portal/portal_pages.hpp"
#include "features/portal/public_views.hpp"

namespace daumoi::portal {
namespace {

constexpr std::int64_t lines_on_page = 20;
constexpr std::size_t longest_words = 200;

/// What is too long or no text is looked for as nothing.
std::string asked_words(pages::Visit const& visit) {
    auto const words = trimmed(visit.query("q"));
    return is_clean_utf8(words) && length(words) <= longest_words ? normalized(words) : std::string{};
}

SearchView search_view(pages::Visit& visit) {
    SearchView view;
    view.words = asked_words(visit);
    view.asked = !view.words.empty();
    view.text_language = code(visit.organization().language);
    if (!view.asked) return view;
    view.found = count_found(visit.session(), view.words);
    view.pages = std::max<std::int64_t>(1, (view.found + lines_on_page - 1) / lines_on_page);
    view.page = std::min(asked_page(visit), view.pages);
    for (auto& row : found_articles(visit.session(), view.words, (view.page - 1) * lines_on_page, lines_on_page))
        view.news.push_back(
            {row.article, row.headline, row.published_day, row.unit_name, summary_of(row.body), std::nullopt});
    if (view.page > 1) view.newer_page = view.page - 1;
    if (view.page < view.pages) view.older_page = view.page + 1;
    return view;
}

}  // namespace

http::Response search_news(pages::Visit& visit) {
    auto const view = search_view(visit);
    return portal_page(visit, "portal/search", view,
                       {.title = {"Find an article", {}}, .path = "/portal/search", .words = view.words});
}

html::Schema search_news_view() { return html::schema_of<SearchView>(); }

}  // namespace daumoi::portal
