#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace daumoi::http {

/// One event for all its readers, rendered once: the bytes of `id: …\nevent: …\ndata: …\n\n`.
using EventBytes = std::shared_ptr<std::string const>;

/// `data` may have several lines; each becomes its own `data:` line.
EventBytes event_bytes(std::int64_t id, std::string_view name, std::string_view data);

/// Tells a reader to ask anew from the last number it saw: its rights are then looked at again.
EventBytes renewal();

/// What an open event stream listens to: any event published under one of its channels.
struct Subscription {
    std::vector<std::string> channels;
    /// Sent first, before anything published later: what the reader missed since its Last-Event-ID.
    std::vector<EventBytes> missed;
    /// Published events with an id up to this one are not sent: they are contained in `missed`.
    std::int64_t after = 0;
};

}  // namespace daumoi::http
