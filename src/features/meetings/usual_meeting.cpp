#include <span>

#include "core/contains.hpp"
#include "core/mark.hpp"
#include "core/number.hpp"
#include "features/meetings/meeting_form.hpp"
#include "features/meetings/page_parts.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

constexpr int days_ahead = 7;

struct Usual {
    AgendaKind kind;
    char const* title;
    char const* minutes;
};

using enum AgendaKind;
constexpr std::array regular_items{Usual{opening, N_("Opening"), "5"},
                                   Usual{report, N_("Report on the work done and the work ahead"), "20"},
                                   Usual{discussion, N_("Discussion"), "45"}, Usual{vote, N_("Vote"), "10"},
                                   Usual{conclusion, N_("Conclusion"), "10"}};
constexpr std::array thematic_items{
    Usual{opening, N_("Opening"), "10"},       Usual{lead_report, N_("Lead report"), "30"},
    Usual{discussion, N_("Discussion"), "50"}, Usual{vote, N_("Vote"), "10"},
    Usual{conclusion, N_("Conclusion"), "10"}, Usual{closing, N_("Closing"), "10"}};
constexpr std::array conference_items{
    Usual{opening, N_("Opening"), "10"},       Usual{report, N_("Report on the work done and the work ahead"), "30"},
    Usual{discussion, N_("Discussion"), "50"}, Usual{directing_speech, N_("Directing speech"), "10"},
    Usual{conclusion, N_("Conclusion"), "10"}, Usual{closing, N_("Closing"), "10"}};
constexpr std::array working_items{
    Usual{opening, N_("Opening"), "5"}, Usual{report, N_("Report on the work done and the work ahead"), "30"},
    Usual{discussion, N_("Discussion"), "60"}, Usual{conclusion, N_("Conclusion"), "15"}};
constexpr std::array gathering_items{Usual{opening, N_("Opening"), "10"},
                                     Usual{report, N_("Review of the tradition"), "30"},
                                     Usual{discussion, N_("Speeches"), "50"}, Usual{closing, N_("Closing"), "10"}};

std::span<Usual const> items_of(MeetingKind kind) {
    switch (kind) {
        case MeetingKind::regular: return regular_items;
        case MeetingKind::thematic: return thematic_items;
        case MeetingKind::conference: return conference_items;
        case MeetingKind::working_session: return working_items;
        case MeetingKind::gathering: return gathering_items;
    }
    return thematic_items;
}

html::FormFields agenda_fields(pages::Visit const& visit, MeetingKind kind) {
    html::Words const documents(visit.organization().language, visit.organization().terminology);
    html::FormFields fields;
    std::size_t row = 0;
    for (auto const& item : items_of(kind)) {
        std::string const prefix = "agenda." + std::to_string(row++) + ".";
        fields.emplace_back(prefix + "kind", code(item.kind));
        fields.emplace_back(prefix + "title", documents.say(item.title));
        fields.emplace_back(prefix + "minutes", item.minutes);
    }
    return fields;
}

bool is_of_agenda(std::string const& field) { return field.starts_with("agenda."); }

/// The rows have what was proposed, and nothing more.
bool is_untouched(html::FormFields const& fields, html::FormFields const& proposed) {
    html::FormFields typed;
    for (auto const& field : fields)
        if (is_of_agenda(field.first) && !field.second.empty()) typed.push_back(field);
    return typed.size() == proposed.size() &&
           std::ranges::all_of(proposed, [&](auto const& field) { return contains(typed, field); });
}

void follow_kind(html::FormFields& fields, pages::Visit const& visit) {
    html::TypedForm const typed{fields, {}};
    auto const proposed = from_code<MeetingKind>(typed.typed("proposed_kind"));
    auto const kind = from_code<MeetingKind>(typed.typed("kind"));
    if (!proposed || !kind || *kind == *proposed || !is_untouched(fields, agenda_fields(visit, *proposed))) return;
    std::erase_if(fields, [](auto const& field) { return is_of_agenda(field.first); });
    for (auto& field : agenda_fields(visit, *kind)) fields.push_back(std::move(field));
}

