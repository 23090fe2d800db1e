#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "http/stream.hpp"
#include "http/subscriber.hpp"

namespace daumoi::http {

/// All open event streams, by channel. On the I/O thread, but for `size` and `may_reach`.
class Streams {
public:
    Streams(std::size_t queue_limit, std::chrono::seconds life) : queue_limit_(queue_limit), life_(life) {}

    /// A stream that is being opened: what is published meanwhile is remembered for it.
    class Opening {
    public:
        explicit Opening(Streams& streams);
        ~Opening();
        Opening(Opening const&) = delete;
        Opening& operator=(Opening const&) = delete;

    private:
        friend class Streams;
        Streams& streams_;
        std::uint64_t since_;
    };

    /// Sends head, what was missed and what was published since the opening, and keeps the stream.
    void admit(std::shared_ptr<Subscriber> subscriber, Subscription const& subscription, EventBytes head,
               Opening const& opening);
    void publish(std::string const& channel, std::int64_t id, EventBytes const& event);
    /// A comment to all; those that are older than their life, and up to a half more, are told to ask anew and closed:
    /// the half spreads streams that began together.
    void beat();
    /// Closes it and forgets it; harmless when that is done already.
    void drop(Subscriber& subscriber);
    /// Out of all channels; false when it was in none. The caller keeps it alive.
    bool take_out(Subscriber& subscriber);
    void drop_all();

    /// Whether what is published on the channel can reach anybody: a stream follows it, or one is being opened. Who
    /// opens one after a `false` reads afterwards what was written before.
    bool may_reach(std::string const& channel) const;
    std::size_t size() const { return size_.load(std::memory_order_relaxed); }

private:
    struct Published {
        std::string channel;
        std::int64_t id;
        EventBytes event;
    };

    Channel& channel_named(std::string const& name);
    void forget(Channel const& channel);
    void join(Subscriber& subscriber, std::string const& channel);
    void send(Channel& channel, std::int64_t id, EventBytes const& event);
    void trim_recent();

    using Clock = std::chrono::steady_clock;
    bool is_old(Subscriber const& subscriber, Clock::time_point now) const;

    std::size_t queue_limit_;
    std::chrono::seconds life_;
    std::uint64_t admitted_ = 0;
    Channel everyone_;
    mutable std::mutex mutex_;  ///< held while the I/O thread changes which channels and openings there are
    std::unordered_map<std::string, Channel> channels_;
    std::atomic<std::size_t> size_ = 0;

    std::multiset<std::uint64_t> openings_;  ///< positions in the row of all published events
    std::deque<Published> recent_;           ///< those that a stream being opened may need
    std::uint64_t recent_begin_ = 0;
};

}  // namespace daumoi::http
