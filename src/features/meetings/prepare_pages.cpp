#include "core/contains.hpp"
#include "core/mark.hpp"
#include "features/meetings/meeting_input.hpp"
#include "features/meetings/page_parts.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

struct Candidate {
    Id<Person> person;
    std::string surname;
    std::string middle;
    std::string given;
    std::string position;
};
DAUMOI_DESCRIBE(Candidate, (person, surname, middle, given, position))

struct UnitOption {
    Id<Unit> unit;
    std::string option_name;
    bool chosen = false;
};
DAUMOI_DESCRIBE(UnitOption, (unit, option_name, chosen))

template <class E>
struct Option {
    E option{};
    bool chosen = false;
    BOOST_DESCRIBE_CLASS(Option, (), (option, chosen), (), ())
};

struct AgendaRowForm {
    std::size_t row = 0;
    html::FormField row_title;
    html::FormField row_minutes;
    std::vector<Option<AgendaKind>> row_kinds;
    std::vector<PersonChoice> row_speakers;
};
DAUMOI_DESCRIBE(AgendaRowForm, (row, row_title, row_minutes, row_kinds, row_speakers))

struct InvitedRowForm {
    std::size_t row = 0;
    std::vector<PersonChoice> row_people;
    std::vector<Option<Role>> row_roles;
};
DAUMOI_DESCRIBE(InvitedRowForm, (row, row_people, row_roles))

struct FaultLine {
    std::string fault_field;
    Message fault_message;
};
DAUMOI_DESCRIBE(FaultLine, (fault_field, fault_message))

struct FormView {
    std::optional<Id<Meeting>> meeting;  ///< empty for a new one
    std::optional<std::int64_t> revision;
    std::vector<FaultLine> faults;
    std::vector<FaultLine> elsewhere;  ///< what stands there now, when somebody else changed it meanwhile
    std::vector<UnitOption> units;
    std::vector<Option<MeetingKind>> kinds;
    std::vector<Option<Mode>> modes;
    std::vector<Option<PartOfDay>> parts;
    html::FormField official_title;
    html::FormField short_title;
    html::FormField basis;
    html::FormField sources;
    html::FormField day;
    html::FormField planned_start;
    html::FormField planned_end;
    html::FormField room;
    html::FormField address;
    html::FormField reply_day;
    html::FormField reply_time;
    std::vector<PersonChoice> chairs;
    std::optional<Message> chair_fault;
    std::vector<PersonChoice> recorders;
    std::optional<Message> recorder_fault;
    std::vector<InvitedRowForm> invited;
    std::vector<InvitedRowForm> empty_invited;
    std::vector<AgendaRowForm> agenda;
    std::vector<AgendaRowForm> empty_item;
    std::string form_token;
    std::string client_id;
};
DAUMOI_DESCRIBE(FormView,
                (meeting, revision, faults, elsewhere, units, kinds, modes, parts, official_title, short_title, basis,
                 sources, day, planned_start, planned_end, room, address, reply_day, reply_time, chairs, chair_fault,
                 recorders, recorder_fault, invited, empty_invited, agenda, empty_item, form_token, client_id))

template <class E>
std::vector<Option<E>> options(std::string const& chosen) {
    std::vector<Option<E>> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto descriptor) { all.push_back({descriptor.value, code(descriptor.value) == chosen}); });
    return all;
}

std::vector<PersonChoice> choices(std::vector<Candidate> const& candidates, std::string const& chosen) {
    std::vector<PersonChoice> all;
    for (auto const& one : candidates) {
        std::string name = org::PersonName{one.person, one.surname, one.middle, one.given, org::Sex::unknown}.full();
        if (!one.position.empty()) name += ", " + one.position;
        all.push_back({one.person, std::move(name), std::to_string(one.person.value) == chosen});
    }
    return all;
}

AgendaRowForm agenda_row(html::TypedForm const& typed, std::size_t row, std::vector<Candidate> const& candidates) {
    std::string const prefix = "agenda." + std::to_string(row) + ".";
    return {row, typed.field(prefix + "title"), typed.field(prefix + "minutes"),
            options<AgendaKind>(typed.typed(prefix + "kind")), choices(candidates, typed.typed(prefix + "speaker"))};
}

InvitedRowForm invited_row(html::TypedForm const& typed, std::size_t row, std::vector<Candidate> const& candidates) {
    std::string const prefix = "invited." + std::to_string(row) + ".";
    return {row, choices(candidates, typed.typed(prefix + "person")), options<Role>(typed.typed(prefix + "role"))};
}

