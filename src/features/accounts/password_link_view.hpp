#pragma once

#include "features/accounts/page_parts.hpp"

namespace daumoi::accounts {

struct PasswordLinkView {
    std::string person_name;
    std::string login_name;
    html::FormField password;  ///< both without what was typed
    html::FormField repeated;
    std::vector<pages::FormFault> faults;
    std::string form_token;
};
DAUMOI_DESCRIBE(PasswordLinkView, (person_name, login_name, password, repeated, faults, form_token))

}  // namespace daumoi::accounts
