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
    std::string check_field;  ///< "headline" or "body"
    Message check_message;
};
DAUMOI_DESCRIBE(ArticleCheck, (stops, check_field, check_message))

/// Those that stop come first. Nobody is named who is not named in the text already.
std::vector<ArticleCheck> check_article(std::string const& headline, std::string const& body,
                                        meetings::Record const& record, meetings::Wordings const& wordings,
                                        meetings::MeetingState state);

}  // namespace daumoi::portal
