#include "features/accounts/accounts_pages.hpp"
#include "features/accounts/local_path.hpp"
#include "features/accounts/page_parts.hpp"

/// The changes that the frame of every page offers: signing out, capacity, language.
namespace daumoi::accounts {
namespace {

using pages::Visit;

enum class PageLanguage { vi, en };
DAUMOI_DESCRIBE_ENUM(PageLanguage, vi, en)

struct ChosenLanguage {
    PageLanguage language = PageLanguage::vi;
    std::optional<std::string> back;
};
DAUMOI_DESCRIBE(ChosenLanguage, (language, back))

struct ChosenCapacity {
    Id<Position> capacity;
};
DAUMOI_DESCRIBE(ChosenCapacity, (capacity))

struct SignedOut {
    bool signed_out = true;
};
DAUMOI_DESCRIBE(SignedOut, (signed_out))

}  // namespace

http::Response post_sign_out(Visit& visit) {
    auto const actor = in_session(visit);
    if (!actor) return visit.refused(actor.error());
    visit.done_reading();
    auto const ended = end_session(visit.services().database, visit.services().clock, *actor, actor->session);
    if (!ended) return visit.refused(ended.error());
    auto response = visit.changed(SignedOut{}, "/session");
    response.headers.add("Set-Cookie", session_cookie({}, visit.request()));
    return response;
}

http::Response post_capacity(Visit& visit) {
    auto const actor = in_session(visit);
    if (!actor) return visit.refused(actor.error());
    auto const input = visit.input<ChosenCapacity>();
    if (!input) return visit.refused(input.error());
    visit.done_reading();
    auto const chosen = choose_capacity(visit.services().database, visit.services().clock, *actor, input->capacity);
    if (!chosen) return visit.refused(chosen.error());
    return visit.changed(*input, page_before(visit.request()));
}

http::Response post_language(Visit& visit) {
    auto const input = visit.input<ChosenLanguage>();
    if (!input) return visit.refused(input.error());
    auto response = visit.changed(*input, local_or_desk(input->back.value_or("")));
    std::string cookie = "language=" + std::string(code(input->language));
    response.headers.add(
        "Set-Cookie", cookie + "; Path=/; SameSite=Lax; Max-Age=31536000" + (visit.request().secure ? "; Secure" : ""));
    return response;
}

html::Schema post_sign_out_view() { return html::schema_of<SignedOut>(); }
html::Schema post_capacity_view() { return html::schema_of<ChosenCapacity>(); }
html::Schema post_capacity_input() { return html::input_schema_of<ChosenCapacity>(); }
html::Schema post_language_view() { return html::schema_of<ChosenLanguage>(); }
html::Schema post_language_input() { return html::input_schema_of<ChosenLanguage>(); }

}  // namespace daumoi::accounts
