#pragma once

#include <charconv>
#include <chrono>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <sys/socket.h>
#include <sys/time.h>

#include "http/message.hpp"
#include "http/server.hpp"

/// For the tests of this folder: a server on a free port and a client that writes what it is told, byte for byte.
namespace daumoi::http::testing {

using namespace std::chrono_literals;

struct Reply {
    int status = 0;
    Headers headers = {};
    std::string body = {};

    std::string header(std::string_view name) const { return std::string(headers.find(name).value_or("")); }
};

class Client {
public:
    explicit Client(std::uint16_t port) : socket_(context_) {
        socket_.connect({boost::asio::ip::make_address("127.0.0.1"), port});
        timeval const limit{.tv_sec = 10, .tv_usec = 0};
        setsockopt(socket_.native_handle(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    }

    Client& send(std::string_view text) {
        while (!text.empty()) {
            auto const bytes = ::send(socket_.native_handle(), text.data(), text.size(), MSG_NOSIGNAL);
            if (bytes <= 0) break;
            text.remove_prefix(static_cast<std::size_t>(bytes));
        }
        return *this;
    }

    /// Headers are lines with "\r\n".
    Client& get(std::string_view target, std::string_view headers = "") { return request("GET", target, headers); }
    Client& request(std::string_view method, std::string_view target, std::string_view headers = "",
                    std::string_view body = "") {
        auto text =
            std::string(method) + " " + std::string(target) + " HTTP/1.1\r\nHost: test\r\n" + std::string(headers);
        if (!body.empty()) text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
        return send(text + "\r\n" + std::string(body));
    }

    /// Reads up to and with `mark`; throws when the connection ends before.
    std::string read_to(std::string_view mark) {
        for (;;) {
            if (auto const end = received_.find(mark); end != std::string::npos) return take(end + mark.size());
            if (!receive()) throw std::runtime_error("The connection ended; so far: " + received_);
        }
    }
    std::string read_to_end() {
        while (receive()) {
        }
        return take(received_.size());
    }
    bool is_ended() { return received_.empty() && !receive(); }

    /// Only the head of an answer to HEAD.
    Reply head() {
        auto const text = read_to("\r\n\r\n");
        Reply reply{.status = std::stoi(text.substr(9, 3))};
        for (auto start = text.find("\r\n") + 2; start + 2 < text.size();) {
            auto const end = text.find("\r\n", start);
            auto const colon = text.find(':', start);
            reply.headers.add(text.substr(start, colon - start), text.substr(colon + 2, end - colon - 2));
            start = end + 2;
        }
        return reply;
    }
    Reply reply() {
        auto reply = head();
        auto const length = reply.header("Content-Length");
        auto const size = length.empty() ? 0 : std::stoul(length);
        while (received_.size() < size) {
            if (!receive()) throw std::runtime_error("The connection ended within a body.");
        }
        reply.body = take(size);
        return reply;
    }

    void end_sending() { socket_.shutdown(boost::asio::socket_base::shutdown_send); }
    void receive_buffer(int bytes) { socket_.set_option(boost::asio::socket_base::receive_buffer_size(bytes)); }

private:
    bool receive() {
        char piece[16 * 1024];
        auto const bytes = ::recv(socket_.native_handle(), piece, sizeof piece, 0);
        if (bytes > 0) received_.append(piece, static_cast<std::size_t>(bytes));
        return bytes > 0;
    }
    std::string take(std::size_t size) {
        auto text = received_.substr(0, size);
        received_.erase(0, size);
        return text;
    }

    boost::asio::io_context context_;
    boost::asio::ip::tcp::socket socket_;
    std::string received_;
};

inline Response explain_briefly(int status, Request const& request) {
    return Response::text(status, "text/plain", "explained " + std::to_string(status) + " for " + request.target);
}

inline void decorate_briefly(Request const&, Response& response) { response.headers.set("X-Decorated", "yes"); }

inline Options on_free_port() {
    Options options;
    options.port = 0;
    options.workers = 4;
    return options;
}

/// Server on a free port with the given routes; stopped at the end of the test.
class RunningServer {
public:
    explicit RunningServer(std::vector<Route> routes, Options options = on_free_port())
        : server_(std::move(options), router_of(std::move(routes)), explain_briefly, decorate_briefly) {
        server_.start();
    }

    Client client() const { return Client(server_.port()); }
    Server* operator->() { return &server_; }

private:
    static Router router_of(std::vector<Route> routes) {
        Router router;
        for (auto& route : routes) router.add(std::move(route));
        return router;
    }

    Server server_;
};

inline Handler says(std::string text) {
    return [text = std::move(text)](Request const&) { return Response::text(200, "text/plain", text); };
}

/// Looks again until it is so, for ten seconds at most.
inline bool becomes_true(std::function<bool()> const& condition) {
    for (int attempt = 0; attempt < 1000; ++attempt) {
        if (condition()) return true;
        std::this_thread::sleep_for(10ms);
    }
    return false;
}

}  // namespace daumoi::http::testing
