#pragma once

#include <string>
#include <vector>

#include "features/accounts/accounts.hpp"
#include "html/form.hpp"
#include "pages/visit.hpp"

/// What several pages of this feature need.
namespace daumoi::accounts {

inline journal::Writing writing_of(pages::Visit const& visit) {
    return {visit.services().database, visit.services().clock, visit.actor(), visit.client_id()};
}

/// A line of the summary above a form that was refused: a link to the field, or a sentence by itself.
struct FormFault {
    std::string fault_field;
    Message fault_label;  ///< of the field; empty without one
    Message fault_message;
};
DAUMOI_DESCRIBE(FormFault, (fault_field, fault_label, fault_message))
std::vector<FormFault> faults_of(Refusal const& refusal);

/// The session of the actor; a program has none.
Result<PersonActor> in_session(pages::Visit const& visit);

/// What somebody else hears on the pages of administrators.
Refusal for_administrators();

/// The cookie of a session that begins, or that ends when the token is empty.
std::string session_cookie(std::string_view token, http::Request const& request);

}  // namespace daumoi::accounts
