#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace daumoi::bench {

struct Answer {
    int status = 0;
    std::string body;
};

/// One blocking HTTP/1.1 connection to this machine, kept open between requests. Every member throws
/// std::runtime_error when the other side ends it, is silent for ten seconds, or answers in an unexpected form.
class Connection {
public:
    explicit Connection(std::uint16_t port);
    ~Connection();
    Connection(Connection&& other) noexcept;
    Connection& operator=(Connection&&) = delete;

    int socket() const { return socket_; }
    void send(std::string_view bytes);
    /// The status; what has arrived after the head stays in `rest`.
    int receive_head();
    /// An answer with Content-Length.
    Answer receive();
    /// What has arrived and was not yet handed out.
    std::string& rest() { return rest_; }

private:
    void receive_more();

    int socket_;
    std::string head_;
    std::string rest_;
};

}  // namespace daumoi::bench
