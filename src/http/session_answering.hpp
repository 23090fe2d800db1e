#pragma once

#include <utility>

#include "http/ascii.hpp"
#include "http/request.hpp"
#include "http/session.hpp"
#include "http/socket_subscriber.hpp"
#include "http/workers.hpp"

namespace daumoi::http {

inline constexpr std::chrono::milliseconds leave_timeout{2000};
inline constexpr std::chrono::milliseconds leave_timeout_at_the_end{100};

template <class Stream>
std::shared_ptr<KeptAnswer const> Session<Stream>::find_kept() {
    if (!parser_->is_done() || !KeptAnswers::write_key(head_, is_secure(), key_)) {
        key_.clear();
        return nullptr;
    }
    return service_.kept.find(key_);
}

template <class Stream>
auto Session<Stream>::serve() -> Task<After> {
    Request request;
    bool const understood = fill_request(head_, request);
    request.peer = service_.proxies.client(peer_, request.headers);
    request.secure = is_secure();
    if (!understood) co_return co_await refuse(request, explained(service_, 400, request));

    auto const method = method_of(head_.verb);
    auto match = method ? service_.router.find(*method, request.path) : Router::Match();
    if (!method) match.allowed = service_.router.allowed(request.path);
    if (!match.route && match.allowed.empty()) co_return co_await refuse(request, explained(service_, 404, request));
    if (!match.route) co_return co_await refuse(request, explained_allowed(service_, match.allowed, request));
    request.parameters = std::move(match.parameters);

    auto const limit = match.route->body_limit;
    auto const body =
        match.route->upload ? co_await read_upload(limit, request.upload) : co_await read_body(limit, request.body);
    if (!body && body.error() == silence) co_return After::gone;
    if (!body) co_return co_await refuse(request, explained(service_, body.error(), request));

    wait_until(never);
    if (match.route->stream) co_return co_await serve_stream(*match.route, std::move(request));
    co_return co_await serve_route(*match.route, std::move(request));
}

template <class Stream>
auto Session<Stream>::serve_route(Route const& route, Request request) -> Task<After> {
    if (!route.kept || key_.empty()) {
        auto const work = [&] { return finished(service_, request, respond(service_, route, request)); };
        auto const answer = co_await on_workers(*service_.workers, work);
        co_return co_await send(answer);
    }
    auto const generation = service_.kept.generation();
    auto const work = [&] { return finished_for_keeping(service_, request, respond(service_, route, request)); };
    auto const result = co_await on_workers(*service_.workers, work);
    if (result.kept) service_.kept.keep(key_, result.kept, generation);
    co_return co_await send(result.answer);
}

template <class Stream>
auto Session<Stream>::serve_stream(Route const& route, Request request) -> Task<After> {
    Streams::Opening const opening(service_.streams);
    auto outcome = co_await on_workers(*service_.workers, [&] { return open_stream(service_, route, request); });
    if (auto* const refusal = std::get_if<Response>(&outcome)) co_return co_await refuse(request, std::move(*refusal));
    if (service_.stopping) co_return co_await refuse(request, explained(service_, 503, request));

    auto response = stream_response(service_, request);
    if (request.method == Method::head) co_return co_await send(make_answer(request, std::move(response)));

    std::string head(status_line(200));
    head.append(service_.date_line).append("Connection: close\r\n").append(endless_fields(response)).append("\r\n");
    // The socket is all that stays: coroutine, buffers and this object end here.
    service_.streams.admit(std::make_shared<SocketSubscriber<Stream>>(service_.streams, std::move(stream_)),
                           std::get<Subscription>(outcome), std::make_shared<std::string const>(std::move(head)),
                           opening);
    co_return After::gone;
}

template <class Stream>
auto Session<Stream>::refuse(int status) -> Task<After> {
    Request request;
    if (parser_->is_header_done()) fill_request(head_, request);
    request.peer = service_.proxies.client(peer_, request.headers);
    co_return co_await refuse(request, explained(service_, status, request));
}

template <class Stream>
auto Session<Stream>::refuse(Request const& request, Response response) -> Task<After> {
    auto const answer = finished(service_, request, std::move(response));
    co_return co_await send(answer);
}

template <class Stream>
auto Session<Stream>::send(Answer const& answer) -> Task<After> {
    bool const stays = keeps_open();
    if (!send_at_once(answer) && co_await send_rest() == After::gone) co_return After::gone;
    co_return stays ? After::next_request : After::farewell;
}

/// True when the socket took everything. The answer must live until the rest is sent.
template <class Stream>
bool Session<Stream>::send_at_once(Answer const& answer) {
    std::string_view const persistence = head_.version >= 11 ? "" : "Connection: keep-alive\r\n";
    out_.assign(status_line(answer.status)).append(service_.date_line);
    out_.append(keeps_open() ? persistence : "Connection: close\r\n").append(answer.fields).append("\r\n");

    auto const* const body = answer.length > 0 ? answer.body->data() + answer.offset : nullptr;
    unsent_ = Unsent({asio::buffer(out_), asio::const_buffer(body, answer.length)});
    if constexpr (is_tls<Stream>) {
        return false;
    } else {
        ErrorCode later;
        auto const bytes = stream_.write_some(unsent_, later);
        unsent_.consume(bytes);
        return bytes == out_.size() + answer.length;
    }
}

template <class Stream>
auto Session<Stream>::send_rest() -> Task<After> {
    while (asio::buffer_size(unsent_) > 0) {
        wait_until(service_.now + service_.options.body_timeout);
        auto const [error, bytes] = co_await stream_.async_write_some(unsent_, awaiting);
        if (error) co_return After::gone;
        unsent_.consume(bytes);
    }
    co_return keeps_open() ? After::next_request : After::farewell;
}

/// Closing at once would reset a connection on which unread bytes arrive, and the client would lose the answer.
template <class Stream>
Task<void> Session<Stream>::take_leave() {
    wait_until(service_.now + (service_.stopping ? leave_timeout_at_the_end : leave_timeout));
    resting_ = true;
    if constexpr (is_tls<Stream>) {
        co_await stream_.async_shutdown(awaiting);
    } else {
        ErrorCode ignored;
        stream_.shutdown(asio::socket_base::shutdown_send, ignored);
        while (!expired_ && co_await read_more(head_piece) > 0) buffer_.clear();
    }
}

template <class Stream>
bool Session<Stream>::keeps_open() const {
    return sound_ && !service_.stopping && parser_->is_done() && parser_->keep_alive();
}

template <class Stream>
bool Session<Stream>::is_secure() const {
    if (is_tls<Stream>) return true;
    return peer_is_proxy_ && same_word(head_.forwarded_proto, "https");
}

}  // namespace daumoi::http
