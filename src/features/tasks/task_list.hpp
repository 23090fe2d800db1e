#pragma once

#include "features/tasks/tasks.hpp"

/// The list of tasks that somebody may see, filtered, ordered and counted by the database.
namespace daumoi::tasks {

struct ClassCount {
    TaskClass task_class = TaskClass::open;
    std::int64_t count = 0;
};
DAUMOI_DESCRIBE(ClassCount, (task_class, count))

/// How many tasks of each class words and unit leave; the filter's class is not looked at. None for an empty class.
std::vector<ClassCount> count_classes(storage::Session& session, Actor const& actor, Day today,
                                      ListFilter const& filter);

struct TaskUnit {
    Id<Unit> unit;
    std::string name;
};
DAUMOI_DESCRIBE(TaskUnit, (unit, name))

/// Units that tasks of the list belong to, whatever the filter, in the order of the tree.
std::vector<TaskUnit> units_of_tasks(storage::Session& session, Actor const& actor, Day today);

/// What the words of a filter are looked for in.
std::string searched_text(std::string const& text, std::string const& meeting_title);

/// The unit whose task it is: the addressed one, else the issuing one.
std::string const& unit_name_of(TaskRow const& row);

/// The rows as comma-separated values with a heading (RFC 4180), a byte-order mark in front for spreadsheets. A cell that
/// begins with = + - @ (or a tab) is quoted by an apostrophe. Names of owners stand in it only when the list is that of
/// one unit; else only the reader's own.
std::string csv_of(std::vector<TaskRow> const& rows, ListFilter const& filter, Id<Person> reader, Day today,
                   html::Words const& words);

}  // namespace daumoi::tasks