void put(html::FormFields& fields, std::string_view name, std::string const& value) {
    for (auto& field : fields)
        if (field.first == name) field.second = value;
}

void follow_day(html::FormFields& fields, Day today) {
    html::TypedForm const typed{fields, {}};
    auto const proposed = parse_iso_day(typed.typed("proposed_day"));
    auto const day = parse_written_day(typed.typed("day"));
    auto const reply_day = parse_written_day(typed.typed("reply_day"));
    if (!proposed || !day || *day == *proposed || reply_day != *proposed + -1) return;
    bool const lies_ahead = today < *day + -1;
    put(fields, "reply_day", lies_ahead ? written_day(*day + -1) : "");
    if (!lies_ahead) put(fields, "reply_time", "");
}

/// Whose officer convenes: the unit of the capacity, or the first one in which the person may.
std::string convening_unit(pages::Visit& visit) {
    auto const units =
        accounts::units_where(visit.session(), visit.actor(), accounts::Action::convene_meeting, visit.today());
    if (units.empty()) return {};
    auto const* person = std::get_if<PersonActor>(&visit.actor());
    auto const position =
        person && person->capacity ? org::find_position(visit.session(), *person->capacity) : std::nullopt;
    bool const may = position && position->unit && contains(units, *position->unit, &org::UnitNow::unit);
    return std::to_string((may ? *position->unit : units.front().unit).value);
}

struct LatestRow {
    Id<Meeting> meeting;
};
DAUMOI_DESCRIBE(LatestRow, (meeting))

std::optional<Id<Person>> in_role(std::vector<RoleRow> const& roles, Role role) {
    auto const found = std::ranges::find(roles, role, &RoleRow::role);
    return found == roles.end() ? std::nullopt : std::optional(found->person);
}

/// Place, hours and people as the unit had them last. Who wrote that record goes on writing, also when they convene.
void follow_latest(html::FormFields& fields, pages::Visit& visit, Id<Unit> unit, Id<Person> me) {
    auto& session = visit.session();
    auto const latest = session.one<LatestRow>(sql::meetings::latest_of_unit, {{"unit", unit}});
    if (!latest) return;
    auto const found = find_visible(session, visit.actor(), latest->meeting, visit.today());
    if (!found) return;
    auto const& row = found->row;
    put(fields, "mode", std::string(code(row.mode)));
    put(fields, "planned_start", row.planned_start.iso());
    put(fields, "planned_end", row.planned_end.iso());
    put(fields, "room", row.room);
    put(fields, "address", row.address);
    auto const roles = roles_of(session, row.meeting);
    auto const recorder = in_role(roles, Role::recorder);
    auto const chair = in_role(roles, Role::chair);
    if (recorder) put(fields, "recorder", std::to_string(recorder->value));
    if (recorder == me && chair) put(fields, "chair", std::to_string(chair->value));
}

}  // namespace

html::TypedForm usual_meeting(pages::Visit& visit, MeetingKind kind) {
    auto const me = signed_in_person(visit.actor()).value_or(Id<Person>{});
    Day const day = visit.today() + days_ahead;
    html::TypedForm typed;
    auto const unit = convening_unit(visit);
    typed.fields = {{"kind", std::string(code(kind))},
                    {"unit", unit},
                    {"mode", "in_room"},
                    {"day", written_day(day)},
                    {"planned_start", "14:00"},
                    {"planned_end", "16:00"},
                    {"reply_day", written_day(day + -1)},
                    {"reply_time", "11:00"},
                    {"proposed_day", day.iso()},
                    {"proposed_kind", std::string(code(kind))},
                    {"room", ""},
                    {"address", ""},
                    {"chair", std::to_string(me.value)},
                    {"recorder", ""}};
    follow_latest(typed.fields, visit, {whole_number(unit).value_or(0)}, me);
    for (auto& field : agenda_fields(visit, kind)) typed.fields.push_back(std::move(field));
    return typed;
}

void follow_proposals(html::FormFields& fields, pages::Visit const& visit) {
    follow_kind(fields, visit);
    follow_day(fields, visit.today());
}

}  // namespace daumoi::meetings
