#include "features/tasks/task_list.hpp"

#include <algorithm>
#include <array>

#include "core/text.hpp"

namespace daumoi::tasks {
namespace {

bool has_words(TaskRow const& row, std::string const& words) {
    return folded(row.text).contains(words) || folded(row.meeting_title).contains(words);
}

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

Id<Unit> unit_of(TaskRow const& row) { return row.addressed_unit.value_or(row.issuing_unit); }

std::string const& unit_name_of(TaskRow const& row) {
    return row.addressed_unit ? row.addressed_name : row.issuing_name;
}

std::vector<TaskRow> filtered(std::vector<TaskRow> rows, ListFilter const& filter) {
    auto const words = folded(filter.words);
    std::erase_if(rows, [&](TaskRow const& row) {
        return (filter.unit && unit_of(row) != *filter.unit) || (!words.empty() && !has_words(row, words));
    });
    if (filter.order == ListOrder::tree) std::ranges::stable_sort(rows, {}, &TaskRow::place);
    return rows;
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
