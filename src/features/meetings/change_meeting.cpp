#include "core/text.hpp"
#include "features/meetings/meeting_input.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

Result<void> check(VisibleMeeting const& found, MeetingInput const& input) {
    if (auto const open = still_announced(found.row); !open) return open;
    if (input.revision && *input.revision != found.row.revision)
        return refuse(Refusal::Kind::stale, "Somebody else changed this meeting meanwhile.",
                      {{"revision", std::to_string(found.row.revision)}});
    if (input.unit != found.row.unit)
        return refuse({{"unit", {"A meeting stays with its unit. Prepare another one for the other unit.", {}}}});
    return {};
}

/// What people were told of the meeting, for the history: its row, who was asked for what, and the lists as lines.
json::object told(storage::Session& session, MeetingRow const& row) {
    json::object facts = to_json(row).as_object();
    facts["kind"] = {{"word", {"MeetingKind", code(row.kind)}}};
    json::array invited;
    for (auto const& one : roles_of(session, row.meeting))
        if (one.role == Role::chair || one.role == Role::recorder)
            facts[code(one.role)] = journal::person_fact(one.person);
        else
            invited.push_back(journal::person_fact(one.person));
    facts["invited"] = std::move(invited);
    json::array agenda;
    for (auto const& item : agenda_of(session, row.meeting))
        agenda.emplace_back(item.item_title + (item.minutes > 0 ? " (" + std::to_string(item.minutes) + "′)" : ""));
    facts["agenda"] = std::move(agenda);
    json::array materials;
    for (auto const& material : row.materials) materials.emplace_back(material.title);
    facts["materials"] = std::move(materials);
    facts["sources"] = json::value_from(lines_of(sources_text(row.sources)));
    return facts;
}

/// People were told another time or place: the next notice says so, and who has replied is asked again.
void note_move(WriteTransaction& transaction, MeetingRow const& before, MeetingRow const& after) {
    if (before.announced() == after.announced()) return;
    auto announced = before.announced_before;
    announced.push_back(before.announced());
    transaction->run(sql::meetings::set_announced_before,
                     {{"meeting", after.meeting}, {"announced_before", announced}});
    transaction->run(sql::meetings::ask_again, {{"meeting", after.meeting}});
}

}  // namespace

Result<void> still_announced(MeetingRow const& row) {
    if (row.state == MeetingState::draft || row.state == MeetingState::convened) return {};
    return refuse(Refusal::Kind::wrong_state, "The meeting has begun: what was announced stays as it is.");
}

Result<MeetingAnswer> change_meeting(journal::Writing const& writing, Organization const& organization,
                                     Id<Meeting> meeting, MeetingInput const& input) {
    return change_with<MeetingAnswer>(
        writing, "change_meeting", meeting, &Access::prepare, input,
        [&](WriteTransaction& transaction, Instant at, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            if (auto const good = check(found, input); !good) return std::unexpected(good.error());
            auto const now = local_time(at, organization.zone);
            if (auto faults = faults_of(transaction.session(), input, now, &found.row); !faults.empty())
                return refuse(std::move(faults));
            auto before = told(transaction.session(), found.row);
            auto const row = put_meeting(transaction, meeting, input);
            if (row.state == MeetingState::convened) {
                transaction->run(sql::meetings::remove_uninvited, {{"meeting", meeting}});
                put_roll(transaction, row);
                note_move(transaction, found.row, row);
            }
            return written(
                row, "meeting.changed",
                {{"before", std::move(before)}, {"after", told(transaction.session(), row)}, {"day", row.day.iso()}});
        });
}

Result<MeetingAnswer> send_notice(journal::Writing const& writing, Organization const& organization,
                                  Id<Meeting> meeting) {
    return change_with<MeetingAnswer>(
        writing, "send_notice", meeting, &Access::prepare, meeting,
        [&](WriteTransaction& transaction, Instant at, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            if (found.row.state != MeetingState::draft)
                return refuse(Refusal::Kind::wrong_state, "The notice of this meeting has been sent already.");
            if (is_too_late(times_of(found.row), local_time(at, organization.zone)))
                return refuse(Refusal::Kind::wrong_state,
                              "The day for replies has passed already. Change it, then send the notice.");
            put_roll(transaction, found.row);
            transaction->run(sql::meetings::set_state, {{"meeting", meeting}, {"state", MeetingState::convened}});
            auto const count = people_of(transaction.session(), meeting).size();
            return written(found.row, "meeting.convened",
                           {{"count", static_cast<std::int64_t>(count)}, {"day", found.row.day.iso()}});
        });
}

Result<MeetingAnswer> cancel_meeting(journal::Writing const& writing, Id<Meeting> meeting) {
    return change_with<MeetingAnswer>(
        writing, "cancel_meeting", meeting, &Access::prepare, meeting,
        [&](WriteTransaction& transaction, Instant, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            if (found.row.state != MeetingState::draft && found.row.state != MeetingState::convened)
                return refuse(Refusal::Kind::wrong_state, "A meeting that has begun is closed, not cancelled.");
            transaction->run(sql::meetings::set_state, {{"meeting", meeting}, {"state", MeetingState::cancelled}});
            return written(found.row, "meeting.cancelled");
        });
}

}  // namespace daumoi::meetings
