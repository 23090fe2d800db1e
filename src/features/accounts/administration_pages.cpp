#include "features/accounts/accounts_pages.hpp"
#include "features/accounts/administration_view.hpp"

namespace daumoi::accounts {
namespace {

using pages::Look;
using pages::Place;
using pages::Visit;

void add_people(AdministrationView& view, Visit& visit, std::string const& chosen) {
    auto& session = visit.session();
    auto const reader = signed_in_person(visit.actor());
    for (auto const& row : all_accounts(session))
        view.accounts.push_back({.person = row.person,
                                 .person_name = org::PersonName{row.person, row.surname, row.middle, row.given}.full(),
                                 .login_name = row.login,
                                 .runs_the_program = row.administrator,
                                 .can_sign_in = row.has_password,
                                 .locked = row.locked,
                                 .is_own = row.person == reader});
    for (auto const& person : people_without_account(session))
        view.candidates.push_back({person.person, person.full(), std::to_string(person.person.value) == chosen});
}

AdministrationView administration_view(Visit& visit, std::string const& chosen = {}) {
    auto& session = visit.session();
    auto const& organization = visit.organization();
    auto const head = journal::head(session);
    AdministrationView view;
    add_people(view, visit, chosen);
    view.organization_name = organization.name;
    view.organization_english = organization.english_name;
    view.organization_parent = organization.parent_name;
    view.terminology = organization.terminology;
    view.journal_number = head.number;
    view.journal_digest = head.short_digest();
    view.form_token = visit.form_token();
    return view;
}

http::Response administration_page(Visit const& visit, AdministrationView const& view, int status = 200) {
    return visit.page("accounts/administration", view,
                      {{"Administration", {}}, Place::administration, Look::Frame::app, status});
}

http::Response shown_again(Visit& visit, Refusal const& refusal) {
    if (visit.wants_json() || refusal.kind != Refusal::Kind::invalid) return visit.refused(refusal);
    auto const typed = visit.typed(refusal);
    auto view = administration_view(visit, typed.typed("person"));
    view.login = typed.field("login");
    view.person_fault = typed.fault("person");
    view.faults = pages::form_faults(refusal);
    return administration_page(visit, view, pages::status_of(refusal.kind));
}

Result<MadeLink> make_link(Visit& visit, journal::Writing const& writing, Id<Person> person) {
    auto const token = make_password_link(writing, person);
    if (!token) return std::unexpected(token.error());
    auto const name = org::find_person(visit.session(), person).value();
    return MadeLink{visit.services().public_url + "/password/" + *token, name.full(),
                    login_of(visit.session(), person).value_or(""), false};
}

http::Response page_with(Visit& visit, MadeLink link) {
    auto view = administration_view(visit);
    view.made_link = std::move(link);
    return administration_page(visit, view);
}

http::Response shown_in_list(Visit const& visit, Result<LockAnswer> const& done) {
    if (!done) return visit.refused(done.error());
    return visit.changed(*done, "/administration#person-" + std::to_string(done->person.value));
}

}  // namespace

http::Response show_administration(Visit& visit) {
    if (!is_administrator(visit.actor())) return visit.refused(for_administrators());
    return administration_page(visit, administration_view(visit, visit.query("person")));
}

http::Response post_account(Visit& visit) {
    if (!is_administrator(visit.actor())) return visit.refused(for_administrators());
    auto const input = visit.input<GivenAccount>();
    if (!input) return shown_again(visit, input.error());
    auto const given = give_account(writing_of(visit), *input);
    if (!given) return shown_again(visit, given.error());
    if (visit.wants_json()) return visit.changed(*given, "/administration");
    // Its own id was taken by the account; sent again, the page has a new link.
    auto writing = writing_of(visit);
    writing.client_id.clear();
    auto link = make_link(visit, writing, given->person);
    if (!link) return visit.refused(link.error());
    link->for_new_account = true;
    return page_with(visit, std::move(*link));
}

http::Response post_new_password_link(Visit& visit) {
    if (!is_administrator(visit.actor())) return visit.refused(for_administrators());
    auto const person = visit.id<Person>("person");
    auto link = make_link(visit, writing_of(visit), person);
    if (!link) return visit.refused(link.error());
    return visit.wants_json() ? visit.changed(*link, "/administration") : page_with(visit, std::move(*link));
}

http::Response post_lock(Visit& visit) {
    return shown_in_list(visit, lock_account(writing_of(visit), visit.id<Person>("person")));
}

http::Response post_unlock(Visit& visit) {
    return shown_in_list(visit, unlock_account(writing_of(visit), visit.id<Person>("person")));
}

html::Schema show_administration_view() { return html::schema_of<AdministrationView>(); }
html::Schema post_new_password_link_view() { return html::schema_of<MadeLink>(); }

}  // namespace daumoi::accounts
