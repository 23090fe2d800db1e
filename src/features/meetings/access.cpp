#include <algorithm>

#include "core/contains.hpp"
#include "features/meetings/meetings.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

using accounts::Action;

struct ActionRow {
    Action action = Action::see_meeting;
    std::string holder;
};
DAUMOI_DESCRIBE(ActionRow, (action, holder))

Access access_of(std::vector<ActionRow> const& actions, MeetingRow const& row) {
    auto const has = [&](Action action) { return contains(actions, action, &ActionRow::action); };
    auto const holds = [&](Action action, std::string_view holder) {
        return std::ranges::any_of(actions,
                                   [&](auto const& one) { return one.action == action && one.holder == holder; });
    };
    bool const open = row.state != MeetingState::approved && row.state != MeetingState::cancelled;
    Access access;
    access.prepare = has(Action::prepare_meeting);
    access.see = has(Action::see_meeting) || access.prepare;
    access.see_record = has(Action::see_record);
    access.write_record = has(Action::write_record) && open && row.takes_entries();
    access.approve_as_chair = holds(Action::approve_minutes, "chair");
    access.approve_as_recorder = holds(Action::approve_minutes, "recorder");
    access.read_approved = row.state == MeetingState::approved && has(Action::read_approved_minutes);
    access.make_tasks = has(Action::make_task_from_meeting);
    access.draft_article = has(Action::draft_article) || has(Action::publish_article);
    access.publish_article = has(Action::publish_article);
    access.see = access.see || access.read_approved || access.draft_article;
    return access;
}

}  // namespace

Result<VisibleMeeting> find_visible(storage::Session& session, Actor const& actor, Id<Meeting> meeting, Day today) {
    auto const none = [] {
        return refuse(Refusal::Kind::not_found, "There is no such meeting, or it is another unit's.");
    };
    auto row = session.one<MeetingRow>(sql::meetings::find_meeting, {{"meeting", meeting}});
    if (!row) return none();
    if (std::holds_alternative<SystemActor>(actor)) {
        Access const all{true, true, true, true, true, true, true, true, true, true};
        return VisibleMeeting{std::move(*row), all};
    }
    if (auto const* link = std::get_if<LinkActor>(&actor)) {
        if (link->meeting != meeting) return none();
        Access only_see;
        only_see.see = true;
        return VisibleMeeting{std::move(*row), only_see};
    }
    auto const person = signed_in_person(actor);
    if (!person) return none();
    auto const actions = session.all<ActionRow>(sql::meetings::actions_on,
                                                {{"meeting", meeting}, {"person", *person}, {"today", today}});
    auto const access = access_of(actions, *row);
    if (!access.see) return none();
    return VisibleMeeting{std::move(*row), access};
}

Result<VisibleMeeting> find_allowed(storage::Session& session, Actor const& actor, Id<Meeting> meeting, Day today,
                                    bool Access::* right) {
    auto found = find_visible(session, actor, meeting, today);
    if (found && !(found->access.*right)) {
        if (!found->row.takes_entries() && right == &Access::write_record)
            return refuse(
                Refusal::Kind::wrong_state,
                "The record takes no entries now: the notice has not been sent, or the minutes are approved.");
        if (right == &Access::draft_article)
            return refuse(
                Refusal::Kind::not_allowed,
                "The news of a meeting is drafted by its recorder, or by the editor or the clerk of the unit.");
        return refuse(Refusal::Kind::not_allowed,
                      "This is for other people in the meeting: ask its chair or recorder.");
    }
    return found;
}

}  // namespace daumoi::meetings
