#include "features/accounts/page_parts.hpp"

#include <fmt/format.h>

namespace daumoi::accounts {

Result<PersonActor> in_session(pages::Visit const& visit) {
    if (auto const* person = std::get_if<PersonActor>(&visit.actor())) return *person;
    return refuse(Refusal::Kind::not_allowed, "This is for people in a session, not for programs.");
}

Refusal for_administrators() { return {Refusal::Kind::not_allowed, {"This page is for the administrator.", {}}}; }

std::string session_cookie(std::string_view token, http::Request const& request) {
    auto const life = token.empty() ? std::chrono::seconds{0} : std::chrono::seconds{session_life};
    return fmt::format("session={}; Path=/; HttpOnly; SameSite=Lax; Max-Age={}{}", token, life.count(),
                       request.secure ? "; Secure" : "");
}

}  // namespace daumoi::accounts
