// subscribers PORT COUNT: opens COUNT event streams with the first request of standard input and prints "open". For
// each further request, which publishes something, it prints on a line the microseconds from sending it until it was
// answered, until the first and until the last stream had the event, and the event's bytes; then the event itself.
// All streams must get the same bytes.
#include <array>
#include <cerrno>
#include <chrono>
#include <iostream>
#include <stdexcept>
#include <vector>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "connection.hpp"
#include "framing.hpp"

namespace daumoi::bench {
namespace {

using Time = std::chrono::steady_clock;

constexpr int patience_in_milliseconds = 10'000;

/// The next event, without the comments before it; empty while none is whole.
std::string take_event(std::string& arrived) {
    for (auto end = arrived.find("\n\n"); end != std::string::npos; end = arrived.find("\n\n")) {
        auto event = arrived.substr(0, end + 2);
        arrived.erase(0, end + 2);
        if (!event.starts_with(':')) return event;
    }
    return {};
}

struct Round {
    Time::duration answered{}, first{}, last{};
    std::string event;
};

class Streams {
public:
    Streams(std::uint16_t port, std::size_t count, std::string const& opening) : publisher_(port) {
        if (epoll_ < 0) throw std::runtime_error("No epoll.");
        streams_.reserve(count);
        for (std::size_t i = 0; i < count; ++i) open(port, opening);
        watch(publisher_.socket(), count);
    }
    ~Streams() { close(epoll_); }
    Streams(Streams const&) = delete;
    Streams& operator=(Streams const&) = delete;

    Round publish(std::string const& request) {
        Round round;
        bool answered = false;
        std::size_t reached = 0;
        auto const begin = Time::now();
        publisher_.send(request);
        while (!answered || reached < streams_.size()) {
            auto const ready =
                epoll_wait(epoll_, events_.data(), static_cast<int>(events_.size()), patience_in_milliseconds);
            if (ready <= 0) throw std::runtime_error(std::to_string(reached) + " streams were reached, then no more.");
            for (int i = 0; i < ready; ++i) {
                auto const place = events_[static_cast<std::size_t>(i)].data.u64;
                if (place == streams_.size()) {
                    check_answer();
                    round.answered = Time::now() - begin;
                    answered = true;
                } else if (take(streams_[place], round.event)) {
                    round.last = Time::now() - begin;
                    if (reached++ == 0) round.first = round.last;
                }
            }
        }
        return round;
    }

private:
    void open(std::uint16_t port, std::string const& opening) {
        auto& stream = streams_.emplace_back(port);
        stream.send(opening);
        if (auto const status = stream.receive_head(); status != 200)
            throw std::runtime_error("A stream was answered with " + std::to_string(status) + ".");
        watch(stream.socket(), streams_.size() - 1);
    }

    void watch(int socket, std::uint64_t place) {
        epoll_event event{.events = EPOLLIN, .data = {.u64 = place}};
        if (epoll_ctl(epoll_, EPOLL_CTL_ADD, socket, &event) != 0) throw std::runtime_error("epoll refuses a socket.");
    }

    void check_answer() {
        auto const answer = publisher_.receive();
        if (answer.status >= 300)
            throw std::runtime_error("What was published was answered with " + std::to_string(answer.status) + ": " +
                                     answer.body);
    }

    /// True when the stream now has the event; `expected` is what the first one got.
    static bool take(Connection& stream, std::string& expected) {
        std::array<char, 16 * 1024> piece;
        auto const count = recv(stream.socket(), piece.data(), piece.size(), MSG_DONTWAIT);
        if (count < 0 && errno == EAGAIN) return false;
        if (count <= 0) throw std::runtime_error("A stream was ended by the server.");
        stream.rest().append(piece.data(), static_cast<std::size_t>(count));
        auto event = take_event(stream.rest());
        if (event.empty()) return false;
        if (expected.empty()) expected = event;
        if (event != expected) throw std::runtime_error("Two streams got different bytes:\n" + expected + event);
        return true;
    }

    int epoll_ = epoll_create1(EPOLL_CLOEXEC);
    Connection publisher_;
    std::vector<Connection> streams_;
    std::array<epoll_event, 256> events_{};
};

long long microseconds(Time::duration time) {
    return std::chrono::duration_cast<std::chrono::microseconds>(time).count();
}

int main_of(std::uint16_t port, std::size_t count) {
    auto const opening = read_request(std::cin);
    if (!opening) throw std::runtime_error("No request to open a stream with.");
    Streams streams(port, count, *opening);
    std::cout << "open" << std::endl;
    while (auto const request = read_request(std::cin)) {
        auto const round = streams.publish(*request);
        std::cout << microseconds(round.answered) << ' ' << microseconds(round.first) << ' ' << microseconds(round.last)
                  << ' ' << round.event.size() << '\n'
                  << round.event << std::flush;
    }
    return 0;
}

}  // namespace
}  // namespace daumoi::bench

int main(int count, char** arguments) try {
    if (count != 3) return 2;
    return daumoi::bench::main_of(static_cast<std::uint16_t>(std::stoi(arguments[1])), std::stoul(arguments[2]));
} catch (std::exception const& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
