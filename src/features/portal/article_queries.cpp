#include "features/portal/article_search.hpp"
#include "sql/portal.hpp"

namespace daumoi::portal {

std::optional<ArticleRow> article_of(storage::Session& session, Id<Meeting> meeting) {
    return session.one<ArticleRow>(sql::portal::article_of_meeting, {{"meeting", meeting}});
}

std::optional<ArticleOfMeeting> find_article_of_meeting(storage::Session& session, Id<Meeting> meeting) {
    auto const row = article_of(session, meeting);
    if (!row) return std::nullopt;
    return ArticleOfMeeting{row->article, row->state, row->headline};
}

void store(storage::WriteTransaction& transaction, ArticleRow& row) {
    ++row.revision;
    if (!row.article)
        row.article = transaction
                          ->value<Id<Article>>(sql::portal::add_article,
                                               {{"meeting", row.meeting}, {"unit", row.unit}, {"state", row.state}})
                          .value();
    transaction->run(
        sql::portal::change_article,
        {{"article", row.article},
         {"state", row.state},
         {"choices", row.choices},
         {"edited", row.edited},
         {"headline", row.headline},
         {"body", row.body},
         {"byline", row.byline},
         {"published", row.published},
         {"published_day", row.published_day},
         {"corrected_day", row.corrected_day},
         {"published_headline", row.published_headline},
         {"published_body", row.published_body},
         {"published_byline", row.published_byline},
         {"published_folded", searched_text(row.published_headline, row.published_body, row.published_byline)},
         {"published_revision", row.published_revision},
         {"revision", row.revision}});
}

std::optional<PublishedRow> find_published(storage::Session& session, Id<Article> article) {
    return session.one<PublishedRow>(sql::portal::find_published, {{"article", article}});
}

std::vector<PublishedRow> published_articles(storage::Session& session, std::int64_t before, std::int64_t most) {
    return session.all<PublishedRow>(sql::portal::published_articles, {{"before", before}, {"most", most}});
}

std::int64_t count_published(storage::Session& session) {
    return session.value<std::int64_t>(sql::portal::count_published).value_or(0);
}

std::vector<OtherArticle> other_articles(storage::Session& session, Id<Article> article) {
    return session.all<OtherArticle>(sql::portal::other_articles, {{"article", article}});
}

std::vector<ArticleLine> articles_to_write(storage::Session& session, Id<Person> person, Day today) {
    return session.all<ArticleLine>(sql::portal::articles_to_write, {{"person", person}, {"today", today}});
}

std::vector<CorrectedSentence> corrected_sentences(storage::Session& session, Id<Meeting> meeting) {
    return session.all<CorrectedSentence>(sql::portal::corrected_sentences, {{"meeting", meeting}});
}

}  // namespace daumoi::portal
