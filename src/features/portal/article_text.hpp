#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/describe.hpp"
#include "core/id.hpp"
#include "features/meetings/record.hpp"
#include "features/meetings/wording.hpp"

/// An article drafted from the record of a meeting. What an article never carries, whatever is chosen: names of people
/// without a role, absences and their reasons, counts of votes, questions, difficulties, deadlines, owners, and a vote
/// that did not pass.
namespace daumoi::portal {

/// How the discussion is told: what was said, by issue; the issues only; not at all.
enum class Discussion { by_issue, issues_only, left_out };
DAUMOI_DESCRIBE_ENUM(Discussion, by_issue, issues_only, left_out)

/// What the editor chose. An empty optional is all that an article may carry; an empty list is nothing.
struct ArticleChoices {
    std::optional<std::vector<Id<Entry>>> entries;  ///< contributions, remarks, conclusions, outcomes, votes, tasks
    std::optional<std::vector<int>> points;         ///< of the reports, counted through all of them from 1
    std::optional<std::vector<int>> figures;        ///< likewise
    std::optional<std::vector<int>> solutions;      ///< likewise
    Discussion discussion = Discussion::by_issue;
    bool basis = false;    ///< "Thực hiện Kế hoạch …"
    bool sources = false;  ///< the writings that the topic draws on
};
DAUMOI_DESCRIBE(ArticleChoices, (entries, points, figures, solutions, discussion, basis, sources))

/// `sources` are the entries the sentence was written from; none for what comes from the meeting itself.
struct ArticleSentence {
    std::string key;
    std::vector<Id<Entry>> sources;
    std::string text;
};
DAUMOI_DESCRIBE(ArticleSentence, (key, sources, text))

struct ArticleParagraph {
    std::vector<ArticleSentence> sentences;
};
DAUMOI_DESCRIBE(ArticleParagraph, (sentences))

struct ArticleText {
    std::string headline;
    std::vector<ArticleParagraph> paragraphs;
    std::vector<std::string> captions;  ///< suggestions for pictures, in the order in which they would stand
};
DAUMOI_DESCRIBE(ArticleText, (headline, paragraphs, captions))

ArticleText write_article(meetings::Record const& record, ArticleChoices const& choices,
                          meetings::Wordings const& wordings);

/// Headline, then the paragraphs, parted by empty lines; without the captions.
std::string plain_text(ArticleText const& article);

}  // namespace daumoi::portal
