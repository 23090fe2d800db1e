#include <algorithm>
#include <array>

#include "core/contains.hpp"
#include "core/number.hpp"
#include "core/text.hpp"
#include "features/meetings/meeting_form.hpp"
#include "features/meetings/meeting_input.hpp"
#include "pages/refused_form.hpp"
#include "pages/typed_days.hpp"

namespace daumoi::meetings {
namespace {

/// A stored value as the form's reader would see it chosen.
std::string shown(pages::Visit& visit, std::string_view field, std::string const& value) {
    auto const& words = visit.words();
    auto const last = field.substr(field.rfind('.') + 1);
    if (last == "mode") return words.word("Mode", value);
    if (last == "part_of_day") return words.word("PartOfDay", value);
    if (last == "role") return words.word("Role", value);
    if (last == "kind") return words.word(field == "kind" ? "MeetingKind" : "AgendaKind", value);
    std::int64_t const number = whole_number(value).value_or(0);
    if (last == "unit") {
        auto const unit = org::find_unit(visit.session(), {number});
        return unit ? unit->name : value;
    }
    bool const of_person = last == "person" || last == "chair" || last == "recorder" || last == "speaker";
    if (!of_person) return value;
    auto const person = org::find_person(visit.session(), {number});
    return person ? person->full() : value;
}

void put_row(FormView& view, MeetingRow const& row) {
    view.meeting = row.meeting;
    view.revision = row.revision;
    view.is_sent = row.state == MeetingState::convened;
}

http::Response form_page(pages::Visit& visit, FormView const& view, int status) {
    Message const title = view.meeting ? Message{"Change the meeting", {}} : Message{"Convene a meeting", {}};
    return visit.page("meetings/form", view, {title, pages::Place::meetings, pages::Look::Frame::app, status});
}

http::Response refused_form(pages::Visit& visit, Refusal const& refusal, std::optional<MeetingRow> const& row) {
    bool const again = refusal.kind == Refusal::Kind::invalid || refusal.kind == Refusal::Kind::stale ||
                       refusal.kind == Refusal::Kind::unavailable;
    if (!again || visit.wants_json()) return visit.refused(refusal);
    auto const typed = visit.typed(refusal);
    auto view = form_view(visit, typed);
    view.faults = pages::form_faults(refusal);
    if (row) put_row(view, *row);
    if (row) view.revision = pages::revision_again(typed, refusal.kind, row->revision);
    if (row && refusal.kind == Refusal::Kind::stale) {
        auto const present = present_meeting(visit, *row);
        for (auto const& [name, value] : present.fields)
            if (typed.typed(name) != value) view.elsewhere.push_back({name, shown(visit, name, value)});
    }
    return form_page(visit, view, pages::status_of(refusal.kind));
}

bool asks_for_names(pages::Visit const& visit) { return visit.sent("then") == "find"; }

/// A row of the agenda in which only the kind is chosen, as it always is, is an empty one.
void drop_empty_items(html::FormFields& fields) {
    html::TypedForm const typed{fields, {}};
    for (auto const row : typed.rows("agenda")) {
        auto const prefix = "agenda." + std::to_string(row) + ".";
        bool const used = std::ranges::any_of(std::array{"title", "minutes", "speaker", "speaker_name"},
                                              [&](auto name) { return !trimmed(typed.typed(prefix + name)).empty(); });
        if (!used) std::erase_if(fields, [&](auto const& field) { return field.first.starts_with(prefix); });
    }
}

/// Days without a year: the meeting lies ahead, its papers were written and sent before it.
void add_years(html::FormFields& fields, Day today) {
    pages::add_years(fields, {"day", "reply_day"}, today, YearSide::next);
    auto const day = parse_written_day(html::TypedForm{fields, {}}.typed("day")).value_or(today);
    pages::add_years(fields, {"dated", "sent"}, day, YearSide::last);
}

void add_faults(std::vector<Fault>& faults, std::vector<Fault> const& more) {
    for (auto const& fault : more)
        if (!contains(faults, fault.field, &Fault::field)) faults.push_back(fault);
}

/// As far as they can be read: what is wrong between them is said beside what could not be read.
PlannedTimes typed_times(html::FormFields const& fields) {
    html::TypedForm const typed{fields, {}};
    return {parse_written_day(typed.typed("day")),         parse_time_of_day(typed.typed("planned_start")),
            parse_time_of_day(typed.typed("planned_end")), from_code<PartOfDay>(typed.typed("part_of_day")),
            parse_written_day(typed.typed("reply_day")),   parse_time_of_day(typed.typed("reply_time"))};
}

/// What was typed, with the years, numbers and proposals that follow from it.
html::FormFields completed_fields(pages::Visit const& visit) {
    auto fields = visit.form_fields();
    add_years(fields, visit.today());
    follow_proposals(fields, visit);
    drop_empty_items(fields);
    return fields;
}

/// The typed meeting, with the numbers of people whose names were typed; all faults at once.
Result<MeetingInput> typed_meeting(pages::Visit& visit, MeetingRow const* stored) {
    if (visit.sends_json()) return visit.input<MeetingInput>();
    auto fields = completed_fields(visit);
    auto faults = find_typed_people(visit.session(), fields, visit.today());
    visit.done_reading();
    auto input = html::decode_form<MeetingInput>(fields);
    if (input && faults.empty()) return input;
    if (!input) add_faults(faults, input.error().faults);
    auto const times = typed_times(fields);
    add_faults(faults, faults_of_times(stored != nullptr ? without_announced(times, *stored) : times,
                                       local_time(visit.now(), visit.organization().zone)));
    return refuse(std::move(faults));
}

}  // namespace

http::Response new_meeting(pages::Visit& visit) {
    auto const kind = from_code<MeetingKind>(visit.query("kind")).value_or(MeetingKind::thematic);
    auto const view = form_view(visit, usual_meeting(visit, kind));
    return view.units.empty() ? visit.refused(for_conveners()) : form_page(visit, view, 200);
}

http::Response post_meeting(pages::Visit& visit) {
    if (auto const allowed = may_convene(visit); !allowed) return visit.refused(allowed.error());
    if (asks_for_names(visit)) return form_page(visit, form_view(visit, {completed_fields(visit), {}}), 200);
    auto const input = typed_meeting(visit, nullptr);
    auto const answer =
        input ? prepare_meeting(writing_of(visit), visit.organization(), *input) : std::unexpected(input.error());
    if (!answer) return refused_form(visit, answer.error(), std::nullopt);
    return visit.changed(*answer, address_of(answer->meeting) + "#notice");
}

http::Response edit_meeting(pages::Visit& visit) {
    auto const found = prepared_meeting(visit, visit.id<Meeting>("meeting"));
    if (!found) return visit.refused(found.error());
    if (auto const open = still_announced(found->row); !open) return visit.refused(open.error());
    auto view = form_view(visit, present_meeting(visit, found->row));
    put_row(view, found->row);
    if (!contains(view.units, found->row.unit, &UnitOption::unit))
        view.units.push_back({found->row.unit, found->row.unit_name, true});
    return form_page(visit, view, 200);
}

http::Response post_meeting_change(pages::Visit& visit) {
    auto const found = prepared_meeting(visit, visit.id<Meeting>("meeting"));
    if (!found) return visit.refused(found.error());
    auto const row = found->row;
    if (asks_for_names(visit)) {
        auto const typed = visit.typed({});
        auto view = form_view(visit, typed);
        put_row(view, row);
        view.revision = pages::revision_again(typed, Refusal::Kind::invalid, row.revision);
        return form_page(visit, view, 200);
    }
    auto const input = typed_meeting(visit, &row);
    auto const answer = input ? change_meeting(writing_of(visit), visit.organization(), row.meeting, *input)
                              : std::unexpected(input.error());
    if (!answer) return refused_form(visit, answer.error(), row);
    return visit.changed(*answer, address_of(answer->meeting) + "#notice");
}

html::Schema meeting_form_view() { return html::schema_of<FormView>(); }

}  // namespace daumoi::meetings
