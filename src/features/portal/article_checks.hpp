#pragma once

#include <string>
#include <vector>

#include "core/result.hpp"
#include "features/meetings/meetings.hpp"

/// What is to be looked at before an article is published.
namespace daumoi::portal {

/// `stops`: publishing is refused until it is mended; the others are for the editor to decide.
struct ArticleCheck {
    bool stops = false;
    std::string check_field;  ///< "headline", "body", "pictures.0.alternative"
    Message check_message;
};
DAUMOI_DESCRIBE(ArticleCheck, (stops, check_field, check_message))

struct CheckedPicture {
    std::size_t row = 0;  ///< of the form
    std::string caption;
    std::string alternative;
};

struct CheckedText {
    std::string headline;
    std::string body;
    std::vector<CheckedPicture> pictures = {};  ///< without those that were taken out
};

/// Those that stop come first. Nobody is named who is not named in the text already.
std::vector<ArticleCheck> check_article(CheckedText const& text, meetings::Record const& record,
                                        meetings::Wordings const& wordings, meetings::MeetingState state);

}  // namespace daumoi::portal
