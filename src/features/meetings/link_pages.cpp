#include "features/meetings/page_parts.hpp"
#include "features/meetings/reply_fault.hpp"

namespace daumoi::meetings {
namespace {

struct LinkItem {
    std::string item_title;
    std::string item_speaker;
};
DAUMOI_DESCRIBE(LinkItem, (item_title, item_speaker))

struct DeadLinkView {
    std::string organization_name;
    std::string unsent_reason;
};
DAUMOI_DESCRIBE(DeadLinkView, (organization_name, unsent_reason))

struct LinkView {
    std::string token;
    std::string invited_name;
    std::string unit_name;
    std::string meeting_title;
    MeetingKind meeting_kind = MeetingKind::regular;
    std::string official_title;  ///< where the title is a shorter one
    std::vector<LinkItem> agenda;
    Day day;
    PartOfDay part_of_day = PartOfDay::morning;
    TimeOfDay planned_start;
    TimeOfDay planned_end;
    std::string room;
    std::string address;
    Reply noted_reply = Reply::none;  ///< as it stands
    std::string noted_reason;
    Reply reply = Reply::none;  ///< as it is chosen in the form
    std::string reason;
    bool answered = false;
    bool asked_again = false;  ///< answered before the meeting was moved
    std::optional<MovedView> moved;
    bool open = false;
    bool cancelled = false;
    bool offers_remote = false;
    std::optional<Message> fault;
    std::optional<Day> reply_day;
    std::optional<TimeOfDay> reply_time;
    std::string client_id;
};
DAUMOI_DESCRIBE(LinkView,
                (token, invited_name, unit_name, meeting_title, meeting_kind, official_title, agenda, day, part_of_day,
                 planned_start, planned_end, room, address, noted_reply, noted_reason, reply, reason, answered,
                 asked_again, moved, open, cancelled, offers_remote, fault, reply_day, reply_time, client_id))

pages::Look bare(std::string title, int status) {
    return {{std::move(title), {}}, pages::Place::none, pages::Look::Frame::bare, status};
}

/// Not the page of errors: who holds a link may have no account, and has nothing to sign in with.
http::Response no_such_link(pages::Visit& visit) {
    Refusal const refusal{Refusal::Kind::not_found,
                          {"This link does not work: it was replaced or mistyped. Ask who sent it for a new one.", {}}};
    if (visit.wants_json()) return visit.refused(refusal);
    return visit.page("meetings/dead_link", DeadLinkView{visit.organization().name, visit.sent("reason")},
                      bare("This link does not work any more", pages::status_of(refusal.kind)));
}

void add_agenda(LinkView& view, pages::Visit& visit, MeetingRow const& row, std::vector<PersonRow> const& people) {
    for (auto const& item : agenda_of(visit.session(), row.meeting)) {
        LinkItem line{item.item_title, {}};
        for (auto const& person : people)
            if (person.person == item.speaker) line.item_speaker = name_of(person);
        view.agenda.push_back(std::move(line));
    }
}

http::Response show(pages::Visit& visit, Refusal const* refusal) {
    auto const* link = std::get_if<LinkActor>(&visit.actor());
    if (link == nullptr) return no_such_link(visit);
    auto const found = find_visible(visit.session(), visit.actor(), link->meeting, visit.today());
    if (!found) return no_such_link(visit);
    auto const& row = found->row;
    LinkView view;
    view.token = visit.parameter("token");
    view.unit_name = row.unit_name;
    view.meeting_title = row.title();
    view.meeting_kind = row.kind;
    if (row.official_title != row.title()) view.official_title = row.official_title;
    view.day = row.day;
    view.part_of_day = row.part_of_day;
    view.planned_start = row.planned_start;
    view.planned_end = row.planned_end;
    view.room = row.room;
    view.address = row.address;
    view.reply_day = row.reply_day;
    view.reply_time = row.reply_time;
    view.open = row.state == MeetingState::convened;
    view.offers_remote = row.mode != Mode::in_room;
    view.cancelled = row.state == MeetingState::cancelled;
    view.moved = moved_view(row);
    auto const people = people_of(visit.session(), row.meeting);
    add_agenda(view, visit, row, people);
    for (auto const& person : people) {
        if (person.person != link->person) continue;
        view.invited_name = name_of(person);
        view.reply = person.reply.value_or(Reply::none);
        view.reason = person.reply_reason.value_or("");
        view.noted_reply = view.reply;
        view.noted_reason = view.reason;
        view.answered = person.has_replied();
        view.asked_again = person.asked_again;
    }
    view.client_id = visit.new_client_id();
    if (refusal != nullptr) {
        auto const typed = visit.typed(*refusal);
        view.reply = from_code<Reply>(typed.typed("reply")).value_or(view.reply);
        view.reason = typed.typed("reason");
        view.fault = fault_of_reply(*refusal);
    }
    return visit.page("meetings/link", view, bare(row.title(), refusal ? pages::status_of(refusal->kind) : 200));
}

}  // namespace

http::Response show_link(pages::Visit& visit) { return show(visit, nullptr); }

http::Response post_link_reply(pages::Visit& visit) {
    auto const* link = std::get_if<LinkActor>(&visit.actor());
    if (link == nullptr) return no_such_link(visit);
    auto const input = visit.input<ReplyInput>();
    auto const answer =
        input ? answer_notice(writing_of(visit), link->meeting, *input) : std::unexpected(input.error());
    if (!answer) return visit.wants_json() ? visit.refused(answer.error()) : show(visit, &answer.error());
    return visit.changed(*answer, "/r/" + visit.parameter("token"));
}

html::Schema show_link_view() { return html::schema_of<LinkView>(); }

}  // namespace daumoi::meetings
