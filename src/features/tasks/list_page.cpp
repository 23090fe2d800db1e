#include <algorithm>
#include <charconv>
#include <map>

#include "features/tasks/task_list.hpp"
#include "features/tasks/task_views.hpp"

namespace daumoi::tasks {
namespace {

constexpr std::int64_t rows_of_page = 50;

std::int64_t number_in(std::string const& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

ListFilter filter_of(pages::Visit const& visit) {
    ListFilter filter;
    filter.task_class = from_code<TaskClass>(visit.query("state"));
    filter.words = trimmed(visit.query("q"));
    if (auto const unit = number_in(visit.query("unit")); unit > 0) filter.unit = Id<Unit>{unit};
    filter.order = from_code<ListOrder>(visit.query("order")).value_or(ListOrder::urgent);
    return filter;
}

/// Units that the reader's tasks belong to, in the order of the tree.
std::vector<UnitOption> units_in(std::vector<TaskRow> const& rows, ListFilter const& filter) {
    std::map<std::string, UnitOption> by_place;
    for (auto const& row : rows)
        by_place.try_emplace(row.place, UnitOption{unit_of(row), unit_name_of(row), unit_of(row) == filter.unit});
    std::vector<UnitOption> options;
    for (auto const& [place, option] : by_place) options.push_back(option);
    return options;
}

/// The four classes always; withdrawn tasks have a tab only when there are any.
std::vector<ClassTab> tabs_of(std::vector<TaskRow> const& rows, ListFilter const& filter, Day today) {
    std::vector<ClassTab> tabs;
    for (auto const each :
         {TaskClass::late, TaskClass::open, TaskClass::done_late, TaskClass::done, TaskClass::withdrawn}) {
        auto const count =
            std::ranges::count_if(rows, [&](TaskRow const& row) { return class_of(row, today) == each; });
        if (count > 0 || each != TaskClass::withdrawn) tabs.push_back({each, count, filter.task_class == each});
    }
    return tabs;
}

void show_page(ListView& view, std::vector<TaskRow> const& rows, std::int64_t wanted, Day today) {
    auto const count = static_cast<std::int64_t>(rows.size());
    view.pages = std::max<std::int64_t>(1, (count + rows_of_page - 1) / rows_of_page);
    view.page = std::clamp<std::int64_t>(wanted, 1, view.pages);
    view.several_pages = view.pages > 1;
    if (view.page > 1) view.page_before = view.page - 1;
    if (view.page < view.pages) view.page_after = view.page + 1;
    auto const end = std::min(count, view.page * rows_of_page);
    for (auto at = (view.page - 1) * rows_of_page; at < end; ++at)
        view.lines.push_back(line_of(rows[static_cast<std::size_t>(at)], today));
}

http::Response as_csv(pages::Visit const& visit, std::vector<TaskRow> const& rows, ListFilter const& filter) {
    auto const reader = signed_in_person(visit.actor()).value_or(Id<Person>{});
    auto response = http::Response::text(200, "text/csv; charset=utf-8",
                                         csv_of(rows, filter, reader, visit.today(), visit.words()));
    response.headers.set("Content-Disposition", "attachment; filename=\"tasks-" + visit.today().iso() + ".csv\"");
    return response;
}

}  // namespace

http::Response list_tasks(pages::Visit& visit) {
    auto const filter = filter_of(visit);
    Day const today = visit.today();
    auto const visible = visible_tasks(visit.session(), visit.actor(), today);
    auto rows = filtered(visible, filter);
    ListView view;
    view.all_count = static_cast<std::int64_t>(rows.size());
    view.all_chosen = !filter.task_class;
    view.tabs = tabs_of(rows, filter, today);
    if (filter.task_class)
        std::erase_if(rows, [&](TaskRow const& row) { return class_of(row, today) != *filter.task_class; });
    if (visit.query("format") == "csv") return as_csv(visit, rows, filter);
    if (filter.task_class) view.state_filter = code(*filter.task_class);
    view.words_filter = filter.words;
    if (filter.unit) view.unit_filter = std::to_string(filter.unit->value);
    view.order = filter.order;
    view.units = units_in(visible, filter);
    show_page(view, rows, number_in(visit.query("page")), today);
    view.may_make = !accounts::units_where(visit.session(), visit.actor(), accounts::Action::make_task, today).empty();
    return visit.page("tasks/list", view, {{"Tasks", {}}, pages::Place::tasks});
}

html::Schema list_tasks_view() { return html::schema_of<ListView>(); }

}  // namespace daumoi::tasks
