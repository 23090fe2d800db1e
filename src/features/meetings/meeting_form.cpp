#include "features/meetings/meeting_form.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "features/meetings/meeting_input.hpp"

namespace daumoi::meetings {
namespace {

template <class E>
std::vector<Option<E>> options(std::string const& chosen) {
    std::vector<Option<E>> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto descriptor) { all.push_back({descriptor.value, code(descriptor.value) == chosen}); });
    return all;
}

AgendaRowForm agenda_row(pages::Visit& visit, html::TypedForm const& typed, std::string const& row) {
    std::string const prefix = "agenda." + row + ".";
    return {row, typed.field(prefix + "title"), typed.field(prefix + "minutes"),
            options<AgendaKind>(typed.typed(prefix + "kind")),
            person_field(visit.session(), typed, prefix + "speaker", visit.today())};
}

InvitedRowForm invited_row(pages::Visit& visit, html::TypedForm const& typed, std::string const& row) {
    std::string const prefix = "invited." + row + ".";
    auto const role = typed.typed(prefix + "role");
    return {row, person_field(visit.session(), typed, prefix + "person", visit.today()),
            options<Role>(role.empty() ? std::string(code(Role::guest)) : role), typed.typed(prefix + "past") == "1"};
}

MaterialRowForm material_row(html::TypedForm const& typed, std::string const& row) {
    std::string const prefix = "materials." + row + ".";
    return {row,
            typed.field(prefix + "title"),
            typed.field(prefix + "version"),
            typed.field(prefix + "dated"),
            typed.field(prefix + "agreed_by"),
            typed.field(prefix + "sent"),
            typed.field(prefix + "agenda_number")};
}

/// Something is typed in the row: more than the choices that every row has.
bool is_used(html::TypedForm const& typed, std::string_view list, std::string_view row) {
    auto const prefix = fmt::format("{}.{}.", list, row);
    return std::ranges::any_of(typed.fields, [&](auto const& field) {
        bool const choice = field.first.ends_with(".kind") || field.first.ends_with(".role");
        return field.first.starts_with(prefix) && !choice && !field.second.empty();
    });
}

/// The typed rows; one more, since without scripts none can be added; and the one that scripts copy.
template <class Row>
void add_rows(html::TypedForm const& typed, std::string const& list, auto const& row_of, std::vector<Row>& rows,
              std::vector<Row>& empty, std::vector<Row>& copied) {
    auto const numbers = typed.rows(list);
    for (auto const number : numbers)
        if (auto const row = std::to_string(number); is_used(typed, list, row)) rows.push_back(row_of(typed, row));
    empty.push_back(row_of(html::TypedForm{}, std::to_string(numbers.empty() ? 0 : numbers.back() + 1)));
    copied.push_back(row_of(html::TypedForm{}, "__"));
}

void add_lists(FormView& view, pages::Visit& visit, html::TypedForm const& typed) {
    auto const invited = [&](auto const& from, auto const& row) { return invited_row(visit, from, row); };
    auto const item = [&](auto const& from, auto const& row) { return agenda_row(visit, from, row); };
    add_rows(typed, "invited", invited, view.invited, view.empty_invited, view.copied_invited);
    add_rows(typed, "agenda", item, view.agenda, view.empty_item, view.copied_item);
    add_rows(typed, "materials", material_row, view.materials, view.empty_material, view.copied_material);
}

/// Those whom the agenda makes rapporteurs are left to it: another speaker takes their place.
void add_roles(html::FormFields& fields, std::vector<RoleRow> const& roles, std::vector<AgendaRow> const& agenda) {
    int invited = 0;
    for (auto const& role : roles) {
        bool const reports = std::ranges::any_of(agenda, [&](auto const& item) {
            return item.speaker == role.person && makes_rapporteur(item.agenda_kind);
        });
        if (reports && role.role == Role::rapporteur && !role.past) continue;
        std::string const person = std::to_string(role.person.value);
        if (role.role == Role::chair || role.role == Role::recorder) {
            fields.emplace_back(code(role.role), person);
            continue;
        }
        std::string const prefix = "invited." + std::to_string(invited++) + ".";
        fields.emplace_back(prefix + "person", person);
        fields.emplace_back(prefix + "role", code(role.role));
        if (role.past) fields.emplace_back(prefix + "past", "1");
    }
}

