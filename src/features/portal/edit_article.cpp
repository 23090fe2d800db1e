#include "features/portal/article_changing.hpp"

namespace daumoi::portal {

Result<ArticleAnswer> edit_article(journal::Writing const& writing, Organization const& organization,
                                   Id<Meeting> meeting, ArticleInput const& input) {
    ArticleAsked const asked{"edit_article", meeting, &meetings::Access::draft_article, to_json(input), input.revision};
    return change_article(writing, organization, asked, [&](Editing& editing) -> Result<ArticleChange> {
        auto change = put_input(editing, input);
        if (change && editing.is_first()) change->verb = "article.drafted";
        return change;
    });
}

}  // namespace daumoi::portal
