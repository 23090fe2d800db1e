#include "http/server.hpp"

#include <future>
#include <stdexcept>
#include <thread>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <sys/resource.h>

#include "http/service.hpp"
#include "http/session.hpp"
#include "http/tls.hpp"

namespace daumoi::http {

namespace {

constexpr std::chrono::milliseconds tick_interval{200};
constexpr std::chrono::milliseconds tick_interval_at_the_end{10};
constexpr std::chrono::milliseconds pause_without_descriptors{100};
constexpr rlim_t other_descriptors = 512;  // files and databases

/// A descriptor for each connection, as far as the system lets us.
void raise_descriptor_limit(std::size_t connections) {
    rlimit limit{};
    auto const wanted = static_cast<rlim_t>(connections) + other_descriptors;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted) return;
    limit.rlim_cur = std::min(wanted, limit.rlim_max);
    setrlimit(RLIMIT_NOFILE, &limit);
}

asio::ip::tcp::endpoint endpoint_of(Options const& options) {
    ErrorCode error;
    auto const address = asio::ip::make_address(options.address == "localhost" ? "127.0.0.1" : options.address, error);
    if (error) throw std::runtime_error("The address to listen on is not an IP address: " + options.address);
    return {address, options.port};
}

}  // namespace

struct Server::Impl {
    Impl(Options options, Router router, Explain explain, Decorate decorate)
        : service(std::move(options), std::move(router), std::move(explain), std::move(decorate)) {}

    // Ended in the opposite order: what waits in the context still refers to the service.
    Service service;
    asio::io_context context{BOOST_ASIO_CONCURRENCY_HINT_UNSAFE_IO};
    asio::executor_work_guard<Executor> guard{context.get_executor()};
    Acceptor acceptor{context.get_executor()};
    Timer pause{context.get_executor()};
    Timer ticker{context.get_executor()};
    std::optional<asio::ssl::context> tls;
    std::uint16_t port = 0;
    std::promise<void> drained;
    std::thread thread;

    void listen();
    Task<void> accept_all();
    void admit(Socket socket);
    Task<void> tick_on();
    void begin_stop();
};

void Server::Impl::listen() try {
    auto const endpoint = endpoint_of(service.options);
    acceptor.open(endpoint.protocol());
    acceptor.set_option(asio::socket_base::reuse_address(true));
    acceptor.bind(endpoint);
    acceptor.listen();
    port = acceptor.local_endpoint().port();
} catch (boost::system::system_error const& error) {
    throw std::runtime_error("Cannot listen on " + service.options.address + " port " +
                             std::to_string(service.options.port) + ": " + error.code().message());
}

Task<void> Server::Impl::accept_all() {
    while (acceptor.is_open()) {
        auto [error, socket] = co_await acceptor.async_accept(awaiting);
        if (error == asio::error::operation_aborted) co_return;
        if (error) {
            pause.expires_after(pause_without_descriptors);
            co_await pause.async_wait(awaiting);
        } else if (service.connections.size() + service.streams.size() < service.options.connections) {
            admit(std::move(socket));
        }
    }
}

void Server::Impl::admit(Socket socket) {
    ErrorCode gone;
    socket.set_option(asio::ip::tcp::no_delay(true), gone);
    socket.non_blocking(true, gone);
    if (gone) return;
    if (tls) return start_session(service, TlsStream(std::move(socket), *tls));
    start_session(service, std::move(socket));
}

Task<void> Server::Impl::tick_on() {
    for (;;) {
        ticker.expires_after(service.stopping ? tick_interval_at_the_end : tick_interval);
        co_await ticker.async_wait(awaiting);
        service.tick();
        if (service.stopping && service.connections.size() == 0) {
            drained.set_value();
            co_return;
        }
    }
}

void Server::Impl::begin_stop() {
    ErrorCode ignored;
    acceptor.close(ignored);
    service.stopping = true;
    service.streams.drop_all();
    service.connections.close_resting();
    ticker.cancel();
}

Server::Server(Options options, Router router, Explain explain, Decorate decorate)
    : impl_(std::make_unique<Impl>(std::move(options), std::move(router), std::move(explain), std::move(decorate))) {}

Server::~Server() { stop(); }

void Server::start() {
    auto const& options = impl_->service.options;
    if (options.tls_certificate && options.tls_key) {
        impl_->tls.emplace(tls_context(*options.tls_certificate, *options.tls_key));
    } else if (options.tls_certificate || options.tls_key) {
        throw std::runtime_error("TLS needs both, a certificate and its key.");
    }
    raise_descriptor_limit(options.connections);
    impl_->listen();
    asio::co_spawn(impl_->context, impl_->accept_all(), asio::detached);
    asio::co_spawn(impl_->context, impl_->tick_on(), asio::detached);
    impl_->thread = std::thread([this] { impl_->context.run(); });
}

std::uint16_t Server::port() const { return impl_->port; }

void Server::stop(std::chrono::milliseconds patience) {
    if (!impl_->thread.joinable()) return;
    auto const drained = impl_->drained.get_future();
    asio::post(impl_->context, [this] { impl_->begin_stop(); });
    drained.wait_for(patience);

    impl_->service.workers->stop();
    impl_->service.workers->join();
    impl_->context.stop();
    impl_->thread.join();
    impl_->service.connections.close();
    impl_->service.workers.reset();
}

void Server::publish(std::string const& channel, std::int64_t id, EventBytes event) {
    asio::post(impl_->context,
               [this, channel, id, event = std::move(event)] { impl_->service.streams.publish(channel, id, event); });
}

bool Server::may_reach(std::string const& channel) const { return impl_->service.streams.may_reach(channel); }

void Server::beat() {
    asio::post(impl_->context, [this] { impl_->service.streams.beat(); });
}

std::size_t Server::open_streams() const { return impl_->service.streams.size(); }

void Server::forget_kept() { impl_->service.kept.forget(); }

}  // namespace daumoi::http
