#include <array>
#include <atomic>
#include <thread>

#include "core/text.hpp"
#include "features/accounts/accounts_testing.hpp"

namespace daumoi::accounts {
namespace {

class Sessions : public AccountsTest {};
DAUMOI_ON_BOTH_DATABASES(Sessions);

TEST_P(Sessions, begin_with_name_and_password) {
    auto const signed_in = found(token_of(people().a.secretary));
    ASSERT_TRUE(signed_in);
    EXPECT_EQ(signed_in->actor.person, people().a.secretary);
    EXPECT_FALSE(signed_in->actor.administrator);
}

TEST_P(Sessions, do_not_say_whether_name_or_password_was_wrong) {
    auto const wrong_password = try_sign_in(login_of(people().a.secretary), "something else");
    auto const wrong_name = try_sign_in("nobody", good_password);
    EXPECT_EQ(fault_of(wrong_password, "password"), "Name or password is not right. Check both and try again.");
    EXPECT_EQ(fault_of(wrong_name, "password"), fault_of(wrong_password, "password"));
}

TEST_P(Sessions, have_to_wait_after_five_wrong_guesses_at_one_name) {
    auto const login = login_of(people().a.secretary);
    for (int i = 0; i < 5; ++i) EXPECT_EQ(refusal_of(try_sign_in(login, "a guess")), Refusal::Kind::invalid);
    EXPECT_EQ(refusal_of(try_sign_in(login, good_password)), Refusal::Kind::too_many);
    EXPECT_TRUE(try_sign_in(login_of(people().b.secretary), good_password));
    clock().advance(std::chrono::minutes{15});
    EXPECT_TRUE(try_sign_in(login, good_password));
}

TEST_P(Sessions, of_an_owner_are_not_kept_away_by_a_stranger_who_guesses_elsewhere) {
    auto const login = login_of(people().a.secretary);
    for (int i = 0; i < 8; ++i) EXPECT_FALSE(try_sign_in(login, "a guess", "2001:db8:5:6::" + std::to_string(i + 1)));
    EXPECT_EQ(refusal_of(try_sign_in(login, good_password, "2001:db8:5:6:7:8:9:a")), Refusal::Kind::too_many);
    EXPECT_TRUE(try_sign_in(login, good_password));
}

TEST_P(Sessions, have_to_wait_after_fifty_wrong_guesses_at_one_name_from_everywhere) {
    auto const login = login_of(people().a.secretary);
    for (int i = 0; i < 50; ++i) EXPECT_FALSE(try_sign_in(login, "a guess", "198.51.100." + std::to_string(i / 5)));
    EXPECT_EQ(refusal_of(try_sign_in(login, good_password)), Refusal::Kind::too_many);
}

TEST_P(Sessions, have_to_wait_after_thirty_wrong_guesses_from_one_address) {
    for (int i = 0; i < 30; ++i) EXPECT_FALSE(try_sign_in("name" + std::to_string(i), "a guess"));
    EXPECT_EQ(refusal_of(try_sign_in(login_of(people().a.secretary), good_password)), Refusal::Kind::too_many);
    EXPECT_TRUE(try_sign_in(login_of(people().a.secretary), good_password, "198.51.100.7"));
}

TEST_P(Sessions, let_no_more_guesses_through_when_they_come_at_once) {
    auto const login = login_of(people().a.secretary);
    std::atomic<int> judged = 0;
    {
        std::array<std::jthread, 12> guessing;
        for (auto& one : guessing)
            one = std::jthread([&] { judged += refusal_of(try_sign_in(login, "a guess")) == Refusal::Kind::invalid; });
    }
    EXPECT_EQ(judged, 5);
    EXPECT_EQ(refusal_of(try_sign_in(login, good_password)), Refusal::Kind::too_many);
}

TEST_P(Sessions, do_not_count_a_right_guess) {
    for (int i = 0; i < 6; ++i) EXPECT_TRUE(try_sign_in(login_of(people().a.secretary), good_password));
    EXPECT_EQ(row_counts().at("sign_in_failure"), 0);
}

TEST_P(Sessions, keep_what_a_browser_calls_itself_as_text) {
    std::string header = "x\xff\xe1\xbb";
    for (int i = 0; i < 90; ++i) header += "ế";
    ASSERT_TRUE(sign_in(database(), clock(), {{login_of(people().a.secretary)}, {good_password}}, header, "192.0.2.1"));
    auto const kept = sessions_of(database().read().session(), people().a.secretary, clock().now()).at(0).agent;
    EXPECT_TRUE(is_clean_utf8(kept)) << kept;
    EXPECT_TRUE(kept.starts_with("x\uFFFD\uFFFDế") && kept.ends_with("ếế")) << kept;
    EXPECT_LE(kept.size(), 200U);
    EXPECT_GT(kept.size(), 190U);
}

TEST_P(Sessions, end_by_themselves) {
    auto const token = token_of(people().a.secretary);
    clock().advance(session_life);
    EXPECT_FALSE(found(token));
}

TEST_P(Sessions, are_ended_by_their_person_only) {
    auto const token = token_of(people().a.secretary);
    auto const mine = found(token).value().actor;
    auto const neighbour = actor(people().b.secretary);
    EXPECT_EQ(refusal_of(end_session(database(), clock(), neighbour, mine.session)), Refusal::Kind::not_found);
    ASSERT_TRUE(found(token));
    ASSERT_TRUE(end_session(database(), clock(), mine, mine.session));
    EXPECT_FALSE(found(token));
    EXPECT_EQ(refusal_of(end_session(database(), clock(), mine, mine.session)), Refusal::Kind::not_found);
}

TEST_P(Sessions, are_listed_newest_first) {
    (void)token_of(people().a.secretary);
    clock().advance(std::chrono::minutes{1});
    (void)token_of(people().a.secretary);
    auto const listed = sessions_of(database().read().session(), people().a.secretary, clock().now());
    ASSERT_EQ(listed.size(), 2U);
    EXPECT_GT(listed[0].created, listed[1].created);
}

TEST_P(Sessions, own_the_forms_made_in_them_also_after_their_end) {
    auto const token = token_of(people().a.secretary);
    auto const session = found(token).value();
    auto const of_form = form_token(session.token_digest, "secret");
    ASSERT_TRUE(end_session(database(), clock(), session.actor, session.actor.session));
    auto reading = database().read();
    EXPECT_TRUE(owns_form(reading.session(), people().a.secretary, of_form, "secret"));
    EXPECT_FALSE(owns_form(reading.session(), people().b.secretary, of_form, "secret"));
    EXPECT_FALSE(owns_form(reading.session(), people().a.secretary, of_form, "another server"));
}

}  // namespace
}  // namespace daumoi::accounts
