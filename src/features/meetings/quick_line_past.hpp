#pragma once

#include <optional>

#include "features/meetings/quick_line_known.hpp"

/// What a line says about entries written before.
namespace daumoi::meetings::quick {

/// The last entry of whom `reading` names; without a name the last of all, or the last vote for a vote.
EntryFacts const* entry_to_correct(Reading const& reading, bool named, Known const& known);

struct Question {
    EntryFacts const* entry = nullptr;
    bool several = false;  ///< others are open, too
};
/// The last question without an answer; of `asker` when given.
Question open_question(std::optional<Id<Person>> asker, Known const& known);

}  // namespace daumoi::meetings::quick