FormView form_view(pages::Visit& visit, html::TypedForm const& typed) {
    FormView view;
    auto const units =
        accounts::units_where(visit.session(), visit.actor(), accounts::Action::convene_meeting, visit.today());
    for (auto const& unit : units)
        view.units.push_back({unit.unit, unit.name, std::to_string(unit.unit.value) == typed.typed("unit")});
    auto const candidates = visit.session().all<Candidate>(sql::meetings::candidates, {{"today", visit.today()}});
    for (auto const& fault : typed.faults) view.faults.push_back({fault.field, fault.message});
    view.kinds = options<MeetingKind>(typed.typed("kind"));
    view.modes = options<Mode>(typed.typed("mode"));
    view.parts = options<PartOfDay>(typed.typed("part_of_day"));
    view.official_title = typed.field("official_title");
    view.short_title = typed.field("short_title");
    view.basis = typed.field("basis");
    view.sources = typed.field("sources");
    view.day = typed.field("day");
    view.planned_start = typed.field("planned_start");
    view.planned_end = typed.field("planned_end");
    view.room = typed.field("room");
    view.address = typed.field("address");
    view.reply_day = typed.field("reply_day");
    view.reply_time = typed.field("reply_time");
    view.chairs = choices(candidates, typed.typed("chair"));
    view.chair_fault = typed.fault("chair");
    view.recorders = choices(candidates, typed.typed("recorder"));
    view.recorder_fault = typed.fault("recorder");
    for (auto const row : typed.rows("invited")) view.invited.push_back(invited_row(typed, row, candidates));
    view.empty_invited.push_back(invited_row({}, 900, candidates));
    for (auto const row : typed.rows("agenda")) view.agenda.push_back(agenda_row(typed, row, candidates));
    view.empty_item.push_back(agenda_row({}, 900, candidates));
    view.form_token = visit.form_token();
    view.client_id = visit.new_client_id();
    return view;
}

/// A meeting as most are: in a week, in the afternoon, with the usual agenda; the secretary presides.
html::TypedForm usual_meeting(pages::Visit& visit) {
    auto const me = signed_in_person(visit.actor()).value_or(Id<Person>{});
    Day const day = visit.today() + 7;
    html::TypedForm typed;
    auto& fields = typed.fields;
    fields = {{"kind", "thematic"},
              {"mode", "in_room"},
              {"day", typed_day(day)},
              {"planned_start", "14:00"},
              {"planned_end", "16:00"},
              {"part_of_day", "afternoon"},
              {"reply_day", typed_day(day + -1)},
              {"reply_time", "11:00"},
              {"chair", std::to_string(me.value)}};
    struct Usual {
        char const* kind;
        char const* title;
        char const* minutes;
    };
    constexpr std::array<Usual, 6> usual{{{"opening", N_("Opening"), "10"},
                                          {"lead_report", N_("Lead report"), "30"},
                                          {"discussion", N_("Discussion"), "50"},
                                          {"vote", N_("Vote"), "10"},
                                          {"conclusion", N_("Conclusion"), "10"},
                                          {"closing", N_("Closing"), "10"}}};
    html::Words const documents(visit.organization().language, visit.organization().terminology);
    for (std::size_t i = 0; i < usual.size(); ++i) {
        std::string const prefix = "agenda." + std::to_string(i) + ".";
        fields.emplace_back(prefix + "kind", usual[i].kind);
        fields.emplace_back(prefix + "title", documents.say(usual[i].title));
        fields.emplace_back(prefix + "minutes", usual[i].minutes);
    }
    return typed;
}

html::TypedForm present_meeting(pages::Visit& visit, MeetingRow const& row) {
    auto& session = visit.session();
    html::TypedForm typed;
    auto& fields = typed.fields;
    fields = {{"unit", std::to_string(row.unit.value)},
              {"kind", std::string(code(row.kind))},
              {"official_title", row.official_title},
              {"short_title", row.short_title},
              {"basis", row.basis},
              {"sources", sources_text(row.sources)},
              {"day", typed_day(row.day)},
              {"planned_start", row.planned_start.iso()},
              {"planned_end", row.planned_end.iso()},
              {"part_of_day", std::string(code(row.part_of_day))},
              {"mode", std::string(code(row.mode))},
              {"room", row.room},
              {"address", row.address}};
    if (row.reply_day) fields.emplace_back("reply_day", typed_day(*row.reply_day));
    if (row.reply_time) fields.emplace_back("reply_time", row.reply_time->iso());
    int invited = 0;
    for (auto const& role : roles_of(session, row.meeting)) {
        std::string const person = std::to_string(role.person.value);
        if (role.role == Role::chair)
            fields.emplace_back("chair", person);
        else if (role.role == Role::recorder)
            fields.emplace_back("recorder", person);
        else {
            std::string const prefix = "invited." + std::to_string(invited++) + ".";
            fields.emplace_back(prefix + "person", person);
            fields.emplace_back(prefix + "role", std::string(code(role.role)));
        }
    }
    for (auto const& item : agenda_of(session, row.meeting)) {
        std::string const prefix = "agenda." + std::to_string(item.place) + ".";
        fields.emplace_back(prefix + "kind", std::string(code(item.agenda_kind)));
        fields.emplace_back(prefix + "title", item.item_title);
        if (item.minutes > 0) fields.emplace_back(prefix + "minutes", std::to_string(item.minutes));
        if (item.speaker) fields.emplace_back(prefix + "speaker", std::to_string(item.speaker->value));
    }
    return typed;
}

