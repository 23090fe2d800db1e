#include "features/accounts/password_rules.hpp"

#include "core/text.hpp"

namespace daumoi::accounts {
namespace {

constexpr std::size_t shortest_password = 10;

}  // namespace

Result<void> check_new_password(std::string const& password, std::string const& repeated) {
    if (length(password) < shortest_password)
        return refuse(
            {{"password",
              {"A password has at least {least} characters.", {{"least", std::to_string(shortest_password)}}}}});
    if (password != repeated)
        return refuse({{"repeated", {"The two are not the same. Type the password again in both fields.", {}}}});
    return {};
}

}  // namespace daumoi::accounts
