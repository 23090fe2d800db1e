#include <array>
#include <atomic>
#include <thread>

#include "features/accounts/accounts_testing.hpp"

namespace daumoi::accounts {
namespace {

using testing::ElementsAre;

class PasswordLinks : public AccountsTest {
protected:
    Result<void> use(std::string const& token, std::string const& password = other_password) {
        return set_password_by_link(database(), clock(), token, {{password}, {password}});
    }
    std::string made() { return make_password_link(writing(people().administrator), people().a.secretary).value(); }
};
DAUMOI_ON_BOTH_DATABASES(PasswordLinks);

TEST_P(PasswordLinks, set_a_password_once_and_end_all_sessions) {
    auto const session = token_of(people().a.secretary);
    auto const link = made();
    ASSERT_TRUE(use(link));
    EXPECT_FALSE(found(session));
    EXPECT_TRUE(try_sign_in(login_of(people().a.secretary), other_password));
    auto const before = stock();
    EXPECT_EQ(english(use(link).error()),
              "This link was used already or is too old. Ask the administrator for a new one.");
    EXPECT_EQ(stock(), before);
}

TEST_P(PasswordLinks, are_refused_after_two_days_and_when_guessed) {
    auto const link = made();
    EXPECT_EQ(refusal_of(use("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")), Refusal::Kind::not_found);
    clock().advance(std::chrono::hours{48});
    EXPECT_EQ(refusal_of(use(link)), Refusal::Kind::not_found);
}

TEST_P(PasswordLinks, end_when_a_newer_one_is_made) {
    auto const earlier = made();
    auto const newer = made();
    EXPECT_EQ(refusal_of(use(earlier)), Refusal::Kind::not_found);
    EXPECT_TRUE(use(newer));
}

TEST_P(PasswordLinks, are_made_by_the_administrator_only) {
    auto const before = stock();
    EXPECT_EQ(refusal_of(make_password_link(writing(people().b.secretary), people().a.secretary)),
              Refusal::Kind::not_allowed);
    auto pretender = actor(people().b.secretary);
    pretender.administrator = true;
    EXPECT_EQ(refusal_of(make_password_link(writing_as(pretender), people().a.secretary)), Refusal::Kind::not_allowed);
    EXPECT_EQ(refusal_of(make_password_link(writing(people().administrator), people().a.member)),
              Refusal::Kind::not_found);
    EXPECT_EQ(stock(), before);
}

TEST_P(PasswordLinks, are_shown_once_also_when_the_request_is_repeated) {
    auto const again = writing(people().administrator, secret::uuid_v7(1));
    ASSERT_TRUE(make_password_link(again, people().a.secretary));
    EXPECT_EQ(refusal_of(make_password_link(again, people().a.secretary)), Refusal::Kind::repeated_id);
}

TEST_P(PasswordLinks, refuse_a_short_password_and_two_that_differ) {
    auto const link = made();
    auto const before = stock();
    EXPECT_EQ(fault_of(use(link, "ngắn"), "password"), "A password has at least 10 characters.");
    auto const differ = set_password_by_link(database(), clock(), link, {{good_password}, {other_password}});
    EXPECT_EQ(fault_of(differ, "repeated"), "The two are not the same. Type the password again in both fields.");
    EXPECT_EQ(stock(), before);
    EXPECT_TRUE(use(link));
}

TEST_P(PasswordLinks, stand_in_the_history_as_sentences) {
    ASSERT_TRUE(use(made()));
    EXPECT_THAT(history_of(people().a.secretary),
                ElementsAre("Lục Văn Bảo made a link with which Ngũ Đình Khải sets a password.",
                            "A new password was set for Ngũ Đình Khải."));
    EXPECT_EQ(history_of(people().a.secretary, html::Language::vi)[0],
              "Lục Văn Bảo tạo liên kết để Ngũ Đình Khải đặt mật khẩu.");
}

class ChangedPassword : public AccountsTest {
protected:
    Result<void> change(std::string const& present, std::string const& password, std::string const& repeated) {
        return change_password(writing_as(mine_.actor), {{present}, {password}, {repeated}});
    }
    void SetUp() override {
        AccountsTest::SetUp();
        if (IsSkipped()) return;
        other_session_ = token_of(people().a.secretary);
        this_session_ = token_of(people().a.secretary);
        mine_ = found(this_session_).value();
    }
    std::string other_session_;
    std::string this_session_;
    SignedIn mine_;
};
DAUMOI_ON_BOTH_DATABASES(ChangedPassword);

TEST_P(ChangedPassword, is_ones_own_and_ends_the_other_sessions) {
    ASSERT_TRUE(change(good_password, other_password, other_password));
    EXPECT_TRUE(found(this_session_));
    EXPECT_FALSE(found(other_session_));
    EXPECT_TRUE(try_sign_in(login_of(people().a.secretary), other_password));
    EXPECT_EQ(history_of(people().a.secretary).back(), "A new password was set for Ngũ Đình Khải.");
}

TEST_P(ChangedPassword, needs_the_present_one_and_another_new_one) {
    auto const before = journal_head();
    EXPECT_EQ(fault_of(change("not this", other_password, other_password), "present_password"),
              "The present password is not right.");
    EXPECT_EQ(fault_of(change(good_password, good_password, good_password), "password"),
              "This is the present password. Choose another one.");
    EXPECT_EQ(fault_of(change(good_password, "ngắn", "ngắn"), "password"), "A password has at least 10 characters.");
    EXPECT_EQ(journal_head().number, before.number);
    EXPECT_TRUE(found(other_session_));
}

TEST_P(ChangedPassword, cannot_be_guessed_at_from_an_open_session) {
    for (int i = 0; i < 5; ++i) (void)change("a guess", other_password, other_password);
    EXPECT_EQ(refusal_of(change(good_password, other_password, other_password)), Refusal::Kind::too_many);
}

TEST_P(ChangedPassword, cannot_be_guessed_at_by_many_at_once) {
    std::atomic<int> judged = 0;
    {
        std::array<std::jthread, 10> guessing;
        for (auto& one : guessing)
            one = std::jthread([&] {
                judged += refusal_of(change("a guess", other_password, other_password)) == Refusal::Kind::invalid;
            });
    }
    EXPECT_EQ(judged, 5);
}

TEST_P(ChangedPassword, is_not_for_programs) {
    journal::Writing const program = writing_as(TokenActor{{1}, mine_.actor});
    EXPECT_EQ(refusal_of(change_password(program, {{good_password}, {other_password}, {other_password}})),
              Refusal::Kind::not_allowed);
}

}  // namespace
}  // namespace daumoi::accounts
