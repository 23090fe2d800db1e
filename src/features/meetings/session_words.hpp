#pragma once

#include <string>
#include <string_view>

#include "features/meetings/record.hpp"
#include "features/meetings/wording.hpp"

/// What a meeting is called in prose, by its kind and title.
namespace daumoi::meetings {

struct SessionWords {
    std::string session;      ///< in "chủ trì …", "kết luận …": "Hội nghị", "buổi làm việc"
    std::string assembly;     ///< who agrees and votes: "Hội nghị", "các đại biểu"
    std::string designation;  ///< "Hội nghị sinh hoạt chuyên đề “…”", official title; as it stands after a verb
    std::string brief;        ///< the same with the short title
    std::string convening;    ///< with its verb: "tổ chức Hội nghị sinh hoạt chuyên đề “…”", "có buổi làm việc với …"
    std::string headline;     ///< after the unit's name: "sinh hoạt chuyên đề “…”", short title
};
SessionWords session_words(Record const& record, Wordings const& wordings, Style style);

/// Why the meeting is held, before the rest of the sentence: "nhân dịp …", "nhằm …"; empty for nothing.
std::string occasion_text(std::string_view typed);

/// A title between quotation marks; one that begins with a mark stands as its author typed it.
std::string quoted(std::string const& title);

}  // namespace daumoi::meetings
