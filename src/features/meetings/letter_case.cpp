#include "features/meetings/letter_case.hpp"

#include <algorithm>

namespace daumoi::meetings {
namespace {

struct Letter {
    char32_t code = 0;
    std::size_t size = 0;  ///< bytes
};

Letter letter_at(std::string_view text) {
    if (text.empty()) return {};
    auto const byte = [&](std::size_t index) { return static_cast<char32_t>(static_cast<unsigned char>(text[index])); };
    if (byte(0) < 0x80) return {byte(0), 1};
    if (byte(0) < 0xE0 && text.size() >= 2) return {(byte(0) & 0x1F) << 6 | (byte(1) & 0x3F), 2};
    if (byte(0) < 0xF0 && text.size() >= 3)
        return {(byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
    return {0xFFFFFFFF, std::min<std::size_t>(4, text.size())};
}

/// The Vietnamese letters of these blocks stand in pairs, an even capital before an odd small letter; only Ư (0x1AF) and
/// ư (0x1B0) stand the other way.
bool is_paired(char32_t code) {
    return (code >= 0x1EA0 && code <= 0x1EF9) || code == 0x102 || code == 0x103 || code == 0x110 || code == 0x111 ||
           code == 0x128 || code == 0x129 || code == 0x168 || code == 0x169 || code == 0x1A0 || code == 0x1A1;
}

char32_t capital(char32_t code) {
    if ((code >= 'a' && code <= 'z') || (code >= 0xE0 && code <= 0xFE && code != 0xF7)) return code - 0x20;
    if (code == 0x1B0) return 0x1AF;
    return is_paired(code) ? code & ~char32_t{1} : code;
}

char32_t small(char32_t code) {
    if ((code >= 'A' && code <= 'Z') || (code >= 0xC0 && code <= 0xDE && code != 0xD7)) return code + 0x20;
    if (code == 0x1AF) return 0x1B0;
    return is_paired(code) ? code | char32_t{1} : code;
}

std::string encoded(char32_t code) {
    auto const byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    if (code < 0x80) return {byte(code)};
    if (code < 0x800) return {byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F))};
    return {byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F))};
}

}  // namespace

std::string in_capitals(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        auto const letter = letter_at(text);
        auto const raised = capital(letter.code);
        result += raised == letter.code ? std::string(text.substr(0, letter.size)) : encoded(raised);
        text.remove_prefix(letter.size);
    }
    return result;
}

std::string with_small_letter(std::string_view text) {
    auto const letter = letter_at(text);
    auto const lowered = small(letter.code);
    if (lowered == letter.code) return std::string(text);
    return encoded(lowered) + std::string(text.substr(letter.size));
}

bool begins_with_capital(std::string_view text) {
    auto const letter = letter_at(text);
    return small(letter.code) != letter.code;
}

}  // namespace daumoi::meetings
