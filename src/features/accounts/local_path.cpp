#include "features/accounts/local_path.hpp"

#include <algorithm>

namespace daumoi::accounts {

bool is_local_path(std::string_view text) {
    bool const strange =
        std::ranges::any_of(text, [](unsigned char byte) { return byte <= ' ' || byte == '\\' || byte >= 0x7F; });
    return text.starts_with('/') && !text.starts_with("//") && !strange;
}

std::string local_or_desk(std::string_view text) { return is_local_path(text) ? std::string(text) : "/"; }

}  // namespace daumoi::accounts
