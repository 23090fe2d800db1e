#pragma once

#include <functional>

#include "app/places_testing.hpp"

/// For tests: all pages read by proper people.
namespace daumoi::app {

/// Each page, asked by somebody who may read it with everything on it.
class ReadingTest : public PlacesTest {
protected:
    /// Who may read the page with everything on it.
    Browser const& proper_reader(RouteRow const& route) {
        auto const& pattern = route.pattern;
        bool const of_office = pattern == "/tasks/new" || pattern == "/articles";
        bool const of_chair = pattern.starts_with("/tasks/{task}") || pattern == "/meetings/new" ||
                              pattern == "/meetings/people" || pattern == "/meetings/{meeting}/edit" ||
                              pattern.contains("/invitations/");
        std::string const login = route.door != Door::signed_in            ? ""
                                  : pattern.starts_with("/administration") ? "quantri"
                                  : of_office                              ? office
                                  : of_chair                               ? chair
                                                                           : recorder;
        auto const [at, is_new] = browsers_.try_emplace(login);
        if (is_new && !login.empty()) at->second = sign_in(login);
        return at->second;
    }

    /// Calls `read` with each page of the program in each state of a meeting that it has.
    void for_each_page(std::function<void(RouteRow const&, Place const&, Browser const&)> const& read) {
        auto const all = places_of_links();
        for (auto const& route : routes()) {
            if (route.method != http::Method::get || route.pattern == "/assets/{file}") continue;
            for (auto const& place : all) {
                SCOPED_TRACE(route.pattern + " " + place.state);
                read(route, place, proper_reader(route));
            }
        }
    }

    /// The page as a browser or a program gets it, with what is asked behind its address; the portal's language stands
    /// there, too.
    http::Response read(RouteRow const& route, Place const& place, Browser const& browser, std::string_view accept,
                        html::Language language = html::Language::vi) {
        auto asked = request(route.method, route.pattern, values_of(route, place), browser, accept, language);
        asked.query = query_of(route);
        if (route.pattern.starts_with("/portal")) asked.query.add("lang", std::string(code(language)));
        return enter(entrance(), route, asked);
    }
    static http::Fields query_of(RouteRow const& route) {
        http::Fields query;
        if (route.pattern == "/meetings/people") query.add("name", "an");
        if (route.pattern == "/meetings/{meeting}/suggestions") query.add("line", "Nam: sửa cống lấy nước");
        if (route.pattern == "/portal/search") query.add("q", "cống");
        return query;
    }
    static Places values_of(RouteRow const& route, Place const& place) {
        auto values = place.values;
        if (route.pattern.starts_with("/password/")) values["token"] = values.at("password_token");
        return values;
    }
    /// With a link to set a password.
    std::vector<Place> places_of_links() {
        auto all = places();
        PersonActor const administrator{person("quantri"), std::nullopt, {}, true};
        auto const link =
            value_or_throw(accounts::make_password_link({database(), clock(), administrator, {}}, person(member)));
        for (auto& place : all) place.values["password_token"] = link;
        return all;
    }

private:
    std::map<std::string, Browser> browsers_;
};
}  // namespace daumoi::app
