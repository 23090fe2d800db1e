#include "features/accounts/page_parts.hpp"

#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "core/mark.hpp"

namespace daumoi::accounts {

namespace {

/// As the fields are called in the templates.
constexpr std::pair<std::string_view, std::string_view> labels[] = {
    {"code", N_("Code")},
    {"organization", N_("Name of the organization")},
    {"english_name", N_("Name in English, if there is one")},
    {"parent_name", N_("Organization above, if there is one")},
    {"terminology", N_("Words of the interface")},
    {"administrator", N_("Full name")},
    {"login", N_("Login")},
    {"present", N_("Present password")},
    {"password", N_("Password")},
    {"repeated", N_("The same once more")},
    {"name", N_("What the token is for")},
    {"person", N_("Person")},
};

Message label_of(std::string_view field) {
    for (auto const& [name, label] : labels)
        if (name == field) return {std::string(label), {}};
    return {};
}

}  // namespace

std::vector<FormFault> faults_of(Refusal const& refusal) {
    if (refusal.faults.empty()) return {{{}, {}, refusal.message}};
    std::vector<FormFault> faults;
    for (auto const& fault : refusal.faults) faults.push_back({fault.field, label_of(fault.field), fault.message});
    return faults;
}

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
