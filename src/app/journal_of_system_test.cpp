#include <set>

#include <gmock/gmock.h>

#include "app/history_pages.hpp"
#include "features/accounts/accounts_pages.hpp"
#include "features/testing.hpp"

namespace daumoi::app {
namespace {

using testing::HasSubstr;
using testing::Not;

class JournalOfTheSystem : public FeatureTest {};
DAUMOI_ON_BOTH_DATABASES(JournalOfTheSystem);

TEST_P(JournalOfTheSystem, tells_of_accounts_alone_who_did_what) {
    std::set<std::string> verbs{"picnic.held"};
    for (auto const& one : all_verbs()) verbs.emplace(one.verb.substr(0, one.verb.find('+')));
    for (auto const& verb : verbs)
        ASSERT_TRUE(journal::write_json(writing(people().administrator), "test", {}, [&](auto&, Instant) {
            return journal::Performed(journal::Written<json::value>{{}, {verb, {}, {}, {}}});
        }));
    auto administrator = actor(people().administrator);
    administrator.administrator = true;
    auto request = get("/administration/journal");
    request.headers.set("Accept", "application/json");
    auto const answer = visit(accounts::show_journal, administrator, request);
    auto const page = json::parse(*answer.body).as_object();
    auto const& lines = page.at("lines").as_array();
    ASSERT_GE(lines.size(), verbs.size());
    auto const* line = lines.begin();
    for (auto verb = verbs.rbegin(); verb != verbs.rend(); ++verb, ++line) {
        auto const text = json::serialize(*line);
        bool const of_accounts = verb->starts_with("account.") || verb->starts_with("organization.");
        EXPECT_EQ(line->as_object().at("sentence").is_null(), !of_accounts) << *verb << text;
        EXPECT_THAT(text, Not(HasSubstr("made a change"))) << *verb;
        EXPECT_EQ(text.contains("\"area\":\"other\""), *verb == "picnic.held") << *verb << text;
    }
}

}  // namespace
}  // namespace daumoi::app
