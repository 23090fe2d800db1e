#include "features/accounts/accounts_testing.hpp"
#include "features/accounts/device.hpp"
#include "features/accounts/kept_form.hpp"
#include "features/accounts/local_path.hpp"

namespace daumoi::accounts {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string const server_secret(64, 'a');  // the fixture's

class SignInPages : public AccountsTest {
protected:
    http::Response send(html::FormFields const& fields) {
        return visit(post_sign_in, PublicActor{}, post("/session", {}, fields));
    }
    html::FormFields good(Id<Person> person, std::pair<std::string, std::string> more) {
        return {{"login", login_of(person)}, {"password", good_password}, std::move(more)};
    }
    /// A form that was made in a session of the secretary, which has ended since.
    std::string kept_form() {
        auto const session = found(token_of(people().a.secretary)).value();
        EXPECT_TRUE(end_session(database(), clock(), session.actor, session.actor.session));
        KeptForm const form{"/meetings/3/entries?part=2",
                            form_token(session.token_digest, server_secret),
                            {{"client_id", "0199"}, {"text", "Đề nghị “sửa” cửa lò <số 2>"}}};
        return seal(form, server_secret);
    }
};
DAUMOI_ON_BOTH_DATABASES(SignInPages);

TEST_P(SignInPages, begin_a_session_and_go_on) {
    auto const answer = send(good(people().a.secretary, {"to", "/meetings/3?view=large"}));
    EXPECT_EQ(answer.status, 303);
    EXPECT_EQ(header_of(answer, "Location"), "/meetings/3?view=large");
    auto const cookie = header_of(answer, "Set-Cookie");
    EXPECT_THAT(cookie, HasSubstr("; Path=/; HttpOnly; SameSite=Lax; Max-Age=1036800"));
    EXPECT_THAT(cookie, Not(HasSubstr("Secure")));
    EXPECT_TRUE(found(cookie.substr(8, cookie.find(';') - 8)));
}

TEST_P(SignInPages, keep_the_cookie_to_secure_lines_when_the_line_is_secure) {
    auto request = post("/session", {}, good(people().a.secretary, {"to", ""}));
    request.secure = true;
    EXPECT_THAT(header_of(visit(post_sign_in, PublicActor{}, request), "Set-Cookie"), HasSubstr("; Secure"));
}

TEST_P(SignInPages, lead_to_no_other_site) {
    for (auto const* away : {"https://example.org/", "//example.org", "/\\example.org", "javascript:x", "/a\r\nb"})
        EXPECT_EQ(header_of(send(good(people().a.secretary, {"to", away})), "Location"), "/") << away;
}

TEST_P(SignInPages, keep_what_was_typed_but_the_password) {
    auto const answer = send({{"login", "ngu.khai"}, {"password", "a wrong guess"}, {"to", "/tasks"}});
    EXPECT_EQ(answer.status, 422);
    EXPECT_EQ(value_in(answer, "login"), "ngu.khai");
    EXPECT_EQ(value_in(answer, "to"), "/tasks");
    EXPECT_THAT(body_of(answer), Not(HasSubstr("a wrong guess")));
    EXPECT_EQ(header_of(answer, "Set-Cookie"), "");
    EXPECT_EQ(send({{"login", ""}, {"password", ""}}).status, 422);
}

TEST_P(SignInPages, say_that_there_is_a_wait) {
    for (int i = 0; i < 5; ++i) (void)send({{"login", "ngu.khai"}, {"password", "a guess"}});
    EXPECT_EQ(send({{"login", "ngu.khai"}, {"password", "a guess"}}).status, 429);
}

TEST_P(SignInPages, ask_again_with_the_form_inside) {
    auto const ask = [](pages::Visit& visit) { return ask_again(visit, "sealed"); };
    auto const answer = visit(+ask, PublicActor{}, post("/meetings/3/entries", {}, {}));
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(value_in(answer, "kept"), "sealed");
}

TEST_P(SignInPages, ask_a_part_of_a_page_with_a_link_that_leads_back) {
    auto const ask = [](pages::Visit& visit) { return ask_again(visit, "sealed"); };
    auto request = post("/meetings/3/entries", {}, {});
    request.headers.set("Accept", "text/html; fragment");
    request.headers.set("Host", "daumoi.test");
    request.headers.set("Referer", "http://daumoi.test/meetings/3/record");
    auto const answer = visit(+ask, PublicActor{}, request);
    EXPECT_EQ(answer.status, 401);
    EXPECT_THAT(body_of(answer), HasSubstr("href=\"/session?to=/meetings/3/record\""));
    EXPECT_THAT(body_of(answer), Not(HasSubstr("<form")));
}

TEST_P(SignInPages, give_a_kept_form_back_to_the_same_person) {
    auto const answer = send(good(people().a.secretary, {"kept", kept_form()}));
    EXPECT_EQ(answer.status, 200);
    EXPECT_THAT(body_of(answer), HasSubstr("action=\"/meetings/3/entries?part=2\""));
    EXPECT_EQ(value_in(answer, "client_id"), "0199");
    EXPECT_EQ(value_in(answer, "text"), "Đề nghị “sửa” cửa lò &lt;số 2&gt;");
    auto const cookie = header_of(answer, "Set-Cookie");
    auto const begun = found(cookie.substr(8, cookie.find(';') - 8));
    ASSERT_TRUE(begun);
    EXPECT_EQ(value_in(answer, "csrf"), form_token(begun->token_digest, server_secret));
}

TEST_P(SignInPages, give_a_kept_form_to_nobody_else) {
    auto const kept = kept_form();
    auto const answer = send(good(people().b.secretary, {"kept", kept}));
    EXPECT_EQ(answer.status, 303);
    EXPECT_EQ(header_of(answer, "Location"), "/");
    auto changed = kept;
    changed[10] = changed[10] == 'x' ? 'y' : 'x';
    EXPECT_EQ(send(good(people().a.secretary, {"kept", changed})).status, 303);
}

TEST_P(SignInPages, keep_the_kept_form_over_a_wrong_password) {
    auto const kept = kept_form();
    auto const answer = send({{"login", "x"}, {"password", "y"}, {"kept", kept}});
    EXPECT_EQ(value_in(answer, "kept"), kept);
}

TEST_P(SignInPages, sign_out) {
    auto const token = token_of(people().a.secretary);
    auto const answer = visit(post_sign_out, found(token).value().actor, post("/session/end", {}, {}));
    EXPECT_EQ(header_of(answer, "Location"), "/session");
    EXPECT_THAT(header_of(answer, "Set-Cookie"), HasSubstr("session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"));
    EXPECT_FALSE(found(token));
}

TEST_P(SignInPages, choose_the_language) {
    auto const chosen =
        visit(post_language, PublicActor{}, post("/language", {}, {{"language", "en"}, {"back", "/portal"}}));
    EXPECT_EQ(header_of(chosen, "Location"), "/portal");
    EXPECT_THAT(header_of(chosen, "Set-Cookie"), HasSubstr("language=en; Path=/"));
    auto const strange = post("/language", {}, {{"language", "pseudo"}, {"back", "//example.org"}});
    EXPECT_EQ(visit(post_language, PublicActor{}, strange).status, 422);
}

TEST_P(SignInPages, choose_a_capacity_that_is_held_today) {
    auto const mine = found(token_of(people().a.secretary)).value().actor;
    auto const choose = [&](Id<Person> holder) {
        auto const position = people().capacities.at(holder);
        auto request = post("/session/capacity", {}, {{"capacity", std::to_string(position.value)}});
        request.headers.set("Host", "office.example");
        request.headers.set("Referer", "https://office.example/tasks?state=late");
        return visit(post_capacity, mine, request);
    };
    EXPECT_EQ(header_of(choose(people().a.secretary), "Location"), "/tasks?state=late");
    EXPECT_EQ(choose(people().b.secretary).status, 403);
}

TEST_P(SignInPages, act_in_the_capacity_that_was_chosen) {
    Id<Position> second;
    database().write([&](storage::WriteTransaction& transaction) {
        second = org::add_position(
            transaction,
            {people().a.secretary, "Tổ trưởng", {}, org::Duty::none, people().a.unit, {}, {}, 20, today() + -30, {}});
        return true;
    });
    auto const token = token_of(people().a.secretary);
    auto const choose = [&](std::string const& capacity) {
        auto const mine = found(token).value().actor;
        return visit(post_capacity, mine, post("/session/capacity", {}, {{"capacity", capacity}})).status;
    };
    EXPECT_EQ(choose(std::to_string(second.value)), 303);
    auto const chosen = found(token).value().actor;
    EXPECT_EQ(chosen.capacity, second);
    auto const before = stock();
    EXPECT_EQ(choose("99999"), 403);
    EXPECT_EQ(choose("tổ trưởng"), 422);
    EXPECT_EQ(stock(), before);
    EXPECT_EQ(found(token).value().actor.capacity, second);
    ASSERT_TRUE(make_token(writing_as(chosen), {{"sổ trực"}}));
    auto const entry = journal::entries_after(database().read().session(), before.head.number).front();
    EXPECT_EQ(json::parse(entry.actor).at("capacity").as_int64(), second.value);
}

TEST(KeptForm, comes_out_as_it_went_in) {
    KeptForm const form{"/tasks/3", "token", {{"text", "dòng một\ndòng hai"}, {"text", ""}}};
    auto const again = unseal(seal(form, server_secret), server_secret);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->target, form.target);
    EXPECT_EQ(again->form_token, form.form_token);
    EXPECT_EQ(again->fields, form.fields);
    EXPECT_FALSE(unseal(seal(form, server_secret), std::string(64, 'b')));
    EXPECT_FALSE(unseal("", server_secret));
}

TEST(LocalPath, is_on_this_site) {
    for (auto const* good : {"/", "/tasks?state=late", "/meetings/3#entry-4"}) EXPECT_TRUE(is_local_path(good)) << good;
    for (auto const* bad : {"", "tasks", "//host", "/\\host", "/a b", "/a\n"}) EXPECT_FALSE(is_local_path(bad)) << bad;
}

TEST(Device, is_named_from_what_the_browser_says) {
    auto const edge = device_of(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/140.0 Safari/537.36 Edg/140.0");
    EXPECT_EQ(edge.browser, "Edge");
    EXPECT_EQ(edge.system, "Windows");
    auto const phone =
        device_of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Safari/604.1");
    EXPECT_EQ(phone.browser, "Safari");
    EXPECT_EQ(phone.system, "iPhone");
    EXPECT_EQ(device_of("").browser, "");
}

}  // namespace
}  // namespace daumoi::accounts
