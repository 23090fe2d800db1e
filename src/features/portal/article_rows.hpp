#pragma once

#include "features/portal/portal.hpp"

/// Rows of this feature.
namespace daumoi::portal {

/// An article with its text as it is edited, and beside it the text that readers see.
struct ArticleRow {
    Id<Article> article;
    Id<Meeting> meeting;
    Id<Unit> unit;
    ArticleState state = ArticleState::draft;
    ArticleChoices choices;
    bool edited = false;  ///< by hand, after it was drafted
    std::string headline;
    std::string body;
    std::string byline;
    std::optional<Instant> published;  ///< for the first time, or after a withdrawal
    std::optional<Day> published_day;
    std::optional<Day> corrected_day;
    std::string published_headline;
    std::string published_body;
    std::string published_byline;
    std::int64_t published_revision = 0;
    std::int64_t revision = 0;

    bool is_published() const { return state == ArticleState::published; }
    /// Readers see another text than the one that stands here.
    bool differs_from_published() const {
        return is_published() &&
               (headline != published_headline || body != published_body || byline != published_byline);
    }
};
DAUMOI_DESCRIBE(ArticleRow,
                (article, meeting, unit, state, choices, edited, headline, body, byline, published, published_day,
                 corrected_day, published_headline, published_body, published_byline, published_revision, revision))

std::optional<ArticleRow> article_of(storage::Session& session, Id<Meeting> meeting);

/// Inserts or updates, with the next revision.
void store(storage::WriteTransaction& transaction, ArticleRow& row);

/// A text as readers see it. `state` is published or withdrawn.
struct PublishedRow {
    Id<Article> article;
    ArticleState state = ArticleState::published;
    std::string headline;
    std::string body;
    std::string byline;
    Instant published;
    Day published_day;
    std::optional<Day> corrected_day;
    std::int64_t revision = 0;
    std::string unit_name;  ///< of the day on which it was published
};
DAUMOI_DESCRIBE(PublishedRow,
                (article, state, headline, body, byline, published, published_day, corrected_day, revision, unit_name))

std::optional<PublishedRow> find_published(storage::Session& session, Id<Article> article);
/// Newest first.
std::vector<PublishedRow> published_articles(storage::Session& session, std::int64_t before, std::int64_t most);
std::int64_t count_published(storage::Session& session);

/// A recent article beside another one.
struct OtherArticle {
    Id<Article> other;
    std::string other_headline;
    Day other_day;
};
DAUMOI_DESCRIBE(OtherArticle, (other, other_headline, other_day))
std::vector<OtherArticle> other_articles(storage::Session& session, Id<Article> article);

/// A line of the list of those who write: a meeting that an article can be drafted from, or was.
struct ArticleLine {
    Id<Meeting> meeting;
    std::string unit_name;
    std::string meeting_title;
    Day day;
    PartOfDay part_of_day = PartOfDay::morning;
    std::optional<ArticleState> article_state;
    std::string headline;
    std::optional<Day> published_day;
    std::optional<Id<Article>> article;
};
DAUMOI_DESCRIBE(ArticleLine,
                (meeting, unit_name, meeting_title, day, part_of_day, article_state, headline, published_day, article))
std::vector<ArticleLine> articles_to_write(storage::Session& session, Id<Person> person, Day today);

/// A sentence of the minutes that was corrected by hand. Drafts are written from the record and do not have it.
struct CorrectedSentence {
    std::string sentence;  ///< its key in the minutes
    std::string corrected_text;
};
DAUMOI_DESCRIBE(CorrectedSentence, (sentence, corrected_text))
/// For those who may read the minutes.
std::vector<CorrectedSentence> corrected_sentences(storage::Session& session, Id<Meeting> meeting);

}  // namespace daumoi::portal
