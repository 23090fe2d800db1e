#pragma once

#include <optional>
#include <string>
#include <variant>

#include "app/routes.hpp"
#include "features/accounts/accounts.hpp"
#include "http/stream.hpp"

/// From a request to a visit: who asks, whether they come through the route's door, and the tokens that changes need.
namespace daumoi::app {

struct Entrance {
    pages::Services const& services;
    Organization organization;
    bool set_up = true;  ///< false until the first-run page was filled in: every page leads there
    std::optional<std::string> first_run_code;
};

/// Language of the cookie, else of the organization: a shared machine's browser says little of its reader.
html::Words words_for(http::Request const& request, Organization const& organization);

/// The whole way of one request: identify, door, token of the form, page.
http::Response enter(Entrance const& entrance, RouteRow const& route, http::Request const& request);

/// The actor of the cookie or token; PublicActor when there is none.
struct Caller {
    Actor actor = PublicActor{};
    std::optional<pages::Reader> reader;
    std::string form_token;
    bool by_token = false;
};
Caller identify(Entrance const& entrance, http::Request const& request, storage::Session& session);

/// What programs hear that neither have a session nor send a token.
Refusal not_signed_in();

/// The event stream of one meeting: what was missed since Last-Event-ID (or `after`), then what comes.
std::variant<http::Response, http::Subscription> follow_meeting(Entrance const& entrance, http::Request const& request);

}  // namespace daumoi::app
