#pragma once

#include "features/tasks/task_views.hpp"

/// The page of one task.
namespace daumoi::tasks {

/// A form of the page that was refused: what was typed in it, and what is wrong with it.
struct RefusedForm {
    std::string form;  ///< "progress", "closure" …, as in the address
    html::TypedForm typed;
    std::optional<Refusal> refusal;

    /// Somebody else was quicker: both texts are shown.
    bool stale() const { return refusal && refusal->kind == Refusal::Kind::stale; }
};

/// The refusal by itself when the page does not offer the form any more.
http::Response task_page(pages::Visit& visit, RefusedForm const& refused);

}  // namespace daumoi::tasks
