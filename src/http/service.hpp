#pragma once

#include <chrono>
#include <optional>
#include <string>

#include <boost/asio/thread_pool.hpp>

#include "http/connections.hpp"
#include "http/kept.hpp"
#include "http/proxy.hpp"
#include "http/server.hpp"
#include "http/streams.hpp"

namespace daumoi::http {

/// What the connections of one server share. The first group is read-only, the second belongs to the I/O thread.
struct Service {
    Service(Options options, Router router, Explain explain, Decorate decorate);

    Options const options;
    Router const router;
    Explain const explain;
    Decorate const decorate;
    TrustedProxies const proxies;
    std::optional<asio::thread_pool> workers;  ///< gone after `Server::stop`

    KeptAnswers kept;
    Streams streams;
    Connections connections;
    std::size_t uploads = 0;  ///< bodies that are put into files now
    bool stopping = false;
    std::chrono::steady_clock::time_point now;  ///< of the last tick, so that a request costs no look at the clock
    std::string date_line;                      ///< "Date: …\r\n"

    /// Renews the two above and ends what has run out of time. Called a few times a second.
    void tick();
};

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7), whatever the locale.
std::string http_date(std::chrono::sys_seconds instant);

}  // namespace daumoi::http
