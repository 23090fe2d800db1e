#pragma once

#include <string>

#include "features/meetings/quick_line_known.hpp"

/// Reports: what they are called, and who gives them that is no single person.
namespace daumoi::meetings::quick {

struct ReportHead {
    std::string title = {};  ///< that stood between quotation marks
    std::size_t next = 0;    ///< where the text begins; where the head would begin when there is none
};
/// "báo cáo đề dẫn: …", "chuyên đề “T”", "báo cáo “T”: …" behind the verb, from word `index` on.
ReportHead report_head_at(Line const& line, std::size_t index);

/// "Các Chi bộ báo cáo tình hình …", "Đại diện Trung tâm X báo cáo …": where the verb begins; `index` when it is not so,
/// or when somebody has the floor, who may speak of them.
std::size_t reporters_end(Line const& line, std::size_t index, Known const& known);

}  // namespace daumoi::meetings::quick
