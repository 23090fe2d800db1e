#pragma once

#include "features/portal/article_rows.hpp"
#include "features/portal/picture_rows.hpp"

/// What the changes of this feature have in common.
namespace daumoi::portal {

using storage::WriteTransaction;

/// An article about to be changed. While nothing was saved, `row` is the draft with revision 0.
struct Editing {
    WriteTransaction& transaction;
    Instant now;
    meetings::VisibleMeeting const& meeting;
    ArticleRow row;
    std::vector<ArticlePicture> pictures = {};
    std::vector<Id<Picture>> added = {};  ///< by this change

    bool is_first() const { return !row.article; }
};

/// What is written into the journal beside the article's own facts.
struct ArticleChange {
    std::string verb;
    json::object facts = {};
};

using ChangeArticle = std::function<Result<ArticleChange>(Editing&)>;

/// Who changes which article, and what they saw of it.
struct ArticleAsked {
    std::string_view operation;
    Id<Meeting> meeting;
    bool meetings::Access::* right;
    json::value input;
    std::optional<std::int64_t> revision;  ///< none: whatever it is by now
};

/// Runs `change` for an actor who has the right over the meeting, stores the row that it leaves, and journals it.
Result<ArticleAnswer> change_article(journal::Writing const& writing, Organization const& organization,
                                     ArticleAsked const& asked, ChangeArticle const& change);

/// Puts the typed text and what is said of the pictures into the article. The facts are the part of it that became
/// another: `before` and `after`. The verb says it was edited, or what happened to a picture.
Result<ArticleChange> put_input(Editing& editing, ArticleInput const& input);

/// An article can be written after the meeting was closed.
Result<void> check_held(meetings::MeetingRow const& meeting);

/// Who may choose from the record: those who see it, its readers once it is approved, the unit's own editors. A
/// publisher above the unit gets the article that the unit drafted, not what was said there.
Result<void> check_may_draw(storage::Session& session, Actor const& actor, meetings::VisibleMeeting const& found,
                            Day today);

/// The text as it would be drafted now; revision 0.
ArticleRow drafted(storage::Session& session, meetings::MeetingRow const& meeting, Organization const& organization,
                   ArticleChoices const& choices = {});

}  // namespace daumoi::portal
