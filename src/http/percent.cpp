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

struct Decoded {
    std::string bytes;
    bool sound = true;  ///< every escape was one
};

Decoded decode(std::string_view encoded, Plus plus) {
    Decoded decoded;
    decoded.bytes.reserve(encoded.size());
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        auto const byte = encoded[i] == '%' ? escaped(encoded.substr(i + 1)) : std::nullopt;
        if (encoded[i] == '%' && !byte) decoded.sound = false;
        decoded.bytes += byte ? *byte : encoded[i] == '+' && plus == Plus::space ? ' ' : encoded[i];
        if (byte) i += 2;
    }
    return decoded;
}

bool is_unreserved(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
           letter == '-' || letter == '_' || letter == '.' || letter == '~';
}

}  // namespace

std::optional<std::string> percent_decoded(std::string_view encoded, Plus plus) {
    auto decoded = decode(encoded, plus);
    if (!decoded.sound || !is_clean_utf8(decoded.bytes)) return std::nullopt;
    return std::move(decoded.bytes);
}

std::string percent_mended(std::string_view encoded, Plus plus) { return mended_utf8(decode(encoded, plus).bytes); }

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
