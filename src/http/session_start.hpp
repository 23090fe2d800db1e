#pragma once

#include <exception>
#include <memory>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <spdlog/spdlog.h>

#include "http/session_answering.hpp"
#include "http/session_reading.hpp"

namespace daumoi::http {

template <class Stream>
void spawn_session(Service& service, Stream stream) {
    auto const executor = stream.get_executor();
    auto session = std::make_shared<Session<Stream>>(service, std::move(stream));
    auto& running = *session;
    asio::co_spawn(executor, running.run(), [session = std::move(session)](std::exception_ptr failure) {
        if (failure) spdlog::error("A connection ended with an exception.");
    });
}

}  // namespace daumoi::http
