#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "features/meetings/quick_line.hpp"

/// What a line is about, behind "#": "An đề nghị tắt máy sau giờ làm #tiết kiệm điện".
namespace daumoi::meetings::quick {

struct IssueLine {
    std::string line;   ///< without the issue
    bool says = false;  ///< "#" stands in the line
    std::string typed;  ///< what stands behind it; empty while nothing does
};
/// `line` is in NFC. A number behind "#" is no issue ("phòng #2").
IssueLine issue_in(std::string_view line);

/// The readings of the line without the issue, with it. One of the meeting's issues is taken as it was spelt; while it is
/// only begun, each that goes on so stands before the one that is typed.
std::vector<Reading> with_issue(std::vector<Reading> const& readings, IssueLine const& issue,
                                std::span<EntryFacts const> recent);

}  // namespace daumoi::meetings::quick
