#include "features/accounts/local_path.hpp"

#include <algorithm>

namespace daumoi::accounts {

bool is_local_path(std::string_view text) {
    bool const strange =
        std::ranges::any_of(text, [](unsigned char byte) { return byte <= ' ' || byte == '\\' || byte >= 0x7F; });
    return text.starts_with('/') && !text.starts_with("//") && !strange;
}

std::string local_or_desk(std::string_view text) { return is_local_path(text) ? std::string(text) : "/"; }

std::string page_before(http::Request const& request) {
    auto const referrer = request.headers.find("Referer").value_or("");
    auto const host = request.headers.find("Host").value_or("");
    auto const at = referrer.find("://");
    if (at == referrer.npos || host.empty()) return "/";
    auto const rest = referrer.substr(at + 3);
    return rest.starts_with(host) ? local_or_desk(rest.substr(host.size())) : "/";
}

}  // namespace daumoi::accounts
