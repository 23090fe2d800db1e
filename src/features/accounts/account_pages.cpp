#include "features/accounts/account_view.hpp"
#include "features/accounts/accounts_pages.hpp"
#include "features/accounts/device.hpp"

namespace daumoi::accounts {
namespace {

using pages::Look;
using pages::Place;
using pages::Visit;

struct Ended {
    Id<Session> session;
};
DAUMOI_DESCRIBE(Ended, (session))

struct Revoked {
    Id<Token> token;
};
DAUMOI_DESCRIBE(Revoked, (token))

struct PasswordChanged {
    bool password_set = true;
};
DAUMOI_DESCRIBE(PasswordChanged, (password_set))

AccountView account_view(Visit& visit, PersonActor const& actor) {
    auto& session = visit.session();
    AccountView view;
    if (auto const name = org::find_person(session, actor.person)) view.person_name = name->full();
    for (auto const& row : sessions_of(session, actor.person, visit.now())) {
        auto const device = device_of(row.agent);
        view.sessions.push_back(
            {row.session, row.created, device.browser, device.system, row.session == actor.session});
    }
    view.tokens = tokens_of(session, actor.person, visit.now());
    view.form_token = visit.form_token();
    return view;
}

http::Response account_page(Visit const& visit, AccountView const& view, int status = 200) {
    return visit.page("accounts/account", view, {{"My account", {}}, Place::account, Look::Frame::app, status});
}

http::Response shown_again(Visit& visit, PersonActor const& actor, Refusal const& refusal) {
    if (visit.wants_json()) return visit.refused(refusal);
    auto const typed = visit.typed(refusal);
    auto view = account_view(visit, actor);
    view.present_password.fault = typed.fault("present_password");
    view.password.fault = typed.fault("password");
    view.repeated.fault = typed.fault("repeated");
    view.name = typed.field("name");
    view.faults = pages::form_faults(refusal);
    return account_page(visit, view, pages::status_of(refusal.kind));
}

}  // namespace

http::Response show_account(Visit& visit) {
    auto const actor = in_session(visit);
    if (!actor) return visit.refused(actor.error());
    auto view = account_view(visit, *actor);
    view.password_was_set = visit.query("password") == "set";
    return account_page(visit, view);
}

http::Response post_password(Visit& visit) {
    auto const actor = in_session(visit);
    if (!actor) return visit.refused(actor.error());
    auto const input = visit.input<ChangePassword>();
    if (!input) return shown_again(visit, *actor, input.error());
    if (auto const done = change_password(writing_of(visit), *input); !done)
        return shown_again(visit, *actor, done.error());
    return visit.changed(PasswordChanged{}, "/account?password=set");
}

http::Response post_session_end(Visit& visit) {
    auto const actor = in_session(visit);
    if (!actor) return visit.refused(actor.error());
    auto const ended = visit.id<Session>("session");
    visit.done_reading();
    auto const done = end_session(visit.services().database, visit.services().clock, *actor, ended);
    if (!done) return visit.refused(done.error());
    return visit.changed(Ended{ended}, "/account");
}

http::Response post_token(Visit& visit) {
    auto const actor = in_session(visit);
    if (!actor) return visit.refused(actor.error());
    auto const input = visit.input<NewToken>();
    if (!input) return shown_again(visit, *actor, input.error());
    auto const made = make_token(writing_of(visit), *input);
    if (!made) return shown_again(visit, *actor, made.error());
    if (visit.wants_json()) return visit.changed(*made, "/account");
    auto view = account_view(visit, *actor);
    view.made_secret = made->secret;
    return account_page(visit, view);
}

http::Response post_token_revocation(Visit& visit) {
    auto const token = visit.id<Token>("token");
    auto const done = revoke_token(writing_of(visit), token);
    if (!done) return visit.refused(done.error());
    return visit.changed(Revoked{token}, "/account");
}

html::Schema show_account_view() { return html::schema_of<AccountView>(); }
html::Schema post_password_view() { return html::schema_of<PasswordChanged>(); }
html::Schema post_session_end_view() { return html::schema_of<Ended>(); }
html::Schema post_token_revocation_view() { return html::schema_of<Revoked>(); }

}  // namespace daumoi::accounts
