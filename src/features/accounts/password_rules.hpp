#pragma once

#include <string>

#include "core/result.hpp"

namespace daumoi::accounts {

/// A new password, typed twice: at least 10 characters, and the same both times. Faults of `password` and `repeated`.
Result<void> check_new_password(std::string const& password, std::string const& repeated);

}  // namespace daumoi::accounts
