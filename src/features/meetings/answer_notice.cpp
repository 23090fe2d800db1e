#include "features/meetings/changing.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

std::optional<Id<Person>> answering_person(Actor const& actor) {
    if (auto const* link = std::get_if<LinkActor>(&actor)) return link->person;
    return signed_in_person(actor);
}

}  // namespace

Result<MeetingAnswer> answer_notice(journal::Writing const& writing, Id<Meeting> meeting, ReplyInput const& input) {
    return change_with<MeetingAnswer>(
        writing, "answer_notice", meeting, &Access::see, input,
        [&](WriteTransaction& transaction, Instant now, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            auto const person = answering_person(writing.actor);
            if (found.row.state != MeetingState::convened)
                return refuse(Refusal::Kind::wrong_state,
                              "Replies are taken from the notice until the meeting begins.");
            if (!person || input.reply == Reply::none) return refuse({{"reply", {"Choose one of the answers.", {}}}});
            std::string const reason = input.reply == Reply::no ? input.reason.value_or(Text<300>{}).value : "";
            if (input.reply == Reply::no && reason.empty())
                return refuse({{"reason", {"Say in a few words why: it stands in the minutes.", {}}}});
            auto const changed = transaction->run(
                sql::meetings::set_reply,
                {{"meeting", meeting}, {"person", *person}, {"reply", input.reply}, {"reason", reason}, {"now", now}});
            if (changed == 0)
                return refuse(Refusal::Kind::not_allowed, "Only those who are invited to the meeting reply.");
            json::object facts{{"of", person_fact(*person)}, {"reply", {{"word", {"Reply", code(input.reply)}}}}};
            if (!reason.empty()) facts["reason"] = journal::personal(transaction, *person, reason);
            return written(found.row, "meeting.answered", std::move(facts));
        });
}

}  // namespace daumoi::meetings
