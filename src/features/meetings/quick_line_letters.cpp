#include "features/meetings/quick_line_letters.hpp"

#include <vector>

#include "core/text.hpp"

namespace daumoi::meetings::quick {
namespace {

struct Range {
    unsigned first;
    unsigned last;
};
constexpr Range latin{0xC0, 0x24F};
constexpr Range vietnamese{0x1E00, 0x1EFF};

std::string utf8(unsigned character) {
    if (character < 0x800)
        return {static_cast<char>(0xC0U | (character >> 6U)), static_cast<char>(0x80U | (character & 0x3FU))};
    return {static_cast<char>(0xE0U | (character >> 12U)), static_cast<char>(0x80U | ((character >> 6U) & 0x3FU)),
            static_cast<char>(0x80U | (character & 0x3FU))};
}

std::vector<Forms> table_of(Range range) {
    std::vector<Forms> table;
    for (unsigned character = range.first; character <= range.last; ++character)
        table.push_back({canonical_tones(utf8(character)), folded(utf8(character))});
    return table;
}

struct Letter {
    Forms const* forms = nullptr;  ///< none: not in the tables
    std::size_t bytes = 1;
};

Letter letter_at(std::string_view word, std::size_t at) {
    static std::vector<Forms> const latin_forms = table_of(latin);
    static std::vector<Forms> const vietnamese_forms = table_of(vietnamese);
    auto const byte = [&](std::size_t offset) { return static_cast<unsigned char>(word[at + offset]) & 0x3FU; };
    auto const lead = static_cast<unsigned char>(word[at]);
    if (lead >= 0xC3 && lead <= 0xC9 && at + 1 < word.size()) {
        unsigned const character = ((lead & 0x1FU) << 6U) | byte(1);
        return {&latin_forms[character - latin.first], 2};
    }
    if (lead == 0xE1 && at + 2 < word.size()) {
        unsigned const character = 0x1000U | (byte(1) << 6U) | byte(2);
        bool const inside = character >= vietnamese.first && character <= vietnamese.last;
        return {inside ? &vietnamese_forms[character - vietnamese.first] : nullptr, 3};
    }
    return {};
}

/// oa, oe, uy with the second vowel marked: the tone may have to move.
bool tone_may_move(char before, std::string_view folded_letter) {
    return (before == 'o' && (folded_letter == "a" || folded_letter == "e")) || (before == 'u' && folded_letter == "y");
}

}  // namespace

Forms forms_of(std::string_view word) {
    Forms forms;
    bool moves = false;
    for (std::size_t at = 0; at < word.size();) {
        char const byte = word[at];
        if (static_cast<unsigned char>(byte) < 0x80) {
            char const small = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
            forms.canonical.push_back(small);
            forms.folded.push_back(small);
            ++at;
            continue;
        }
        Letter const letter = letter_at(word, at);
        if (letter.forms == nullptr) return {canonical_tones(word), folded(word)};
        moves = moves || (at > 0 && tone_may_move(forms.canonical.back(), letter.forms->folded));
        forms.canonical += letter.forms->canonical;
        forms.folded += letter.forms->folded;
        at += letter.bytes;
    }
    if (moves) forms.canonical = canonical_tones(word);
    return forms;
}

}  // namespace daumoi::meetings::quick
