#pragma once

#include "features/portal/article_blocks.hpp"
#include "features/portal/article_rows.hpp"

/// What readers of the portal see. Nothing in these comes from the text that is still edited.
namespace daumoi::portal {

/// The first picture, small: beside the headline it says nothing that is not said there.
struct Thumbnail {
    std::string thumbnail_address;
    std::int64_t thumbnail_width = 0;
    std::int64_t thumbnail_height = 0;
};
DAUMOI_DESCRIBE(Thumbnail, (thumbnail_address, thumbnail_width, thumbnail_height))

struct NewsLine {
    Id<Article> article;
    std::string headline;
    Day published_day;
    std::string unit_name;
    std::string summary;
    std::optional<Thumbnail> thumbnail;
};
DAUMOI_DESCRIBE(NewsLine, (article, headline, published_day, unit_name, summary, thumbnail))

struct NewsView {
    std::string text_language;
    std::int64_t total = 0;
    std::int64_t page = 1;
    std::int64_t pages = 1;
    std::vector<NewsLine> news;
    std::optional<std::int64_t> newer_page;
    std::optional<std::int64_t> older_page;
};
DAUMOI_DESCRIBE(NewsView, (text_language, total, page, pages, news, newer_page, older_page))

struct SearchView {
    std::string words;
    bool asked = false;
    std::string text_language;
    std::int64_t found = 0;
    std::int64_t page = 1;
    std::int64_t pages = 1;
    std::vector<NewsLine> news;
    std::optional<std::int64_t> newer_page;
    std::optional<std::int64_t> older_page;
};
DAUMOI_DESCRIBE(SearchView, (words, asked, text_language, found, page, pages, news, newer_page, older_page))

struct ArticleView {
    Id<Article> article;
    std::string text_language;
    std::string headline;
    Instant published;
    Day published_day;
    PartOfDay part_of_day = PartOfDay::morning;
    std::optional<Day> corrected_day;
    std::string summary;
    std::vector<Block> blocks;
    std::string unit_name;
    std::string byline;
    std::vector<OtherArticle> others;
};
DAUMOI_DESCRIBE(ArticleView, (article, text_language, headline, published, published_day, part_of_day, corrected_day,
                              summary, blocks, unit_name, byline, others))

/// Why there is nothing to read at an address.
struct MissingView {
    int status = 404;
    bool withdrawn = false;
};
DAUMOI_DESCRIBE(MissingView, (status, withdrawn))

struct AccessibilityView {
    std::string standard = "WCAG 2.2 AA";
    std::string organization;
};
DAUMOI_DESCRIBE(AccessibilityView, (standard, organization))

struct FeedEntry {
    std::string entry_address;
    std::string entry_title;
    Instant entry_published;
    std::string entry_summary;
    std::string entry_author;
};
DAUMOI_DESCRIBE(FeedEntry, (entry_address, entry_title, entry_published, entry_summary, entry_author))

struct FeedView {
    std::string feed_address;
    std::string home_address;
    std::string feed_title;
    std::string feed_language;
    Instant updated;
    std::vector<FeedEntry> entries;
};
DAUMOI_DESCRIBE(FeedView, (feed_address, home_address, feed_title, feed_language, updated, entries))

}  // namespace daumoi::portal
