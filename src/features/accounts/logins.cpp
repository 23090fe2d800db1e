#include "features/accounts/logins.hpp"

#include "core/text.hpp"
#include "features/accounts/accounts.hpp"

namespace daumoi::accounts {

Result<std::string> check_new_login(storage::Session& session, std::string const& typed) {
    std::string const login = lower(typed);
    if (login.size() < 3 || login.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789._-") != std::string::npos)
        return refuse({{"login", {"A login is 3 or more letters without marks, digits, dots or hyphens.", {}}}});
    if (person_of_login(session, login))
        return refuse({{"login", {"The login {login} is taken already. Choose another one.", {{"login", login}}}}});
    return login;
}

}  // namespace daumoi::accounts
