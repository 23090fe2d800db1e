#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/router.hpp"

namespace daumoi::http {

struct Options {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;                   ///< 0: any free one; see Server::port()
    std::optional<std::string> tls_certificate;  ///< PEM file, with the key in the next
    std::optional<std::string> tls_key;
    std::vector<std::string> trusted_proxies;  ///< CIDR whose X-Forwarded-For and -Proto are believed
    std::size_t workers = 16;                  ///< threads for handlers
    std::size_t head_limit = 16 * 1024;        ///< bytes of the request's head; more is 431
    std::chrono::seconds head_timeout{10};     ///< from the first byte (or from accept) to the end of the head
    std::chrono::seconds body_timeout{60};     ///< and a second more for each 4 KB that have come; also for a client
                                               ///< that takes nothing of an answer
    std::chrono::seconds idle_timeout{75};     ///< keep-alive
    std::size_t connections = 8192;            ///< beyond it, new ones are closed
    std::string upload_folder = {};            ///< for bodies that go into files; empty: the system's
    std::size_t uploads = 16;                  ///< such bodies at once; beyond it 503
    std::size_t stream_queue = 256 * 1024;     ///< bytes a slow stream reader may lag before it is dropped
    std::chrono::seconds stream_life{600};     ///< then a stream's reader is told to ask anew
};

/// What the server itself answers when no handler could: 400, 404, 405, 408, 413, 414, 431, 500, 503. Called with the
/// request as far as it was understood, so that the answer can be in the reader's language. Must not block. Called by all
/// threads at once.
using Explain = std::function<Response(int status, Request const&)>;
/// Headers that every answer gets (CSP, nosniff, …), unless the handler has set them. Called by all threads at once.
using Decorate = std::function<void(Request const&, Response&)>;

/// One I/O thread and a pool of workers. Event streams are sockets without a thread.
class Server {
public:
    /// Throws std::runtime_error with a sentence when a trusted proxy is not a network.
    Server(Options options, Router router, Explain explain, Decorate decorate);
    ~Server();

    /// Binds and starts the threads. For the whole process, raises the limit of open descriptors as far as the system
    /// allows. Throws std::runtime_error with a sentence when the address is taken or a
    /// certificate cannot be read.
    void start();
    std::uint16_t port() const;
    /// Takes no new connection, lets running requests finish (at most `patience`), closes streams and joins the threads.
    void stop(std::chrono::milliseconds patience = std::chrono::seconds(10));

    /// Sends to every open stream that has subscribed to the channel. Any thread. Never blocks on a slow reader.
    void publish(std::string const& channel, std::int64_t id, EventBytes event);
    /// Whether an event that is published now can reach anybody; what nobody reads need not be made. Any thread.
    bool may_reach(std::string const& channel) const;
    /// A comment line to every stream, so that dead ones are noticed; call it every 20 seconds or so.
    void beat();
    std::size_t open_streams() const;

    /// Drops all kept answers (see Route::kept). Any thread.
    void forget_kept();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace daumoi::http
