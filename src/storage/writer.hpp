#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

#include "storage/session.hpp"

namespace daumoi::storage {

/// The one thread of a process that writes: takes what waits, runs each in a savepoint, commits all at once, and only
/// then tells those who wait. One that is refused does not take the others with it.
class Writer {
public:
    using Change = std::function<bool(Session&)>;

    Writer(Dialect dialect, std::string address);
    ~Writer();
    Writer(Writer const&) = delete;
    Writer& operator=(Writer const&) = delete;

    /// See Database::write.
    bool run(Change const& change);
    /// See Database::on_commit.
    void on_commit(std::function<void()> wake);

private:
    struct Job {
        Change const* change = nullptr;
        std::promise<bool> outcome = {};  ///< what `run` returns or throws
        bool kept = false;
        std::exception_ptr error = nullptr;
    };

    void work();
    bool wait_for_work();
    void run_group(std::vector<Job>& group);
    void run_job(Session& session, Job& job);
    /// Puts the next one that waits into the group; false when there is none.
    bool take_job(std::vector<Job>& group);
    Session& session();
    Session& begin();

    Dialect dialect_;
    std::string address_;
    std::unique_ptr<Session> session_;
    std::mutex mutex_;
    std::condition_variable waiting_;
    std::deque<Job> queue_;
    bool stopping_ = false;
    std::mutex wake_mutex_;  ///< held while `wake_` runs
    std::function<void()> wake_;
    std::thread thread_;
};

}  // namespace daumoi::storage
