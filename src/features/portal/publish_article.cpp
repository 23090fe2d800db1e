#include "features/portal/article_pictures.hpp"

namespace daumoi::portal {
namespace {

Result<void> check_complete(ArticleInput const& input) {
    std::vector<Fault> faults;
    if (!input.headline) faults.push_back({"headline", {"Readers find an article by its headline: write one.", {}}});
    if (!input.body) faults.push_back({"body", {"There is nothing to read yet: write the text.", {}}});
    if (!faults.empty()) return refuse(std::move(faults));
    return {};
}

/// Readers are told the day of the first publication, and of the last correction.
void make_public(ArticleRow& row, Instant now, Day today) {
    if (row.is_published()) {
        row.corrected_day = today;
    } else {
        row.published = now;
        row.published_day = today;
        row.corrected_day.reset();
    }
    row.state = ArticleState::published;
    row.published_headline = row.headline;
    row.published_body = row.body;
    row.published_byline = row.byline;
    row.published_revision = row.revision + 1;
}

}  // namespace

Result<ArticleAnswer> publish_article(journal::Writing const& writing, Organization const& organization,
                                      Id<Meeting> meeting, ArticleInput const& input) {
    ArticleAsked const asked{"publish_article", meeting, &meetings::Access::publish_article, to_json(input),
                             input.revision};
    return change_article(writing, organization, asked, [&](Editing& editing) -> Result<ArticleChange> {
        if (auto const complete = check_complete(input); !complete) return std::unexpected(complete.error());
        auto change = put_input(editing, input);
        if (!change) return change;
        if (auto const told = check_alternatives(editing.pictures, input.pictures); !told)
            return std::unexpected(told.error());
        change->verb = editing.row.is_published() ? "article.corrected" : "article.published";
        make_public(editing.row, editing.now, local_time(editing.now, organization.zone).day);
        return change;
    });
}

}  // namespace daumoi::portal
