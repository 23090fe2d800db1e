#pragma once

#include "features/portal/article_changing.hpp"

/// What happens to the pictures of an article when its form is saved.
namespace daumoi::portal {

/// What was taken out and put back.
struct PictureMoves {
    std::vector<ArticlePicture> removed;
    std::vector<ArticlePicture> restored;
};

/// Takes over the words, the places and the order of those that are listed; the others stay behind them as they are.
/// Refused when one is listed that the article does not have.
Result<PictureMoves> put_pictures(Editing& editing, std::vector<PictureInput> const& typed);

/// Refused when so many `more` have no place beside those that stay when the form, if there is one, is saved.
Result<void> check_room(std::vector<ArticlePicture> const& pictures, std::vector<PictureInput> const& typed,
                        std::size_t more);

/// Adds pictures at the end, each some way further down in the text.
Result<void> append_pictures(Editing& editing, std::vector<std::vector<files::PictureSize>> const& pictures);

/// As lines of the text, to tell what became another.
std::string as_lines(std::vector<ArticlePicture> const& pictures);

/// Refused, with a fault at the field of the form, when a reader who cannot see a picture would be told nothing.
Result<void> check_alternatives(std::vector<ArticlePicture> const& pictures, std::vector<PictureInput> const& typed);

}  // namespace daumoi::portal
