#include "http/ranges.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "http/ascii.hpp"

namespace daumoi::http {

namespace {

std::optional<std::size_t> number(std::string_view digits) {
    std::size_t value = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

}  // namespace

std::variant<WholeBody, NoSuchRange, ByteRange> asked_range(std::string_view header, std::size_t size) {
    auto rest = header;
    auto const unit = next_part(rest, '=');
    auto const dash = rest.find('-');
    if (!same_word(unit, "bytes") || dash == std::string_view::npos || rest.contains(',')) return WholeBody();

    auto const first = number(without_blanks(rest.substr(0, dash)));
    auto const last_text = without_blanks(rest.substr(dash + 1));
    auto const last = number(last_text);
    if (!last && !last_text.empty()) return WholeBody();
    if (!first) {
        if (!last || !without_blanks(rest.substr(0, dash)).empty()) return WholeBody();
        if (*last == 0 || size == 0) return NoSuchRange();
        auto const length = std::min(*last, size);
        return ByteRange{size - length, length};
    }
    if (last && *last < *first) return WholeBody();
    if (*first >= size) return NoSuchRange();
    return ByteRange{*first, std::min(last.value_or(size - 1), size - 1) - *first + 1};
}

}  // namespace daumoi::http
