#include <ranges>

#include <gmock/gmock.h>

#include "app/forms_testing.hpp"
#include "app/walk_testing.hpp"
#include "core/contains.hpp"

namespace daumoi::app {
namespace {

using testing::AnyOf;
using testing::Contains;
using testing::IsEmpty;

constexpr auto mark = "dấu-4711";
constexpr auto nowhere = "999999999";

/// Shown to nobody again.
bool is_secret(std::string_view field) { return field.ends_with("password") || field == "repeated"; }
/// Names of what the form is about, which nobody types.
bool is_hidden(std::string_view field) { return field == "sentence" || field.ends_with("offered"); }
/// Makes something: there is no earlier revision.
bool makes(RouteRow const& route) { return route.pattern == "/meetings" || route.pattern.ends_with("/entries"); }

struct Sent {
    http::Response to_program;
    http::Response to_browser;
};

class BadInput : public Walk {
protected:
    /// Who gets furthest with a body without fault, and where.
    struct Proper {
        Reader reader;
        Place place;
        Places values;
        int status = 999;
    };
    Proper proper_for(RouteRow const& route) {
        Proper best;
        auto const all = places_of(route);
        for (auto const& place : all | std::views::reverse)
            for (auto const& reader : readers()) {
                auto const values = seen_by(reader, route, place);
                int const status = walk(route, values, reader.browser, proper_body(route, place)).status;
                if (status < 400) keepsake().put_back();
                if (distance(status) < distance(best.status)) best = {reader, place, values, status};
                if (status < 400) return best;
            }
        return best;
    }

    /// The same fields by a program and by a browser; neither changes anything.
    Sent send_both(RouteRow const& route, Places const& values, Browser const& browser,
                   html::FormFields const& fields) {
        Sent const sent{send_form(route, values, browser, fields, "application/json"),
                        send_form(route, values, browser, fields, "text/html")};
        auto const in_english = send_form(route, values, browser, fields, "application/json", html::Language::en);
        EXPECT_EQ(body_of(in_english), body_of(sent.to_program));
        EXPECT_EQ(sent.to_program.status, sent.to_browser.status);
        EXPECT_THAT(keepsake().changed_tables(), IsEmpty());
        return sent;
    }

private:
    static int distance(int status) { return status < 400 ? 0 : status == 422 ? 1 : status == 409 ? 2 : 3; }
    http::Response send_form(RouteRow const& route, Places const& values, Browser const& browser,
                             html::FormFields const& fields, std::string_view accept,
                             html::Language language = html::Language::vi) {
        auto sent = request(route.method, route.pattern, values, browser, accept, language);
        sent.headers.set("Content-Type", "application/x-www-form-urlencoded");
        sent.headers.set("X-CSRF-Token", browser.form_token);
        for (auto const& [name, value] : fields)
            sent.body += (sent.body.empty() ? "" : "&") + http::url_encoded(name) + "=" + http::url_encoded(value);
        return enter(entrance(), route, sent);
    }
};
DAUMOI_ON_BOTH_DATABASES(BadInput);

std::vector<std::string> fields_at_fault(std::string const& refusal) {
    std::vector<std::string> fields;
    auto const parsed = json::parse(refusal);
    for (auto const& fault : parsed.at("faults").as_array()) fields.emplace_back(fault.at("field").as_string());
    return fields;
}

/// The form without fault, with the mark in each of its texts; in the last one of all, if it has none.
html::FormFields marked(RouteRow const& route, std::string const& body) {
    auto fields = as_form(body);
    std::string last;
    bool any = false;
    for (auto const& [name, most, is_day] : text_fields(route)) {
        if (!most || is_secret(name) || is_hidden(name)) continue;
        last = name;
        if (!contains(fields, name, &html::FormFields::value_type::first)) continue;
        set_field(fields, name, mark + ("-" + name));
        any = true;
    }
    if (!any && !last.empty()) set_field(fields, last, mark);
    return fields;
}

/// Every text that was typed stands in the page.
void expect_kept(html::FormFields const& form, std::string const& page) {
    for (auto const& [field, typed] : form) EXPECT_TRUE(!typed.starts_with(mark) || page.contains(typed)) << field;
}

TEST_P(BadInput, is_named_by_its_field_and_kept) {
    int tried = 0;
    for (auto const& route : routes()) {
        if (route.method != Method::post || route.pattern == "/first-run") continue;  // there is none any more
        auto const fields = text_fields(route);
        if (fields.empty()) continue;
        auto const proper = proper_for(route);
        for (auto const& field : fields) {
            if (is_hidden(field.name)) continue;
            SCOPED_TRACE(proper.reader.name + " " + filled(route.pattern, proper.values) + " " + field.name);
            auto form = as_form(proper_body(route, proper.place));
            // A day that no year has, and more than a text may hold.
            auto const typed = field.most     ? mark + std::string(std::max<std::size_t>(*field.most, 5000), 'x')
                               : field.is_day ? "30/02/2026"
                                              : "25:61";
            set_field(form, field.name, typed);
            auto const answer = send_both(route, proper.values, proper.reader.browser, form);
            EXPECT_EQ(answer.to_program.status, 422);
            if (answer.to_program.status != 422) continue;
            EXPECT_THAT(fields_at_fault(body_of(answer.to_program)), Contains(field.name));
            EXPECT_EQ(body_of(answer.to_browser).contains(typed), !is_secret(field.name)) << "never of a secret";
            ++tried;
        }
    }
    EXPECT_GE(tried, 100);
}

TEST_P(BadInput, at_an_address_that_leads_nowhere_is_kept) {
    for (auto const& route : routes()) {
        if (route.method != Method::post || route.upload) continue;
        auto const proper = proper_for(route);
        for (auto const& [name, value] : proper.values) {
            if (!route.pattern.contains("{" + name + "}")) continue;
            SCOPED_TRACE(proper.reader.name + " " + filled(route.pattern, proper.values) + " " + name);
            auto values = proper.values;
            values[name] = nowhere;
            auto const form = marked(route, proper_body(route, proper.place));
            auto const answer = send_both(route, values, proper.reader.browser, form);
            EXPECT_THAT(answer.to_program.status, AnyOf(404, proper.status == 409 ? 409 : 404));
            expect_kept(form, body_of(answer.to_browser));
        }
    }
}

TEST_P(BadInput, of_an_earlier_revision_is_kept) {
    int tried = 0;
    for (auto const& route : routes()) {
        if (route.method != Method::post || !route.input || makes(route)) continue;
        auto const body = json::serialize(json::value_from(route.input->components));
        if (!body.contains("\"revision\"")) continue;
        auto const proper = proper_for(route);
        SCOPED_TRACE(proper.reader.name + " " + filled(route.pattern, proper.values));
        auto form = marked(route, proper_body(route, proper.place));
        set_field(form, "revision", "-1");
        auto const answer = send_both(route, proper.values, proper.reader.browser, form);
        EXPECT_EQ(answer.to_program.status, 409);
        expect_kept(form, body_of(answer.to_browser));
        ++tried;
    }
    EXPECT_GE(tried, 12);
}

}  // namespace
}  // namespace daumoi::app
