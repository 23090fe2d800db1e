#include "features/portal/article_changing.hpp"

namespace daumoi::portal {

Result<ArticleAnswer> draft_article(journal::Writing const& writing, Organization const& organization,
                                    Id<Meeting> meeting, ArticleChoices const& choices, std::int64_t revision) {
    ArticleAsked const asked{"draft_article", meeting, &meetings::Access::draft_article, to_json(choices), revision};
    return change_article(writing, organization, asked, [&](Editing& editing) -> Result<ArticleChange> {
        auto const today = local_time(editing.now, organization.zone).day;
        auto const may = check_may_draw(editing.transaction.session(), writing.actor, editing.meeting, today);
        if (!may) return std::unexpected(may.error());
        auto fresh = drafted(editing.transaction.session(), editing.meeting.row, organization, choices);
        editing.row.choices = choices;
        editing.row.headline = std::move(fresh.headline);
        editing.row.body = std::move(fresh.body);
        editing.row.edited = false;
        return ArticleChange{"article.drafted"};
    });
}

}  // namespace daumoi::portal
