#pragma once

#include <array>
#include <expected>
#include <memory>
#include <optional>
#include <string>

#include <boost/beast/core/buffers_suffix.hpp>
#include <boost/beast/core/flat_buffer.hpp>

#include "http/head.hpp"
#include "http/network.hpp"
#include "http/respond.hpp"
#include "http/service.hpp"

namespace daumoi::http {

/// Starts the coroutine of a new connection, on the I/O thread.
void start_session(Service& service, Socket socket);
void start_session(Service& service, TlsStream stream);

/// One connection: a coroutine that reads a request, answers it and begins again. On the I/O thread, but for the
/// handlers. Ends when the client or the server closes, or when the socket becomes an event stream.
template <class Stream>
class Session final : public Connection {
public:
    Session(Service& service, Stream stream);
    ~Session() override { service_.connections.remove(*this); }
    Session(Session const&) = delete;
    Session& operator=(Session const&) = delete;

    Task<void> run();

    void expire() override;
    void close_if_resting() override;
    void close() override;

private:
    /// What was read, or the status of the refusal, or `silence` when there is nobody to tell.
    using Outcome = std::expected<void, int>;
    using Unsent = boost::beast::buffers_suffix<std::array<asio::const_buffer, 2>>;
    static constexpr int silence = 0;
    static constexpr std::size_t head_piece = 4 * 1024;  ///< what is read at once
    static constexpr std::size_t body_piece = 32 * 1024;
    enum class After { next_request, farewell, gone };

    // session_reading.hpp
    Task<bool> handshake();
    Task<Outcome> read_head();
    Outcome take_head(std::string_view text, std::size_t size);
    Task<Outcome> read_body(std::size_t limit, std::string& body);
    Task<Outcome> read_upload(std::size_t limit, std::shared_ptr<Upload const>& upload);
    Outcome put_body();
    Task<std::size_t> read_more(std::size_t at_most);
    void wait_until(Instant deadline);

    // session_answering.hpp
    std::shared_ptr<KeptAnswer const> find_kept();
    Task<After> serve();
    Task<After> serve_route(Route const& route, Request request);
    Task<After> serve_stream(Route const& route, Request request);
    Task<After> refuse(int status);
    Task<After> refuse(Request const& request, Response response);
    Task<After> send(Answer const& answer);
    bool send_at_once(Answer const& answer);
    Task<After> send_rest();
    Task<void> take_leave();
    bool keeps_open() const;
    bool is_secure() const;

    Service& service_;
    Stream stream_;
    asio::ip::address peer_;
    bool peer_is_proxy_;

    boost::beast::flat_buffer buffer_;
    Head head_;
    std::optional<RequestParser> parser_;
    std::string key_;  ///< of the answer that may be kept; empty when none may
    std::string out_;  ///< head of the answer
    Unsent unsent_;

    bool first_ = true;     ///< no request has come yet
    bool sound_ = false;    ///< the head could be parsed, so that the place of the next one is known
    bool resting_ = false;  ///< may be closed at any time
    bool expired_ = false;  ///< the deadline has passed
};

}  // namespace daumoi::http
