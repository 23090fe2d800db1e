#include "http/percent.hpp"

#include "core/text.hpp"
#include "http/message.hpp"

namespace daumoi::http {

namespace {

int digit_value(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    return -1;
}

std::optional<char> escaped(std::string_view digits) {
    if (digits.size() < 2) return std::nullopt;
    int const high = digit_value(digits[0]);
    int const low = digit_value(digits[1]);
    if (high < 0 || low < 0) return std::nullopt;
    return static_cast<char>(high * 16 + low);
}

bool is_unreserved(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
           letter == '-' || letter == '_' || letter == '.' || letter == '~';
}

}  // namespace

std::optional<std::string> percent_decoded(std::string_view encoded, Plus plus) {
    std::string text;
    text.reserve(encoded.size());
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        if (encoded[i] == '%') {
            auto const byte = escaped(encoded.substr(i + 1));
            if (!byte) return std::nullopt;
            text += *byte;
            i += 2;
        } else {
            text += encoded[i] == '+' && plus == Plus::space ? ' ' : encoded[i];
        }
    }
    if (!is_clean_utf8(text)) return std::nullopt;
    return text;
}

std::string url_encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    encoded.reserve(text.size());
    for (char const letter : text) {
        if (is_unreserved(letter)) {
            encoded += letter;
        } else {
            auto const byte = static_cast<unsigned char>(letter);
            encoded += {'%', digits[byte >> 4], digits[byte & 15]};
        }
    }
    return encoded;
}

}  // namespace daumoi::http
