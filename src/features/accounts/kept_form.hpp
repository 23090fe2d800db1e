#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "html/form.hpp"

/// A form that was sent after its session had ended: it waits in the sign-in page, and is given back to the person in
/// whose session it was made.
namespace daumoi::accounts {

struct KeptForm {
    std::string target;        ///< path and query that it was sent to
    std::string form_token;    ///< of the session that it was made in
    html::FormFields fields;   ///< without tokens and passwords
    bool takes_files = false;  ///< those that came with it are not kept
};

/// Encrypted, so that nobody else at the same machine reads it in the page; base64url.
std::string seal(KeptForm const& form, std::string_view server_secret);
/// Empty when it was changed, or sealed by another server.
std::optional<KeptForm> unseal(std::string_view sealed, std::string_view server_secret);

}  // namespace daumoi::accounts
