#include <algorithm>

#include "features/tasks/meeting_offers.hpp"
#include "features/tasks/task_views.hpp"
#include "pages/refused_form.hpp"
#include "sql/tasks.hpp"

namespace daumoi::tasks {
namespace {

/// Those that it could have been given to when it was made, and the one that has it.
std::vector<org::UnitNow> askable_units(pages::Visit& visit, TaskRow const& row) {
    auto& session = visit.session();
    auto units = row.meeting
                     ? known_units(session, row.issuing_unit).below
                     : accounts::units_where(session, visit.actor(), accounts::Action::make_task, visit.today());
    if (row.addressed_unit && std::ranges::find(units, *row.addressed_unit, &org::UnitNow::unit) == units.end())
        units.push_back(org::find_unit(session, *row.addressed_unit).value());
    return units;
}

std::vector<PersonOption> askable_people(pages::Visit& visit, TaskRow const& row, std::string const& chosen) {
    auto people = people_of_unit(visit.session(), row.addressed_unit.value_or(row.issuing_unit), visit.today(), chosen);
    if (row.owner && std::ranges::find(people, *row.owner, &PersonOption::person_option) == people.end())
        people.push_back({*row.owner, row.owner_name, std::to_string(row.owner->value) == chosen});
    return people;
}

html::TypedForm as_it_stands(TaskRow const& row) {
    auto const number = [](auto const& id) { return id ? std::to_string(id->value) : std::string{}; };
    html::TypedForm form;
    form.fields = {{"text", row.text},
                   {"verb", std::string(code(row.verb))},
                   {"addressed_unit", number(row.addressed_unit)},
                   {"owner", number(row.owner)},
                   {"addressee", row.addressee}};
    if (row.whole_subtree) form.fields.emplace_back("whole_subtree", "1");
    return form;
}

TaskNow now_of(TaskRow const& row) {
    std::string whose = row.owner_name;
    for (auto const* part : {&row.addressed_name, &row.addressee})
        if (!part->empty()) whose += (whose.empty() ? "" : " · ") + *part;
    return {row.verb, row.text, whose};
}

EditTaskView view_of(pages::Visit& visit, TaskRow const& row, html::TypedForm const& typed) {
    EditTaskView view;
    view.acted_task = row.task;
    view.verbs = verb_options(typed.typed("verb"));
    view.units = unit_options(askable_units(visit, row), typed.typed("addressed_unit"));
    view.whole_subtree = typed.chose("whole_subtree", "1");
    view.people = askable_people(visit, row, typed.typed("owner"));
    view.text = typed.field("text");
    view.verb = typed.field("verb");
    view.addressed_unit = typed.field("addressed_unit");
    view.owner = typed.field("owner");
    view.addressee = typed.field("addressee");
    view.revision = row.revision;
    view.form_token = visit.form_token();
    if (!visit.wants_json()) view.client_id = visit.new_client_id();
    return view;
}

http::Response form(pages::Visit& visit, Refusal const* refusal) {
    auto const found =
        find_allowed(visit.session(), visit.actor(), visit.id<Task>("task"), visit.today(), &Access::close);
    if (!found) return visit.refused(found.error());
    auto const& row = found->row;
    if (auto const open = check_editable(row); !open) return visit.refused(open.error());
    auto view = view_of(visit, row, refusal != nullptr ? visit.typed(*refusal) : as_it_stands(row));
    if (refusal != nullptr) view.revision = pages::revision_again(visit.typed(*refusal), refusal->kind, row.revision);
    if (refusal != nullptr && !refusal->faults.empty()) view.faults = pages::form_faults(*refusal);
    if (refusal != nullptr && refusal->kind == Refusal::Kind::stale) view.now = now_of(row);
    auto const status = refusal != nullptr ? pages::status_of(refusal->kind) : 200;
    return visit.page("tasks/edit", view,
                      {{"Change the task", {}}, pages::Place::tasks, pages::Look::Frame::app, status});
}

http::Response shown_again(pages::Visit& visit, Refusal const& refusal) {
    bool const stale = refusal.kind == Refusal::Kind::stale;
    if (visit.wants_json() || (refusal.faults.empty() && !stale)) return visit.refused(refusal);
    return form(visit, &refusal);
}

}  // namespace

http::Response show_task_edit(pages::Visit& visit) { return form(visit, nullptr); }

http::Response post_task_edit(pages::Visit& visit) {
    auto const input = visit.input<EditInput>();
    if (!input) return shown_again(visit, input.error());
    auto const task = visit.id<Task>("task");
    auto const edited = edit_task(writing_of(visit), task, *input);
    if (!edited) return shown_again(visit, edited.error());
    return visit.changed(*edited, address_of(task));
}

html::Schema show_task_edit_view() { return html::schema_of<EditTaskView>(); }

}  // namespace daumoi::tasks
