#pragma once

#include <string>

#include "features/meetings/record.hpp"

/// What a counted vote means.
namespace daumoi::meetings {

struct VoteFacts {
    int entitled_present = 0;  ///< 0: not known
    int entitled_total = 0;
    bool unanimous = false;  ///< all who were entitled and present voted in favour
    bool passed = false;
};
/// Numbers of the entitled are taken from the roll where the vote does not carry its own.
VoteFacts vote_facts(EntryDetails const& vote, Record const& record);

/// What was voted on, as it follows "biểu quyết về": "việc thông qua …", "nội dung “…”"; empty without a question.
std::string vote_question(EntryFacts const& entry);

}  // namespace daumoi::meetings
