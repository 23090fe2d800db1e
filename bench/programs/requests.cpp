// requests PORT CONNECTIONS: sends the requests of standard input as fast as they are answered, each on the next free
// one of the connections, and then prints the microseconds that all took, and a line for each request in their order:
// status, microseconds, and the answer's body when that is one short line.
#include <atomic>
#include <chrono>
#include <cstdio>
#include <exception>
#include <iostream>
#include <thread>
#include <vector>

#include "connection.hpp"
#include "framing.hpp"

namespace daumoi::bench {
namespace {

using Time = std::chrono::steady_clock;

struct Exchange {
    std::string request;
    Answer answer;
    Time::duration took{};
};

long long microseconds(Time::duration time) {
    return std::chrono::duration_cast<std::chrono::microseconds>(time).count();
}

void exchange_all(std::vector<Exchange>& exchanges, std::atomic<std::size_t>& next, std::uint16_t port) {
    Connection connection(port);
    for (auto place = next++; place < exchanges.size(); place = next++) {
        auto& one = exchanges[place];
        auto const begin = Time::now();
        connection.send(one.request);
        one.answer = connection.receive();
        one.took = Time::now() - begin;
    }
}

Time::duration run(std::vector<Exchange>& exchanges, std::uint16_t port, int connections) {
    std::atomic<std::size_t> next = 0;
    auto const begin = Time::now();
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < connections; ++i)
            threads.emplace_back([&] {
                try {
                    exchange_all(exchanges, next, port);
                } catch (std::exception const& error) {
                    std::cerr << error.what() << '\n';
                }
            });
    }
    return Time::now() - begin;
}

void print(std::vector<Exchange> const& exchanges) {
    for (auto const& one : exchanges) {
        auto const& body = one.answer.body;
        bool const is_short = body.size() <= 200 && body.find('\n') == std::string::npos;
        std::cout << one.answer.status << ' ' << microseconds(one.took) << ' ' << (is_short ? body : "") << '\n';
    }
}

int main_of(std::uint16_t port, int connections) {
    std::vector<Exchange> exchanges;
    while (auto request = read_request(std::cin)) exchanges.push_back({std::move(*request), {}, {}});
    std::cout << microseconds(run(exchanges, port, connections)) << '\n';
    print(exchanges);
    return 0;
}

}  // namespace
}  // namespace daumoi::bench

int main(int count, char** arguments) try {
    if (count != 3) return 2;
    return daumoi::bench::main_of(static_cast<std::uint16_t>(std::stoi(arguments[1])), std::stoi(arguments[2]));
} catch (std::exception const& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
