#pragma once

#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include "app/assets.hpp"
#include "app/demo/demo.hpp"
#include "app/doors.hpp"
#include "app/refusal_text.hpp"
#include "app/routes.hpp"
#include "features/files/files_testing.hpp"
#include "features/testing.hpp"

/// For tests: the whole program on the demo's data, without a socket.
namespace daumoi::app {

/// What a browser keeps of a session; empty for somebody who is not signed in.
struct Browser {
    std::string cookie;
    std::string form_token;
    PersonActor actor{};
};

/// Values of the `{names}` of a pattern.
using Places = std::map<std::string, std::string>;

/// The demo of a Friday, seen at 8:00, by the doors and pages that the server calls.
class ProgramTest : public storage::DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        database_ = std::make_unique<storage::Database>(address());
        database_->migrate(embedded::features_migrations());
        password_ = fill_demo(*database_, {1, today()}).password;
        organization_ = org::find_organization(database_->read().session()).value();
        services_ = std::make_unique<pages::Services>(
            pages::Services{*database_, clock_, daumoi::detail::all_templates(), accounts::server_secret(*database_),
                            "https://daumoi.example", asset_address, folder_.path()});
    }
    void TearDown() override { database_.reset(); }

    storage::Database& database() { return *database_; }
    Clock const& clock() const { return clock_; }
    Day today() const { return local_time(clock_.now(), Organization{}.zone).day; }
    Organization const& organization() const { return organization_; }
    pages::Services const& services() const { return *services_; }
    std::string const& password() const { return password_; }
    Entrance entrance() const { return {*services_, organization_, true, std::nullopt}; }

    Id<Person> person(std::string_view login) {
        return accounts::person_of_login(database_->read().session(), login).value();
    }
    Id<Unit> unit(std::string_view name) {
        for (auto const& unit : org::all_units(database_->read().session()))
            if (unit.name == name) return unit.unit;
        throw std::runtime_error("the demo has no such unit: " + std::string(name));
    }
    journal::Writing writing(Id<Person> by) { return {*database_, clock_, PersonActor{by, std::nullopt}, {}}; }
    journal::Writing writing(std::string_view login) { return writing(person(login)); }

    Browser sign_in(std::string const& login) {
        auto const token = value_or_throw(
            accounts::sign_in(*database_, clock_, {Text<100>{login}, Text<200>{password_}}, "test", "127.0.0.1"));
        auto reading = database_->read();
        auto const found = accounts::find_session(reading.session(), token, clock_.now()).value();
        return {"session=" + token, accounts::form_token(found.token_digest, services_->server_secret), found.actor};
    }

    static std::string filled(std::string pattern, Places const& places) {
        for (auto const& [name, value] : places)
            if (auto const at = pattern.find("{" + name + "}"); at != pattern.npos)
                pattern.replace(at, name.size() + 2, value);
        return pattern;
    }
    static http::Request request(http::Method method, std::string const& pattern, Places const& places,
                                 Browser const& browser, std::string_view accept,
                                 html::Language language = html::Language::vi) {
        http::Request request;
        request.method = method;
        request.path = request.target = filled(pattern, places);
        for (auto const& [name, value] : places)
            if (pattern.contains("{" + name + "}")) request.parameters.add(name, value);
        request.headers.set("Accept", std::string(accept));
        request.headers.set("Cookie", browser.cookie + "; language=" + std::string(code(language)));
        return request;
    }
    http::Response ask(RouteRow const& route, Places const& places, Browser const& browser, std::string_view accept,
                       html::Language language = html::Language::vi) {
        return enter(entrance(), route, request(route.method, route.pattern, places, browser, accept, language));
    }
    /// A program's change in the session of a browser; a picture where the route takes one.
    http::Response send(RouteRow const& route, Places const& places, Browser const& browser, std::string json) {
        auto sent = request(route.method, route.pattern, places, browser, "application/json");
        sent.headers.set("Content-Type", route.upload ? "image/png" : "application/json");
        sent.headers.set("X-CSRF-Token", browser.form_token);
        if (route.upload)
            sent.upload = http::Upload::of(files::test_picture(8, 6));
        else
            sent.body = std::move(json);
        return enter(entrance(), route, sent);
    }

    static std::string body_of(http::Response const& response) { return response.body ? *response.body : ""; }

private:
    ShiftedClock clock_{instant_of(*parse_iso_day("2026-11-20"), TimeOfDay{8 * 60}, Organization{}.zone),
                        ShiftedClock::Pace::standing};
    std::unique_ptr<storage::Database> database_;
    std::unique_ptr<pages::Services> services_;
    Organization organization_;
    std::string password_;
    files::TestFolder folder_;
};

/// The text of `src/app/golden/NAME` must be this one; DAUMOI_RENEW_GOLDEN=1 writes it anew instead.
inline void expect_golden(std::string const& name, std::string const& text) {
    std::string const path = DAUMOI_SOURCE_DIR "/src/app/golden/" + name;
    if (std::getenv("DAUMOI_RENEW_GOLDEN") != nullptr) std::ofstream(path) << text;
    std::ostringstream golden;
    golden << std::ifstream(path).rdbuf();
    EXPECT_EQ(text, golden.str()) << "Read the difference; DAUMOI_RENEW_GOLDEN=1 writes " << path << " anew.";
}

}  // namespace daumoi::app
