#pragma once

#include <string>
#include <vector>

#include "features/accounts/accounts.hpp"
#include "features/journal/writing.hpp"
#include "html/form.hpp"
#include "pages/refused_form.hpp"
#include "pages/visit.hpp"

/// What several pages of this feature need.
namespace daumoi::accounts {

using journal::writing_of;

/// The session of the actor; a program has none.
Result<PersonActor> in_session(pages::Visit const& visit);

/// What somebody else hears on the pages of administrators.
Refusal for_administrators();

/// The cookie of a session that begins, or that ends when the token is empty.
std::string session_cookie(std::string_view token, http::Request const& request);

}  // namespace daumoi::accounts
