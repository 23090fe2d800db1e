#pragma once

#include "features/tasks/page_parts.hpp"
#include "features/tasks/task_list.hpp"
#include "pages/refused_form.hpp"

/// What the templates list.tpl, new.tpl and task.tpl show.
namespace daumoi::tasks {

using html::FormField;

struct ClassTab {
    TaskClass task_class = TaskClass::open;
    std::int64_t tab_count = 0;
    bool tab_chosen = false;
};
DAUMOI_DESCRIBE(ClassTab, (task_class, tab_count, tab_chosen))

struct ListView {
    std::int64_t all_count = 0;
    bool all_chosen = false;
    std::vector<ClassTab> tabs;
    std::string state_filter;
    std::string words_filter;
    std::string unit_filter;
    ListOrder order = ListOrder::urgent;
    std::vector<UnitOption> units;
    std::vector<TaskLine> lines;
    std::optional<std::int64_t> page_before;
    std::int64_t page = 1;
    std::int64_t pages = 1;
    std::optional<std::int64_t> page_after;
    bool several_pages = false;
    bool may_make = false;
};
DAUMOI_DESCRIBE(ListView, (all_count, all_chosen, tabs, state_filter, words_filter, unit_filter, order, units, lines,
                           page_before, page, pages, page_after, several_pages, may_make))

struct NewTaskView {
    std::vector<pages::FormFault> faults;
    std::vector<UnitOption> issuing_units;  ///< only when there is a choice
    std::vector<VerbOption> verbs;
    std::vector<UnitOption> units;
    bool whole_subtree = false;
    std::vector<PersonOption> people;
    FormField text;
    FormField verb;
    FormField addressed_unit;
    FormField owner;
    FormField addressee;
    FormField deadline;
    std::string form_token;
    std::string client_id;
};
DAUMOI_DESCRIBE(NewTaskView, (faults, issuing_units, verbs, units, whole_subtree, people, text, verb, addressed_unit,
                              owner, addressee, deadline, form_token, client_id))

/// What stands there when somebody else was quicker.
struct TaskNow {
    meetings::Act now_verb = meetings::Act::assign;
    std::string now_text;
    std::string now_whose;
};
DAUMOI_DESCRIBE(TaskNow, (now_verb, now_text, now_whose))

struct EditTaskView {
    Id<Task> acted_task;
    std::vector<pages::FormFault> faults;
    std::optional<TaskNow> now;
    std::vector<VerbOption> verbs;
    std::vector<UnitOption> units;
    bool whole_subtree = false;
    std::vector<PersonOption> people;
    FormField text;
    FormField verb;
    FormField addressed_unit;
    FormField owner;
    FormField addressee;
    std::int64_t revision = 0;
    std::string form_token;
    std::string client_id;
};
DAUMOI_DESCRIBE(EditTaskView, (acted_task, faults, now, verbs, units, whole_subtree, people, text, verb, addressed_unit,
                               owner, addressee, revision, form_token, client_id))

struct ProgressRow {
    std::int64_t number = 0;
    ProgressKind progress_kind = ProgressKind::progress;
    std::string progress_text;
    std::string about_name;
    std::optional<Day> progress_day;
    Id<Person> author;
    std::string author_name;
    Instant at;
};
DAUMOI_DESCRIBE(ProgressRow, (number, progress_kind, progress_text, about_name, progress_day, author, author_name, at))

struct TaskView {
    TaskLine line;
    Id<Task> acted_task;
    std::optional<Day> reported_day;
    std::string issuer_name;
    std::int64_t revision = 0;
    std::vector<ProgressRow> progress;
    bool may_act = false;
    bool may_accept = false;
    bool may_address = false;
    bool may_assign = false;
    bool may_edit = false;
    bool may_report = false;
    bool may_report_done = false;
    bool may_close = false;
    bool closes_open = false;  ///< the form to close it stands open: it was reported, or the form was refused
    bool may_send_back = false;
    bool may_move_deadline = false;
    bool may_remind = false;
    std::vector<UnitOption> units;  ///< to give it to
    std::vector<PersonOption> people;
    std::vector<pages::FormFault> faults;
    bool stale = false;  ///< one of the three forms that follow was, and `typed_before` stood in it
    bool stale_owner = false;
    bool stale_deadline = false;
    bool stale_closure = false;
    std::string typed_before;
    FormField address_field;
    FormField owner_field;
    FormField progress_field;
    FormField closure_field;
    FormField done_day_field;
    FormField return_field;
    FormField deadline_field;
    FormField deadline_reason;
    FormField reminder_field;
    std::string form_token;
};
DAUMOI_DESCRIBE(TaskView,
                (line, acted_task, reported_day, issuer_name, revision, progress, may_act, may_accept, may_address,
                 may_assign, may_edit, may_report, may_report_done, may_close, closes_open, may_send_back,
                 may_move_deadline, may_remind, units, people, faults, stale, stale_owner, stale_deadline,
                 stale_closure, typed_before, address_field, owner_field, progress_field, closure_field, done_day_field,
                 return_field, deadline_field, deadline_reason, reminder_field, form_token))

}  // namespace daumoi::tasks
