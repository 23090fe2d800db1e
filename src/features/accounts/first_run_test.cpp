#include <array>
#include <atomic>
#include <thread>

#include "features/accounts/accounts_testing.hpp"

namespace daumoi::accounts {
namespace {

using testing::HasSubstr;
using testing::Not;

/// A database without an organization, and the page as it is then.
class FirstRun : public storage::DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        database_ = std::make_unique<storage::Database>(address());
        database_->migrate(embedded::features_migrations());
    }
    void TearDown() override { database_.reset(); }

    http::Response ask(pages::Page page, html::FormFields const& fields, std::optional<std::string> code = "Ab3-x9") {
        http::Request request;
        request.method = http::Method::post;
        request.path = request.target = "/first-run";
        request.peer = "192.0.2.1";
        for (auto const& [name, value] : fields)
            request.body +=
                (request.body.empty() ? "" : "&") + http::url_encoded(name) + "=" + http::url_encoded(value);
        pages::Services const services{
            *database_,           clock_, detail::all_templates(),
            std::string(64, 'a'), "",     [](std::string_view name) { return std::string(name); }};
        html::Words const words(html::Language::en, html::Terminology::party);
        pages::Visit visit(request, services, {}, words, PublicActor{}, std::nullopt, {});
        visit.set_first_run(std::move(code));
        return page(visit);
    }
    html::FormFields filled(std::string const& code = "Ab3-x9") {
        return {{"code", code},
                {"organization", "Công đoàn Nhà máy Gốm Thạch Khê"},
                {"terminology", "union"},
                {"administrator", "Lục Văn Bảo"},
                {"login", "QuanTri"},
                {"password", good_password},
                {"repeated", good_password}};
    }

    ShiftedClock clock_{{1'780'000'000'000'000}, ShiftedClock::Pace::standing};
    std::unique_ptr<storage::Database> database_;
};
DAUMOI_ON_BOTH_DATABASES(FirstRun);

TEST_P(FirstRun, sets_up_organization_root_and_administrator_and_signs_them_in) {
    auto const answer = ask(post_first_run, filled());
    ASSERT_EQ(answer.status, 303) << body_of(answer);
    EXPECT_EQ(header_of(answer, "Location"), "/");
    auto reading = database_->read();
    auto const organization = org::find_organization(reading.session()).value();
    EXPECT_EQ(organization.name, "Công đoàn Nhà máy Gốm Thạch Khê");
    EXPECT_EQ(organization.terminology, html::Terminology::union_);
    auto const cookie = header_of(answer, "Set-Cookie");
    auto const signed_in = find_session(reading.session(), cookie.substr(8, cookie.find(';') - 8), clock_.now());
    ASSERT_TRUE(signed_in);
    EXPECT_TRUE(signed_in->actor.administrator);
    EXPECT_EQ(signed_in->name.surname, "Lục");
    auto const units = org::all_units(reading.session());
    ASSERT_EQ(units.size(), 1U);
    auto const positions = org::positions_of(reading.session(), signed_in->actor.person);
    ASSERT_EQ(positions.size(), 1U);
    EXPECT_EQ(positions[0].duty, org::Duty::head_of_office);
    EXPECT_EQ(positions[0].unit, units[0].unit);
}

TEST_P(FirstRun, stands_in_the_history) {
    ASSERT_EQ(ask(post_first_run, filled()).status, 303);
    auto reading = database_->read();
    auto const entries = journal::entries_after(reading.session(), 0);
    ASSERT_EQ(entries.size(), 1U);
    auto const line = journal::history_line(entries[0], sentences(), names_in(reading.session(), entries),
                                            {html::Language::en, html::Terminology::union_});
    EXPECT_EQ(english(line.sentence),
              "Lục Văn Bảo set up the organization Công đoàn Nhà máy Gốm Thạch Khê and became its administrator.");
}

TEST_P(FirstRun, needs_the_code_and_slows_guessing_down) {
    auto const refused = ask(post_first_run, filled("Ab3-x8"));
    EXPECT_EQ(refused.status, 422);
    EXPECT_THAT(body_of(refused), HasSubstr("This is not the code."));
    EXPECT_EQ(value_in(refused, "organization"), "Công đoàn Nhà máy Gốm Thạch Khê");
    EXPECT_THAT(body_of(refused), Not(HasSubstr(good_password)));
    for (int i = 0; i < 4; ++i) (void)ask(post_first_run, filled("guess"));
    EXPECT_EQ(ask(post_first_run, filled()).status, 429);
    clock_.advance(std::chrono::minutes{15});
    EXPECT_EQ(ask(post_first_run, filled()).status, 303);
}

TEST_P(FirstRun, looks_at_no_more_codes_when_they_come_at_once) {
    std::atomic<int> looked_at = 0;
    {
        std::array<std::jthread, 10> guessing;
        for (auto& one : guessing)
            one = std::jthread([&] { looked_at += ask(post_first_run, filled("guess")).status == 422; });
    }
    EXPECT_EQ(looked_at, 5);
}

TEST_P(FirstRun, says_at_each_field_what_is_missing) {
    auto const refused =
        ask(post_first_run, {{"code", "Ab3-x9"}, {"terminology", "union"}, {"parent_name", "Công đoàn Ngành"}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(value_in(refused, "parent_name"), "Công đoàn Ngành");
    for (auto const* field : {"organization", "administrator", "login", "password", "repeated"})
        EXPECT_THAT(body_of(refused), HasSubstr("<a href=\"#" + std::string(field) + "\">")) << field;
    EXPECT_EQ(journal::head(database_->read().session()).number, 0);
}

TEST_P(FirstRun, happens_once) {
    ASSERT_EQ(ask(post_first_run, filled()).status, 303);
    EXPECT_EQ(ask(post_first_run, filled()).status, 409);
    EXPECT_EQ(header_of(ask(show_first_run, {}), "Location"), "/");
    EXPECT_EQ(ask(show_first_run, {}, std::nullopt).status, 404);
    EXPECT_EQ(ask(post_first_run, filled(), std::nullopt).status, 404);
}

}  // namespace
}  // namespace daumoi::accounts
