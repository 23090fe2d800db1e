#include "storage/writer.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace daumoi::storage {
namespace {

constexpr std::size_t largest_group = 64;

// On PostgreSQL the row of the journal's head is the lock that puts all writers of all nodes in one order.
constexpr Sql begin_writing{"begin_writing", "BEGIN IMMEDIATE", "BEGIN"};
constexpr Sql lock_head{"lock_head", "", "UPDATE journal_head SET number = number"};
constexpr Sql commit{"commit", "COMMIT", "COMMIT"};
constexpr Sql give_up{"give_up", "ROLLBACK", "ROLLBACK"};
constexpr Sql save{"save", "SAVEPOINT change", "SAVEPOINT change"};
constexpr Sql undo{"undo", "ROLLBACK TO SAVEPOINT change", "ROLLBACK TO SAVEPOINT change"};
constexpr Sql release{"release", "RELEASE SAVEPOINT change", "RELEASE SAVEPOINT change"};
// A node that froze or vanished in the middle of a change must not keep the others from writing.
constexpr std::string_view patience_postgres =
    "SET lock_timeout = '15s'; SET idle_in_transaction_session_timeout = '10s'";

}  // namespace

Writer::Writer(Dialect dialect, std::string address) : dialect_(dialect), address_(std::move(address)) {
    session();
    thread_ = std::thread([this] { work(); });
}

Writer::~Writer() {
    {
        std::lock_guard const lock(mutex_);
        stopping_ = true;
    }
    waiting_.notify_all();
    thread_.join();
}

void Writer::on_commit(std::function<void()> wake) {
    std::lock_guard const lock(wake_mutex_);
    wake_ = std::move(wake);
}

bool Writer::run(Change const& change) {
    Job job{&change};
    auto outcome = job.outcome.get_future();
    {
        std::lock_guard const lock(mutex_);
        queue_.push_back(std::move(job));
    }
    waiting_.notify_one();
    return outcome.get();
}

Session& Writer::session() {
    if (session_) return *session_;
    auto opened = std::make_unique<Session>(dialect_, address_);
    if (dialect_ == Dialect::postgres) opened->run_script(patience_postgres);
    session_ = std::move(opened);
    return *session_;
}

Session& Writer::begin() {
    bool const may_be_cut = session_ && dialect_ == Dialect::postgres;
    auto const start = [this] {
        session().run(begin_writing);
        if (dialect_ == Dialect::postgres) session().run(lock_head);
    };
    try {
        start();
    } catch (Unavailable const&) {
        // A connection that was cut while it lay idle: one new one, then the error is real.
        if (!may_be_cut) throw;
        session_.reset();
        start();
    }
    return session();
}

void Writer::work() {
    while (wait_for_work()) {
        auto group = take_group();
        run_group(group);
        for (auto& job : group)
            if (job.error)
                job.outcome.set_exception(job.error);
            else
                job.outcome.set_value(job.kept);
        std::lock_guard const lock(wake_mutex_);
        if (wake_) wake_();
    }
}

bool Writer::wait_for_work() {
    std::unique_lock lock(mutex_);
    waiting_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
    return !queue_.empty();
}

std::vector<Writer::Job> Writer::take_group() {
    std::vector<Job> group;
    std::lock_guard const lock(mutex_);
    auto const end = queue_.begin() + static_cast<std::ptrdiff_t>(std::min(queue_.size(), largest_group));
    std::ranges::move(queue_.begin(), end, std::back_inserter(group));
    queue_.erase(queue_.begin(), end);
    return group;
}

void Writer::run_group(std::vector<Job>& group) {
    try {
        auto& open = begin();
        if (group.size() == 1)
            run_alone(open, group.front());
        else
            run_together(open, group);
    } catch (...) {
        // The connection is given up, and with it the transaction: nothing of the group is in the database, unless
        // the commit itself is unknown.
        session_.reset();
        for (auto& job : group) {
            if (!job.error) job.error = std::current_exception();
            job.kept = false;
        }
    }
}

void Writer::commit_group(Session& open) const {
    try {
        open.run(commit);
    } catch (Unavailable const& error) {
        if (dialect_ == Dialect::postgres) throw CommitUnknown(error.what());
        throw;
    }
}

void Writer::run_alone(Session& open, Job& job) {
    run_job(open, job);
    if (job.kept)
        commit_group(open);
    else
        open.run(give_up);
}

void Writer::run_together(Session& open, std::vector<Job>& group) {
    for (auto& job : group) {
        open.run(save);
        run_job(open, job);
        if (!job.kept) open.run(undo);
        open.run(release);
    }
    commit_group(open);
}

void Writer::run_job(Session& open, Job& job) {
    try {
        job.kept = (*job.change)(open);
    } catch (Unavailable const&) {
        throw;
    } catch (...) {
        job.error = std::current_exception();
    }
}

}  // namespace daumoi::storage
