#pragma once

#include "features/accounts/page_parts.hpp"

namespace daumoi::accounts {

struct SessionLine {
    Id<Session> session;
    Instant begun;
    std::string browser;
    std::string system;
    bool this_one = false;
};
DAUMOI_DESCRIBE(SessionLine, (session, begun, browser, system, this_one))

/// One's own account.
struct AccountView {
    std::string person_name;
    std::vector<SessionLine> sessions;
    std::vector<TokenRow> tokens;
    std::string made_secret;           ///< of a token that was just made: shown once
    html::FormField present_password;  ///< the three without what was typed
    html::FormField password;
    html::FormField repeated;
    html::FormField name;  ///< of a new token
    std::vector<pages::FormFault> faults;
    bool password_was_set = false;
    std::string form_token;
};
DAUMOI_DESCRIBE(AccountView, (person_name, sessions, tokens, made_secret, present_password, password, repeated, name,
                              faults, password_was_set, form_token))

}  // namespace daumoi::accounts
