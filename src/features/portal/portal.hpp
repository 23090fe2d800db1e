#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/describe.hpp"
#include "core/text.hpp"
#include "features/files/files.hpp"
#include "features/journal/sentences.hpp"
#include "features/meetings/meetings.hpp"
#include "features/portal/article_text.hpp"
#include "html/form.hpp"

/// Articles: drafted from the record of a meeting, edited, published on the public portal. What other features may call.
namespace daumoi::portal {

/// `withdrawn` was public once: its address says that it is gone.
enum class ArticleState { draft, published, withdrawn };
DAUMOI_DESCRIBE_ENUM(ArticleState, draft, published, withdrawn)

struct ArticleOfMeeting {
    Id<Article> article;
    ArticleState article_state = ArticleState::draft;
    std::string article_headline;
};
DAUMOI_DESCRIBE(ArticleOfMeeting, (article, article_state, article_headline))

/// Empty until the draft was saved for the first time. Not checked: call meetings::find_visible first.
std::optional<ArticleOfMeeting> find_article_of_meeting(storage::Session& session, Id<Meeting> meeting);

// ---- Changes. Each checks the actor inside its transaction and writes the journal.
// `revision` is that of the article the actor saw, 0 while nothing was saved; refused as stale when it is another now.

struct ArticleAnswer {
    Id<Meeting> meeting;
    Id<Article> article;
    std::int64_t revision = 0;
    std::vector<Id<Picture>> pictures = {};  ///< that this change has added
};
DAUMOI_DESCRIBE(ArticleAnswer, (meeting, article, revision, pictures))

/// What of the record the article is written from, as chosen on the page: what is not listed is left out.
struct DraftInput {
    std::vector<Id<Entry>> entries;
    std::vector<int> points;
    std::vector<int> figures;
    std::vector<int> solutions;
    Discussion discussion = Discussion::by_issue;
    bool basis = false;
    bool sources = false;
    std::int64_t revision = 0;

    ArticleChoices choices() const { return {entries, points, figures, solutions, discussion, basis, sources}; }
};
DAUMOI_DESCRIBE(DraftInput, (entries, points, figures, solutions, discussion, basis, sources, revision))

/// What is said of a picture that the article has. `after_block`: see ArticlePicture. One that is removed can be put back.
struct PictureInput {
    Id<Picture> picture;
    std::optional<Text<300>> caption;
    std::optional<Text<500>> alternative;  ///< what it shows, for readers who cannot see it
    std::optional<Text<100>> author;
    std::optional<std::int64_t> after_block;
    bool removed = false;

    static std::vector<html::FieldRange> ranges() { return {{"after_block", 0, 1000}}; }
};
DAUMOI_DESCRIBE(PictureInput, (picture, caption, alternative, author, after_block, removed))

/// The text as typed; article_blocks.hpp says how `body` is read. A draft may be incomplete. Pictures that are not listed
/// stay as they are, behind those that are.
struct ArticleInput {
    std::optional<Text<300>> headline;
    std::optional<Text<30000>> body;
    std::optional<Text<200>> byline;
    std::int64_t revision = 0;
    std::vector<PictureInput> pictures = {};
};
DAUMOI_DESCRIBE(ArticleInput, (headline, body, byline, revision, pictures))

/// Pictures whose files are stored already, with what was typed beside them; without that the text stays as it is.
struct AddedPictures {
    std::vector<std::vector<files::PictureSize>> pictures;
    std::optional<ArticleInput> typed;
};

struct WithdrawalInput {
    std::int64_t revision = 0;
};
DAUMOI_DESCRIBE(WithdrawalInput, (revision))

/// Writes the text from the record and replaces what stands there; what is published stays as it is.
Result<ArticleAnswer> draft_article(journal::Writing const& writing, Organization const& organization,
                                    Id<Meeting> meeting, ArticleChoices const& choices, std::int64_t revision);
Result<ArticleAnswer> edit_article(journal::Writing const& writing, Organization const& organization,
                                   Id<Meeting> meeting, ArticleInput const& input);
/// Saves the text and makes it public; once more after that, it is a correction.
Result<ArticleAnswer> publish_article(journal::Writing const& writing, Organization const& organization,
                                      Id<Meeting> meeting, ArticleInput const& input);
/// Adds pictures after the others, without words: they are typed in the form that shows them.
Result<ArticleAnswer> add_pictures(journal::Writing const& writing, Organization const& organization,
                                   Id<Meeting> meeting, AddedPictures const& added);
Result<ArticleAnswer> withdraw_article(journal::Writing const& writing, Organization const& organization,
                                       Id<Meeting> meeting, WithdrawalInput const& input);

/// Pictures that no article has, for files::sweep.
std::vector<Id<Picture>> unused_pictures(storage::Session& session, Instant before, std::int64_t most);
/// What was taken out of articles a month ago cannot be put back any more.
void forget_removed_pictures(storage::WriteTransaction& transaction, Instant now);

/// The verbs of these changes in words.
std::vector<journal::VerbWords> sentences();

/// Makes published articles findable by words that are older than the search in the database. To be called when a database
/// is opened; costs one query afterwards.
void fold_articles(storage::Database& database);

}  // namespace daumoi::portal
