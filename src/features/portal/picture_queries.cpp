#include <algorithm>
#include <chrono>

#include "features/portal/picture_rows.hpp"
#include "sql/portal.hpp"

namespace daumoi::portal {
namespace {

/// How long a picture that was taken out can be put back.
constexpr std::chrono::microseconds until_forgotten = std::chrono::hours(24 * 30);

struct PictureRow {
    Id<Picture> picture;
    std::string caption;
    std::string alternative;
    std::string author;
    std::int64_t after_block = 0;
    std::optional<Instant> removed;
    std::int64_t width = 0;
    std::int64_t height = 0;
    std::string file;
};
DAUMOI_DESCRIBE(PictureRow, (picture, caption, alternative, author, after_block, removed, width, height, file))

struct PictureId {
    Id<Picture> picture;
};
DAUMOI_DESCRIBE(PictureId, (picture))

}  // namespace

std::vector<ArticlePicture> pictures_of(storage::Session& session, Id<Article> article, PictureCopy copy) {
    std::vector<ArticlePicture> pictures;
    for (auto& row :
         session.all<PictureRow>(sql::portal::pictures_of_article, {{"article", article}, {"copy", copy}})) {
        if (pictures.empty() || pictures.back().picture != row.picture)
            pictures.push_back({row.picture,
                                std::move(row.caption),
                                std::move(row.alternative),
                                std::move(row.author),
                                row.after_block,
                                row.removed,
                                {}});
        pictures.back().sizes.push_back({row.width, row.height, std::move(row.file)});
    }
    return pictures;
}

void store_pictures(storage::WriteTransaction& transaction, Id<Article> article,
                    std::vector<ArticlePicture> const& pictures) {
    transaction->run(sql::portal::remove_article_pictures, {{"article", article}, {"copy", PictureCopy::edited}});
    std::int64_t place = 0;
    for (auto const& picture : pictures)
        transaction->run(sql::portal::add_article_picture, {{"article", article},
                                                            {"place", ++place},
                                                            {"picture", picture.picture},
                                                            {"caption", picture.caption},
                                                            {"alternative", picture.alternative},
                                                            {"author", picture.author},
                                                            {"after_block", picture.after_block},
                                                            {"removed", picture.removed}});
}

void publish_pictures(storage::WriteTransaction& transaction, Id<Article> article) {
    transaction->run(sql::portal::remove_article_pictures, {{"article", article}, {"copy", PictureCopy::published}});
    transaction->run(sql::portal::publish_article_pictures, {{"article", article}});
}

void put_in_order(std::vector<ArticlePicture>& pictures) {
    std::ranges::stable_sort(pictures, {}, [](auto const& one) { return std::pair(one.removed, one.after_block); });
}

std::vector<ArticlePicture> without_removed(std::vector<ArticlePicture> pictures) {
    std::erase_if(pictures, [](auto const& picture) { return picture.removed.has_value(); });
    return pictures;
}

std::vector<FirstPicture> first_pictures(storage::Session& session, std::int64_t before, std::int64_t most) {
    return session.all<FirstPicture>(sql::portal::first_pictures, {{"before", before}, {"most", most}});
}

std::optional<ArticleState> find_published_file(storage::Session& session, Id<Article> article, std::string_view file) {
    return session.value<ArticleState>(sql::portal::find_published_file,
                                       {{"article", article}, {"file", std::string(file)}});
}

bool has_edited_file(storage::Session& session, Id<Meeting> meeting, std::string_view file) {
    return session
        .value<Id<Article>>(sql::portal::find_edited_file, {{"meeting", meeting}, {"file", std::string(file)}})
        .has_value();
}

std::vector<Id<Picture>> unused_pictures(storage::Session& session, Instant before, std::int64_t most) {
    std::vector<Id<Picture>> unused;
    for (auto const& row : session.all<PictureId>(sql::portal::unused_pictures, {{"before", before}, {"most", most}}))
        unused.push_back(row.picture);
    return unused;
}

void forget_removed_pictures(storage::WriteTransaction& transaction, Instant now) {
    transaction->run(sql::portal::forget_removed_pictures, {{"before", now + -until_forgotten}});
}

}  // namespace daumoi::portal
