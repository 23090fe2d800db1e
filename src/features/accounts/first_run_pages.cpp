#include "core/secret.hpp"
#include "features/accounts/accounts_pages.hpp"
#include "features/accounts/failures.hpp"
#include "features/accounts/first_run_view.hpp"

namespace daumoi::accounts {
namespace {

using pages::Look;
using pages::Place;
using pages::Visit;

struct FirstRunForm : SetUpOrganization {
    Text<100> code;
};
BOOST_DESCRIBE_STRUCT(FirstRunForm, (SetUpOrganization), (code))

Refusal over() { return {Refusal::Kind::not_found, {"The organization has been set up already. Sign in.", {}}}; }

http::Response first_run_page(Visit const& visit, FirstRunView view, int status) {
    if (!visit.wants_json()) view.client_id = visit.new_client_id();
    return visit.page("accounts/first_run", view, {{"First run", {}}, Place::none, Look::Frame::bare, status});
}

http::Response shown_again(Visit const& visit, Refusal const& refusal) {
    if (visit.wants_json()) return visit.refused(refusal);
    auto const typed = visit.typed(refusal);
    FirstRunView view;
    view.code = typed.field("code");
    view.organization = typed.field("organization");
    view.english_name = typed.field("english_name");
    view.parent_name = typed.field("parent_name");
    if (typed.chose("terminology", "union")) view.terminology = html::Terminology::union_;
    view.administrator = typed.field("administrator");
    view.login = typed.field("login");
    view.password.fault = typed.fault("password");
    view.repeated.fault = typed.fault("repeated");
    view.faults = pages::form_faults(refusal);
    return first_run_page(visit, std::move(view), pages::status_of(refusal.kind));
}

/// Refused for a wrong code, and while too many wrong ones came from the address.
Result<void> check_code(Visit const& visit, std::string const& typed) {
    std::vector<Guessed> const guessed{{"first run " + network_of(visit.request().peer)}};
    auto& database = visit.services().database;
    auto const guess = begin_guess(database, guessed, visit.now());
    if (!guess) return refuse(Refusal::Kind::too_many, "Too many wrong codes. Wait 15 minutes.");
    if (!secret::same_code(typed, *visit.first_run()))
        return refuse({{"code", {"This is not the code. It stands in the last line that the program wrote.", {}}}});
    forget_guess(database, *guess);
    return {};
}

/// In the browser of the new administrator.
Result<std::string> begin_session(Visit const& visit, SetUpOrganization const& input) {
    auto const agent = visit.request().headers.find("User-Agent").value_or("");
    return sign_in(visit.services().database, visit.services().clock, {input.login, input.password}, agent,
                   visit.request().peer);
}

}  // namespace

http::Response show_first_run(Visit& visit) {
    if (!visit.first_run()) return visit.refused(over());
    if (org::find_organization(visit.session())) return http::Response::see_other("/");
    return first_run_page(visit, {}, 200);
}

http::Response post_first_run(Visit& visit) {
    if (!visit.first_run()) return visit.refused(over());
    auto const input = visit.input<FirstRunForm>();
    if (!input) return shown_again(visit, input.error());
    if (auto const right = check_code(visit, input->code.value); !right) return shown_again(visit, right.error());
    auto const& services = visit.services();
    auto const done =
        set_up_organization({services.database, services.clock, SystemActor{"first run"}, visit.client_id()}, *input);
    if (!done) return shown_again(visit, done.error());
    auto const token = begin_session(visit, *input);
    if (!token) return visit.refused(token.error());
    auto response = visit.changed(*done, "/");
    response.headers.add("Set-Cookie", session_cookie(*token, visit.request()));
    return response;
}

html::Schema show_first_run_view() { return html::schema_of<FirstRunView>(); }
html::Schema post_first_run_input() { return html::input_schema_of<FirstRunForm>(); }

}  // namespace daumoi::accounts
