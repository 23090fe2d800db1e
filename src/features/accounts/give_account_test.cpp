#include "features/accounts/accounts_testing.hpp"

namespace daumoi::accounts {
namespace {

class GiveAccount : public AccountsTest {
protected:
    Result<GivenAccount> give(Id<Person> by, Id<Person> person, std::string const& login) {
        return give_account(writing(by), {person, {login}});
    }
};
DAUMOI_ON_BOTH_DATABASES(GiveAccount);

TEST_P(GiveAccount, adds_a_login_without_a_password) {
    ASSERT_TRUE(give(people().administrator, people().a.member, "May.Can"));
    auto reading = database().read();
    EXPECT_EQ(person_of_login(reading.session(), "may.can"), people().a.member);
    for (auto const& row : all_accounts(reading.session()))
        EXPECT_EQ(row.has_password, row.person == people().a.secretary || row.person == people().b.secretary);
    for (auto const& person : people_without_account(reading.session())) EXPECT_NE(person.person, people().a.member);
}

TEST_P(GiveAccount, is_for_the_administrator) {
    auto const before = stock();
    EXPECT_EQ(refusal_of(give(people().b.secretary, people().a.member, "may.can")), Refusal::Kind::not_allowed);
    EXPECT_EQ(stock(), before);
}

TEST_P(GiveAccount, refuses_what_cannot_be_with_a_fault_at_the_field) {
    auto const before = stock();
    auto const administrator = people().administrator;
    EXPECT_EQ(fault_of(give(administrator, people().a.member, "QUANTRI"), "login"),
              "The login quantri is taken already. Choose another one.");
    EXPECT_EQ(fault_of(give(administrator, people().a.member, "mây mưa"), "login"),
              "A login is 3 or more letters without marks, digits, dots or hyphens.");
    EXPECT_EQ(fault_of(give(administrator, people().a.secretary, "second"), "person"),
              "This person has an account already.");
    EXPECT_EQ(fault_of(give(administrator, {4711}, "nobody"), "person"),
              "There is no such person. Choose one of the list.");
    EXPECT_EQ(stock(), before);
}

TEST_P(GiveAccount, stands_in_the_history) {
    ASSERT_TRUE(give(people().administrator, people().a.member, "may.can"));
    EXPECT_EQ(history_of(people().a.member).back(), "Lục Văn Bảo added an account for Cấn Thị Mây.");
    EXPECT_EQ(history_of(people().a.member, html::Language::vi).back(), "Lục Văn Bảo tạo tài khoản cho Cấn Thị Mây.");
}

class LockAccount : public AccountsTest {
protected:
    journal::Writing administrator() { return writing(people().administrator); }
};
DAUMOI_ON_BOTH_DATABASES(LockAccount);

TEST_P(LockAccount, ends_sessions_tokens_and_links_and_lets_nobody_in) {
    auto const person = people().a.secretary;
    auto const login = login_of(person);
    auto const session = try_sign_in(login, good_password).value();
    auto const token = make_token(writing(person), {{"sổ trực"}}).value();
    auto const link = make_password_link(administrator(), person).value();
    ASSERT_TRUE(lock_account(administrator(), person));
    auto const now = clock().now();
    EXPECT_FALSE(find_session(database().read().session(), session, now));
    EXPECT_FALSE(find_token(database().read().session(), token.secret, now));
    EXPECT_FALSE(person_of_password_link(database().read().session(), link, now));
    EXPECT_EQ(refusal_of(try_sign_in(login, good_password)), Refusal::Kind::not_allowed);
    EXPECT_EQ(refusal_of(try_sign_in(login, "a guess")), Refusal::Kind::invalid) << "a guesser hears nothing of it";
    EXPECT_EQ(refusal_of(make_password_link(administrator(), person)), Refusal::Kind::wrong_state);
    ASSERT_TRUE(unlock_account(administrator(), person));
    EXPECT_TRUE(try_sign_in(login, good_password));
}

TEST_P(LockAccount, is_for_the_administrator_and_nobody_locks_themselves_out) {
    auto const before = stock();
    EXPECT_EQ(refusal_of(lock_account(writing(people().b.secretary), people().a.secretary)),
              Refusal::Kind::not_allowed);
    EXPECT_EQ(refusal_of(unlock_account(writing(people().b.secretary), people().a.secretary)),
              Refusal::Kind::not_allowed);
    EXPECT_EQ(refusal_of(lock_account(administrator(), people().administrator)), Refusal::Kind::wrong_state);
    EXPECT_EQ(refusal_of(unlock_account(administrator(), people().a.secretary)), Refusal::Kind::wrong_state);
    EXPECT_EQ(refusal_of(lock_account(administrator(), people().a.member)), Refusal::Kind::not_found);
    EXPECT_EQ(refusal_of(lock_account(administrator(), {4711})), Refusal::Kind::not_found);
    EXPECT_EQ(stock(), before);
}

TEST_P(LockAccount, stands_in_the_history) {
    auto const person = people().a.secretary;
    ASSERT_TRUE(lock_account(administrator(), person));
    EXPECT_EQ(history_of(person).back(), "Lục Văn Bảo locked the account of Ngũ Đình Khải.");
    ASSERT_TRUE(unlock_account(administrator(), person));
    EXPECT_EQ(history_of(person, html::Language::vi).back(), "Lục Văn Bảo mở khóa tài khoản của Ngũ Đình Khải.");
}

class Tokens : public AccountsTest {};
DAUMOI_ON_BOTH_DATABASES(Tokens);

TEST_P(Tokens, act_for_their_person_until_they_are_revoked) {
    auto const made = make_token(writing(people().a.secretary), {{"sổ trực"}});
    ASSERT_TRUE(made);
    auto const found = find_token(database().read().session(), made->secret, clock().now());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->person.person, people().a.secretary);
    EXPECT_EQ(refusal_of(revoke_token(writing(people().b.secretary), made->token)), Refusal::Kind::not_found);
    ASSERT_TRUE(revoke_token(writing(people().a.secretary), made->token));
    EXPECT_FALSE(find_token(database().read().session(), made->secret, clock().now()));
    EXPECT_EQ(history_of(people().a.secretary).back(), "Ngũ Đình Khải revoked a token for a program: sổ trực.");
    EXPECT_EQ(history_of(people().a.secretary, html::Language::vi).back(),
              "Ngũ Đình Khải thu hồi mã truy cập cho phần mềm: sổ trực.");
}

TEST_P(Tokens, are_revoked_once_and_by_their_person) {
    auto const made = make_token(writing(people().a.secretary), {{"sổ trực"}}).value();
    EXPECT_EQ(history_of(people().a.secretary).back(), "Ngũ Đình Khải made a token for a program: sổ trực.");
    EXPECT_EQ(history_of(people().a.secretary, html::Language::vi).back(),
              "Ngũ Đình Khải tạo mã truy cập cho phần mềm: sổ trực.");
    auto before = stock();
    EXPECT_EQ(refusal_of(revoke_token(writing(people().b.secretary), made.token)), Refusal::Kind::not_found);
    EXPECT_EQ(refusal_of(revoke_token(writing(people().a.secretary), {99999})), Refusal::Kind::not_found);
    EXPECT_EQ(stock(), before);
    ASSERT_TRUE(revoke_token(writing(people().a.secretary), made.token));
    before = stock();
    EXPECT_EQ(refusal_of(revoke_token(writing(people().a.secretary), made.token)), Refusal::Kind::not_found);
    EXPECT_EQ(stock(), before);
}

TEST_P(Tokens, are_shown_once_also_when_the_request_is_repeated) {
    auto const again = writing(people().a.secretary, secret::uuid_v7(2));
    ASSERT_TRUE(make_token(again, {{"sổ trực"}}));
    auto const before = stock();
    EXPECT_EQ(refusal_of(make_token(again, {{"sổ trực"}})), Refusal::Kind::repeated_id);
    EXPECT_EQ(stock(), before);
}

TEST_P(Tokens, never_make_an_administrator) {
    auto const made = make_token(writing(people().administrator), {{"sao lưu"}}).value();
    auto const program = find_token(database().read().session(), made.secret, clock().now()).value();
    EXPECT_FALSE(is_administrator(program));
    EXPECT_EQ(visit(show_administration, program, get("/administration")).status, 403);
}

}  // namespace
}  // namespace daumoi::accounts
