#include "app/doors.hpp"

#include <algorithm>

#include "app/kept_forms.hpp"
#include "core/secret.hpp"
#include "features/accounts/accounts_pages.hpp"
#include "features/desk/desk.hpp"
#include "features/meetings/meetings.hpp"

namespace daumoi::app {
namespace {

bool changes(http::Method method) {
    return method != http::Method::get && method != http::Method::head && method != http::Method::options;
}

/// The capacity of the session; else the first position that gives authority; else the first one.
pages::CapacityChoice* chosen_capacity(std::vector<org::PositionHeld> const& positions,
                                       accounts::SignedIn const& signed_in,
                                       std::vector<pages::CapacityChoice>& capacities) {
    if (capacities.empty()) return nullptr;
    std::optional<Id<Position>> wanted = signed_in.actor.capacity;
    for (auto const& position : positions) {
        bool const gives_authority = position.duty != org::Duty::none && position.duty != org::Duty::committee_member;
        if (!wanted && gives_authority) wanted = position.position;
    }
    auto const found = std::ranges::find(capacities, wanted.value_or(Id<Position>{}), &pages::CapacityChoice::capacity);
    return found == capacities.end() ? &capacities.front() : &*found;
}

pages::Reader reader_of(storage::Session& session, accounts::SignedIn const& signed_in, Day today) {
    pages::Reader reader;
    reader.reader_name = signed_in.name.full();
    reader.administrator = signed_in.actor.administrator;
    auto positions = org::positions_of(session, signed_in.actor.person);
    std::erase_if(positions, [&](auto const& position) { return !position.held_on(today); });
    for (auto const& position : positions) reader.capacities.push_back({position.position, position.printed(), false});
    if (auto* const chosen = chosen_capacity(positions, signed_in, reader.capacities)) {
        chosen->chosen = true;
        reader.acting_as = chosen->capacity_title;
    }
    reader.waiting = desk::count_waiting(session, signed_in.actor.person, today);
    reader.anything_waits = reader.waiting > 0;
    return reader;
}

/// The same origin, as far as the browser says: a change from another site is refused even with a stolen token.
bool same_origin(http::Request const& request) {
    auto const site = request.headers.find("Sec-Fetch-Site");
    if (site && *site != "same-origin" && *site != "none") return false;
    auto const origin = request.headers.find("Origin");
    auto const host = request.headers.find("Host");
    if (!origin || *origin == "null" || !host) return true;
    return origin->ends_with("://" + std::string(*host));
}

/// Changes come as a form or as JSON; a body without a type is read as a form.
bool unknown_type(http::Request const& request) {
    auto const type = request.headers.find("Content-Type").value_or("");
    if (type.empty() || request.body.empty()) return false;
    return !type.starts_with("application/json") && !type.starts_with("application/x-www-form-urlencoded");
}

std::string given_token(pages::Visit const& visit) {
    if (auto const header = visit.request().headers.find("X-CSRF-Token")) return std::string(*header);
    return visit.sent("csrf");
}

/// Without its body: somebody else may have written it, and this page is ours.
http::Response from_another_site(pages::Visit const& visit, http::Request request) {
    request.body.clear();
    request.upload.reset();
    pages::Visit const bare(request, visit.services(), visit.organization(), visit.words(), visit.actor(),
                            visit.reader(), visit.form_token());
    return bare.refused({Refusal::Kind::not_allowed, {"This request came from another site.", {}}});
}

http::Response sign_in_first(pages::Visit& visit, http::Request const& request) {
    if (visit.wants_json()) return visit.refused(not_signed_in());
    if (request.method == http::Method::get)
        return http::Response::see_other("/session?to=" + http::url_encoded(request.target));
    return accounts::ask_again(visit, keep_form(visit.services().server_secret, request));
}

}  // namespace

Refusal not_signed_in() { return {Refusal::Kind::not_signed_in, {"Sign in, or send a token for programs.", {}}}; }

html::Words words_for(http::Request const& request, Organization const& organization) {
    auto const chosen = request.cookie("language").value_or("");
    html::Language language = organization.language;
    if (chosen == "en") language = html::Language::en;
    if (chosen == "vi") language = html::Language::vi;
    if (chosen == "pseudo") language = html::Language::pseudo;
    return {language, organization.terminology, organization.zone};
}

Caller identify(Entrance const& entrance, http::Request const& request, storage::Session& session) {
    Caller caller;
    Instant const now = entrance.services.clock.now();
    auto const bearer = request.headers.find("Authorization").value_or("");
    if (bearer.starts_with("Bearer ")) {
        if (auto const token = accounts::find_token(session, bearer.substr(7), now)) caller.actor = *token;
        caller.by_token = true;
        return caller;
    }
    auto const cookie = request.cookie("session");
    if (!cookie) return caller;
    auto const signed_in = accounts::find_session(session, *cookie, now);
    if (!signed_in) return caller;
    caller.actor = signed_in->actor;
    caller.reader = reader_of(session, *signed_in, local_time(now, entrance.organization.zone).day);
    caller.form_token = accounts::form_token(signed_in->token_digest, entrance.services.server_secret);
    return caller;
}

http::Response enter(Entrance const& entrance, RouteRow const& route, http::Request const& request) {
    auto words = words_for(request, entrance.organization);
    Caller caller;
    {
        auto reading = entrance.services.database.read();
        caller = identify(entrance, request, reading.session());
        if (route.door == Door::link)
            if (auto const link = meetings::find_link(reading.session(), entrance.services.server_secret,
                                                      request.parameters.find("token").value_or("")))
                caller.actor = *link;
    }
    pages::Visit visit(request, entrance.services, entrance.organization, std::move(words), caller.actor, caller.reader,
                       caller.form_token);
    visit.set_input(route.input ? &*route.input : nullptr);
    visit.set_first_run(entrance.set_up ? std::nullopt : entrance.first_run_code);
    bool const asset = request.path.starts_with("/assets/") || request.path == "/healthz";
    if (!entrance.set_up && !asset && request.path != "/first-run" && request.path != "/language")
        return http::Response::see_other("/first-run");
    if (changes(request.method) && !same_origin(request)) return from_another_site(visit, request);
    if (route.door == Door::signed_in && !signed_in_person(caller.actor)) return sign_in_first(visit, request);
    if (changes(request.method) && unknown_type(request))
        return visit.refused({Refusal::Kind::invalid,
                              {"Send a form (application/x-www-form-urlencoded) or JSON (application/json).", {}}},
                             415);
    // Without its fields there is no token to check, either.
    if (changes(request.method) && visit.has_damaged_form())
        return visit.refused(
            {Refusal::Kind::invalid,
             {"What was sent holds damaged text, the character U+0000, or more fields than any form has. Mend it and "
              "send again.",
              {}}});
    bool const by_cookie = caller.reader && !caller.by_token && route.door != Door::link;
    if (changes(request.method) && by_cookie && !secret::equal(given_token(visit), caller.form_token))
        return visit.refused(
            {Refusal::Kind::not_allowed,
             {"This form belongs to another session. Open the page again and repeat the change.", {}}});
    return route.page(visit);
}

}  // namespace daumoi::app
