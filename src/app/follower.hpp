#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "features/journal/journal.hpp"
#include "storage/database.hpp"

namespace daumoi::app {

/// Follows the journal's table: hands over every entry once, in order, also those written by other processes.
/// It is woken by commits of this process and looks by itself five times a second.
class Follower {
public:
    using Handle = std::function<void(storage::Session&, std::vector<journal::Entry> const&)>;

    Follower(storage::Database& database, Handle handle);
    ~Follower();
    Follower(Follower const&) = delete;
    Follower& operator=(Follower const&) = delete;

    void wake();

private:
    void follow();
    void hand_over();
    void hand_over(storage::Session& session, journal::Entry const& entry);
    bool stops();

    storage::Database& database_;
    Handle handle_;
    std::int64_t seen_ = 0;
    int failures_ = 0;  ///< of the entry after it
    std::mutex mutex_;
    std::condition_variable woken_;
    bool news_ = false;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace daumoi::app
