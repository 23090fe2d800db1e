#include "http/stream.hpp"

#include <algorithm>

namespace daumoi::http {

namespace {

/// Up to the next line break, which in an event stream may be CR, LF or both (WHATWG HTML, 9.2.5).
std::string_view next_line(std::string_view& rest) {
    auto const end = std::min(rest.find_first_of("\r\n"), rest.size());
    auto const line = rest.substr(0, end);
    auto const step = rest.substr(end).starts_with("\r\n") ? end + 2 : end + 1;
    rest = step > rest.size() ? std::string_view() : rest.substr(step);
    return line;
}

}  // namespace

EventBytes event_bytes(std::int64_t id, std::string_view name, std::string_view data) {
    std::string bytes = "id: " + std::to_string(id) + "\nevent: ";
    bytes.append(next_line(name)).append("\n");
    do {
        bytes.append("data: ").append(next_line(data)).append("\n");
    } while (!data.empty());
    bytes.append("\n");
    return std::make_shared<std::string const>(std::move(bytes));
}

EventBytes renewal() {
    static auto const event = std::make_shared<std::string const>("event: renew\ndata: now\n\n");
    return event;
}

}  // namespace daumoi::http
