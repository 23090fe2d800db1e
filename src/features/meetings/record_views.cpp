#include "features/meetings/record_views.hpp"

#include "core/text.hpp"
#include "features/meetings/typed_text.hpp"
#include "features/meetings/wording.hpp"

namespace daumoi::meetings {
namespace {

std::string called_name(PersonRow const& person, std::vector<PersonRow> const& people, std::string const& listed) {
    auto const same = [&](PersonRow const& other) {
        return other.person != person.person && other.given == person.given;
    };
    if (std::ranges::none_of(people, same) || person.middle.empty()) return person.given;
    std::string const last_middle = person.middle.substr(person.middle.rfind(' ') + 1);
    auto const same_too = [&](PersonRow const& other) {
        return same(other) && other.middle.substr(other.middle.rfind(' ') + 1) == last_middle;
    };
    if (std::ranges::none_of(people, same_too)) return last_middle + " " + person.given;
    return listed;
}

bool is_spoken(EntryKind kind) { return kind == EntryKind::remark || kind == EntryKind::contribution; }

/// What can become a task: what was said in a discussion is no order. The agenda is asked for only when it decides.
bool offers_task(EntryRow const& row, auto const& agenda) {
    if (row.kind == EntryKind::task) return true;
    bool const may_ask = row.kind == EntryKind::conclusion || is_spoken(row.kind);
    if (!may_ask || !asks_for_something(verb_of(row.act) + " " + row.text)) return false;
    if (row.kind == EntryKind::conclusion) return true;
    return std::ranges::any_of(agenda(), [&](AgendaRow const& item) {
        return item.item == row.agenda_item &&
               (item.agenda_kind == AgendaKind::conclusion || item.agenda_kind == AgendaKind::directing_speech);
    });
}

}  // namespace

std::optional<Day> day_said(EntryDetails const& details) {
    return details.deadline && details.said_before ? std::optional(*details.deadline + 1) : std::nullopt;
}

std::string responsible(EntryDetails const& details, std::map<Id<Person>, std::string> const& names) {
    if (!details.owner || !names.contains(*details.owner)) return "";
    auto const& name = names.at(*details.owner);
    return details.addressee.ends_with(name) && !details.addressee.contains(", ") && !details.addressee.contains(" và ")
               ? ""
               : name;
}

AskedView asked_view(EntryRow const& question, std::map<Id<Person>, std::string> const& names) {
    bool const known = question.speaker && names.contains(*question.speaker);
    return {question.entry, known ? names.at(*question.speaker) : question.speaker_name, question.text};
}

EntryView entry_view(EntryRow const& row, std::map<Id<Person>, std::string> const& names, bool editable) {
    EntryView view;
    view.entry_meeting = row.meeting;
    view.entry = row.entry;
    view.entry_revision = row.revision;
    view.entry_kind = row.kind;
    view.entry_speaker = row.speaker_name;
    if (row.speaker && names.contains(*row.speaker)) view.entry_speaker = names.at(*row.speaker);
    if (view.entry_speaker.empty()) view.entry_speaker = row.details.on_behalf_of;
    view.entry_act = row.act;
    view.entry_issue = row.issue;
    view.entry_text = row.text;
    view.entry_time = row.happened;
    for (auto const* list : {&row.details.points, &row.details.steps, &row.details.targets, &row.details.solutions})
        view.entry_points.insert(view.entry_points.end(), list->begin(), list->end());
    view.entry_figures = row.details.figures;
    view.is_vote = row.kind == EntryKind::vote;
    view.votes_for = row.details.in_favour;
    view.votes_against = row.details.against;
    view.votes_other = row.details.other;
    view.votes_entitled = row.details.entitled_present;
    view.vote_question = row.details.question;
    view.entry_addressee = row.details.addressee;
    view.entry_deadline = row.details.deadline;
    view.entry_before = day_said(row.details);
    view.entry_owner = responsible(row.details, names);
    view.entry_corrected = row.revision > 1;
    view.says_act = row.act != Act::none;
    view.entry_editable = editable;
    view.is_question = row.kind == EntryKind::question;
    return view;
}

EntryView whole_entry_view(storage::Session& session, EntryRow const& row,
                           std::map<Id<Person>, std::string> const& names, bool editable) {
    auto view = entry_view(row, names, editable);
    if (auto const question = row.answers ? entry_row(session, *row.answers) : std::nullopt)
        view.asked = asked_view(*question, names);
    view.offers_task = offers_task(row, [&] { return agenda_of(session, row.meeting); });
    return view;
}

std::vector<EntryView> entry_views(storage::Session& session, Id<Meeting> meeting, bool editable) {
    std::optional<std::vector<AgendaRow>> known;
    auto const agenda = [&]() -> std::vector<AgendaRow> const& {
        if (!known) known = agenda_of(session, meeting);
        return *known;
    };
    auto const names = names_of(session, meeting, people_of(session, meeting));
    auto const entries = entries_of(session, meeting);
    std::vector<EntryView> views;
    views.reserve(entries.size());
    for (auto const& entry : entries) {
        auto& view = views.emplace_back(entry_view(entry, names, editable));
        view.offers_task = offers_task(entry, agenda);
        auto const question =
            entry.answers ? std::ranges::find(entries, *entry.answers, &EntryRow::entry) : entries.end();
        if (question != entries.end()) view.asked = asked_view(*question, names);
    }
    return views;
}

namespace {

CallForm call_form(PersonRow const& person) {
    auto const text = [](std::optional<TimeOfDay> time) { return time ? time->iso() : std::string(); };
    return {{text(person.arrived), {}}, {text(person.left), {}}, {person.reason.value_or(""), {}}, false};
}

RollPerson roll_person(PersonRow const& person, std::vector<PersonRow> const& people, std::string const& name,
                       bool is_on) {
    RollPerson line{person.person,
                    called_name(person, people, name),
                    name,
                    person.reason.value_or(""),
                    person.arrived,
                    person.left,
                    person.reply.value_or(Reply::none),
                    !person.member_class.has_value(),
                    person.member_class == MemberClass::non_member,
                    call_form(person)};
    auto const state = person.state.value_or(Attendance::not_called);
    if (is_on && !is_present(state))
        line.comes_as = person.reply == Reply::yes_remote ? Attendance::present_remote : Attendance::present_in_room;
    if (is_on && is_present(state) && !person.left) line.leaves_from = state;
    return line;
}

void count(RollView& view, PersonRow const& person) {
    bool const present = is_present(person.state.value_or(Attendance::not_called));
    if (is_member(person)) {
        ++view.members_total;
        if (present) ++view.members_present;
        if (present && person.member_class == MemberClass::full) ++view.entitled_present;
    } else {
        view.has_guests = true;
        ++view.guests_total;
        if (present) ++view.guests_present;
    }
}

std::vector<RollPerson>& list_of(RollView& view, Attendance state) {
    switch (state) {
        case Attendance::not_called: return view.uncalled;
        case Attendance::absent_with_reason: return view.excused;
        case Attendance::absent_without_reason: return view.missing;
        case Attendance::present_remote: return view.remote;
        case Attendance::present_in_room: return view.room;
    }
    return view.uncalled;
}

}  // namespace

RollView roll_view(storage::Session& session, MeetingRow const& row, bool editable, std::string token, Instant now) {
    RollView view;
    view.roll_meeting = row.meeting;
    view.roll_editable = editable;
    view.roll_token = std::move(token);
    auto const people = people_of(session, row.meeting);
    auto const names = names_of(session, row.meeting, people);
    bool const is_on = row.state == MeetingState::running && row.is_on(now);
    for (auto const& person : people) {
        count(view, person);
        list_of(view, person.state.value_or(Attendance::not_called))
            .push_back(roll_person(person, people, names.at(person.person), is_on));
    }
    view.uncalled_count = std::ssize(view.uncalled);
    view.excused_count = std::ssize(view.excused);
    view.missing_count = std::ssize(view.missing);
    view.remote_count = std::ssize(view.remote);
    view.room_count = std::ssize(view.room);
    view.roll_begun = view.uncalled.size() < people.size();
    view.head_counts = head_counts_of(session, row.meeting);
    view.groups = row.attending_groups;
    view.attending.typed = joined(row.attending_groups, "\n");
    return view;
}

void show_typed(RollView& view, html::TypedForm const& typed, Id<Person> called) {
    auto const was_sent = [&](std::string_view field) { return !typed.all_typed(field).empty(); };
    view.counting_open = was_sent("label") || was_sent("groups");
    if (was_sent("label")) view.head_label = typed.field("label");
    if (was_sent("label")) view.head_present = typed.field("present");
    if (was_sent("groups")) view.attending = typed.field("groups");
    for (auto* const list : {&view.uncalled, &view.excused, &view.missing, &view.remote, &view.room})
        for (auto& line : *list)
            if (line.person == called)
                line.call = {typed.field("arrived"), typed.field("left"), typed.field("reason"), true};
}

RunView run_view(storage::Session& session, MeetingRow const& row, bool editable, std::string token, Instant now) {
    RunView view;
    view.run_meeting = row.meeting;
    view.run_editable = editable;
    view.run_started = row.started.has_value();
    view.run_token = std::move(token);
    bool after_running = !row.running_item.has_value();
    for (auto const& item : agenda_of(session, row.meeting)) {
        RunItem line{item.item, item.place, item.item_title, {}, 0, false, false, false, item.begun};
        if (item.minutes > 0) line.item_minutes = item.minutes;
        line.is_now = row.running_item == item.item;
        line.is_done = !line.is_now && item.done.has_value();
        line.is_next = !line.is_now && !line.is_done;
        if (item.begun) {
            auto const span = item.done.value_or(now) - *item.begun;
            line.item_took = std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::minutes>(span).count());
        }
        if (after_running && line.is_next && !view.next_item && view.run_started) {
            view.next_item = item.item;
            view.next_number = item.place;
        }
        if (line.is_now) after_running = true;
        view.items.push_back(std::move(line));
    }
    return view;
}

}  // namespace daumoi::meetings
