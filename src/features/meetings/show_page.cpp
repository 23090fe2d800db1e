#include "features/meetings/notice_view.hpp"
#include "features/meetings/page_parts.hpp"
#include "features/meetings/people.hpp"
#include "features/meetings/reply_fault.hpp"

namespace daumoi::meetings {
namespace {

struct RoleLine {
    Role role = Role::guest;
    std::string role_person;
    std::string role_positions;
};
DAUMOI_DESCRIBE(RoleLine, (role, role_person, role_positions))

struct AgendaLine {
    std::int64_t number = 0;
    std::string item_title;
    std::string item_speaker;
    bool lacks_speaker = false;
    std::optional<int> item_minutes;
};
DAUMOI_DESCRIBE(AgendaLine, (number, item_title, item_speaker, lacks_speaker, item_minutes))

struct CheckLine {
    std::string anchor;
    Message check;
};
DAUMOI_DESCRIBE(CheckLine, (anchor, check))

struct InvitedLine {
    Id<Person> invited_person;
    std::string invited_name;
    Reply invited_reply = Reply::none;
    std::string invited_reason;
    std::string invited_link;
    bool is_outsider = false;    ///< not of the unit: is sent a letter
    bool invited_again = false;  ///< replied before the meeting was moved
};
DAUMOI_DESCRIBE(InvitedLine,
                (invited_person, invited_name, invited_reply, invited_reason, invited_link, is_outsider, invited_again))

struct MaterialLine {
    std::string paper;
    std::optional<int> version;
    std::optional<Day> dated;
    std::optional<Day> sent;
};
DAUMOI_DESCRIBE(MaterialLine, (paper, version, dated, sent))

struct ShowView {
    HeadView head;
    std::string official_title;  ///< where the heading is a shorter one
    TimeOfDay planned_start;
    TimeOfDay planned_end;
    std::string room;
    std::string address;
    Mode mode = Mode::in_room;
    std::string basis;
    std::string occasion;
    std::optional<Day> reply_day;
    std::optional<TimeOfDay> reply_time;
    std::vector<RoleLine> roles;
    std::vector<std::string> groups;
    std::vector<AgendaLine> agenda;
    std::vector<MaterialLine> materials;
    std::vector<CheckLine> missing;
    std::vector<CheckLine> present;
    std::int64_t invited_count = 0;
    std::int64_t accepted_count = 0;
    std::int64_t declined_count = 0;
    std::int64_t asked_again_count = 0;
    std::optional<MovedView> moved;
    std::vector<InvitedLine> invited;  ///< replies: for those who prepare
    std::string all_links;             ///< a line each, to be sent one by one
    std::optional<NoticeView> notice;  ///< while it waits to be sent, and when it was just sent
    bool just_sent = false;
    std::string notification;
    std::string my_link;
    std::optional<Reply> my_reply;
    std::string my_reason;
    html::FormField reply_reason;  ///< as the form has it
    bool answered = false;
    bool asked_again = false;  ///< answered before the meeting was moved
    bool may_send = false;
    bool may_change = false;
    bool may_record = false;
    bool is_due = false;  ///< today or before, or begun: the record comes next, until then the notice
    bool day_passed = false;
    bool is_cancelled = false;
    bool offers_remote = false;
    bool may_answer = false;
    std::optional<Message> reply_fault;
    std::string form_token;
    std::string client_id;
};
DAUMOI_DESCRIBE(ShowView,
                (head, official_title, planned_start, planned_end, room, address, mode, basis, occasion, reply_day,
                 reply_time, roles, groups, agenda, materials, missing, present, invited_count, accepted_count,
                 declined_count, asked_again_count, moved, invited, all_links, notice, just_sent, notification, my_link,
                 my_reply, my_reason, reply_reason, answered, asked_again, may_send, may_change, may_record, is_due,
                 day_passed, is_cancelled, offers_remote, may_answer, reply_fault, form_token, client_id))

bool speaks(AgendaKind kind) { return kind == AgendaKind::lead_report || kind == AgendaKind::report; }

void add_people(ShowView& view, Record const& record) {
    for (auto const& person : record.people) {
        for (auto const role : person.roles) {
            std::string positions;
            for (auto const& position : printed_positions(person))
                positions += (positions.empty() ? "" : ", ") + position;
            view.roles.push_back(
                {role, org::PersonName{person.id, person.surname, person.middle, person.given, {}}.full(), positions});
        }
    }
    std::ranges::stable_sort(view.roles, {}, &RoleLine::role);
}

void add_agenda(ShowView& view, Record const& record) {
    for (auto const& item : record.agenda) {
        AgendaLine line{item.number, item.title, {}, speaks(item.kind) && !item.speaker, {}};
        if (item.planned_minutes > 0) line.item_minutes = item.planned_minutes;
        for (auto const& person : record.people)
            if (item.speaker && person.id == *item.speaker)
                line.item_speaker = org::PersonName{person.id, person.surname, person.middle, person.given, {}}.full();
        view.agenda.push_back(std::move(line));
    }
}

/// What the rules of a branch's meeting ask for before the notice goes out (Hướng dẫn 42-HD/BTCTW, restated).
void check(ShowView& view, MeetingRow const& row, Record const& record) {
    auto const put = [&](bool good, std::string anchor, Message good_words, Message bad_words) {
        (good ? view.present : view.missing).push_back({std::move(anchor), good ? good_words : bad_words});
    };
    int const minutes = row.planned_end.minutes - row.planned_start.minutes;
    int const least = 90;
    put(!row.room.empty(), "when", {"Day, time, place", {}}, {"No place yet", {}});
    put(true, "who", {"Chair and recorder", {}}, {});
    put(minutes >= least, "when",
        {"Takes {minutes} minutes, at least {least}",
         {{"minutes", std::to_string(minutes)}, {"least", std::to_string(least)}}},
        {"Takes {minutes} minutes; the rule asks for {least}",
         {{"minutes", std::to_string(minutes)}, {"least", std::to_string(least)}}});
    put(!record.agenda.empty(), "agenda", {"Agenda", {}}, {"No agenda yet", {}});
    int of_agenda = 0;
    for (auto const& item : record.agenda) of_agenda += item.planned_minutes;
    if (minutes < of_agenda)
        put(false, "agenda", {},
            {"The agenda takes {agenda} minutes, the meeting only {minutes}",
             {{"agenda", std::to_string(of_agenda)}, {"minutes", std::to_string(minutes)}}});
    for (auto const& line : view.agenda)
        if (line.lacks_speaker)
            put(false, "agenda", {}, {"Item {number} has no speaker yet", {{"number", std::to_string(line.number)}}});
    if (!row.materials.empty()) {
        bool const in_time = std::ranges::all_of(
            row.materials, [&](auto const& material) { return material.sent && *material.sent < row.day; });
        put(in_time, "materials", {"Materials sent at least a day ahead", {}},
            {"Materials are to be sent at least a day ahead; no such day is written down", {}});
    }
    put(row.reply_day.has_value(), "when", {"A day for replies", {}}, {"No day for replies", {}});
}

void add_replies(ShowView& view, pages::Visit& visit, MeetingRow const& row, bool prepares) {
    auto const me = signed_in_person(visit.actor());
    auto const people = people_of(visit.session(), row.meeting);
    auto const names = names_of(visit.session(), row.meeting, people);
    for (auto const& person : people) {
        Reply const reply = person.reply.value_or(Reply::none);
        ++view.invited_count;
        if (reply == Reply::yes_room || reply == Reply::yes_remote) ++view.accepted_count;
        if (reply == Reply::no) ++view.declined_count;
        if (person.asked_again) ++view.asked_again_count;
        std::string const link = person.link ? link_path(visit.services().server_secret, *person.link) : "";
        if (prepares && !link.empty())
            view.all_links += names.at(person.person) + ": " + visit.services().public_url + link + "\n";
        if (prepares)
            view.invited.push_back({person.person, names.at(person.person), reply, person.reply_reason.value_or(""),
                                    link.empty() ? link : visit.services().public_url + link, !person.member_class,
                                    person.asked_again});
        if (me && person.person == *me && person.reply) {
            view.my_reply = reply;
            view.answered = person.has_replied();
            view.asked_again = person.asked_again;
            view.my_reason = person.reply_reason.value_or("");
            view.my_link = visit.services().public_url + link;
        }
    }
}

/// The text for a message group leads to the meeting's own address: a personal link is for one hand only.
std::string notification_text(pages::Visit& visit, Record const& record, MeetingRow const& row) {
    return write_notification(record, wordings_of(visit.organization()),
                              visit.services().public_url + address_of(row.meeting));
}

http::Response show(pages::Visit& visit, VisibleMeeting const& found, Refusal const* refusal) {
    auto const& row = found.row;
    auto const record = load_record(visit.session(), row);
    ShowView view;
    view.head = head_view(found, MeetingPart::before);
    if (row.official_title != row.title()) view.official_title = row.official_title;
    view.planned_start = row.planned_start;
    view.planned_end = row.planned_end;
    view.room = row.room;
    view.address = row.address;
    view.mode = row.mode;
    view.basis = row.basis;
    view.occasion = row.occasion;
    view.groups = row.attending_groups;
    for (auto const& one : row.materials)
        view.materials.push_back(
            {one.title, one.version > 0 ? std::optional(one.version) : std::nullopt, one.dated, one.sent});
    view.reply_day = row.reply_day;
    view.reply_time = row.reply_time;
    add_people(view, record);
    add_agenda(view, record);
    add_replies(view, visit, row, found.access.prepare);
    bool const open = row.state == MeetingState::draft || row.state == MeetingState::convened;
    view.may_send = found.access.prepare && row.state == MeetingState::draft;
    view.may_change = found.access.prepare && open;
    view.may_record = found.access.write_record;
    view.is_due = row.day <= visit.today() || row.started;
    view.day_passed = row.day < visit.today();
    view.is_cancelled = row.state == MeetingState::cancelled;
    view.offers_remote = row.mode != Mode::in_room;
    view.may_answer = view.my_reply && row.state == MeetingState::convened;
    if (found.access.prepare) {
        check(view, row, record);
        view.notification = notification_text(visit, record, row);
        view.just_sent = row.state == MeetingState::convened && visit.query("notice") == "sent";
        if (view.may_send || view.just_sent) view.notice = notice_view(visit.session(), row.meeting);
        if (view.may_send) view.invited_count = view.notice->receiver_count;
    }
    view.moved = moved_view(row);
    view.reply_reason.typed = view.my_reason;
    if (refusal != nullptr) {
        view.reply_reason = visit.typed(*refusal).field("reason");
        view.reply_fault = fault_of_reply(*refusal);
    }
    view.form_token = visit.form_token();
    view.client_id = visit.new_client_id();
    return visit.page("meetings/show", view, look(row, refusal != nullptr ? pages::status_of(refusal->kind) : 200));
}

http::Response notice_refused(pages::Visit& visit, Refusal const& refusal) {
    auto const found = meeting_of(visit);
    if (!found || refusal.kind != Refusal::Kind::wrong_state || visit.wants_json()) return visit.refused(refusal);
    return show(visit, *found, &refusal);
}

}  // namespace

http::Response show_meeting(pages::Visit& visit) {
    auto const found = meeting_of(visit);
    if (!found) return visit.refused(found.error());
    return show(visit, *found, nullptr);
}

http::Response post_notice(pages::Visit& visit) {
    auto const meeting = visit.id<Meeting>("meeting");
    auto const answer = send_notice(writing_of(visit), visit.organization(), meeting);
    if (!answer) return notice_refused(visit, answer.error());
    return visit.changed(*answer, address_of(meeting) + "?notice=sent");
}

http::Response post_cancellation(pages::Visit& visit) {
    auto const meeting = visit.id<Meeting>("meeting");
    auto const answer = cancel_meeting(writing_of(visit), meeting);
    if (!answer) return visit.refused(answer.error());
    return visit.changed(*answer, address_of(meeting));
}

http::Response post_reply(pages::Visit& visit) {
    auto const meeting = visit.id<Meeting>("meeting");
    auto const input = visit.input<ReplyInput>();
    auto const answer = input ? answer_notice(writing_of(visit), meeting, *input) : std::unexpected(input.error());
    bool const from_desk = visit.sent("back") == "desk";
    if (answer)
        return visit.changed(*answer,
                             from_desk ? "/?replied=" + std::to_string(meeting.value) : address_of(meeting) + "#reply");
    auto const kind = answer.error().kind;
    bool const again = kind == Refusal::Kind::invalid || kind == Refusal::Kind::unavailable;
    auto const found = meeting_of(visit);
    if (!again || !found || found->row.state != MeetingState::convened || visit.wants_json())
        return visit.refused(answer.error());
    return show(visit, *found, &answer.error());
}

http::Response post_link_renewal(pages::Visit& visit) {
    auto const meeting = visit.id<Meeting>("meeting");
    auto const answer = revoke_link(writing_of(visit), meeting, visit.id<Person>("person"));
    if (!answer) return visit.refused(answer.error());
    return visit.changed(*answer, address_of(meeting) + "#invited");
}

html::Schema show_meeting_view() { return html::schema_of<ShowView>(); }

}  // namespace daumoi::meetings
