#include "features/portal/article_search.hpp"

#include <array>

#include "core/text.hpp"
#include "features/portal/portal.hpp"
#include "sql/portal.hpp"
#include "storage/like.hpp"

namespace daumoi::portal {
namespace {

struct UnfoldedArticle {
    Id<Article> article;
    std::string headline;
    std::string body;
    std::string byline;
};
DAUMOI_DESCRIBE(UnfoldedArticle, (article, headline, body, byline))

/// One for each of the statement's four places; from the fourth word on they are looked for as they stand.
std::array<std::string, 4> patterns_of(std::string const& words) {
    std::array<std::string, 4> parts;
    std::size_t place = 0;
    for (auto const& word : split(words, ' ')) {
        if (word.empty()) continue;
        auto& part = parts[std::min(place++, parts.size() - 1)];
        part += (part.empty() ? "" : " ") + word;
    }
    for (auto& part : parts) part = storage::like(part);
    return parts;
}

}  // namespace

std::string searched_text(std::string const& headline, std::string const& body, std::string const& byline) {
    return folded(headline + '\n' + body + '\n' + byline);
}

void fold_articles(storage::Database& database) {
    auto const articles = database.read().session().all<UnfoldedArticle>(sql::portal::articles_not_folded);
    if (articles.empty()) return;
    database.write([&](storage::WriteTransaction& transaction) {
        for (auto const& one : articles)
            transaction->run(sql::portal::set_article_folded,
                             {{"article", one.article}, {"folded", searched_text(one.headline, one.body, one.byline)}});
        return true;
    });
}

std::int64_t count_found(storage::Session& session, std::string const& words) {
    auto const [first, second, third, fourth] = patterns_of(words);
    return session
        .value<std::int64_t>(sql::portal::count_found,
                             {{"first", first}, {"second", second}, {"third", third}, {"fourth", fourth}})
        .value_or(0);
}

std::vector<PublishedRow> found_articles(storage::Session& session, std::string const& words, std::int64_t before,
                                         std::int64_t most) {
    auto const [first, second, third, fourth] = patterns_of(words);
    return session.all<PublishedRow>(sql::portal::found_articles, {{"first", first},
                                                                   {"second", second},
                                                                   {"third", third},
                                                                   {"fourth", fourth},
                                                                   {"before", before},
                                                                   {"most", most}});
}

}  // namespace daumoi::portal
