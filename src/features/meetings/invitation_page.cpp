#include "features/meetings/page_parts.hpp"

namespace daumoi::meetings {
namespace {

struct InvitationView {
    HeadView head;
    std::string letter_to;
    std::string letter;
};
DAUMOI_DESCRIBE(InvitationView, (head, letter_to, letter))

std::string link_of(pages::Visit& visit, Id<Meeting> meeting, Id<Person> guest) {
    for (auto const& person : people_of(visit.session(), meeting))
        if (person.person == guest && person.link)
            return visit.services().public_url + link_path(visit.services().server_secret, *person.link);
    return {};
}

}  // namespace

http::Response show_invitation(pages::Visit& visit) {
    auto const found =
        find_allowed(visit.session(), visit.actor(), visit.id<Meeting>("meeting"), visit.today(), &Access::prepare);
    if (!found) return visit.refused(found.error());
    auto const record = load_record(visit.session(), found->row);
    auto const guest = std::ranges::find(record.people, visit.id<Person>("person"), &PersonFacts::id);
    if (guest == record.people.end())
        return visit.refused(
            {Refusal::Kind::not_found, {"This person is not on the roll of the meeting. Add them first.", {}}});
    InvitationView view{head_view(*found),
                        org::PersonName{guest->id, guest->surname, guest->middle, guest->given, guest->sex}.full(),
                        write_invitation(record, *guest, wordings_of(visit.organization()),
                                         link_of(visit, found->row.meeting, guest->id))};
    return visit.page("meetings/invitation", view, look(found->row));
}

html::Schema show_invitation_view() { return html::schema_of<InvitationView>(); }

}  // namespace daumoi::meetings
