#pragma once

#include <type_traits>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/system/error_code.hpp>

// g++ 12 sees through the allocation of Asio's coroutine frames, but not through their release, and reports a mismatch.
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"

/// The library's types with the one executor that this folder uses: smaller and faster than the type-erased ones.
namespace daumoi::http {

namespace asio = boost::asio;
using ErrorCode = boost::system::error_code;

using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;
using TlsStream = asio::ssl::stream<Socket>;
using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, Executor>;
using Timer =
    asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, Executor>;

/// A coroutine on the I/O thread.
template <class T>
using Task = asio::awaitable<T, Executor>;

/// Completion token: `auto [error, …] = co_await operation(…, awaiting);`
inline constexpr asio::as_tuple_t<asio::use_awaitable_t<Executor>> awaiting{};

template <class Stream>
inline constexpr bool is_tls = std::is_same_v<Stream, TlsStream>;

inline Socket& socket_of(Socket& stream) { return stream; }
inline Socket& socket_of(TlsStream& stream) { return stream.next_layer(); }

}  // namespace daumoi::http
