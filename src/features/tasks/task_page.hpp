#pragma once

#include "features/tasks/task_views.hpp"

/// The page of one task.
namespace daumoi::tasks {

/// A form of the page that was refused: what was typed in it, and what is wrong with it.
struct RefusedForm {
    std::string form;  ///< "progress", "closure" …, as in the address
    html::TypedForm typed;
    int status = 200;
    bool stale = false;  ///< somebody else was quicker: both texts are shown
};

http::Response task_page(pages::Visit& visit, RefusedForm const& refused);

}  // namespace daumoi::tasks
