#pragma once

#include "html/openapi.hpp"
#include "pages/visit.hpp"

/// Pages of tasks; app/routes.cpp gives them their addresses.
namespace daumoi::tasks {

http::Response list_tasks(pages::Visit& visit);       ///< GET /tasks ?state= &q= &unit= &order= &page= &format=csv
http::Response new_task(pages::Visit& visit);         ///< GET /tasks/new
http::Response post_task(pages::Visit& visit);        ///< POST /tasks
http::Response show_task(pages::Visit& visit);        ///< GET /tasks/{task}
http::Response show_task_edit(pages::Visit& visit);   ///< GET /tasks/{task}/edit
http::Response post_task_edit(pages::Visit& visit);   ///< POST /tasks/{task}
http::Response post_acceptance(pages::Visit& visit);  ///< POST /tasks/{task}/acceptance
http::Response post_owner(pages::Visit& visit);       ///< POST /tasks/{task}/owner
http::Response post_addressee(pages::Visit& visit);   ///< POST /tasks/{task}/addressee
http::Response post_progress(pages::Visit& visit);    ///< POST /tasks/{task}/progress
http::Response post_closure(pages::Visit& visit);     ///< POST /tasks/{task}/closure
http::Response post_return(pages::Visit& visit);      ///< POST /tasks/{task}/return
http::Response post_deadline(pages::Visit& visit);    ///< POST /tasks/{task}/deadline
http::Response post_reminder(pages::Visit& visit);    ///< POST /tasks/{task}/reminder; the field `back=desk` goes to /

http::Response meeting_tasks(pages::Visit& visit);  ///< GET /meetings/{meeting}/tasks
/// POST /meetings/{meeting}/tasks: several offers by one press; those that are refused are shown again, each with its reason.
http::Response post_meeting_tasks(pages::Visit& visit);
/// POST /meetings/{meeting}/entries/{entry}/task; goes to the minutes, with `back=tasks` to the meeting's tasks. With
/// `Accept: …fragment` the answer is the entry of that page with its tasks and offers.
http::Response post_entry_task(pages::Visit& visit);

// What they answer as JSON, for the API document.
html::Schema list_tasks_view();
html::Schema new_task_view();
html::Schema show_task_view();
html::Schema show_task_edit_view();
html::Schema meeting_tasks_view();

}  // namespace daumoi::tasks
