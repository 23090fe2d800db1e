#pragma once

#include "features/portal/article_blocks.hpp"
#include "features/portal/article_checks.hpp"
#include "html/form.hpp"

/// The pictures in the form of an article.
namespace daumoi::portal {

/// A place in the text where a picture can stand: after so many blocks.
struct PlaceChoice {
    std::int64_t place_number = 0;
    std::string place_beginning;  ///< of the block before it; empty for the very beginning
    bool place_chosen = false;
};
DAUMOI_DESCRIBE(PlaceChoice, (place_number, place_beginning, place_chosen))

/// `picture_row` is its number in the names of the fields: pictures.0.caption.
struct PictureForm {
    std::int64_t picture_row = 0;
    std::int64_t picture_number = 0;
    Id<Picture> picture;
    std::string picture_address;
    std::int64_t picture_width = 0;
    std::int64_t picture_height = 0;
    bool may_move_up = false;
    bool may_move_down = false;
    html::FormField caption;
    html::FormField alternative;
    html::FormField author;
    std::vector<PlaceChoice> places;
    std::vector<std::string> proposals;  ///< captions out of the record, while it has none
};
DAUMOI_DESCRIBE(PictureForm, (picture_row, picture_number, picture, picture_address, picture_width, picture_height,
                              may_move_up, may_move_down, caption, alternative, author, places, proposals))

/// One that was taken out and can be put back.
struct RemovedPicture {
    std::int64_t removed_row = 0;
    Id<Picture> removed_picture;
    std::string removed_address;
    std::string removed_caption;
    std::string removed_alternative;
    std::string removed_author;
    std::int64_t removed_place = 0;
};
DAUMOI_DESCRIBE(RemovedPicture, (removed_row, removed_picture, removed_address, removed_caption, removed_alternative,
                                 removed_author, removed_place))

struct PictureForms {
    std::vector<PictureForm> pictures;
    std::vector<RemovedPicture> removed;
};

/// `captions` are those that the record offers: each that no picture has is proposed to those without one.
PictureForms picture_forms(std::vector<ArticlePicture> const& pictures, std::vector<Block> const& blocks,
                           std::vector<std::string> const& captions, std::string_view folder);

/// The same with what was typed, in the order of the form.
std::vector<ArticlePicture> as_typed(std::vector<ArticlePicture> pictures, html::TypedForm const& typed);
void put_faults(std::vector<PictureForm>& forms, html::TypedForm const& typed);

std::vector<CheckedPicture> checked(std::vector<PictureForm> const& forms);

/// What a button of the form asks beside saving: `move_up`, `move_down`, `remove`, `restore`, with the picture's number.
void apply_button(ArticleInput& input, html::FormFields const& fields);

}  // namespace daumoi::portal
