#pragma once

#include "features/meetings/quick_line_words.hpp"

/// Many at once: "đảng viên", "công chức, người lao động", "các chi bộ trực thuộc", "các tổ".
namespace daumoi::meetings::quick {

enum class GroupOf {
    nobody,
    people,  ///< members and staff
    teams,   ///< parts of one unit: "các phòng", "các tổ"
    units    ///< "các chi bộ", "các đơn vị trực thuộc"
};

struct Group {
    GroupOf of = GroupOf::nobody;
    std::size_t next = 0;  ///< the first word behind it
};
Group group_at(Line const& line, std::size_t index);

/// "thuộc", "của" between a group and its place.
std::size_t link_at(Line const& line, std::size_t index);

}  // namespace daumoi::meetings::quick
