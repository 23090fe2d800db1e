#include "core/number.hpp"
#include "features/meetings/quick_line.hpp"
#include "features/meetings/record_views.hpp"
#include "pages/refused_form.hpp"

namespace daumoi::meetings {
namespace {

struct KindChoice {
    EntryKind kind = EntryKind::note;
    bool seldom = false;  ///< stands behind “other kinds”
    bool chosen = false;  ///< before the line was refused, or by it
};
DAUMOI_DESCRIBE(KindChoice, (kind, seldom, chosen))

/// What was just taken out, to be put back at once.
struct TakenOut {
    Id<Entry> taken_entry;
    EntryKind taken_kind = EntryKind::note;
    std::string taken_text;
};
DAUMOI_DESCRIBE(TakenOut, (taken_entry, taken_kind, taken_text))

struct RecordView {
    HeadView head;
    std::optional<TimeOfDay> started;
    std::optional<TimeOfDay> ended;
    TimeOfDay planned_start;
    std::int64_t journal = 0;
    Instant now;
    RunView run;
    std::vector<EntryView> entries;
    std::optional<TakenOut> taken_out;
    RollView roll;
    std::vector<KindChoice> kinds;
    bool writes = false;
    bool may_start = false;
    bool lies_ahead = false;   ///< its day has not come: begun, it is held today
    bool another_day = false;  ///< than that of the meeting
    bool may_close = false;
    bool is_closed = false;
    html::FormField start_at;
    html::FormField close_at;
    std::vector<pages::FormFault> faults;  ///< of the small forms
    std::optional<Message> line_fault;
    std::optional<AskedView> answering;  ///< the question that the line will answer
    std::string typed_line;
    std::string reader;
    std::string form_token;
    std::string client_id;
};
DAUMOI_DESCRIBE(RecordView, (head, started, ended, planned_start, journal, now, run, entries, taken_out, roll, kinds,
                             writes, may_start, lies_ahead, another_day, may_close, is_closed, start_at, close_at,
                             faults, line_fault, answering, typed_line, reader, form_token, client_id))

std::vector<KindChoice> kind_choices() {
    using enum EntryKind;
    return {{contribution},     {question},     {proposal},         {vote},      {task}, {outcome, true},
            {difficulty, true}, {remark, true}, {conclusion, true}, {note, true}};
}

/// The line as it was typed with its kind; of a command alone the kind, and nothing to type over.
void keep_line(html::TypedForm const& typed, RecordView& view) {
    auto const line = typed.typed("line");
    auto const commanded = commanded_kind(line);
    auto const kind = commanded ? commanded : from_code<EntryKind>(typed.typed("kind"));
    view.typed_line = commanded ? std::string() : std::string(line);
    for (auto& choice : view.kinds) choice.chosen = choice.kind == kind;
}

/// The forms of the screen that can be refused.
enum class Sent { line, start, closing, roll };

struct Refused {
    Refusal refusal;
    Sent sent;
};

/// What was typed stands in its form again, with what is wrong beside it.
void show_again(pages::Visit const& visit, Refused const& refused, RecordView& view) {
    auto const typed = visit.typed(refused.refusal);
    auto const& faults = refused.refusal.faults;
    if (refused.sent == Sent::line) {
        view.line_fault = faults.empty() ? refused.refusal.message : faults.front().message;
        return keep_line(typed, view);
    }
    if (refused.sent == Sent::start) view.start_at = typed.field("at");
    if (refused.sent == Sent::closing) view.close_at = typed.field("at");
    if (refused.sent == Sent::roll) show_typed(view.roll, typed, visit.id<Person>("person"));
    view.faults = pages::form_faults(refused.refusal, refused.sent == Sent::start ? "start-" : "close-");
    // On a phone the roll is a pane of its own, which its form's fields lie in.
    if (refused.sent == Sent::roll)
        for (auto& fault : view.faults) fault.fault_target = "roll-pane";
}

/// The form still stands on the screen, and another try can do better.
bool is_shown_again(VisibleMeeting const& found, Refused const& refused) {
    auto const kind = refused.refusal.kind;
    auto const state = found.row.state;
    if (!found.access.write_record) return false;
    if (refused.sent == Sent::line) return true;
    return (kind == Refusal::Kind::invalid || kind == Refusal::Kind::unavailable) &&
           (refused.sent != Sent::start || state == MeetingState::convened) &&
           (refused.sent != Sent::closing || state == MeetingState::running);
}

/// The entry that the address names, when it is out of the record and the reader may put it back.
std::optional<TakenOut> taken_out_of(pages::Visit& visit, VisibleMeeting const& found) {
    Id<Entry> const entry{whole_number(visit.query("removed")).value_or(0)};
    if (!entry || !found.access.write_record) return std::nullopt;
    auto const row = entry_row(visit.session(), entry);
    if (!row || row->meeting != found.row.meeting || !row->removed) return std::nullopt;
    return TakenOut{row->entry, row->kind, row->kind == EntryKind::vote ? row->details.question : row->text};
}

/// The question that the address names, or that was chosen for a line that was refused.
std::optional<AskedView> answering(pages::Visit& visit, VisibleMeeting const& found,
                                   std::vector<EntryView> const& entries, std::string_view chosen) {
    std::string const number(chosen.empty() ? visit.query("answer") : chosen);
    Id<Entry> const wanted{whole_number(number).value_or(0)};
    auto const question = std::ranges::find(entries, wanted, &EntryView::entry);
    if (question == entries.end() || !found.access.write_record) return std::nullopt;
    return AskedView{question->entry, question->entry_speaker, question->entry_text};
}

http::Response record_page(pages::Visit& visit, VisibleMeeting const& found, Refused const* refused) {
    auto const& row = found.row;
    auto& session = visit.session();
    RecordView view;
    view.journal = journal::head(session).number;
    view.head = head_view(found, MeetingPart::during);
    if (row.started) view.started = local_time(*row.started, row.zone).time;
    if (row.ended) view.ended = local_time(*row.ended, row.zone).time;
    view.planned_start = row.planned_start;
    view.now = visit.now();
    view.writes = found.access.write_record;
    view.may_start = view.writes && row.state == MeetingState::convened;
    view.another_day = !row.is_on(visit.now());
    view.lies_ahead = visit.today() < row.day;
    view.may_close = view.writes && row.state == MeetingState::running;
    view.is_closed = row.state == MeetingState::closed || row.state == MeetingState::approved;
    view.run = run_view(session, row, view.writes, visit.form_token(), visit.now());
    view.roll = roll_view(session, row, view.writes, visit.form_token(), visit.now());
    view.entries = entry_views(session, row.meeting, view.writes);
    view.answering = answering(visit, found, view.entries, refused ? visit.sent("answers") : "");
    view.taken_out = taken_out_of(visit, found);
    view.kinds = kind_choices();
    view.start_at.typed = usual_start(row, visit.now()).iso();
    if (refused) show_again(visit, *refused, view);
    if (auto const person = signed_in_person(visit.actor())) view.reader = std::to_string(person->value);
    view.form_token = visit.form_token();
    view.client_id = visit.new_client_id();
    auto frame = look(row, refused ? pages::status_of(refused->refusal.kind) : 200);
    frame.frame = pages::Look::Frame::recording;
    return visit.page("meetings/record", view, frame);
}

Result<VisibleMeeting> record_of(pages::Visit& visit) {
    return find_allowed(visit.session(), visit.actor(), visit.id<Meeting>("meeting"), visit.today(),
                        &Access::see_record);
}

http::Response refused_again(pages::Visit& visit, Refused const& refused) {
    if (visit.wants_json() || visit.wants_fragment()) return visit.refused(refused.refusal);
    auto const found = record_of(visit);
    if (!found || !is_shown_again(*found, refused)) return visit.refused(refused.refusal);
    return record_page(visit, *found, &refused);
}

/// After a change: the fragment that was changed, or the page; a refusal shows the page with what was typed.
http::Response answered(pages::Visit& visit, Result<MeetingAnswer> const& answer, Sent sent) {
    auto const meeting = visit.id<Meeting>("meeting");
    if (!answer) return refused_again(visit, {answer.error(), sent});
    if (!visit.wants_fragment()) return visit.changed(*answer, address_of(meeting) + "/record");
    auto const found = record_of(visit);
    if (!found) return visit.refused(found.error());
    pages::Look const alone{{found->row.title(), {}}, pages::Place::meetings, pages::Look::Frame::alone, 200};
    if (sent != Sent::roll)
        return visit.page("meetings/run", run_view(visit.session(), found->row, true, visit.form_token(), visit.now()),
                          alone);
    return visit.page("meetings/roll", roll_view(visit.session(), found->row, true, visit.form_token(), visit.now()),
                      alone);
}

}  // namespace

http::Response show_record(pages::Visit& visit) {
    auto const found = record_of(visit);
    if (!found) return visit.refused(found.error());
    return record_page(visit, *found, nullptr);
}

http::Response record_again(pages::Visit& visit, Refusal const& refusal) {
    return refused_again(visit, {refusal, Sent::line});
}

http::Response post_start(pages::Visit& visit) {
    auto const input = visit.input<TimeInput>();
    return answered(
        visit,
        input ? start_meeting(writing_of(visit), visit.id<Meeting>("meeting"), *input) : std::unexpected(input.error()),
        Sent::start);
}

http::Response post_agenda_start(pages::Visit& visit) {
    return answered(visit,
                    start_agenda_item(writing_of(visit), visit.id<Meeting>("meeting"), visit.id<AgendaItem>("item")),
                    Sent::start);
}

http::Response post_closing(pages::Visit& visit) {
    auto const meeting = visit.id<Meeting>("meeting");
    auto const input = visit.input<TimeInput>();
    auto const answer = input ? close_meeting(writing_of(visit), meeting, *input) : std::unexpected(input.error());
    if (answer) return visit.changed(*answer, address_of(meeting) + "/minutes");
    return answered(visit, answer, Sent::closing);
}

http::Response post_attendance(pages::Visit& visit) {
    auto const input = visit.input<AttendanceInput>();
    return answered(visit,
                    input
                        ? call_roll(writing_of(visit), visit.id<Meeting>("meeting"), visit.id<Person>("person"), *input)
                        : std::unexpected(input.error()),
                    Sent::roll);
}

http::Response post_everybody(pages::Visit& visit) {
    return answered(visit, call_everybody(writing_of(visit), visit.id<Meeting>("meeting")), Sent::roll);
}

http::Response post_head_count(pages::Visit& visit) {
    auto const input = visit.input<HeadCountInput>();
    return answered(
        visit,
        input ? count_heads(writing_of(visit), visit.id<Meeting>("meeting"), *input) : std::unexpected(input.error()),
        Sent::roll);
}

http::Response post_groups(pages::Visit& visit) {
    auto const input = visit.input<GroupsInput>();
    return answered(
        visit,
        input ? name_groups(writing_of(visit), visit.id<Meeting>("meeting"), *input) : std::unexpected(input.error()),
        Sent::roll);
}

html::Schema show_record_view() { return html::schema_of<RecordView>(); }

}  // namespace daumoi::meetings
