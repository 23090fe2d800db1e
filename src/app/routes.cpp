#include "app/routes.hpp"

#include "app/assets.hpp"
#include "app/doors.hpp"
#include "app/history_pages.hpp"
#include "app/history_view.hpp"
#include "app/version.hpp"
#include "features/accounts/accounts.hpp"
#include "features/accounts/accounts_pages.hpp"
#include "features/desk/desk_pages.hpp"
#include "features/meetings/entry_form.hpp"
#include "features/meetings/live.hpp"
#include "features/meetings/meetings.hpp"
#include "features/meetings/meetings_pages.hpp"
#include "features/portal/portal.hpp"
#include "features/portal/portal_pages.hpp"
#include "features/tasks/tasks.hpp"
#include "features/tasks/tasks_pages.hpp"
#include "features/units/units.hpp"
#include "features/units/units_pages.hpp"

namespace daumoi::app {
namespace {

using http::Method;

http::Response serve_bundled(pages::Visit& visit) {
    if (auto response = serve_asset(visit.request(), visit.parameter("file"))) return std::move(*response);
    return visit.refused({Refusal::Kind::not_found, {"There is no such file.", {}}});
}

http::Response health(pages::Visit& visit) {
    journal::head(visit.session());
    return http::Response::text(200, "text/plain; charset=utf-8", "ok\n");
}

http::Response api_document(pages::Visit& visit) { return visit.json_response(200, openapi_document()); }

template <class Input>
std::optional<html::Schema> takes() {
    return html::input_schema_of<Input>();
}
template <class View>
std::optional<html::Schema> gives() {
    return html::schema_of<View>();
}

/// What a stream may be asked for, as the header Last-Event-ID does.
struct StreamQuery {
    std::optional<std::int64_t> after;
};
DAUMOI_DESCRIBE(StreamQuery, (after))

std::string_view name_of(Method method) {
    static constexpr std::array names{"get", "head", "post", "put", "patch", "delete", "options"};
    return names.at(static_cast<std::size_t>(method));
}

}  // namespace

std::vector<StreamRow> streams() {
    return {{"/meetings/{meeting}/stream", follow_meeting, "Changes of the record's screen, as they happen",
             takes<StreamQuery>().value(), "change", gives<std::vector<meetings::ScreenChange>>().value()}};
}

std::vector<RouteRow> routes() {
    using enum Door;
    constexpr auto get = Method::get;
    constexpr auto post = Method::post;
    constexpr auto nothing = std::nullopt;
    using meetings::EntryAnswer;
    using meetings::MeetingAnswer;
    return {
        // What everybody may read.
        {get, "/assets/{file}", open, serve_bundled, "A bundled file", nothing, nothing, "application/octet-stream",
         true},
        {get, "/healthz", open, health, "Whether the program answers and reads its database", nothing, nothing,
         "text/plain"},
        {get, "/openapi.json", open, api_document, "This document", nothing, nothing, "application/json", true},
        {get, "/portal", open, portal::show_news, "The news, newest first", nothing, portal::show_news_view(),
         "text/html", true},
        {get, "/portal/articles/{article}", open, portal::show_article, "A published article", nothing,
         portal::show_article_view(), "text/html", true},
        {get, "/portal/articles/{article}/pictures/{picture}", open, portal::show_published_picture,
         "A picture of a published article", nothing, nothing, "image/jpeg", true},
        {get, "/portal/feed.xml", open, portal::show_feed, "The news as an Atom feed", nothing,
         portal::show_feed_view(), "application/atom+xml", true},
        {get, "/portal/search", open, portal::search_news, "Published articles that have all words of ?q=", nothing,
         portal::search_news_view()},
        {get, "/portal/accessibility", open, portal::show_accessibility, "The accessibility statement", nothing,
         portal::show_accessibility_view(), "text/html", true},

        // Accounts.
        {get, "/session", open, accounts::show_sign_in, "The sign-in page", nothing, accounts::show_sign_in_view()},
        {post, "/session", open, accounts::post_sign_in, "Sign in", accounts::post_sign_in_input(),
         accounts::post_sign_in_view()},
        {post, "/session/end", signed_in, accounts::post_sign_out, "Sign out", nothing, accounts::post_sign_out_view()},
        {post, "/session/capacity", signed_in, accounts::post_capacity, "Choose the capacity to act in",
         accounts::post_capacity_input(), accounts::post_capacity_view()},
        {post, "/language", open, accounts::post_language, "Choose the language of the pages",
         accounts::post_language_input(), accounts::post_language_view()},
        {get, "/account", signed_in, accounts::show_account, "One's own sessions, password and tokens", nothing,
         accounts::show_account_view()},
        {get, "/account/data", signed_in, accounts::show_own_data, "What is held about oneself", nothing,
         accounts::show_own_data_view()},
        {post, "/account/password", signed_in, accounts::post_password, "Change one's own password",
         takes<accounts::ChangePassword>(), accounts::post_password_view()},
        {post, "/account/sessions/{session}/end", signed_in, accounts::post_session_end, "End a session of one's own",
         nothing, accounts::post_session_end_view()},
        {post, "/account/tokens", signed_in, accounts::post_token, "Make a token for a program",
         takes<accounts::NewToken>(), gives<accounts::MadeToken>()},
        {post, "/account/tokens/{token}/revocation", signed_in, accounts::post_token_revocation, "Revoke a token",
         nothing, accounts::post_token_revocation_view()},
        {get, "/password/{token}", open, accounts::show_password_link, "Set a password by a one-time link", nothing,
         accounts::show_password_link_view()},
        {post, "/password/{token}", open, accounts::post_password_link, "Set a password by a one-time link",
         takes<accounts::SetPassword>(), accounts::post_password_link_view()},
        {get, "/first-run", open, accounts::show_first_run, "Set up the organization", nothing,
         accounts::show_first_run_view()},
        {post, "/first-run", open, accounts::post_first_run, "Set up the organization",
         accounts::post_first_run_input(), gives<accounts::SetUpAnswer>()},
        {get, "/administration", signed_in, accounts::show_administration, "Accounts", nothing,
         accounts::show_administration_view()},
        {post, "/administration/accounts", signed_in, accounts::post_account, "Give somebody an account",
         takes<accounts::GivenAccount>(), gives<accounts::GivenAccount>()},
        {post, "/administration/accounts/{person}/password-link", signed_in, accounts::post_new_password_link,
         "Make a one-time link to set a password", nothing, accounts::post_new_password_link_view()},
        {post, "/administration/accounts/{person}/lock", signed_in, accounts::post_lock, "Lock an account", nothing,
         gives<accounts::LockAnswer>()},
        {post, "/administration/accounts/{person}/unlock", signed_in, accounts::post_unlock, "Unlock an account",
         nothing, gives<accounts::LockAnswer>()},
        {get, "/administration/journal", signed_in, accounts::show_journal, "The system's journal, without contents",
         nothing, accounts::show_journal_view()},

        // Desk.
        {get, "/", signed_in, desk::show_desk, "What waits", nothing, desk::show_desk_view()},

        // Meetings, before.
        {get, "/meetings", signed_in, meetings::list_meetings, "Meetings that one may see", nothing,
         meetings::list_meetings_view()},
        {get, "/meetings/new", signed_in, meetings::new_meeting, "The form of a new meeting", nothing,
         meetings::meeting_form_view()},
        {get, "/meetings/people", signed_in, meetings::suggest_people, "People whose name has the words typed", nothing,
         meetings::suggest_people_view()},
        {post, "/meetings", signed_in, meetings::post_meeting, "Prepare a meeting", takes<meetings::MeetingInput>(),
         gives<MeetingAnswer>()},
        {get, "/meetings/{meeting}", signed_in, meetings::show_meeting, "A meeting", nothing,
         meetings::show_meeting_view()},
        {get, "/meetings/{meeting}/edit", signed_in, meetings::edit_meeting, "The form of a meeting", nothing,
         meetings::meeting_form_view()},
        {post, "/meetings/{meeting}", signed_in, meetings::post_meeting_change, "Change a meeting",
         takes<meetings::MeetingInput>(), gives<MeetingAnswer>()},
        {post, "/meetings/{meeting}/notice", signed_in, meetings::post_notice, "Send the notice", nothing,
         gives<MeetingAnswer>()},
        {post, "/meetings/{meeting}/cancellation", signed_in, meetings::post_cancellation, "Cancel a meeting", nothing,
         gives<MeetingAnswer>()},
        {post, "/meetings/{meeting}/reply", signed_in, meetings::post_reply, "Answer the notice",
         takes<meetings::ReplyInput>(), gives<MeetingAnswer>()},
        {post, "/meetings/{meeting}/links/{person}/renewal", signed_in, meetings::post_link_renewal,
         "Replace a personal link", nothing, gives<MeetingAnswer>()},
        {get, "/meetings/{meeting}/calendar.ics", signed_in, meetings::calendar_file, "The meeting as a calendar file",
         nothing, nothing, "text/calendar"},
        {get, "/meetings/{meeting}/sheet", signed_in, meetings::show_sheet, "The attendance sheet to print", nothing,
         meetings::show_sheet_view()},
        {get, "/meetings/{meeting}/invitations/{person}", signed_in, meetings::show_invitation,
         "The letter of invitation to a guest", nothing, meetings::show_invitation_view()},
        {post, "/meetings/{meeting}/invitations/{person}", signed_in, meetings::post_invitation,
         "Number, place and day of the letters of invitation", takes<meetings::IssueInput>(), gives<MeetingAnswer>()},
        {get, "/r/{token}", link, meetings::show_link, "The notice, by a personal link", nothing,
         meetings::show_link_view()},
        {post, "/r/{token}", link, meetings::post_link_reply, "Answer the notice by a personal link",
         takes<meetings::ReplyInput>(), gives<MeetingAnswer>()},
        {get, "/r/{token}/calendar.ics", link, meetings::calendar_file, "The meeting as a calendar file", nothing,
         nothing, "text/calendar"},

        // Meetings, during.
        {get, "/meetings/{meeting}/record", signed_in, meetings::show_record, "The record while it is written", nothing,
         meetings::show_record_view()},
        {post, "/meetings/{meeting}/start", signed_in, meetings::post_start, "Begin the meeting",
         takes<meetings::TimeInput>(), gives<MeetingAnswer>()},
        {post, "/meetings/{meeting}/agenda/{item}/start", signed_in, meetings::post_agenda_start,
         "Go to an agenda item", nothing, gives<MeetingAnswer>()},
        {post, "/meetings/{meeting}/closing", signed_in, meetings::post_closing, "Close the meeting",
         takes<meetings::TimeInput>(), gives<MeetingAnswer>()},
        {post, "/meetings/{meeting}/attendance/{person}", signed_in, meetings::post_attendance,
         "Call one person of the roll", takes<meetings::AttendanceInput>(), gives<MeetingAnswer>()},
        {post, "/meetings/{meeting}/everybody", signed_in, meetings::post_everybody, "Call all who were not called",
         nothing, gives<MeetingAnswer>()},
        {post, "/meetings/{meeting}/head-counts", signed_in, meetings::post_head_count, "Count heads",
         takes<meetings::HeadCountInput>(), gives<MeetingAnswer>()},
        {post, "/meetings/{meeting}/groups", signed_in, meetings::post_groups, "Name groups that took part",
         takes<meetings::GroupsInput>(), gives<MeetingAnswer>()},
        {get, "/meetings/{meeting}/suggestions", signed_in, meetings::suggestions,
         "How a line of the record is understood", nothing, meetings::suggestions_view()},
        {get, "/meetings/{meeting}/entries/new", signed_in, meetings::edit_entry, "The form of a new entry", nothing,
         meetings::entry_form_view()},
        {post, "/meetings/{meeting}/entries", signed_in, meetings::post_entry, "Write an entry",
         takes<meetings::EntryForm>(), gives<EntryAnswer>()},
        {get, "/meetings/{meeting}/entries/{entry}/edit", signed_in, meetings::edit_entry, "The form of an entry",
         nothing, meetings::entry_form_view()},
        {post, "/meetings/{meeting}/entries/{entry}", signed_in, meetings::post_entry_correction, "Correct an entry",
         takes<meetings::EntryForm>(), gives<EntryAnswer>()},
        {post, "/meetings/{meeting}/entries/{entry}/removal", signed_in, meetings::post_entry_removal,
         "Remove an entry", nothing, gives<EntryAnswer>()},
        {post, "/meetings/{meeting}/entries/{entry}/restoration", signed_in, meetings::post_entry_restoration,
         "Put a removed entry back", nothing, gives<EntryAnswer>()},

        // Meetings, after.
        {get, "/meetings/{meeting}/minutes", signed_in, meetings::show_minutes, "The minutes", nothing,
         meetings::show_minutes_view()},
        {post, "/meetings/{meeting}/number", signed_in, meetings::post_number, "Number the minutes",
         takes<meetings::NumberInput>(), gives<MeetingAnswer>()},
        {post, "/meetings/{meeting}/sentences", signed_in, meetings::post_sentence, "Correct a sentence of the minutes",
         takes<meetings::SentenceInput>(), gives<MeetingAnswer>()},
        {post, "/meetings/{meeting}/approval", signed_in, meetings::post_approval, "Approve the minutes",
         takes<meetings::ApprovalInput>(), gives<MeetingAnswer>()},
        {get, "/meetings/{meeting}/history", signed_in, show_meeting_history, "The history of a meeting", nothing,
         gives<HistoryView>()},

        // Tasks.
        {get, "/meetings/{meeting}/tasks", signed_in, tasks::meeting_tasks,
         "Sentences that ask, and the tasks made of them", nothing, tasks::meeting_tasks_view()},
        {post, "/meetings/{meeting}/tasks", signed_in, tasks::post_meeting_tasks, "Make several sentences tasks",
         takes<tasks::MakeTasksInput>(), gives<tasks::MadeTasks>()},
        {post, "/meetings/{meeting}/entries/{entry}/task", signed_in, tasks::post_entry_task, "Make a sentence a task",
         takes<tasks::MakeTaskInput>(), gives<tasks::TaskAnswer>()},
        {get, "/tasks", signed_in, tasks::list_tasks, "Tasks that one may see", nothing, tasks::list_tasks_view()},
        {get, "/tasks/new", signed_in, tasks::new_task, "The form of a new task", nothing, tasks::new_task_view()},
        {post, "/tasks", signed_in, tasks::post_task, "Make a task", takes<tasks::MakeTaskInput>(),
         gives<tasks::TaskAnswer>()},
        {get, "/tasks/{task}", signed_in, tasks::show_task, "A task", nothing, tasks::show_task_view()},
        {get, "/tasks/{task}/edit", signed_in, tasks::show_task_edit, "The form of a task", nothing,
         tasks::show_task_edit_view()},
        {post, "/tasks/{task}", signed_in, tasks::post_task_edit, "Change a task", takes<tasks::EditInput>(),
         gives<tasks::TaskAnswer>()},
        {get, "/tasks/{task}/history", signed_in, show_task_history, "The history of a task", nothing,
         gives<HistoryView>()},
        {post, "/tasks/{task}/acceptance", signed_in, tasks::post_acceptance, "Take a task on", nothing,
         gives<tasks::TaskAnswer>()},
        {post, "/tasks/{task}/owner", signed_in, tasks::post_owner, "Name the owner of a task",
         takes<tasks::OwnerInput>(), gives<tasks::TaskAnswer>()},
        {post, "/tasks/{task}/addressee", signed_in, tasks::post_addressee, "Give a task to a unit",
         takes<tasks::AddressInput>(), gives<tasks::TaskAnswer>()},
        {post, "/tasks/{task}/progress", signed_in, tasks::post_progress, "Report on a task",
         takes<tasks::ProgressInput>(), gives<tasks::TaskAnswer>()},
        {post, "/tasks/{task}/closure", signed_in, tasks::post_closure, "Close a task", takes<tasks::ClosureInput>(),
         gives<tasks::TaskAnswer>()},
        {post, "/tasks/{task}/return", signed_in, tasks::post_return, "Send a task back", takes<tasks::ReturnInput>(),
         gives<tasks::TaskAnswer>()},
        {post, "/tasks/{task}/deadline", signed_in, tasks::post_deadline, "Move a deadline",
         takes<tasks::DeadlineInput>(), gives<tasks::TaskAnswer>()},
        {post, "/tasks/{task}/reminder", signed_in, tasks::post_reminder, "Remind of a task",
         takes<tasks::ReminderInput>(), gives<tasks::TaskAnswer>()},

        // Units and the people in them.
        {get, "/units", signed_in, units::show_tree, "One's own unit, with the tree", nothing,
         units::unit_view_schema()},
        {get, "/units/{unit}", signed_in, units::show_unit, "A unit: positions, members, units under it", nothing,
         units::unit_view_schema()},
        {post, "/units/{unit}/units", signed_in, units::post_unit, "Add a unit under it", takes<units::AddUnitInput>(),
         gives<units::UnitAnswer>()},
        {post, "/units/{unit}/name", signed_in, units::post_name, "Rename a unit", takes<units::RenameUnitInput>(),
         gives<units::UnitAnswer>()},
        {post, "/units/{unit}/closure", signed_in, units::post_closure, "Close a unit", takes<units::EndInput>(),
         gives<units::UnitAnswer>()},
        {post, "/units/{unit}/people", signed_in, units::post_person, "Add somebody as a member",
         takes<units::AddPersonInput>(), gives<units::PersonAnswer>()},
        {post, "/units/{unit}/people-list", signed_in, units::post_people, "Add several people by a list of names",
         takes<units::AddPeopleInput>(), gives<units::PeopleAnswer>()},
        {post, "/units/{unit}/memberships/{membership}/name", signed_in, units::post_person_name,
         "Correct the name of a member", takes<units::CorrectNameInput>(), gives<units::PersonAnswer>()},
        {post, "/units/{unit}/memberships", signed_in, units::post_membership,
         "Take in somebody known, or note another class", takes<units::TakeInInput>(), gives<units::PersonAnswer>()},
        {post, "/units/{unit}/memberships/{membership}/end", signed_in, units::post_membership_end, "End a membership",
         takes<units::EndInput>(), gives<units::PersonAnswer>()},
        {post, "/units/{unit}/positions", signed_in, units::post_position, "Give a position",
         takes<units::AppointInput>(), gives<units::PositionAnswer>()},
        {post, "/units/{unit}/positions/{position}", signed_in, units::post_position_correction, "Correct a position",
         takes<units::CorrectPositionInput>(), gives<units::PersonAnswer>()},
        {post, "/units/{unit}/positions/{position}/end", signed_in, units::post_position_end, "End a position",
         takes<units::EndInput>(), gives<units::PersonAnswer>()},
        {get, "/units/{unit}/history", signed_in, show_unit_history, "The history of a unit", nothing,
         gives<HistoryView>()},

        // Articles.
        {get, "/articles", signed_in, portal::list_articles, "Articles that one may write or publish", nothing,
         portal::list_articles_view()},
        {get, "/meetings/{meeting}/article", signed_in, portal::show_editor, "The article of a meeting", nothing,
         portal::show_editor_view()},
        {post, "/meetings/{meeting}/article", signed_in, portal::save_article, "Save an article",
         takes<portal::ArticleInput>(), gives<portal::ArticleAnswer>()},
        {post, "/meetings/{meeting}/article/draft", signed_in, portal::draft_again, "Draft an article from the record",
         takes<portal::DraftInput>(), gives<portal::ArticleAnswer>()},
        {post, "/meetings/{meeting}/article/publication", signed_in, portal::save_and_publish, "Publish an article",
         takes<portal::ArticleInput>(), gives<portal::ArticleAnswer>()},
        {post, "/meetings/{meeting}/article/withdrawal", signed_in, portal::withdraw, "Withdraw an article",
         takes<portal::WithdrawalInput>(), gives<portal::ArticleAnswer>()},
        {post, "/meetings/{meeting}/article/pictures", signed_in, portal::post_pictures,
         "Add a picture to an article: the body is the JPEG, PNG or WebP", nothing, gives<portal::ArticleAnswer>(), "",
         false, true},
        {get, "/meetings/{meeting}/article/pictures/{picture}", signed_in, portal::show_edited_picture,
         "A picture of an article that is edited", nothing, nothing, "image/jpeg"},
        {get, "/meetings/{meeting}/article/history", signed_in, show_article_history, "The history of an article",
         nothing, gives<HistoryView>()},
    };
}

std::string openapi_document() {
    static std::string const document = [] {
        std::vector<html::ApiRoute> described;
        for (auto const& row : routes())
            described.push_back(
                {std::string(name_of(row.method)), row.pattern, row.summary, row.input, row.view, row.media});
        for (auto const& row : streams())
            described.push_back({"get", row.pattern, row.summary, row.query, row.data, {}, row.event});
        return json::serialize(html::openapi(
            {"Đầu Mối", std::string(version()), "Every page is JSON, too: send Accept: application/json and a token.",
             pages::refusal_view()},
            described));
    }();
    return document;
}

}  // namespace daumoi::app
