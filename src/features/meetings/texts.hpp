#pragma once

#include <string>
#include <string_view>

#include "features/meetings/record.hpp"
#include "features/meetings/wording.hpp"

/// Plain texts that go out before a meeting, for message groups and mail.
namespace daumoi::meetings {

/// Of a meeting that was moved the notice says what it said before; of a cancelled one, that it is not held.
/// To the members ("thông báo họp"): under 700 characters. What does not fit is dropped in this order: occasion and
/// address, the positions after the first, the content, the attending superior; never time, place or the link, however long they are.
std::string write_notification(Record const& record, Wordings const& wordings, std::string_view reply_link);

}  // namespace daumoi::meetings
