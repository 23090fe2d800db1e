#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/time.hpp"
#include "features/meetings/quick_line_words.hpp"
#include "features/meetings/record.hpp"

/// What stands before name and text: a time, a sign of correction, a command.
namespace daumoi::meetings::quick {

struct Head {
    std::optional<TimeOfDay> happened = {};
    bool corrects = false;
    bool answers = false;
    std::vector<EntryKind> kinds = {};  ///< one commanded; several when the command is unfinished
    std::string unknown_command = {};
    std::size_t next = 0;  ///< the first word after the head
};

Head head_of(Line const& line);

/// The command at `index` ("/kk" before the text, or behind a name); `next` is `index` when there is none.
Head command_at(Line const& line, std::size_t index);

}  // namespace daumoi::meetings::quick
