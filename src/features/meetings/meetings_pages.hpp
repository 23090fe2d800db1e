#pragma once

#include "features/meetings/meetings.hpp"
#include "html/openapi.hpp"
#include "pages/visit.hpp"

/// Pages of meetings; app/routes.cpp gives them their addresses.
namespace daumoi::meetings {

/// The pages between which the tabs of a meeting lead; `none` is a page beside them.
enum class MeetingPart { none, before, during, after, tasks, history };
DAUMOI_DESCRIBE_ENUM(MeetingPart, none, before, during, after, tasks, history)

/// The head of every page of a meeting, for templates/head.tpl and templates/tabs.tpl.
struct HeadView {
    Id<Meeting> meeting;
    std::string heading;
    std::string unit_name;
    MeetingKind meeting_kind = MeetingKind::regular;
    MeetingState meeting_state = MeetingState::draft;
    Day meeting_day;
    PartOfDay part_of_day = PartOfDay::morning;
    MeetingPart meeting_part = MeetingPart::none;
    bool sees_record = false;
    bool sees_minutes = false;
    bool sees_tasks = false;
};
DAUMOI_DESCRIBE(HeadView, (meeting, heading, unit_name, meeting_kind, meeting_state, meeting_day, part_of_day,
                           meeting_part, sees_record, sees_minutes, sees_tasks))
HeadView head_view(VisibleMeeting const& found, MeetingPart part = MeetingPart::none);

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
http::Response post_invitation(pages::Visit& visit);
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

// What they answer as JSON, for the API document.
html::Schema list_meetings_view();
html::Schema suggest_people_view();
html::Schema meeting_form_view();  ///< of a new meeting, and of one to be changed
html::Schema show_meeting_view();
html::Schema show_sheet_view();
html::Schema show_link_view();
html::Schema show_invitation_view();
html::Schema show_record_view();
html::Schema suggestions_view();
html::Schema entry_form_view();  ///< of a new entry, and of one to be corrected
html::Schema show_minutes_view();

}  // namespace daumoi::meetings
