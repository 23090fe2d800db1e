#include <charconv>

#include "core/secret.hpp"
#include "features/meetings/changing.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

constexpr std::size_t token_digits = 20;

struct LinkRow {
    Id<Link> link;
    Id<Meeting> meeting;
    Id<Person> person;
};
DAUMOI_DESCRIBE(LinkRow, (link, meeting, person))

std::string token_of(std::string_view server_secret, Id<Link> link) {
    return std::to_string(link.value) + "-" +
           secret::keyed_digest("personal link " + std::to_string(link.value), server_secret).substr(0, token_digits);
}

}  // namespace

std::string link_path(std::string_view server_secret, Id<Link> link) { return "/r/" + token_of(server_secret, link); }

std::optional<LinkActor> find_link(storage::Session& session, std::string_view server_secret, std::string_view token) {
    std::int64_t number = 0;
    auto const [end, error] = std::from_chars(token.data(), token.data() + token.size(), number);
    if (error != std::errc{} || end == token.data() + token.size()) return std::nullopt;
    if (!secret::equal(token, token_of(server_secret, {number}))) return std::nullopt;
    auto const row = session.one<LinkRow>(sql::meetings::find_link, {{"link", number}});
    if (!row) return std::nullopt;
    return LinkActor{row->link, row->person, row->meeting};
}

Result<MeetingAnswer> revoke_link(journal::Writing const& writing, Id<Meeting> meeting, Id<Person> person) {
    return change_with<MeetingAnswer>(
        writing, "revoke_link", meeting, &Access::prepare, person,
        [&](WriteTransaction& transaction, Instant now, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            auto const changed =
                transaction->run(sql::meetings::revoke_link, {{"meeting", meeting}, {"person", person}, {"now", now}});
            if (changed == 0) return refuse(Refusal::Kind::not_found, "There is no link of this person to revoke.");
            transaction->run(sql::meetings::add_link, {{"meeting", meeting}, {"person", person}});
            return written(found.row, "meeting.link_renewed", {{"of", person_fact(person)}});
        });
}

}  // namespace daumoi::meetings
