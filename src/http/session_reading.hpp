#pragma once

#include <algorithm>

#include "http/session.hpp"

namespace daumoi::http {

/// A body may take `Options::body_timeout`, and a second more for each so many bytes that have come.
inline constexpr std::size_t slowest_rate = 4 * 1024;

template <class Stream>
Session<Stream>::Session(Service& service, Stream stream) : service_(service), stream_(std::move(stream)) {
    ErrorCode gone;
    peer_ = plain_address(socket_of(stream_).remote_endpoint(gone).address());
    peer_is_proxy_ = service_.proxies.contains(peer_);
    service_.connections.add(*this);
}

template <class Stream>
Task<void> Session<Stream>::run() {
    if (!co_await handshake()) co_return;
    auto after = After::next_request;
    while (after == After::next_request) {
        auto const head = co_await read_head();
        if (!head && head.error() == silence) co_return;
        if (!head) {
            after = co_await refuse(head.error());
        } else if (auto const kept = find_kept()) {
            auto const& answer = kept->answer_to(head_);
            after =
                send_at_once(answer) ? (keeps_open() ? After::next_request : After::farewell) : co_await send_rest();
        } else {
            after = co_await serve();
        }
    }
    if (after == After::farewell) co_await take_leave();
}

template <class Stream>
Task<bool> Session<Stream>::handshake() {
    if constexpr (is_tls<Stream>) {
        wait_until(service_.now + service_.options.head_timeout);
        auto const [error] = co_await stream_.async_handshake(asio::ssl::stream_base::server, awaiting);
        co_return !error;
    }
    co_return true;
}

template <class Stream>
Task<typename Session<Stream>::Outcome> Session<Stream>::read_head() {
    wait_until(service_.now + (first_ ? service_.options.head_timeout : service_.options.idle_timeout));
    parser_.emplace(head_);
    sound_ = false;
    std::size_t searched = 0;
    for (;;) {
        std::string_view text(static_cast<char const*>(buffer_.data().data()), buffer_.size());
        // RFC 9112, 2.2: an empty line before the request is skipped.
        while (text.starts_with("\r\n")) {
            text.remove_prefix(2);
            buffer_.consume(2);
        }
        auto const end = text.find("\r\n\r\n", searched - std::min<std::size_t>(searched, 3));
        if (end != text.npos) co_return take_head(text, end + 4);
        if (int const status = status_of_size(text, text.size(), service_.options.head_limit)) {
            co_return std::unexpected(status);
        }
        searched = text.size();
        resting_ = text.empty();
        auto const bytes = co_await read_more(head_piece);
        if (bytes == 0) co_return std::unexpected(expired_ && !resting_ ? 408 : silence);
        if (resting_) wait_until(service_.now + service_.options.head_timeout);
        resting_ = false;
    }
}

template <class Stream>
auto Session<Stream>::take_head(std::string_view text, std::size_t size) -> Outcome {
    first_ = false;
    if (int const status = status_of_size(text, size, service_.options.head_limit)) return std::unexpected(status);
    if (!parser_->put_head(text.substr(0, size))) return std::unexpected(400);
    buffer_.consume(size);
    sound_ = true;
    return {};
}

template <class Stream>
Task<typename Session<Stream>::Outcome> Session<Stream>::read_body(std::size_t limit, std::string& body) {
    if (parser_->is_done()) co_return Outcome();
    if (parser_->content_length().value_or(0) > limit) co_return std::unexpected(413);
    parser_->body_limit(limit);
    if (head_.expects_continue && head_.version >= 11 && buffer_.size() == 0) {
        out_ = "HTTP/1.1 100 Continue\r\n\r\n";
        unsent_ = Unsent({asio::buffer(out_), asio::const_buffer()});
        if (co_await send_rest() == After::gone) co_return std::unexpected(silence);
    }
    auto deadline = service_.now + service_.options.body_timeout;
    for (std::size_t received = 0;;) {
        if (auto const put = put_body(); !put) co_return put;
        if (parser_->is_done()) break;
        wait_until(deadline + std::chrono::seconds(received / slowest_rate));
        auto const bytes = co_await read_more(body_piece);
        if (bytes == 0) co_return std::unexpected(expired_ ? 408 : silence);
        received += bytes;
    }
    body = parser_->take_body();
    if (buffer_.size() == 0) buffer_.shrink_to_fit();
    co_return Outcome();
}

template <class Stream>
Task<typename Session<Stream>::Outcome> Session<Stream>::read_upload(std::size_t limit,
                                                                     std::shared_ptr<Upload const>& upload) {
    struct Turn {
        std::size_t& taken;
        explicit Turn(std::size_t& count) : taken(++count) {}
        ~Turn() { --taken; }
        Turn(Turn const&) = delete;
        Turn& operator=(Turn const&) = delete;
    };
    if (service_.uploads >= service_.options.uploads) co_return std::unexpected(503);
    Turn const turn(service_.uploads);
    UploadWriter writer(service_.options.upload_folder);
    parser_->put_body_into(writer);
    std::string none;
    if (auto const read = co_await read_body(limit, none); !read)
        co_return std::unexpected(writer.failed() ? 503 : read.error());
    upload = writer.finish();
    if (!upload) co_return std::unexpected(503);
    co_return Outcome();
}

template <class Stream>
auto Session<Stream>::put_body() -> Outcome {
    if (buffer_.size() == 0) return {};
    ErrorCode error;
    auto const used = parser_->put(buffer_.data(), error);
    buffer_.consume(used);
    if (error == boost::beast::http::error::body_limit) return std::unexpected(413);
    bool const waits = !error || error == boost::beast::http::error::need_more;
    if (!waits || buffer_.size() >= body_piece) return std::unexpected(400);
    return {};
}

/// Number of bytes; 0 at the end of the connection and when the time is up.
template <class Stream>
Task<std::size_t> Session<Stream>::read_more(std::size_t at_most) {
    auto const [error, bytes] = co_await stream_.async_read_some(buffer_.prepare(at_most), awaiting);
    buffer_.commit(bytes);
    co_return error ? 0 : bytes;
}

template <class Stream>
void Session<Stream>::wait_until(Instant deadline) {
    deadline_ = deadline;
    expired_ = false;
}

template <class Stream>
void Session<Stream>::expire() {
    expired_ = true;
    ErrorCode ignored;
    socket_of(stream_).cancel(ignored);
}

template <class Stream>
void Session<Stream>::close_if_resting() {
    if (resting_) close();
}

template <class Stream>
void Session<Stream>::close() {
    ErrorCode ignored;
    socket_of(stream_).close(ignored);
}

}  // namespace daumoi::http
