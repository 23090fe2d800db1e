#pragma once

#include "features/meetings/person_fields.hpp"
#include "pages/refused_form.hpp"

/// The form of a meeting: what it shows, of a new meeting, of one that is there, and of what was typed and refused.
namespace daumoi::meetings {

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
    std::string row;  ///< its number; "__" in the row that scripts copy
    html::FormField row_title;
    html::FormField row_minutes;
    std::vector<Option<AgendaKind>> row_kinds;
    PersonField row_person;
};
DAUMOI_DESCRIBE(AgendaRowForm, (row, row_title, row_minutes, row_kinds, row_person))

struct InvitedRowForm {
    std::string row;  ///< its number; "__" in the row that scripts copy
    PersonField row_person;
    std::vector<Option<Role>> row_roles;
    bool row_past = false;
};
DAUMOI_DESCRIBE(InvitedRowForm, (row, row_person, row_roles, row_past))

struct MaterialRowForm {
    std::string row;  ///< its number; "__" in the row that scripts copy
    html::FormField material_title;
    html::FormField material_version;
    html::FormField material_dated;
    html::FormField material_agreed_by;
    html::FormField material_sent;
    html::FormField material_item;
};
DAUMOI_DESCRIBE(MaterialRowForm, (row, material_title, material_version, material_dated, material_agreed_by,
                                  material_sent, material_item))

struct StoredLine {
    std::string stored_field;
    std::string stored_text;  ///< as it reads on the page: names of people, words of codes
};
DAUMOI_DESCRIBE(StoredLine, (stored_field, stored_text))

struct FormView {
    std::optional<Id<Meeting>> meeting;  ///< empty for a new one
    std::optional<std::int64_t> revision;
    std::vector<pages::FormFault> faults;
    std::vector<StoredLine> elsewhere;  ///< what stands there now, when somebody else changed it meanwhile
    std::vector<UnitOption> units;
    std::vector<Option<MeetingKind>> kinds;
    std::vector<Option<Mode>> modes;
    std::vector<Option<PartOfDay>> parts;
    html::FormField official_title;
    html::FormField short_title;
    html::FormField basis;
    html::FormField occasion;
    html::FormField sources;
    html::FormField day;
    html::FormField planned_start;
    html::FormField planned_end;
    html::FormField part_of_day;
    html::FormField room;
    html::FormField address;
    html::FormField reply_day;
    html::FormField reply_time;
    html::FormField attending_groups;
    PersonField chair;
    PersonField recorder;
    std::vector<InvitedRowForm> invited;
    std::vector<InvitedRowForm> empty_invited;   ///< one more, for browsers without scripts
    std::vector<InvitedRowForm> copied_invited;  ///< the row that scripts copy
    std::vector<AgendaRowForm> agenda;
    std::vector<AgendaRowForm> empty_item;
    std::vector<AgendaRowForm> copied_item;
    std::vector<MaterialRowForm> materials;
    std::vector<MaterialRowForm> empty_material;
    std::vector<MaterialRowForm> copied_material;
    std::string proposed_day;  ///< of a new form, ISO: a day for replies that is left as proposed follows the meeting's
    std::string proposed_kind;  ///< whose usual agenda is proposed
    bool is_sent = false;       ///< the notice; what is saved is announced at once
    bool shows_groups = false;
    bool shows_background = false;  ///< what is folded has something typed or wrong in it
    std::string form_token;
    std::string client_id;
};
DAUMOI_DESCRIBE(FormView, (meeting, revision, faults, elsewhere, units, kinds, modes, parts, official_title,
                           short_title, basis, occasion, sources, day, planned_start, planned_end, part_of_day, room,
                           address, reply_day, reply_time, attending_groups, chair, recorder, invited, empty_invited,
                           copied_invited, agenda, empty_item, copied_item, materials, empty_material, copied_material,
                           proposed_day, proposed_kind, is_sent, shows_groups, shows_background, form_token, client_id))

FormView form_view(pages::Visit& visit, html::TypedForm const& typed);
/// A meeting as most are: in a week, in the afternoon, with the usual agenda of its kind; who convenes presides, for the
/// unit of the position in which they act.
html::TypedForm usual_meeting(pages::Visit& visit, MeetingKind kind);
/// What was proposed and left as it was follows what was changed: the day for replies the meeting's day, the agenda the
/// kind of meeting.
void follow_proposals(html::FormFields& fields, pages::Visit const& visit);
html::TypedForm present_meeting(pages::Visit& visit, MeetingRow const& row);

}  // namespace daumoi::meetings
