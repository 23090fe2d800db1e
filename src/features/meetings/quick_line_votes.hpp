#pragma once

#include <optional>
#include <string>

#include "features/meetings/quick_line_words.hpp"

/// Counted votes in a line.
namespace daumoi::meetings::quick {

enum class VoteForm {
    plain,      ///< nothing but three numbers
    one_label,  ///< only one group is counted
    unanimous,  ///< "100%", "nhất trí tuyệt đối": how many is for the roll to say
    full        ///< with words that leave no other meaning
};

struct Vote {
    VoteForm form = VoteForm::full;
    int in_favour = 0;
    int against = 0;
    int other = 0;
    int voters = 0;  ///< "20/22": of how many those in favour are; 0 when it is not said
    std::string question;
};

/// The vote in the words from `index` on. `announced`: a command, a button, the word "biểu quyết" or the running item
/// has said that this is a vote, so that numbers may follow a question and need not be three.
std::optional<Vote> vote_in(Line const& line, std::size_t index, bool announced);

}  // namespace daumoi::meetings::quick
