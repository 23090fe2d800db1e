#pragma once

#include <string>

#include "core/result.hpp"
#include "storage/session.hpp"

namespace daumoi::accounts {

/// The login as it is stored (lower case). A fault of `login` when it is taken, or is not 3 or more letters without
/// marks, digits, dots, hyphens and underscores.
Result<std::string> check_new_login(storage::Session& session, std::string const& typed);

}  // namespace daumoi::accounts
