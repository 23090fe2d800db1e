#include "http/pages.hpp"

#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

namespace daumoi::http {

Pages::Pages(std::string_view body) : descriptor_(memfd_create("kept answer", MFD_CLOEXEC)), size_(body.size()) {
    if (empty() || ::write(descriptor_, body.data(), body.size()) == static_cast<ssize_t>(body.size())) return;
    ::close(descriptor_);
    descriptor_ = -1;
}

Pages::~Pages() {
    if (!empty()) ::close(descriptor_);
}

std::size_t Pages::send(int socket, std::string_view head) const {
    auto const of_head = ::send(socket, head.data(), head.size(), MSG_MORE | MSG_NOSIGNAL | MSG_DONTWAIT);
    if (of_head < static_cast<ssize_t>(head.size())) return of_head > 0 ? static_cast<std::size_t>(of_head) : 0;
    off_t position = 0;
    auto const of_body = ::sendfile(socket, descriptor_, &position, size_);
    return head.size() + (of_body > 0 ? static_cast<std::size_t>(of_body) : 0);
}

}  // namespace daumoi::http
