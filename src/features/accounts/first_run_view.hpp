#pragma once

#include "features/accounts/page_parts.hpp"

namespace daumoi::accounts {

struct FirstRunView {
    html::FormField code;
    html::FormField organization;
    html::FormField english_name;
    html::FormField parent_name;
    html::Terminology terminology = html::Terminology::party;
    html::FormField administrator;
    html::FormField login;
    html::FormField password;  ///< both without what was typed
    html::FormField repeated;
    std::vector<pages::FormFault> faults;
    std::string client_id;
};
DAUMOI_DESCRIBE(FirstRunView, (code, organization, english_name, parent_name, terminology, administrator, login,
                               password, repeated, faults, client_id))

}  // namespace daumoi::accounts
