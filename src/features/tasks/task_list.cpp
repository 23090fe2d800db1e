#include "features/tasks/task_list.hpp"

#include <array>

#include "core/text.hpp"
#include "sql/tasks.hpp"
#include "storage/like.hpp"

namespace daumoi::tasks {
namespace {

std::int64_t number_of(std::optional<Id<Unit>> unit) { return unit ? unit->value : 0; }

struct UnfoldedTask {
    Id<Task> task;
    std::string text;
    std::string meeting_title;
};
DAUMOI_DESCRIBE(UnfoldedTask, (task, text, meeting_title))

/// Quoted for the file, and so that no spreadsheet takes it for a formula.
std::string cell(std::string_view text) {
    constexpr std::string_view dangerous = "=+-@\t\r";
    bool const formula = !text.empty() && dangerous.find(text.front()) != std::string_view::npos;
    std::string quoted = formula ? "\"'" : "\"";
    for (char const letter : text) {
        if (letter == '"') quoted += '"';
        quoted += letter;
    }
    return quoted + '"';
}

template <std::size_t Count>
std::string line(std::array<std::string, Count> const& cells) {
    std::string text;
    for (auto const& one : cells) text += (text.empty() ? "" : ",") + cell(one);
    return text + "\r\n";
}

std::string iso_or_nothing(std::optional<Day> day) { return day ? day->iso() : std::string{}; }

}  // namespace

std::string const& unit_name_of(TaskRow const& row) {
    return row.addressed_unit ? row.addressed_name : row.issuing_name;
}

std::string searched_text(std::string const& text, std::string const& meeting_title) {
    return folded(text + '\n' + meeting_title);
}

void fold_tasks(storage::Database& database) {
    auto const tasks = database.read().session().all<UnfoldedTask>(sql::tasks::tasks_not_folded);
    if (tasks.empty()) return;
    database.write([&](storage::WriteTransaction& transaction) {
        for (auto const& one : tasks)
            transaction->run(sql::tasks::set_folded,
                             {{"task", one.task}, {"folded", searched_text(one.text, one.meeting_title)}});
        return true;
    });
}

std::vector<TaskRow> visible_tasks(storage::Session& session, Actor const& actor, Day today, ListFilter const& filter,
                                   std::int64_t before, std::int64_t most) {
    auto const person = signed_in_person(actor);
    if (!person) return {};
    return session.all<TaskRow>(sql::tasks::visible_tasks,
                                {{"person", *person},
                                 {"today", today},
                                 {"unit", number_of(filter.unit)},
                                 {"words", storage::like(filter.words)},
                                 {"class", filter.task_class ? code(*filter.task_class) : std::string_view{}},
                                 {"order", filter.order},
                                 {"before", before},
                                 {"most", most}});
}

std::vector<ClassCount> count_classes(storage::Session& session, Actor const& actor, Day today,
                                      ListFilter const& filter) {
    auto const person = signed_in_person(actor);
    if (!person) return {};
    return session.all<ClassCount>(sql::tasks::count_classes, {{"person", *person},
                                                               {"today", today},
                                                               {"unit", number_of(filter.unit)},
                                                               {"words", storage::like(filter.words)}});
}

std::vector<TaskUnit> units_of_tasks(storage::Session& session, Actor const& actor, Day today) {
    auto const person = signed_in_person(actor);
    if (!person) return {};
    return session.all<TaskUnit>(sql::tasks::units_of_tasks, {{"person", *person}, {"today", today}});
}

std::string csv_of(std::vector<TaskRow> const& rows, ListFilter const& filter, Id<Person> reader, Day today,
                   html::Words const& words) {
    std::string text = "\xEF\xBB\xBF";
    text += line<8>({words.say("State"), words.say("Task"), words.say("Unit"), words.say("Owner"), words.say("Meeting"),
                     words.say("Given on"), words.say("Deadline"), words.say("Done on")});
    for (auto const& row : rows) {
        bool const names_owner = filter.unit || row.owner == reader;
        text += line<8>({words.word("TaskClass", code(class_of(row, today))), row.text, unit_name_of(row),
                         names_owner ? row.owner_name : std::string{}, row.meeting_title, row.issued_day.iso(),
                         iso_or_nothing(row.deadline), iso_or_nothing(row.done_day)});
    }
    return text;
}

}  // namespace daumoi::tasks
