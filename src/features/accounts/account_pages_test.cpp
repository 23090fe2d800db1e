#include "features/accounts/accounts_testing.hpp"

namespace daumoi::accounts {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class AccountPages : public AccountsTest {
protected:
    void SetUp() override {
        AccountsTest::SetUp();
        if (!IsSkipped()) mine_ = found(token_of(people().a.secretary)).value().actor;
    }
    http::Response show(html::Language language = html::Language::vi) {
        return visit(show_account, mine_, get("/account"), language);
    }
    PersonActor mine_;
};
DAUMOI_ON_BOTH_DATABASES(AccountPages);

TEST_P(AccountPages, show_the_sessions_and_which_is_this_one) {
    auto const other = found(token_of(people().a.secretary)).value().actor.session;
    auto const page = body_of(show());
    EXPECT_THAT(page, HasSubstr("Firefox · Windows"));
    EXPECT_THAT(page, HasSubstr("/account/sessions/" + std::to_string(other.value) + "/end"));
    EXPECT_THAT(page, Not(HasSubstr("/account/sessions/" + std::to_string(mine_.session.value) + "/end")));
}

TEST_P(AccountPages, end_a_session_of_ones_own_only) {
    auto const theirs = found(token_of(people().b.secretary)).value().actor.session;
    auto const end = [&](Id<Session> session) {
        return visit(post_session_end, mine_, post("/account", {{"session", std::to_string(session.value)}}, {}))
            .status;
    };
    auto const before = stock();
    EXPECT_EQ(end(theirs), 404);
    EXPECT_EQ(stock(), before);
    EXPECT_EQ(end(mine_.session), 303);
}

TEST_P(AccountPages, change_the_password_or_say_at_the_field_why_not) {
    html::FormFields fields{
        {"present_password", "not this"}, {"password", other_password}, {"repeated", other_password}};
    auto const refused = visit(post_password, mine_, post("/account/password", {}, fields), html::Language::en);
    EXPECT_EQ(refused.status, 422);
    EXPECT_THAT(body_of(refused), HasSubstr("The present password is not right."));
    EXPECT_THAT(body_of(refused), Not(HasSubstr(other_password)));
    fields[0].second = good_password;
    EXPECT_EQ(header_of(visit(post_password, mine_, post("/account/password", {}, fields)), "Location"),
              "/account?password=set");
}

TEST_P(AccountPages, show_a_token_once) {
    auto const made = visit(post_token, mine_, post("/account/tokens", {}, {{"name", "sổ trực"}}));
    EXPECT_EQ(made.status, 200);
    EXPECT_THAT(body_of(made), HasSubstr("id=\"secret\">dm_"));
    auto const later = body_of(show());
    EXPECT_THAT(later, HasSubstr("sổ trực"));
    EXPECT_THAT(later, Not(HasSubstr("dm_")));
}

TEST_P(AccountPages, keep_the_name_of_a_token_that_is_refused) {
    auto const before = stock();
    for (auto const& name : {std::string{}, std::string(5000, 'x')}) {
        auto const refused = visit(post_token, mine_, post("/account/tokens", {}, {{"name", name}}));
        EXPECT_EQ(refused.status, 422);
        EXPECT_EQ(value_in(refused, "name"), name);
    }
    EXPECT_EQ(stock(), before);
}

TEST_P(AccountPages, give_programs_the_same_in_both_languages) {
    auto request = get("/account");
    request.headers.set("Accept", "application/json");
    EXPECT_EQ(body_of(visit(show_account, mine_, request, html::Language::vi)),
              body_of(visit(show_account, mine_, request, html::Language::en)));
    EXPECT_EQ(visit(show_account, TokenActor{{1}, mine_}, request).status, 403);
}

class PasswordLinkPages : public AccountsTest {
protected:
    http::Response send(std::string const& token, std::string const& password) {
        return visit(post_password_link, PublicActor{},
                     post("/password/x", {{"token", token}}, {{"password", password}, {"repeated", password}}),
                     html::Language::en);
    }
};
DAUMOI_ON_BOTH_DATABASES(PasswordLinkPages);

TEST_P(PasswordLinkPages, name_the_person_and_work_once) {
    auto const token = make_password_link(writing(people().administrator), people().a.secretary).value();
    auto const page = visit(show_password_link, PublicActor{}, get("/password/x", {{"token", token}}));
    EXPECT_THAT(body_of(page), HasSubstr("Ngũ Đình Khải"));
    EXPECT_EQ(value_in(page, "login"), accounts::login_of(database().read().session(), people().a.secretary));
    auto const refused = send(token, "short");
    EXPECT_EQ(refused.status, 422);
    EXPECT_THAT(body_of(refused), HasSubstr("A password has at least 10 characters."));
    EXPECT_EQ(header_of(send(token, other_password), "Location"), "/session?password=set");
    auto const again = send(token, other_password);
    EXPECT_EQ(again.status, 404);
    EXPECT_THAT(body_of(again), HasSubstr("This link was used already or is too old."));
    EXPECT_EQ(visit(show_password_link, PublicActor{}, get("/password/x", {{"token", token}})).status, 404);
}

class AdministrationPages : public AccountsTest {
protected:
    void SetUp() override {
        AccountsTest::SetUp();
        if (!IsSkipped()) write_entries();
    }
    http::Response ask(pages::Page page, http::Request const& request, html::Language language = html::Language::en) {
        return visit(page, actor(people().administrator), request, language);
    }
    /// One about accounts, one of a meeting.
    void write_entries() {
        ASSERT_TRUE(give_account(writing(people().administrator), {people().a.recorder, {"thu.han"}}));
        ASSERT_TRUE(journal::write_json(writing(people().a.secretary), "test", {},
                                        [](storage::WriteTransaction&, Instant) -> journal::Performed {
                                            return journal::Written<json::value>{
                                                {}, {"entry.added", {}, {{"text", "một câu nói trong cuộc họp"}}, {}}};
                                        }));
    }
};
DAUMOI_ON_BOTH_DATABASES(AdministrationPages);

TEST_P(AdministrationPages, are_for_administrators_only) {
    auto const other = actor(people().head_of_office);
    auto const parameter = std::to_string(people().a.secretary.value);
    EXPECT_EQ(visit(show_administration, other, get("/administration")).status, 403);
    EXPECT_EQ(visit(show_journal, other, get("/administration/journal")).status, 403);
    EXPECT_EQ(visit(post_account, other, post("/administration/accounts", {}, {})).status, 403);
    EXPECT_EQ(visit(post_new_password_link, other, post("/administration", {{"person", parameter}}, {})).status, 403);
}

TEST_P(AdministrationPages, list_accounts_and_show_a_link_once) {
    auto const page = body_of(ask(show_administration, get("/administration")));
    EXPECT_THAT(page, HasSubstr("Ngũ Đình Khải"));
    EXPECT_THAT(page, HasSubstr(journal_head().short_digest()));
    EXPECT_THAT(page, Not(HasSubstr("/password/")));
    auto const person = std::to_string(people().a.secretary.value);
    auto const made = ask(post_new_password_link, post("/administration", {{"person", person}}, {}));
    EXPECT_EQ(made.status, 200);
    EXPECT_THAT(body_of(made), HasSubstr("/password/"));
}

TEST_P(AdministrationPages, keep_what_was_typed_for_an_account) {
    auto const person = std::to_string(people().a.member.value);
    auto const refused =
        ask(post_account, post("/administration/accounts", {}, {{"person", person}, {"login", "cấn mây"}}));
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(value_in(refused, "login"), "cấn mây");
    EXPECT_THAT(body_of(refused), HasSubstr("value=\"" + person + "\" selected"));
    auto const done =
        ask(post_account, post("/administration/accounts", {}, {{"person", person}, {"login", "can.may"}}));
    EXPECT_EQ(done.status, 200);
    EXPECT_THAT(body_of(done),
                AllOf(HasSubstr("/password/"), HasSubstr("<b>can.may</b>"), HasSubstr("data-copy=\"#link\"")));
}

TEST_P(AdministrationPages, show_the_journal_without_what_happens_in_meetings) {
    auto const page = body_of(ask(show_journal, get("/administration/journal")));
    EXPECT_THAT(page, HasSubstr("Lục Văn Bảo added an account for Hàn Văn Thụ."));
    EXPECT_THAT(page, HasSubstr("<b>Entry</b>"));
    EXPECT_THAT(page, Not(HasSubstr("một câu nói")));
    auto request = get("/administration/journal");
    request.headers.set("Accept", "application/json");
    auto const in_english = body_of(ask(show_journal, request));
    EXPECT_EQ(in_english, body_of(ask(show_journal, request, html::Language::vi)));
    EXPECT_THAT(in_english, Not(HasSubstr("một câu nói")));
    EXPECT_THAT(in_english, HasSubstr("\"area\":\"entry\",\"sentence\":null,\"acting_as\":\"\""));
}

TEST_P(AdministrationPages, turn_the_pages_of_the_journal_by_number) {
    auto request = get("/administration/journal");
    request.query.add("before", "2");
    auto const page = body_of(ask(show_journal, request));
    EXPECT_THAT(page, HasSubstr("id=\"entry-1\""));
    EXPECT_THAT(page, Not(HasSubstr("id=\"entry-2\"")));
    EXPECT_THAT(page, Not(HasSubstr("?before=")));
}

}  // namespace
}  // namespace daumoi::accounts
