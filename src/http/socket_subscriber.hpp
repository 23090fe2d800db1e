#pragma once

#include <array>
#include <memory>
#include <utility>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include "http/network.hpp"
#include "http/subscriber.hpp"

namespace daumoi::http {

/// A subscriber on a plain socket tries each event with one write that does not wait, and queues only what the socket
/// does not take. On TLS one asynchronous write runs at a time. A reader that has vanished without a word is noticed a
/// minute after something was sent to it.
template <class Stream>
class SocketSubscriber final : public Subscriber {
public:
    SocketSubscriber(Streams& streams, Stream stream) : Subscriber(streams), stream_(std::move(stream)) {}

    void start() override {
        unsigned const patience = 60'000;
        auto const handle = socket_of(stream_).native_handle();
        setsockopt(handle, IPPROTO_TCP, TCP_USER_TIMEOUT, &patience, sizeof patience);
        watch();
        if (flush() == Sent::broken) leave();
    }

    void close() override {
        ErrorCode ignored;
        socket_of(stream_).close(ignored);
    }

    void finish() override {
        finishing_ = true;
        if (!writing_) close();
    }

private:
    std::shared_ptr<SocketSubscriber> self() { return std::static_pointer_cast<SocketSubscriber>(shared_from_this()); }

    Sent flush() override {
        if (writing_) return Sent::later;
        if constexpr (is_tls<Stream>) {
            return flush_later();
        } else {
            while (lags()) {
                ErrorCode error;
                auto const text = front();
                auto const bytes = stream_.send(asio::buffer(text.data(), text.size()), 0, error);
                if (error == asio::error::would_block) return flush_later();
                if (error) return Sent::broken;
                sent(bytes);
            }
            return Sent::all;
        }
    }

    Sent flush_later() {
        if (!lags()) return Sent::all;
        writing_ = true;
        if constexpr (is_tls<Stream>) {
            auto const text = front();
            stream_.async_write_some(
                asio::buffer(text.data(), text.size()),
                [self = self()](ErrorCode error, std::size_t bytes) { self->wrote(error, bytes); });
        } else {
            stream_.async_wait(asio::socket_base::wait_write,
                               [self = self()](ErrorCode error) { self->wrote(error, 0); });
        }
        return Sent::later;
    }

    void wrote(ErrorCode error, std::size_t bytes) {
        writing_ = false;
        if (!error) sent(bytes);
        bool const broken = error || flush() == Sent::broken;
        if (finishing_ && (broken || !writing_))
            close();
        else if (broken)
            leave();
    }

    /// A reader of an event stream has nothing to say: what it sends is thrown away, its end ends the stream.
    void watch() {
        if constexpr (is_tls<Stream>) {
            stream_.async_read_some(asio::buffer(said_),
                                    [self = self()](ErrorCode error, std::size_t) { self->heard(error); });
        } else {
            stream_.async_wait(asio::socket_base::wait_read, [self = self()](ErrorCode error) {
                if (!error) self->stream_.receive(asio::buffer(self->said_), 0, error);
                self->heard(error == asio::error::would_block ? ErrorCode() : error);
            });
        }
    }

    void heard(ErrorCode error) {
        if (error) return leave();
        watch();
    }

    Stream stream_;
    bool writing_ = false;
    bool finishing_ = false;
    std::array<char, 64> said_;
};

}  // namespace daumoi::http
