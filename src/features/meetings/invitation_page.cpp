#include <algorithm>

#include "core/contains.hpp"
#include "features/meetings/document_numbers.hpp"
#include "features/meetings/invitations.hpp"
#include "features/meetings/page_parts.hpp"
#include "features/meetings/people.hpp"
#include "pages/refused_form.hpp"
#include "pages/typed_days.hpp"

namespace daumoi::meetings {
namespace {

struct IssueForm {
    html::FormField letter_no;
    html::FormField issued_at;
    html::FormField issued_on;
    std::int64_t issue_revision = 0;
    bool issue_open = false;  ///< something is proposed that is not saved yet, or was refused
};
DAUMOI_DESCRIBE(IssueForm, (letter_no, issued_at, issued_on, issue_revision, issue_open))

struct InvitationView {
    HeadView head;
    Id<Person> guest;
    std::string letter_to;
    InvitationText paper;
    Form letter_form = Form::party;
    std::string letter;  ///< for the clipboard
    IssueForm issue_form;
    std::optional<Message> page_fault;
    std::string form_token;
};
DAUMOI_DESCRIBE(InvitationView,
                (head, guest, letter_to, paper, letter_form, letter, issue_form, page_fault, form_token))

std::string link_of(pages::Visit& visit, Id<Meeting> meeting, Id<Person> guest) {
    for (auto const& person : people_of(visit.session(), meeting))
        if (person.person == guest && person.link)
            return visit.services().public_url + link_path(visit.services().server_secret, *person.link);
    return {};
}

Refusal not_on_the_roll() {
    return {Refusal::Kind::not_found, {"This person is not on the roll of the meeting. Add them first.", {}}};
}

/// What is stored; where nothing is, the number after the unit's last one, its place, and today.
IssueForm issue_form(pages::Visit& visit, MeetingRow const& row, InvitationRow const& stored) {
    if (stored.revision > 0)
        return {{stored.number, {}},
                {stored.place, {}},
                {stored.day ? written_day(*stored.day) : std::string{}, {}},
                stored.revision,
                false};
    auto const others = other_invitations(visit.session(), row);
    IssueForm form;
    if (!others.empty()) form.letter_no.typed = next_number(others.front().number);
    if (!others.empty()) form.issued_at.typed = others.front().place;
    form.issued_on.typed = written_day(std::min(visit.today(), row.day));
    form.issue_open = true;
    return form;
}

http::Response invitation_page(pages::Visit& visit, VisibleMeeting const& found, Refusal const* refusal) {
    auto const record = load_record(visit.session(), found.row);
    auto const guest = std::ranges::find(record.people, visit.id<Person>("person"), &PersonFacts::id);
    if (guest == record.people.end()) return visit.refused(not_on_the_roll());
    auto const stored = invitation_of(visit.session(), found.row.meeting);
    InvitationView view;
    view.head = head_view(found);
    view.guest = guest->id;
    view.letter_to = full_name(*guest);
    view.letter_form = form_of(visit.organization());
    view.paper = write_invitation(record, *guest, stored.issue(), view.letter_form, wordings_of(visit.organization()),
                                  link_of(visit, found.row.meeting, guest->id));
    view.letter = plain_text(view.paper);
    view.issue_form = issue_form(visit, found.row, stored);
    if (refusal != nullptr) {
        auto const typed = visit.typed(*refusal);
        view.issue_form = {typed.field("number"), typed.field("place"), typed.field("issued"),
                           pages::revision_again(typed, refusal->kind, stored.revision), true};
        if (refusal->faults.empty()) view.page_fault = refusal->message;
    }
    view.form_token = visit.form_token();
    return visit.page("meetings/invitation", view,
                      look(found.row, refusal != nullptr ? pages::status_of(refusal->kind) : 200));
}

/// A day without a year is the last such day before the meeting.
Result<IssueInput> typed_issue(pages::Visit& visit, Day day) {
    if (visit.sends_json()) return visit.input<IssueInput>();
    auto fields = visit.form_fields();
    pages::add_years(fields, {"issued"}, day, YearSide::last);
    return html::decode_form<IssueInput>(fields);
}

}  // namespace

http::Response show_invitation(pages::Visit& visit) {
    auto const found = prepared_meeting(visit, visit.id<Meeting>("meeting"));
    if (!found) return visit.refused(found.error());
    return invitation_page(visit, *found, nullptr);
}

http::Response post_invitation(pages::Visit& visit) {
    auto const found = prepared_meeting(visit, visit.id<Meeting>("meeting"));
    if (!found) return visit.refused(found.error());
    auto const meeting = found->row.meeting;
    if (!contains(people_of(visit.session(), meeting), visit.id<Person>("person"), &PersonRow::person))
        return visit.refused(not_on_the_roll());
    auto const input = typed_issue(visit, found->row.day);
    auto const answer = input ? issue_invitation(writing_of(visit), meeting, *input) : std::unexpected(input.error());
    if (answer)
        return visit.changed(*answer,
                             address_of(meeting) + "/invitations/" + std::to_string(visit.id<Person>("person").value));
    auto const kind = answer.error().kind;
    bool const again = kind == Refusal::Kind::invalid || kind == Refusal::Kind::stale;
    if (!again || visit.wants_json()) return visit.refused(answer.error());
    return invitation_page(visit, *found, &answer.error());
}

html::Schema show_invitation_view() { return html::schema_of<InvitationView>(); }

}  // namespace daumoi::meetings
