#pragma once

#include "features/tasks/tasks.hpp"

/// The list of tasks as its filters leave it.
namespace daumoi::tasks {

enum class ListOrder { urgent, tree };
DAUMOI_DESCRIBE_ENUM(ListOrder, urgent, tree)

/// Nothing here asks for a person: a list of what one person has to do across units is made for nobody but themselves.
struct ListFilter {
    std::optional<TaskClass> task_class;
    std::string words;  ///< in the text of the task or the title of its meeting, with or without marks
    std::optional<Id<Unit>> unit;
    ListOrder order = ListOrder::urgent;
};

/// Rows that words and unit leave, in the filter's order. The class is not looked at: its tabs count over these.
std::vector<TaskRow> filtered(std::vector<TaskRow> rows, ListFilter const& filter);

/// The unit whose task it is: the addressed one, else the issuing one.
Id<Unit> unit_of(TaskRow const& row);
std::string const& unit_name_of(TaskRow const& row);

/// The rows as comma-separated values with a heading (RFC 4180), a byte-order mark in front for spreadsheets. A cell that
/// begins with = + - @ (or a tab) is quoted by an apostrophe. Names of owners stand in it only when the list is that of
/// one unit; else only the reader's own.
std::string csv_of(std::vector<TaskRow> const& rows, ListFilter const& filter, Id<Person> reader, Day today,
                   html::Words const& words);

}  // namespace daumoi::tasks
