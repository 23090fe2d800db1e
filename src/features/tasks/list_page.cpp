#include <algorithm>

#include "core/number.hpp"
#include "features/tasks/task_list.hpp"
#include "features/tasks/task_views.hpp"

namespace daumoi::tasks {
namespace {

constexpr std::int64_t rows_of_page = 50;

ListFilter filter_of(pages::Visit const& visit) {
    ListFilter filter;
    filter.task_class = from_code<TaskClass>(visit.query("state"));
    filter.words = trimmed(visit.query("q"));
    if (auto const unit = whole_number(visit.query("unit"))) filter.unit = Id<Unit>{*unit};
    filter.order = from_code<ListOrder>(visit.query("order")).value_or(ListOrder::urgent);
    return filter;
}

std::vector<UnitOption> options_of(std::vector<TaskUnit> const& units, ListFilter const& filter) {
    std::vector<UnitOption> options;
    options.reserve(units.size());
    for (auto const& one : units) options.push_back({one.unit, one.name, one.unit == filter.unit});
    return options;
}

/// The four classes always; withdrawn tasks have a tab only when there are any.
std::vector<ClassTab> tabs_of(std::vector<ClassCount> const& counts, ListFilter const& filter) {
    std::vector<ClassTab> tabs;
    for (auto const each :
         {TaskClass::late, TaskClass::open, TaskClass::done_late, TaskClass::done, TaskClass::withdrawn}) {
        auto const found = std::ranges::find(counts, each, &ClassCount::task_class);
        auto const count = found == counts.end() ? 0 : found->count;
        if (count > 0 || each != TaskClass::withdrawn) tabs.push_back({each, count, filter.task_class == each});
    }
    return tabs;
}

void fill_pager(ListView& view, std::int64_t count, std::int64_t wanted) {
    view.pages = std::max<std::int64_t>(1, (count + rows_of_page - 1) / rows_of_page);
    view.page = std::clamp<std::int64_t>(wanted, 1, view.pages);
    view.several_pages = view.pages > 1;
    if (view.page > 1) view.page_before = view.page - 1;
    if (view.page < view.pages) view.page_after = view.page + 1;
}

http::Response as_csv(pages::Visit& visit, ListFilter const& filter) {
    auto const reader = signed_in_person(visit.actor()).value_or(Id<Person>{});
    auto const rows = visible_tasks(visit.session(), visit.actor(), visit.today(), filter);
    auto response = http::Response::text(200, "text/csv; charset=utf-8",
                                         csv_of(rows, filter, reader, visit.today(), visit.words()));
    response.headers.set("Content-Disposition", "attachment; filename=\"tasks-" + visit.today().iso() + ".csv\"");
    return response;
}

}  // namespace

http::Response list_tasks(pages::Visit& visit) {
    auto const filter = filter_of(visit);
    if (visit.query("format") == "csv") return as_csv(visit, filter);
    auto& session = visit.session();
    Day const today = visit.today();
    ListView view;
    auto const counts = count_classes(session, visit.actor(), today, filter);
    for (auto const& one : counts) view.all_count += one.count;
    view.all_chosen = !filter.task_class;
    view.tabs = tabs_of(counts, filter);
    if (filter.task_class) view.state_filter = code(*filter.task_class);
    view.words_filter = filter.words;
    if (filter.unit) view.unit_filter = std::to_string(filter.unit->value);
    view.order = filter.order;
    view.units = options_of(units_of_tasks(session, visit.actor(), today), filter);
    auto const chosen = std::ranges::find(view.tabs, true, &ClassTab::tab_chosen);
    fill_pager(view, filter.task_class ? chosen == view.tabs.end() ? 0 : chosen->tab_count : view.all_count,
               whole_number(visit.query("page")).value_or(1));
    for (auto const& row :
         visible_tasks(session, visit.actor(), today, filter, (view.page - 1) * rows_of_page, rows_of_page))
        view.lines.push_back(line_of(row, today));
    view.may_make = !accounts::units_where(session, visit.actor(), accounts::Action::make_task, today).empty();
    return visit.page("tasks/list", view, {{"Tasks", {}}, pages::Place::tasks});
}

html::Schema list_tasks_view() { return html::schema_of<ListView>(); }

}  // namespace daumoi::tasks
