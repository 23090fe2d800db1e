#include "features/accounts/accounts_pages.hpp"
#include "features/accounts/page_parts.hpp"
#include "features/accounts/password_link_view.hpp"

namespace daumoi::accounts {
namespace {

using pages::Look;
using pages::Place;
using pages::Visit;

struct PasswordSet {
    bool password_set = true;
};
DAUMOI_DESCRIBE(PasswordSet, (password_set))

Result<PasswordLinkView> view_of_link(Visit& visit) {
    auto& session = visit.session();
    auto const person = person_of_password_link(session, visit.parameter("token"), visit.now());
    auto const name = person ? org::find_person(session, *person) : std::nullopt;
    if (!name)
        return refuse(Refusal::Kind::not_found,
                      "This link was used already or is too old. Ask the administrator for a new one.");
    PasswordLinkView view;
    view.person_name = name->full();
    view.login_name = login_of(session, *person).value_or("");
    view.form_token = visit.form_token();
    return view;
}

Look look(int status = 200) { return {{"Set a password", {}}, Place::none, Look::Frame::bare, status}; }

http::Response shown_again(Visit& visit, Refusal const& refusal) {
    auto view = view_of_link(visit);
    if (!view) return visit.refused(view.error());
    if (visit.wants_json() || refusal.kind != Refusal::Kind::invalid) return visit.refused(refusal);
    auto const typed = visit.typed(refusal);
    view->faults = pages::form_faults(refusal);
    view->password.fault = typed.fault("password");
    view->repeated.fault = typed.fault("repeated");
    return visit.page("accounts/password_link", *view, look(pages::status_of(refusal.kind)));
}

}  // namespace

http::Response show_password_link(Visit& visit) {
    auto const view = view_of_link(visit);
    if (!view) return visit.refused(view.error());
    return visit.page("accounts/password_link", *view, look());
}

http::Response post_password_link(Visit& visit) {
    auto const input = visit.input<SetPassword>();
    if (!input) return shown_again(visit, input.error());
    visit.done_reading();
    auto const done =
        set_password_by_link(visit.services().database, visit.services().clock, visit.parameter("token"), *input);
    if (!done) return shown_again(visit, done.error());
    return visit.changed(PasswordSet{}, "/session?password=set");
}

html::Schema show_password_link_view() { return html::schema_of<PasswordLinkView>(); }
html::Schema post_password_link_view() { return html::schema_of<PasswordSet>(); }

}  // namespace daumoi::accounts
