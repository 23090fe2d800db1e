#include "features/portal/article_changing.hpp"

namespace daumoi::portal {

Result<ArticleAnswer> withdraw_article(journal::Writing const& writing, Organization const& organization,
                                       Id<Meeting> meeting, WithdrawalInput const& input) {
    ArticleAsked const asked{"withdraw_article", meeting, &meetings::Access::publish_article, to_json(input),
                             input.revision};
    return change_article(writing, organization, asked, [](Editing& editing) -> Result<ArticleChange> {
        if (!editing.row.is_published())
            return refuse(Refusal::Kind::wrong_state, "Only an article that stands on the portal can be withdrawn.");
        editing.row.state = ArticleState::withdrawn;
        return ArticleChange{"article.withdrawn"};
    });
}

}  // namespace daumoi::portal
