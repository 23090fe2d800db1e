#include "features/meetings/document_numbers.hpp"

#include <charconv>
#include <cstdint>

namespace daumoi::meetings {

std::string next_number(std::string_view number) {
    std::int32_t value = 0;
    auto const [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc{}) return {};
    auto const digits = static_cast<std::size_t>(end - number.data());
    auto next = std::to_string(std::int64_t{value} + 1);
    if (next.size() < digits) next.insert(0, digits - next.size(), '0');
    return next + std::string(number.substr(digits));
}

}  // namespace daumoi::meetings
