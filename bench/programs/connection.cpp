#include "connection.hpp"

#include <array>
#include <cerrno>
#include <stdexcept>
#include <system_error>
#include <utility>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace daumoi::bench {
namespace {

[[noreturn]] void fail(char const* what) { throw std::system_error(errno, std::generic_category(), what); }

std::size_t content_length(std::string_view head) {
    static constexpr std::string_view name = "content-length:";
    for (auto line = head.find("\r\n"); line != std::string_view::npos; line = head.find("\r\n", line + 2)) {
        auto const field = head.substr(line + 2);
        if (field.size() > name.size() && strncasecmp(field.data(), name.data(), name.size()) == 0)
            return std::stoul(std::string(field.substr(name.size(), 20)));
    }
    throw std::runtime_error("An answer without Content-Length: " + std::string(head));
}

}  // namespace

Connection::Connection(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    if (socket_ < 0) fail("socket");
    int const on = 1;
    timeval const patience{.tv_sec = 10, .tv_usec = 0};
    setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(socket_, reinterpret_cast<sockaddr const*>(&address), sizeof address) != 0) fail("connect");
}

Connection::~Connection() {
    if (socket_ >= 0) close(socket_);
}

Connection::Connection(Connection&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)), head_(std::move(other.head_)), rest_(std::move(other.rest_)) {}

void Connection::send(std::string_view bytes) {
    while (!bytes.empty()) {
        auto const taken = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (taken < 0) fail("send");
        bytes.remove_prefix(static_cast<std::size_t>(taken));
    }
}

void Connection::receive_more() {
    std::array<char, 64 * 1024> piece;
    auto const count = recv(socket_, piece.data(), piece.size(), 0);
    if (count < 0) fail("recv");
    if (count == 0) throw std::runtime_error("The server has closed a connection.");
    rest_.append(piece.data(), static_cast<std::size_t>(count));
}

int Connection::receive_head() {
    std::size_t end;
    while ((end = rest_.find("\r\n\r\n")) == std::string::npos) receive_more();
    head_ = rest_.substr(0, end + 2);
    rest_.erase(0, end + 4);
    return std::stoi(head_.substr(head_.find(' ') + 1));
}

Answer Connection::receive() {
    Answer answer{receive_head(), {}};
    auto const length = content_length(head_);
    while (rest_.size() < length) receive_more();
    answer.body = rest_.substr(0, length);
    rest_.erase(0, length);
    return answer;
}

}  // namespace daumoi::bench
