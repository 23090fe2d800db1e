#pragma once

#include "features/meetings/meetings.hpp"

/// Who gets the notice of a meeting and how: shown before it is sent, and again with what is left to do after that.
namespace daumoi::meetings {

struct NoticeView {
    std::int64_t receiver_count = 0;
    std::int64_t desk_count = 0;  ///< can sign in: it waits on their desk
    std::int64_t link_count = 0;  ///< cannot: only the personal link reaches them
    std::string link_names;
    std::int64_t letter_count = 0;  ///< not of the unit: a letter is printed for each
    std::string letter_names;
};
DAUMOI_DESCRIBE(NoticeView, (receiver_count, desk_count, link_count, link_names, letter_count, letter_names))

/// Of a draft those who would get it, else those who are on the roll.
NoticeView notice_view(storage::Session& session, Id<Meeting> meeting);

}  // namespace daumoi::meetings
