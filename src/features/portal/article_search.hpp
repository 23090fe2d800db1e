#pragma once

#include "features/portal/article_rows.hpp"

/// Published articles, found by words.
namespace daumoi::portal {

/// What is looked through: headline, text and names below it, folded.
std::string searched_text(std::string const& headline, std::string const& body, std::string const& byline);

/// Each of the words occurs in the article, with or without marks, in any order.
std::int64_t count_found(storage::Session& session, std::string const& words);
/// Newest first.
std::vector<PublishedRow> found_articles(storage::Session& session, std::string const& words, std::int64_t before,
                                         std::int64_t most);

}  // namespace daumoi::portal
