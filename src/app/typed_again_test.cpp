#include <gmock/gmock.h>

#include "app/headers.hpp"
#include "app/keepsake_testing.hpp"
#include "app/places_testing.hpp"

/// Whatever refuses a form shows what was typed into it.
namespace daumoi::app {
namespace {

using http::Method;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class TypedAgain : public PlacesTest {
protected:
    static RouteRow const& route(std::string_view pattern) {
        static auto const all = routes();
        return *std::ranges::find_if(
            all, [&](auto const& row) { return row.method == Method::post && row.pattern == pattern; });
    }
    /// A form as a browser sends it; `body` is encoded.
    static http::Request form(RouteRow const& route, Places const& places, Browser const& browser, std::string body) {
        auto sent = request(Method::post, route.pattern, places, browser, "text/html", html::Language::en);
        sent.headers.set("Content-Type", "application/x-www-form-urlencoded");
        sent.body = std::move(body);
        return sent;
    }
    std::string answer(http::Request const& sent, RouteRow const& route, int status) {
        auto const answer = enter(entrance(), route, sent);
        EXPECT_EQ(answer.status, status);
        return body_of(answer);
    }
    std::string refused(std::string_view pattern, Browser const& browser, std::string const& body, int status) {
        Places const places{{"meeting", number(meeting_)}};
        return answer(form(route(pattern), places, browser, body), route(pattern), status);
    }
    void in(Id<Meeting> meeting) { meeting_ = meeting; }

private:
    Id<Meeting> meeting_;
};
DAUMOI_ON_BOTH_DATABASES(TypedAgain);

TEST_P(TypedAgain, is_what_somebody_typed_and_not_what_the_form_carries) {
    in(prepared());
    auto const browser = sign_in(recorder);
    auto const page = refused("/meetings/{meeting}/head-counts", browser,
                              "csrf=" + browser.form_token + "&client_id=0199&label=om&present=12", 409);
    EXPECT_THAT(page,
                AllOf(HasSubstr("<pre class=\"plain-text\">om</pre>"), HasSubstr("<pre class=\"plain-text\">12</pre>"),
                      Not(HasSubstr("0199</pre>")), Not(HasSubstr("Send it again"))));
    auto const entry =
        refused("/meetings/{meeting}/entries", browser,
                "csrf=" + browser.form_token + "&kind=vote&speaker=7&in_favour=11&text=c%E1%BB%A7i", 409);
    EXPECT_THAT(entry, AllOf(HasSubstr(">11</pre>"), HasSubstr(">củi</pre>"), Not(HasSubstr(">7</pre>")),
                             Not(HasSubstr(">vote</pre>"))));
}

TEST_P(TypedAgain, of_a_damaged_form_can_be_mended_and_sent) {
    in(running());
    auto const browser = sign_in(recorder);
    Keepsake keepsake(dialect(), address());
    auto const page =
        refused("/meetings/{meeting}/entries", browser,
                "csrf=" + browser.form_token + "&kind=note&text=c%E1%BB%A7i%00kh%C3%28&issue=%3Cb%3E", 422);
    EXPECT_THAT(page,
                AllOf(HasSubstr(">củi\uFFFDkh\uFFFD(</textarea>"), HasSubstr(">&lt;b&gt;</textarea>"),
                      HasSubstr("name=\"kind\" value=\"note\""), HasSubstr("value=\"" + browser.form_token + "\""),
                      HasSubstr("action=\"/meetings/"), HasSubstr("Send it again")));
    EXPECT_THAT(keepsake.changed_tables(), IsEmpty());
    EXPECT_EQ(enter(entrance(), route("/meetings/{meeting}/entries"),
                    form(route("/meetings/{meeting}/entries"), {{"meeting", number(running())}}, browser,
                         "csrf=" + browser.form_token + "&kind=note&text=c%E1%BB%A7i+kh%C3%B4"))
                  .status,
              303);
}

TEST_P(TypedAgain, holds_no_password) {
    auto const browser = sign_in(recorder);
    auto const page = refused(
        "/account/password", browser,
        "csrf=" + browser.form_token + "&present_password=lo%00+nung&new_password=cui+kho&repeated=cui+kho", 422);
    EXPECT_THAT(page, AllOf(Not(HasSubstr("nung")), Not(HasSubstr("cui kho")), Not(HasSubstr("Send it again"))));
}

TEST_P(TypedAgain, is_not_shown_when_another_site_sent_it) {
    auto const browser = sign_in(chair);
    auto sent = form(route("/meetings"), {}, browser, "room=Kho+c%E1%BB%A7i+kh%C3%B4");
    sent.headers.set("Sec-Fetch-Site", "cross-site");
    EXPECT_THAT(answer(sent, route("/meetings"), 403), Not(HasSubstr("Kho củi")));
}

TEST_P(TypedAgain, comes_back_while_the_server_is_busy_and_is_sent_under_the_same_id) {
    auto const browser = sign_in(chair);
    auto const sent =
        form(route("/meetings"), {}, browser, "csrf=its-token&client_id=0199&room=Kho+c%E1%BB%A7i&occasion=");
    html::Words const words(html::Language::en, html::Terminology::party);
    auto const page = body_of(explain(503, sent, words, services()));
    EXPECT_THAT(page, AllOf(HasSubstr(">Kho củi</textarea>"), HasSubstr("name=\"csrf\" value=\"its-token\""),
                            HasSubstr("name=\"client_id\" value=\"0199\""), HasSubstr("action=\"/meetings\"")));
    auto const approval = form(route("/meetings"), {}, browser, "csrf=its-token&client_id=0199");
    EXPECT_THAT(body_of(explain(503, approval, words, services())),
                AllOf(HasSubstr("Try again"), HasSubstr("Send it again")));
}

/// A token belongs to one session: that of somebody else changes nothing, and what was typed can be copied.
TEST_P(TypedAgain, is_what_was_sent_with_the_token_of_another_session) {
    Places places{{"meeting", number(running())},
                  {"task", "1"},
                  {"unit", "1"},
                  {"person", "1"},
                  {"entry", "1"},
                  {"item", "1"},
                  {"token", "1"},
                  {"session", "1"},
                  {"membership", "1"},
                  {"position", "1"}};
    auto mine = sign_in(chair);
    auto const theirs = sign_in(recorder).form_token;
    Keepsake keepsake(dialect(), address());
    for (auto const& row : routes()) {
        if (row.method != Method::post || row.door != Door::signed_in || row.upload) continue;
        SCOPED_TRACE(row.pattern);
        auto const page = answer(form(row, places, mine, "csrf=" + theirs + "&text=Kho+c%E1%BB%A7i"), row, 403);
        EXPECT_THAT(page, HasSubstr(">Kho củi</pre>"));
    }
    EXPECT_THAT(keepsake.changed_tables(), IsEmpty());
}

/// A link is its holder's, whoever else is signed in; it opens nothing but its notice.
TEST_P(TypedAgain, by_a_link_is_its_holders_also_in_a_neighbours_browser) {
    auto const meeting = convened();
    in(meeting);
    auto const browser = sign_in(neighbour);
    Places const places{{"meeting", number(meeting)}, {"token", link_token(meeting)}};
    auto const& reply = route("/r/{token}");
    auto const page = answer(form(reply, places, browser, "reply=no&reason=" + std::string(400, 'x')), reply, 422);
    EXPECT_THAT(page, HasSubstr(std::string(400, 'x')));
    EXPECT_EQ(enter(entrance(), reply, form(reply, places, browser, "reply=no&reason=Tr%E1%BB%B1c+b%C6%A1m")).status,
              303);
    auto reading = database().read();
    auto const newest = journal::entries_of(reading.session(), {"meeting", meeting}).back();
    EXPECT_EQ(newest.verb, "meeting.answered");
    EXPECT_THAT(newest.actor, HasSubstr("\"link\""));
    EXPECT_THAT(refused("/meetings/{meeting}/reply", browser,
                        "csrf=" + browser.form_token + "&reply=no&reason=Tr%E1%BB%B1c+b%C6%A1m", 404),
                HasSubstr(">Trực bơm</pre>"));
}

}  // namespace
}  // namespace daumoi::app
