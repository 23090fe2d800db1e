#pragma once

#include <exception>
#include <type_traits>
#include <utility>

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>

#include "http/network.hpp"

namespace daumoi::http {

/// Runs `work` on a worker thread and goes on with its result, or exception, on the I/O thread. What it refers to must
/// live in the waiting coroutine.
template <class Work>
auto on_workers(asio::thread_pool& workers, Work work) -> Task<std::invoke_result_t<Work>> {
    using Result = std::invoke_result_t<Work>;
    auto const begin = [&workers](auto waiting, Work given) {
        auto const back = asio::get_associated_executor(waiting);
        asio::post(workers, [waiting = std::move(waiting), given = std::move(given), back]() mutable {
            Result result;
            std::exception_ptr failure;
            try {
                result = given();
            } catch (...) {
                failure = std::current_exception();
            }
            asio::post(back, [waiting = std::move(waiting), result = std::move(result), failure]() mutable {
                waiting(failure, std::move(result));
            });
        });
    };
    constexpr asio::use_awaitable_t<Executor> token;
    co_return co_await asio::async_initiate<asio::use_awaitable_t<Executor> const, void(std::exception_ptr, Result)>(
        begin, token, std::move(work));
}

}  // namespace daumoi::http
