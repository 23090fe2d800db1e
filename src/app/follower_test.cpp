#include "app/follower.hpp"

#include <gtest/gtest.h>

#include "features/testing.hpp"

namespace daumoi::app {
namespace {

using Following = FeatureTest;
DAUMOI_ON_BOTH_DATABASES(Following);

TEST_P(Following, passes_over_an_entry_that_cannot_be_shown) {
    std::mutex mutex;
    std::condition_variable handed;
    std::vector<std::string> verbs;
    Follower follower(database(), [&](storage::Session&, std::vector<journal::Entry> const& entries) {
        if (entries.front().verb == "test.strange") throw std::runtime_error("an unknown code");
        std::lock_guard const lock(mutex);
        verbs.push_back(entries.front().verb);
        handed.notify_all();
    });
    for (auto const* verb : {"test.strange", "test.known"}) {
        ASSERT_TRUE(journal::write<bool>(writing(people().administrator), "test", std::string(verb),
                                         [&](storage::WriteTransaction&, Instant) -> Result<journal::Written<bool>> {
                                             return journal::Written<bool>{true, {verb, {}, {}}};
                                         }));
        follower.wake();
    }
    std::unique_lock lock(mutex);
    EXPECT_TRUE(handed.wait_for(lock, std::chrono::seconds(60), [&] { return !verbs.empty(); }));
    EXPECT_EQ(verbs, std::vector<std::string>{"test.known"});
}

}  // namespace
}  // namespace daumoi::app
