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

/// The one thread of a process that writes: takes what waits, runs it, commits all at once, and only then tells those
/// who wait.
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
    void run_alone(Session& open, Job& job);
    /// Each in a savepoint, so that one that is refused does not take the others with it.
    void run_together(Session& open, std::vector<Job>& group);
    void run_job(Session& open, Job& job);
    void commit_group(Session& open) const;
    /// What waits now. Who comes while these are run makes the next group: they are read and answered while it commits.
    std::vector<Job> take_group();
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
