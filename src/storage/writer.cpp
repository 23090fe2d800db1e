#include "storage/writer.hpp"

#include <utility>

namespace daumoi::storage {
namespace {

constexpr std::size_t largest_group = 64;

// On PostgreSQL the row of the journal's head is the lock that puts all writers of all nodes in one order.
constexpr std::string_view begin_sqlite = "BEGIN IMMEDIATE";
constexpr std::string_view begin_postgres = "BEGIN; UPDATE journal_head SET number = number";
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
    std::unique_lock lock(mutex_);
    queue_.push_back(&job);
    waiting_.notify_one();
    finished_.wait(lock, [&] { return job.done; });
    if (job.error) std::rethrow_exception(job.error);
    return job.kept;
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
    auto const text = dialect_ == Dialect::sqlite ? begin_sqlite : begin_postgres;
    try {
        session().run_script(text);
    } catch (Unavailable const&) {
        // A connection that was cut while it lay idle: one new one, then the error is real.
        if (!may_be_cut) throw;
        session_.reset();
        session().run_script(text);
    }
    return session();
}

void Writer::work() {
    for (;;) {
        std::vector<Job*> group;
        {
            std::unique_lock lock(mutex_);
            waiting_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
            if (queue_.empty()) return;
        }
        run_group(group);
        {
            std::lock_guard const lock(mutex_);
            for (auto* job : group) job->done = true;
        }
        finished_.notify_all();
        std::lock_guard const lock(wake_mutex_);
        if (wake_) wake_();
    }
}

Writer::Job* Writer::next_job() {
    std::lock_guard const lock(mutex_);
    if (queue_.empty()) return nullptr;
    Job* const job = queue_.front();
    queue_.pop_front();
    return job;
}

void Writer::run_group(std::vector<Job*>& group) {
    try {
        auto& open = begin();
        while (group.size() < largest_group) {
            Job* const job = next_job();
            if (job == nullptr) break;
            group.push_back(job);
            run_job(open, *job);
        }
        open.run_script("COMMIT");
    } catch (...) {
        // Nothing of the group is in the database: the connection is given up, and with it the transaction.
        session_.reset();
        if (group.empty())
            while (Job* const job = next_job()) group.push_back(job);
        for (auto* job : group) {
            if (!job->error) job->error = std::current_exception();
            job->kept = false;
        }
    }
}

void Writer::run_job(Session& open, Job& job) {
    open.run_script("SAVEPOINT change");
    try {
        job.kept = (*job.change)(open);
    } catch (Unavailable const&) {
        throw;
    } catch (...) {
        job.error = std::current_exception();
    }
    open.run_script(job.kept ? "RELEASE SAVEPOINT change" : "ROLLBACK TO SAVEPOINT change; RELEASE SAVEPOINT change");
}

}  // namespace daumoi::storage
