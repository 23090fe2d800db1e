#pragma once

#include "features/portal/article_blocks.hpp"
#include "features/portal/article_checks.hpp"
#include "features/portal/article_offers.hpp"
#include "features/portal/article_rows.hpp"
#include "features/portal/picture_form.hpp"
#include "html/form.hpp"
#include "pages/visit.hpp"

/// The page on which an article is written.
namespace daumoi::portal {

/// The text that somebody else saved, beside the one that is typed.
struct SavedText {
    std::string saved_headline;
    std::string saved_body;
    std::string saved_byline;
};
DAUMOI_DESCRIBE(SavedText, (saved_headline, saved_body, saved_byline))

struct RefusedField {
    std::string field_name;
    Message field_fault;
};
DAUMOI_DESCRIBE(RefusedField, (field_name, field_fault))

struct RefusedSave {
    Message refused_message;
    std::vector<RefusedField> refused_fields;
};
DAUMOI_DESCRIBE(RefusedSave, (refused_message, refused_fields))

struct EditorView {
    Id<Meeting> meeting;
    std::string meeting_title;
    std::string unit_name;
    Day day;
    PartOfDay part_of_day = PartOfDay::morning;
    std::optional<Id<Article>> article;  ///< none until the draft was saved
    ArticleState article_state = ArticleState::draft;
    std::optional<Day> published_day;
    bool edited = false;
    bool differs_from_published = false;
    bool may_publish = false;
    html::FormField headline;
    html::FormField body;
    html::FormField byline;
    std::vector<PictureForm> pictures;
    std::vector<RemovedPicture> removed_pictures;
    std::vector<std::string> offered_captions;  ///< out of the record, in the order in which they would stand
    std::optional<Message> upload_fault;
    std::int64_t revision = 0;
    std::vector<Block> blocks;  ///< of the body, as readers will see it
    std::vector<ArticleCheck> checks;
    std::vector<CorrectedSentence> corrected_sentences;  ///< for those who may read the minutes
    std::vector<MeetingFact> facts;
    std::optional<OfferedChoices> offered;  ///< for those who may choose from the record
    bool choosing = false;                  ///< a draft with these choices was refused
    std::optional<SavedText> conflict;
    std::optional<RefusedSave> refused;
    bool beneath = false;  ///< shown again at an address below the editor's own
    std::string form_token;
    std::string client_id;
};
DAUMOI_DESCRIBE(EditorView,
                (meeting, meeting_title, unit_name, day, part_of_day, article, article_state, published_day, edited,
                 differs_from_published, may_publish, headline, body, byline, pictures, removed_pictures,
                 offered_captions, upload_fault, revision, blocks, checks, corrected_sentences, facts, offered,
                 choosing, conflict, refused, beneath, form_token, client_id))

/// The article as it stands, or the draft that would be saved first. Refused as find_allowed, and while there is
/// neither an article nor somebody who may draft it.
Result<EditorView> editor_view(pages::Visit& visit, Id<Meeting> meeting);

/// The same after a refusal: what was typed stays, and beside it what somebody else saved, if that was the reason.
Result<EditorView> editor_view_again(pages::Visit& visit, Id<Meeting> meeting, Refusal const& refusal);

}  // namespace daumoi::portal
