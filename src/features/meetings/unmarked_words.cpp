#include "features/meetings/unmarked_words.hpp"

#include <algorithm>

namespace daumoi::meetings {
namespace {

constexpr int most_by_chance = 7;

bool is_marked(std::string_view word) {
    return std::ranges::any_of(word, [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
}

bool has_letter(std::string_view word) {
    return std::ranges::any_of(word, [](char byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; });
}

}  // namespace

std::string_view unmarked_words(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n";
    std::size_t begin = 0, end = 0;
    int words = 0;
    for (auto at = text.find_first_not_of(spaces); at != text.npos; at = text.find_first_not_of(spaces, at)) {
        auto const word = text.substr(at, text.find_first_of(spaces, at) - at);
        if (is_marked(word)) {
            if (words > most_by_chance) break;
            words = 0;
        } else if (has_letter(word)) {
            if (words++ == 0) begin = at;
            end = at + word.size();
        }
        at += word.size();
    }
    return words > most_by_chance ? text.substr(begin, end - begin) : std::string_view{};
}

}  // namespace daumoi::meetings
