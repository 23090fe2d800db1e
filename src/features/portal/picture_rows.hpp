#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "features/files/files.hpp"
#include "features/portal/portal.hpp"

/// Rows of the pictures in articles.
namespace daumoi::portal {

/// Which text a picture belongs to: the one that is edited, or the one that readers see.
enum class PictureCopy { edited, published };
DAUMOI_DESCRIBE_ENUM(PictureCopy, edited, published)

/// `after_block`: it stands after so many blocks of the text, 0 before the first; beyond the last, at the end.
struct ArticlePicture {
    Id<Picture> picture;
    std::string caption;
    std::string alternative;
    std::string author;
    std::int64_t after_block = 0;
    std::optional<Instant> removed;  ///< taken out, and can still be put back
    std::vector<files::PictureSize> sizes;

    /// The file does not change with a picture; its words and its place do.
    bool operator==(ArticlePicture const& other) const {
        return picture == other.picture && caption == other.caption && alternative == other.alternative &&
               author == other.author && after_block == other.after_block && removed == other.removed;
    }
};

/// In their order in the text, those that were taken out last. Not checked: find the article through the actor first.
std::vector<ArticlePicture> pictures_of(storage::Session& session, Id<Article> article, PictureCopy copy);

void store_pictures(storage::WriteTransaction& transaction, Id<Article> article,
                    std::vector<ArticlePicture> const& pictures);
/// Readers see from now on what is edited, without what was taken out.
void publish_pictures(storage::WriteTransaction& transaction, Id<Article> article);

/// The order in which they are stored.
void put_in_order(std::vector<ArticlePicture>& pictures);
std::vector<ArticlePicture> without_removed(std::vector<ArticlePicture> pictures);

/// The first picture of an article in a list, in its narrowest width.
struct FirstPicture {
    Id<Article> article;
    std::int64_t width = 0;
    std::int64_t height = 0;
    std::string file;
};
DAUMOI_DESCRIBE(FirstPicture, (article, width, height, file))

/// Of the articles that `published_articles` gives for the same numbers.
std::vector<FirstPicture> first_pictures(storage::Session& session, std::int64_t before, std::int64_t most);

/// The state of the article that has shown this file to readers; empty when none has.
std::optional<ArticleState> find_published_file(storage::Session& session, Id<Article> article, std::string_view file);
/// Not checked: find the meeting through the actor first.
bool has_edited_file(storage::Session& session, Id<Meeting> meeting, std::string_view file);

}  // namespace daumoi::portal