http::Response form_page(pages::Visit& visit, FormView const& view, int status) {
    Message const title = view.meeting ? Message{"Change the meeting", {}} : Message{"Convene a meeting", {}};
    return visit.page("meetings/form", view, {title, pages::Place::meetings, pages::Look::Frame::app, status});
}

http::Response refused_form(pages::Visit& visit, Refusal const& refusal, std::optional<MeetingRow> const& row) {
    bool const again = refusal.kind == Refusal::Kind::invalid || refusal.kind == Refusal::Kind::stale ||
                       refusal.kind == Refusal::Kind::unavailable;
    if (!again || visit.wants_json()) return visit.refused(refusal);
    auto typed = visit.typed(refusal);
    if (typed.faults.empty()) typed.faults.push_back({"", refusal.message});
    auto view = form_view(visit, typed);
    if (row) {
        view.meeting = row->meeting;
        view.revision = row->revision;
    }
    if (row && refusal.kind == Refusal::Kind::stale) {
        auto const present = present_meeting(visit, *row);
        for (auto const& [name, value] : present.fields)
            if (typed.typed(name) != value) view.elsewhere.push_back({name, {value, {}}});
    }
    return form_page(visit, view, pages::status_of(refusal.kind));
}

bool sends_at_once(pages::Visit const& visit) {
    for (auto const& [name, value] : visit.form_fields())
        if (name == "then" && value == "send") return true;
    return false;
}

http::Response prepared(pages::Visit& visit, MeetingAnswer const& answer) {
    if (sends_at_once(visit)) {
        auto writing = writing_of(visit);
        writing.client_id.clear();
        if (auto const sent = send_notice(writing, visit.organization(), answer.meeting);
            !sent && sent.error().kind != Refusal::Kind::wrong_state)
            return visit.refused(sent.error());
    }
    return visit.changed(answer, address_of(answer.meeting));
}

}  // namespace

http::Response new_meeting(pages::Visit& visit) {
    auto const view = form_view(visit, usual_meeting(visit));
    if (view.units.empty())
        return visit.refused({Refusal::Kind::not_allowed,
                              {"Meetings are convened by the secretary, the deputy or the office of a unit.", {}}});
    return form_page(visit, view, 200);
}

http::Response post_meeting(pages::Visit& visit) {
    auto const input = visit.input<MeetingInput>();
    auto const answer =
        input ? prepare_meeting(writing_of(visit), visit.organization(), *input) : std::unexpected(input.error());
    if (!answer) return refused_form(visit, answer.error(), std::nullopt);
    return prepared(visit, *answer);
}

http::Response edit_meeting(pages::Visit& visit) {
    auto const found =
        find_allowed(visit.session(), visit.actor(), visit.id<Meeting>("meeting"), visit.today(), &Access::prepare);
    if (!found) return visit.refused(found.error());
    auto view = form_view(visit, present_meeting(visit, found->row));
    view.meeting = found->row.meeting;
    view.revision = found->row.revision;
    if (!contains(view.units, found->row.unit, &UnitOption::unit))
        view.units.push_back({found->row.unit, found->row.unit_name, true});
    return form_page(visit, view, 200);
}

http::Response post_meeting_change(pages::Visit& visit) {
    auto const found = meeting_of(visit);
    if (!found) return visit.refused(found.error());
    auto const row = found->row;
    visit.done_reading();
    auto const input = visit.input<MeetingInput>();
    auto const answer = input ? change_meeting(writing_of(visit), visit.organization(), row.meeting, *input)
                              : std::unexpected(input.error());
    if (!answer) return refused_form(visit, answer.error(), row);
    return prepared(visit, *answer);
}

}  // namespace daumoi::meetings
