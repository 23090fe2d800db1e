#include "features/tasks/task_views.hpp"
#include "sql/tasks.hpp"

namespace daumoi::tasks {
namespace {

struct Choices {
    std::vector<org::UnitNow> issuing;
    std::vector<org::UnitNow> addressed;
};

Choices choices_of(pages::Visit& visit) {
    auto const person = signed_in_person(visit.actor()).value_or(Id<Person>{});
    return {
        visit.session().all<org::UnitNow>(sql::tasks::issuing_units, {{"person", person}, {"today", visit.today()}}),
        accounts::units_where(visit.session(), visit.actor(), accounts::Action::make_task, visit.today())};
}

NewTaskView view_of(pages::Visit& visit, Choices const& choices, html::TypedForm const& typed) {
    NewTaskView view;
    if (!typed.faults.empty()) view.faults = pages::form_faults(Refusal{Refusal::Kind::invalid, {}, typed.faults});
    if (choices.issuing.size() > 1) view.issuing_units = unit_options(choices.issuing, typed.typed("issuing_unit"));
    view.verbs = verb_options(typed.typed("verb"));
    view.units = unit_options(choices.addressed, typed.typed("addressed_unit"));
    view.whole_subtree = typed.chose("whole_subtree", "1");
    for (auto const& unit : choices.issuing)
        for (auto& person : people_of_unit(visit.session(), unit.unit, visit.today(), typed.typed("owner")))
            view.people.push_back(std::move(person));
    view.text = typed.field("text");
    view.verb = typed.field("verb");
    view.addressed_unit = typed.field("addressed_unit");
    view.owner = typed.field("owner");
    view.addressee = typed.field("addressee");
    view.deadline = typed.field("deadline");
    view.form_token = visit.form_token();
    view.client_id = visit.new_client_id();
    return view;
}

http::Response form(pages::Visit& visit, html::TypedForm const& typed, int status) {
    auto const choices = choices_of(visit);
    if (choices.issuing.empty())
        return visit.refused({Refusal::Kind::not_allowed,
                              {"Tasks are given by the secretary, the deputy or the head of office of a unit.", {}}});
    auto const view = view_of(visit, choices, typed);
    return visit.page("tasks/new", view, {{"Give a task", {}}, pages::Place::tasks, pages::Look::Frame::app, status});
}

http::Response shown_again(pages::Visit& visit, Refusal const& refusal) {
    if (visit.wants_json() || refusal.faults.empty()) return visit.refused(refusal);
    return form(visit, visit.typed(refusal), pages::status_of(refusal.kind));
}

}  // namespace

http::Response new_task(pages::Visit& visit) { return form(visit, {}, 200); }

http::Response post_task(pages::Visit& visit) {
    auto const input = visit.input<MakeTaskInput>();
    if (!input) return shown_again(visit, input.error());
    auto const made = make_task(writing_of(visit), *input);
    if (!made) return shown_again(visit, made.error());
    return visit.changed(*made, address_of(made->task));
}

html::Schema new_task_view() { return html::schema_of<NewTaskView>(); }

}  // namespace daumoi::tasks
