#pragma once

#include <functional>

namespace daumoi::storage {

/// Runs `work` and turns the library's exceptions into ConstraintViolated and Unavailable. Private to this folder.
void with_errors(std::function<void()> const& work);

}  // namespace daumoi::storage
