#include "features/tasks/task_page.hpp"

#include <algorithm>

#include "pages/refused_form.hpp"
#include "sql/tasks.hpp"

namespace daumoi::tasks {
namespace {

void allow(TaskView& view, VisibleTask const& found, Day today) {
    auto const& [row, access] = found;
    bool const open = row.state == TaskState::open;
    view.may_accept = open && !row.accepted && (access.owns || (!row.owner && access.assign));
    view.may_assign = open && access.assign;
    view.may_edit = open && access.close;
    view.may_report = open && access.join && !(access.owns && !row.accepted);
    view.may_report_done = view.may_report && access.report;
    view.may_close = access.close && row.state != TaskState::closed;
    view.may_send_back = access.close && !open;
    view.may_move_deadline = view.may_close;
    view.may_address = access.close && nobody_has(row);
    view.may_remind = access.remind && open && row.reminded_day != today && !access.owns;
    view.may_act = access.close || view.may_remind || view.may_accept || view.may_assign || view.may_report;
}

bool offers(TaskView const& view, std::string_view form) {
    if (form == "acceptance") return view.may_accept;
    if (form == "owner") return view.may_assign;
    if (form == "addressee") return view.may_address;
    if (form == "progress") return view.may_report;
    if (form == "closure") return view.may_close;
    if (form == "return") return view.may_send_back;
    if (form == "deadline") return view.may_move_deadline;
    return view.may_remind;
}

void fill_forms(TaskView& view, RefusedForm const& refused) {
    auto const field = [&](std::string_view form, std::string_view name) {
        return refused.form == form ? refused.typed.field(name) : FormField{};
    };
    if (!refused.typed.faults.empty())
        view.faults = pages::form_faults({Refusal::Kind::invalid, {}, refused.typed.faults}, refused.form + "-");
    view.address_field = field("addressee", "addressed_unit");
    view.owner_field = field("owner", "owner");
    view.progress_field = field("progress", "text");
    view.closure_field = field("closure", "text");
    view.done_day_field = field("closure", "done_day");
    view.return_field = field("return", "text");
    view.deadline_field = field("deadline", "deadline");
    view.deadline_reason = field("deadline", "text");
    view.reminder_field = field("reminder", "text");
}

/// Units that somebody who may close the task can give it to.
std::vector<org::UnitNow> units_to_give_to(pages::Visit& visit, TaskRow const& row) {
    auto units = accounts::units_where(visit.session(), visit.actor(), accounts::Action::make_task, visit.today());
    auto const issuing = std::ranges::find(units, row.issuing_unit, &org::UnitNow::unit);
    if (issuing == units.end() && row.meeting)
        units.push_back(org::find_unit(visit.session(), row.issuing_unit).value());
    return units;
}

/// What stood in the form that came too late, as a reader would say it.
void show_both(TaskView& view, RefusedForm const& refused) {
    view.stale = refused.stale();
    if (!view.stale) return;
    view.stale_owner = refused.form == "owner";
    view.stale_deadline = refused.form == "deadline";
    view.stale_closure = refused.form == "closure";
    std::string& typed = view.typed_before;
    auto const add = [&](std::string const& part) { typed += (typed.empty() || part.empty() ? "" : " · ") + part; };
    auto const person = std::ranges::find(view.people, true, &PersonOption::person_chosen);
    if (view.stale_owner && person != view.people.end()) add(person->person_option_name);
    for (auto const name : {"deadline", "done_day", "text"}) add(refused.typed.typed(name));
    if (typed.empty()) typed = "–";
}

}  // namespace

http::Response task_page(pages::Visit& visit, RefusedForm const& refused) {
    auto const id = visit.id<Task>("task");
    auto const found = find_visible(visit.session(), visit.actor(), id, visit.today());
    if (!found) return visit.refused(found.error());
    TaskView view;
    view.line = line_of(found->row, visit.today());
    view.acted_task = id;
    if (found->row.state == TaskState::reported) view.reported_day = found->row.done_day;
    view.issuer_name = found->row.issuer_name;
    view.revision = found->row.revision;
    if (refused.refusal)
        view.revision = pages::revision_again(refused.typed, refused.refusal->kind, found->row.revision);
    view.progress = visit.session().all<ProgressRow>(sql::tasks::progress_of, {{"task", id}});
    allow(view, *found, visit.today());
    if (refused.refusal && !offers(view, refused.form)) return visit.refused(*refused.refusal);
    fill_forms(view, refused);
    if (view.may_assign)
        view.people = people_of_unit(visit.session(), *found->row.addressed_unit, visit.today(),
                                     refused.form == "owner" ? view.owner_field.typed : std::string{});
    if (view.may_address) view.units = unit_options(units_to_give_to(visit, found->row), view.address_field.typed);
    show_both(view, refused);
    view.closes_open = view.reported_day || refused.form == "closure";
    view.form_token = visit.form_token();
    return visit.page("tasks/task", view,
                      {{found->row.text, {}},
                       pages::Place::tasks,
                       pages::Look::Frame::app,
                       refused.refusal ? pages::status_of(refused.refusal->kind) : 200});
}

http::Response show_task(pages::Visit& visit) { return task_page(visit, {}); }

html::Schema show_task_view() { return html::schema_of<TaskView>(); }

}  // namespace daumoi::tasks
