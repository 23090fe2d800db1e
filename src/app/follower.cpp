#include "app/follower.hpp"

#include <utility>

#include <spdlog/spdlog.h>

namespace daumoi::app {
namespace {

constexpr std::chrono::milliseconds look_every{200};
constexpr std::chrono::milliseconds look_again_after{3000};  // while the database is away
constexpr int most_failures = 3;                             // of one entry, while the database is there

}  // namespace

Follower::Follower(storage::Database& database, Handle handle) : database_(database), handle_(std::move(handle)) {
    seen_ = journal::head(database_.read().session()).number;
    thread_ = std::thread([this] { follow(); });
}

Follower::~Follower() {
    {
        std::lock_guard const lock(mutex_);
        stopping_ = true;
    }
    woken_.notify_all();
    thread_.join();
}

void Follower::wake() {
    {
        std::lock_guard const lock(mutex_);
        news_ = true;
    }
    woken_.notify_one();
}

void Follower::follow() {
    std::unique_lock lock(mutex_);
    auto pause = look_every;
    while (!stopping_) {
        woken_.wait_for(lock, pause, [&] { return news_ || stopping_; });
        news_ = false;
        lock.unlock();
        try {
            hand_over();
            pause = look_every;
        } catch (std::exception const& error) {
            spdlog::warn("the journal cannot be followed at the moment: {}", error.what());
            pause = look_again_after;
        }
        lock.lock();
    }
}

/// An entry that cannot be shown, of a newer program say, is passed over: those after it wait for nobody.
void Follower::hand_over(storage::Session& session, journal::Entry const& entry) {
    try {
        handle_(session, {entry});
    } catch (storage::Unavailable const&) {
        throw;
    } catch (std::exception const& error) {
        if (++failures_ < most_failures) throw;
        spdlog::error("entry {} of the journal is passed over: {}", entry.number, error.what());
    }
    failures_ = 0;
}

void Follower::hand_over() {
    bool more = true;
    while (more) {
        auto reading = database_.read();
        auto const entries = journal::entries_after(reading.session(), seen_);
        for (auto const& entry : entries) {
            if (stops()) return;
            hand_over(reading.session(), entry);
            seen_ = entry.number;
        }
        more = entries.size() == journal::most_entries;
    }
}

bool Follower::stops() {
    std::lock_guard const lock(mutex_);
    return stopping_;
}

}  // namespace daumoi::app
