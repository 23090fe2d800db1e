#include "features/portal/article_pictures.hpp"

namespace daumoi::portal {
namespace {

/// What was asked, for telling a repeat from another request: the files by their content.
json::value as_asked(AddedPictures const& added) {
    return json::object{{"pictures", to_json(added.pictures)},
                        {"typed", added.typed ? to_json(*added.typed) : json::value(nullptr)}};
}

}  // namespace

Result<ArticleAnswer> add_pictures(journal::Writing const& writing, Organization const& organization,
                                   Id<Meeting> meeting, AddedPictures const& added) {
    ArticleAsked const asked{"add_pictures", meeting, &meetings::Access::draft_article, as_asked(added),
                             added.typed ? std::optional(added.typed->revision) : std::nullopt};
    return change_article(writing, organization, asked, [&](Editing& editing) -> Result<ArticleChange> {
        ArticleChange change{"article.pictures_added"};
        if (added.typed) {
            auto saved = put_input(editing, *added.typed);
            if (!saved) return std::unexpected(saved.error());
            change.facts = std::move(saved->facts);
        }
        if (auto const appended = append_pictures(editing, added.pictures); !appended)
            return std::unexpected(appended.error());
        change.facts["count"] = std::to_string(added.pictures.size());
        return change;
    });
}

}  // namespace daumoi::portal
