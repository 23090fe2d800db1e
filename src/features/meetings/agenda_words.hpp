#pragma once

#include <string>

#include "features/meetings/people.hpp"
#include "features/meetings/record.hpp"

/// The agenda as it stands in a notification or an invitation.
namespace daumoi::meetings {

/// "nghe báo cáo đề dẫn, thảo luận, biểu quyết": what members come for, without opening, speech and closing.
std::string content_of(Record const& record);

/// All titles in order, with the speakers of reports in brackets: "Mở đầu; Báo cáo đề dẫn (đồng chí … trình bày)".
std::string programme_of(Record const& record, People const& people);

}  // namespace daumoi::meetings
