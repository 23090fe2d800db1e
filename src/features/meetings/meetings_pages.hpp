#pragma once

#include "pages/visit.hpp"

/// Pages of meetings; app/routes.cpp gives them their addresses.
namespace daumoi::meetings {

// Before: list, prepare, convene, answer.
http::Response list_meetings(pages::Visit& visit);
http::Response new_meeting(pages::Visit& visit);
http::Response post_meeting(pages::Visit& visit);
http::Response suggest_people(pages::Visit& visit);
http::Response edit_meeting(pages::Visit& visit);
http::Response post_meeting_change(pages::Visit& visit);
http::Response show_meeting(pages::Visit& visit);
http::Response post_notice(pages::Visit& visit);
http::Response post_cancellation(pages::Visit& visit);
http::Response post_reply(pages::Visit& visit);
http::Response show_sheet(pages::Visit& visit);
http::Response show_invitation(pages::Visit& visit);
http::Response calendar_file(pages::Visit& visit);
http::Response post_link_renewal(pages::Visit& visit);

// By a personal link.
http::Response show_link(pages::Visit& visit);
http::Response post_link_reply(pages::Visit& visit);

// During.
http::Response show_record(pages::Visit& visit);
http::Response post_start(pages::Visit& visit);
http::Response post_agenda_start(pages::Visit& visit);
http::Response post_closing(pages::Visit& visit);
http::Response post_attendance(pages::Visit& visit);
http::Response post_everybody(pages::Visit& visit);
http::Response post_head_count(pages::Visit& visit);
http::Response post_groups(pages::Visit& visit);
http::Response suggestions(pages::Visit& visit);
http::Response post_entry(pages::Visit& visit);
http::Response edit_entry(pages::Visit& visit);
http::Response post_entry_correction(pages::Visit& visit);
http::Response post_entry_removal(pages::Visit& visit);
http::Response post_entry_restoration(pages::Visit& visit);

// After.
http::Response show_minutes(pages::Visit& visit);
http::Response post_number(pages::Visit& visit);
http::Response post_sentence(pages::Visit& visit);
http::Response post_approval(pages::Visit& visit);

}  // namespace daumoi::meetings
