#pragma once

#include <cstddef>
#include <string_view>

namespace daumoi::http {

/// A body in memory of the kernel, which sockets send without copying it: all readers are served from the same pages,
/// still warm in the processor's cache. Costs a descriptor.
class Pages {
public:
    /// When the system grants none, `empty` is true and the body has to be sent as usual.
    explicit Pages(std::string_view body);
    ~Pages();
    Pages(Pages const&) = delete;
    Pages& operator=(Pages const&) = delete;

    bool empty() const { return descriptor_ < 0; }
    /// Sends the head and then the body, without waiting. Returns the bytes that the socket took of both.
    std::size_t send(int socket, std::string_view head) const;

private:
    int descriptor_;
    std::size_t size_;
};

}  // namespace daumoi::http
