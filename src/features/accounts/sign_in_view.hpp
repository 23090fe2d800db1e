#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/typed_again.hpp"

namespace daumoi::accounts {

struct SignInView {
    html::FormField login;
    html::FormField password;  ///< never with what was typed
    std::optional<Message> refusal_message;
    std::string to;    ///< where it goes on
    std::string kept;  ///< the sealed form that came without a session
    std::string back;  ///< this page's own address
    bool password_was_set = false;
    std::string form_token;
};
DAUMOI_DESCRIBE(SignInView, (login, password, refusal_message, to, kept, back, password_was_set, form_token))

/// In the place of an answer that needed a session.
struct SignedOutView {
    std::string to;  ///< where it goes on
};
DAUMOI_DESCRIBE(SignedOutView, (to))

/// What was typed in a session that had ended, ready to be sent.
struct KeptView {
    std::string target;
    std::vector<pages::TypedField> kept_fields;
    bool takes_files = false;
    std::string form_token;
};
DAUMOI_DESCRIBE(KeptView, (target, kept_fields, takes_files, form_token))

}  // namespace daumoi::accounts
