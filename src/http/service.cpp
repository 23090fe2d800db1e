#include "http/service.hpp"

#include <array>
#include <utility>

#include <fmt/core.h>

namespace daumoi::http {

namespace {

constexpr std::size_t capacity_for_kept_answers = 64 * 1024 * 1024;

}  // namespace

Service::Service(Options options_, Router router_, Explain explain_, Decorate decorate_)
    : options(std::move(options_)),
      router(std::move(router_)),
      explain(std::move(explain_)),
      decorate(std::move(decorate_)),
      proxies(options.trusted_proxies),
      workers(options.workers),
      kept(capacity_for_kept_answers),
      streams(options.stream_queue, options.stream_life) {
    tick();
}

void Service::tick() {
    now = std::chrono::steady_clock::now();
    auto const instant = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    date_line = "Date: " + http_date(instant) + "\r\n";
    connections.expire(now);
}

std::string http_date(std::chrono::sys_seconds instant) {
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    auto const midnight = std::chrono::floor<std::chrono::days>(instant);
    std::chrono::year_month_day const date(midnight);
    std::chrono::hh_mm_ss const time(instant - midnight);
    return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT", days[std::chrono::weekday(midnight).c_encoding()],
                       unsigned(date.day()), months[unsigned(date.month()) - 1], int(date.year()), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

}  // namespace daumoi::http
