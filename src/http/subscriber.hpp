#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "http/stream.hpp"

namespace daumoi::http {

class Streams;
class Subscriber;

struct Channel {
    std::string name;
    std::vector<Subscriber*> members;
};

/// One open event stream after its connection's coroutine has ended: a socket and what could not be sent at once.
/// Its pending operations own it; `Streams` only points to it.
class Subscriber : public std::enable_shared_from_this<Subscriber> {
public:
    explicit Subscriber(Streams& streams) : streams_(streams) {}
    virtual ~Subscriber() = default;
    Subscriber(Subscriber const&) = delete;
    Subscriber& operator=(Subscriber const&) = delete;

    /// Begins to watch for the end of the connection, and to write what is queued.
    virtual void start() = 0;
    virtual void close() = 0;
    /// Closes when what is queued has been sent.
    virtual void finish() = 0;

    /// Takes the event for sending; false when the stream is broken or lags more than `limit` bytes.
    bool offer(EventBytes const& event, std::size_t limit);
    /// For what stands at the beginning: not counted as lag.
    void enqueue(EventBytes bytes);
    bool lags() const { return !queue_.empty(); }

protected:
    enum class Sent { all, later, broken };
    /// Sends from the front of the queue, and goes on by itself when the socket takes more.
    virtual Sent flush() = 0;

    std::string_view front() const { return std::string_view(*queue_.front()).substr(offset_); }
    void sent(std::size_t bytes);
    void leave();

private:
    friend class Streams;
    struct Place {
        Channel* channel;
        std::size_t index;
    };

    Streams& streams_;
    std::vector<Place> places_;
    std::vector<EventBytes> queue_;
    std::size_t offset_ = 0;      ///< sent bytes of the first in the queue
    std::size_t queued_ = 0;      ///< bytes waiting
    std::size_t head_start_ = 0;  ///< bytes that may wait beyond the limit, until the queue is empty for the first time
    std::int64_t after_ = 0;
    std::chrono::steady_clock::time_point began_;
    std::uint64_t serial_ = 0;
};

}  // namespace daumoi::http