void add_materials(html::FormFields& fields, std::vector<Material> const& materials) {
    for (std::size_t i = 0; i < materials.size(); ++i) {
        auto const& material = materials[i];
        std::string const prefix = "materials." + std::to_string(i) + ".";
        fields.emplace_back(prefix + "title", material.title);
        fields.emplace_back(prefix + "agreed_by", material.agreed_by);
        if (material.version > 0) fields.emplace_back(prefix + "version", std::to_string(material.version));
        if (material.dated) fields.emplace_back(prefix + "dated", written_day(*material.dated));
        if (material.sent) fields.emplace_back(prefix + "sent", written_day(*material.sent));
        if (material.agenda_number > 0)
            fields.emplace_back(prefix + "agenda_number", std::to_string(material.agenda_number));
    }
}

}  // namespace

FormView form_view(pages::Visit& visit, html::TypedForm const& typed) {
    FormView view;
    auto const units =
        accounts::units_where(visit.session(), visit.actor(), accounts::Action::convene_meeting, visit.today());
    for (auto const& unit : units)
        view.units.push_back({unit.unit, unit.name, std::to_string(unit.unit.value) == typed.typed("unit")});
    view.kinds = options<MeetingKind>(typed.typed("kind"));
    view.modes = options<Mode>(typed.typed("mode"));
    view.parts = options<PartOfDay>(typed.typed("part_of_day"));
    view.official_title = typed.field("official_title");
    view.short_title = typed.field("short_title");
    view.basis = typed.field("basis");
    view.occasion = typed.field("occasion");
    view.sources = typed.field("sources");
    view.day = typed.field("day");
    view.planned_start = typed.field("planned_start");
    view.planned_end = typed.field("planned_end");
    view.part_of_day = typed.field("part_of_day");
    view.room = typed.field("room");
    view.address = typed.field("address");
    view.reply_day = typed.field("reply_day");
    view.reply_time = typed.field("reply_time");
    view.chair = person_field(visit.session(), typed, "chair", visit.today());
    view.recorder = person_field(visit.session(), typed, "recorder", visit.today());
    view.attending_groups = typed.field("attending_groups");
    auto const used = [&](char const* field) { return !typed.typed(field).empty() || typed.fault(field); };
    view.shows_groups = used("attending_groups");
    view.shows_background = used("basis") || used("occasion") || used("sources");
    add_lists(view, visit, typed);
    view.proposed_day = typed.typed("proposed_day");
    view.proposed_kind = typed.typed("proposed_kind");
    view.form_token = visit.form_token();
    view.client_id = visit.new_client_id();
    return view;
}

html::TypedForm present_meeting(pages::Visit& visit, MeetingRow const& row) {
    auto& session = visit.session();
    bool const by_the_hour = row.part_of_day == part_of_day_at(row.planned_start);
    html::TypedForm typed;
    auto& fields = typed.fields;
    fields = {{"unit", std::to_string(row.unit.value)},
              {"kind", std::string(code(row.kind))},
              {"official_title", row.official_title},
              {"short_title", row.short_title},
              {"basis", row.basis},
              {"occasion", row.occasion},
              {"sources", sources_text(row.sources)},
              {"attending_groups", joined(row.attending_groups, "\n")},
              {"day", written_day(row.day)},
              {"planned_start", row.planned_start.iso()},
              {"planned_end", row.planned_end.iso()},
              {"part_of_day", std::string(by_the_hour ? "" : code(row.part_of_day))},
              {"mode", std::string(code(row.mode))},
              {"room", row.room},
              {"address", row.address}};
    if (row.reply_day) fields.emplace_back("reply_day", written_day(*row.reply_day));
    if (row.reply_time) fields.emplace_back("reply_time", row.reply_time->iso());
    auto const agenda = agenda_of(session, row.meeting);
    add_roles(fields, roles_of(session, row.meeting), agenda);
    for (auto const& item : agenda) {
        std::string const prefix = "agenda." + std::to_string(item.place - 1) + ".";
        fields.emplace_back(prefix + "kind", std::string(code(item.agenda_kind)));
        fields.emplace_back(prefix + "title", item.item_title);
        if (item.minutes > 0) fields.emplace_back(prefix + "minutes", std::to_string(item.minutes));
        if (item.speaker) fields.emplace_back(prefix + "speaker", std::to_string(item.speaker->value));
    }
    add_materials(fields, row.materials);
    return typed;
}

}  // namespace daumoi::meetings
