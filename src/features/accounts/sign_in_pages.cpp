#include "core/secret.hpp"
#include "features/accounts/accounts_pages.hpp"
#include "features/accounts/kept_form.hpp"
#include "features/accounts/local_path.hpp"
#include "features/accounts/page_parts.hpp"
#include "features/accounts/sign_in_view.hpp"

namespace daumoi::accounts {
namespace {

using pages::Look;
using pages::Place;
using pages::Visit;

struct SignInForm {
    Text<100> login;
    Text<200> password;
    std::optional<std::string> to;
    std::optional<std::string> kept;
};
DAUMOI_DESCRIBE(SignInForm, (login, password, to, kept))

struct SessionBegun {
    Id<Person> person;
};
DAUMOI_DESCRIBE(SessionBegun, (person))

http::Response sign_in_page(Visit const& visit, SignInView view, int status) {
    view.back = "/session" + (view.to.empty() ? "" : "?to=" + http::url_encoded(view.to));
    view.form_token = visit.form_token();
    return visit.page("accounts/sign_in", view, {{"Sign in", {}}, Place::none, Look::Frame::bare, status});
}

http::Response shown_again(Visit const& visit, Refusal const& refusal) {
    if (visit.wants_json()) return visit.refused(refusal);
    auto const typed = visit.typed(refusal);
    SignInView view;
    view.login = typed.field("login");
    view.password.fault = typed.fault("password");
    if (refusal.faults.empty()) view.refusal_message = refusal.message;
    view.to = typed.typed("to");
    view.kept = typed.typed("kept");
    return sign_in_page(visit, std::move(view), pages::status_of(refusal.kind));
}

/// The kept form, when it was made in a session of this person.
std::optional<KeptForm> kept_for(Visit& visit, Id<Person> person, std::string const& sealed) {
    auto const& secret = visit.services().server_secret;
    auto form = unseal(sealed, secret);
    if (!form || !owns_form(visit.session(), person, form->form_token, secret)) return std::nullopt;
    return form;
}

http::Response kept_page(Visit const& visit, KeptForm const& form, std::string_view token) {
    KeptView view;
    view.target = local_or_desk(form.target);
    view.kept_fields = pages::typed_fields(form.fields, nullptr);
    view.takes_files = form.takes_files;
    view.form_token = form_token(secret::digest(token), visit.services().server_secret);
    return visit.page("accounts/kept", view, {{"What was typed is here", {}}, Place::none, Look::Frame::bare});
}

}  // namespace

http::Response show_sign_in(Visit& visit) {
    SignInView view;
    view.to = visit.query("to");
    view.password_was_set = visit.query("password") == "set";
    return sign_in_page(visit, std::move(view), 200);
}

http::Response ask_again(Visit& visit, std::string const& kept) {
    auto const status = pages::status_of(Refusal::Kind::not_signed_in);
    // A part of a page keeps by itself what was typed; it has no room for another page.
    if (visit.wants_fragment())
        return visit.page("accounts/signed_out", SignedOutView{page_before(visit.request())},
                          {{"Sign in", {}}, Place::none, Look::Frame::alone, status});
    SignInView view;
    view.kept = kept;
    return sign_in_page(visit, std::move(view), status);
}

http::Response post_sign_in(Visit& visit) {
    auto const input = visit.input<SignInForm>();
    if (!input) return shown_again(visit, input.error());
    visit.done_reading();
    auto const agent = visit.request().headers.find("User-Agent").value_or("");
    auto const token = sign_in(visit.services().database, visit.services().clock, {input->login, input->password},
                               agent, visit.request().peer);
    if (!token) return shown_again(visit, token.error());
    auto const person = person_of_login(visit.session(), input->login.value).value();
    auto const kept = kept_for(visit, person, input->kept.value_or(""));
    auto response = kept ? kept_page(visit, *kept, *token)
                         : visit.changed(SessionBegun{person}, local_or_desk(input->to.value_or("")));
    response.headers.add("Set-Cookie", session_cookie(*token, visit.request()));
    return response;
}

html::Schema show_sign_in_view() { return html::schema_of<SignInView>(); }
html::Schema post_sign_in_view() { return html::schema_of<SessionBegun>(); }
html::Schema post_sign_in_input() { return html::input_schema_of<SignInForm>(); }

}  // namespace daumoi::accounts
