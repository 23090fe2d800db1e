#include "features/portal/portal_frame.hpp"

#include <algorithm>

#include "core/number.hpp"
#include "core/secret.hpp"

namespace daumoi::portal {
namespace {

/// Public pages load less than those behind the sign-in: no streams, no workers, no form but the search.
constexpr std::string_view content_security =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'";

html::Language language_of(pages::Visit const& visit) {
    return from_code<html::Language>(visit.query("lang")).value_or(visit.organization().language);
}

PortalFrame frame_of(pages::Visit const& visit, PortalLook const& look, html::Words const& words) {
    auto const& organization = visit.organization();
    auto const& asset = visit.services().asset;
    PortalFrame frame;
    frame.page_title = words.say(look.title);
    frame.shown_language = shown_language(visit);
    frame.chosen_language = chosen_language(visit);
    frame.english = words.language() == html::Language::en;
    frame.path = look.path;
    frame.searched = look.words;
    frame.at_search = look.path == "/portal/search";
    frame.canonical = public_address(visit, look.path);
    frame.description = look.description;
    if (!look.picture.empty()) frame.picture = public_address(visit, look.picture);
    frame.published = look.published;
    frame.demo = organization.demo;
    frame.organization_name = organization.name;
    frame.organization_english = organization.english_name;
    frame.organization_parent = organization.parent_name;
    frame.early_script = asset("early.js");
    frame.portal_script = asset("portal.js");
    frame.portal_styles = asset("portal.css");
    return frame;
}

}  // namespace

html::Words portal_words(pages::Visit const& visit) {
    return {language_of(visit), visit.organization().terminology, visit.organization().zone};
}

std::string shown_language(pages::Visit const& visit) { return language_of(visit) == html::Language::en ? "en" : "vi"; }

std::string chosen_language(pages::Visit const& visit) {
    auto const language = language_of(visit);
    return language == visit.organization().language ? "" : std::string(code(language));
}

std::string public_address(pages::Visit const& visit, std::string_view path) {
    return visit.services().public_url + std::string(path);
}

std::int64_t asked_page(pages::Visit const& visit) {
    return std::clamp<std::int64_t>(whole_number(visit.query("page")).value_or(1), 1, 100'000);
}

http::Response framed(pages::Visit const& visit, std::string body, PortalLook const& look) {
    auto const words = portal_words(visit);
    auto frame = frame_of(visit, look, words);
    frame.body = {std::move(body)};
    auto response = http::Response::text(look.status, "text/html; charset=utf-8",
                                         visit.services().templates.fill("portal/frame", frame, words));
    response.headers.set("Vary", "Accept");
    response.headers.set("Content-Language", frame.shown_language);
    response.headers.set("Content-Security-Policy", std::string(content_security));
    return response;
}

void make_public(http::Response& response, pages::Visit const& visit, std::int64_t revision) {
    auto const digest = secret::digest(*response.body).substr(0, 16);
    response.headers.set("Cache-Control", "public, no-cache");
    response.headers.set(
        "ETag", "W/\"" + std::to_string(revision) + "-" + std::string(code(language_of(visit))) + "-" + digest + "\"");
}

}  // namespace daumoi::portal
