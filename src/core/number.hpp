#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace daumoi {

/// The text as a whole number: nothing for "", "12abc", " 12", or what does not fit.
inline std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace daumoi
