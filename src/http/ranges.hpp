#pragma once

#include <cstddef>
#include <string_view>
#include <variant>

namespace daumoi::http {

struct WholeBody {};
struct NoSuchRange {};
struct ByteRange {
    std::size_t first;
    std::size_t length;  ///< at least 1
};

/// What a `Range` header asks of a body of `size` bytes (RFC 9110, 14.2). Several ranges and other units are answered
/// with the whole body, which the RFC allows.
std::variant<WholeBody, NoSuchRange, ByteRange> asked_range(std::string_view header, std::size_t size);

}  // namespace daumoi::http
