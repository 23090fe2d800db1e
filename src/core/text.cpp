#include "core/text.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace daumoi {
namespace {

icu::UnicodeString from_utf8(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string to_utf8(icu::UnicodeString const& text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

icu::Normalizer2 const& composing() {
    UErrorCode error = U_ZERO_ERROR;
    auto const* instance = icu::Normalizer2::getNFCInstance(error);
    assert(U_SUCCESS(error));
    return *instance;
}

icu::Normalizer2 const& decomposing() {
    UErrorCode error = U_ZERO_ERROR;
    auto const* instance = icu::Normalizer2::getNFDInstance(error);
    assert(U_SUCCESS(error));
    return *instance;
}

bool is_mark(UChar32 character) { return u_charType(character) == U_NON_SPACING_MARK; }

UChar32 plain_letter(UChar32 character) {
    switch (character) {
        case 0x0110:
        case 0x0111:
        case 0x00D0:
        case 0x00F0:
        case 0x0189:
        case 0x0256: return 'd';
        case 0x00A0: return ' ';
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014: return '-';
        default: return character;
    }
}

/// In an open syllable "oa", "oe", "uy" the old spelling puts the tone on the second vowel; moves it to the first.
void move_tone_to_first_vowel(icu::UnicodeString& text) {
    static constexpr std::array<std::array<char16_t, 2>, 3> pairs{{{u'o', u'a'}, {u'o', u'e'}, {u'u', u'y'}}};
    auto const is_tone = [](char16_t mark) {
        return mark == 0x0300 || mark == 0x0301 || mark == 0x0303 || mark == 0x0309 || mark == 0x0323;
    };
    for (std::int32_t i = 0; i + 2 < text.length(); ++i) {
        bool const known =
            std::ranges::any_of(pairs, [&](auto const& pair) { return text[i] == pair[0] && text[i + 1] == pair[1]; });
        if (!known || !is_tone(text[i + 2])) continue;
        bool const after_q = text[i] == u'u' && i > 0 && text[i - 1] == u'q';
        bool const open = i + 3 >= text.length() || !u_isalpha(text.char32At(i + 3));
        if (after_q || !open) continue;
        char16_t const tone = text[i + 2];
        text.remove(i + 2, 1);
        text.insert(i + 1, tone);
    }
}

std::size_t leading_space(std::string_view text) {
    std::size_t bytes = 0;
    while (bytes < text.size()) {
        std::string_view const rest = text.substr(bytes);
        if (rest.front() == ' ' || (rest.front() >= '\t' && rest.front() <= '\r'))
            bytes += 1;
        else if (rest.starts_with("\u00A0"))
            bytes += 2;
        else if (rest.starts_with("\u200B") || rest.starts_with("\uFEFF"))
            bytes += 3;
        else
            break;
    }
    return bytes;
}

std::size_t trailing_space(std::string_view text) {
    std::size_t bytes = 0;
    while (bytes < text.size()) {
        std::string_view const rest = text.substr(0, text.size() - bytes);
        if (rest.back() == ' ' || (rest.back() >= '\t' && rest.back() <= '\r'))
            bytes += 1;
        else if (rest.ends_with("\u00A0"))
            bytes += 2;
        else if (rest.ends_with("\u200B") || rest.ends_with("\uFEFF"))
            bytes += 3;
        else
            break;
    }
    return bytes;
}

}  // namespace

bool is_clean_utf8(std::string_view text) {
    std::int32_t position = 0;
    auto const size = static_cast<std::int32_t>(text.size());
    while (position < size) {
        UChar32 character = 0;
        U8_NEXT(reinterpret_cast<std::uint8_t const*>(text.data()), position, size, character);
        if (character <= 0) return false;
    }
    return true;
}

std::string mended_utf8(std::string_view text) {
    constexpr std::string_view replacement = "\uFFFD";
    std::string mended;
    auto const size = static_cast<std::int32_t>(text.size());
    for (std::int32_t position = 0; position < size;) {
        auto const begin = static_cast<std::size_t>(position);
        UChar32 character = 0;
        U8_NEXT(reinterpret_cast<std::uint8_t const*>(text.data()), position, size, character);
        mended += character > 0 ? text.substr(begin, static_cast<std::size_t>(position) - begin) : replacement;
    }
    return mended;
}

std::string normalized(std::string_view text) {
    if (std::ranges::all_of(text, [](unsigned char byte) { return byte < 0x80; })) return std::string(text);
    UErrorCode error = U_ZERO_ERROR;
    return to_utf8(composing().normalize(from_utf8(text), error));
}

std::size_t length(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](unsigned char byte) { return (byte & 0xC0U) != 0x80U; }));
}

std::string trimmed(std::string_view text) {
    text.remove_prefix(leading_space(text));
    text.remove_suffix(trailing_space(text));
    return std::string(text);
}

std::string lower(std::string_view text) { return to_utf8(from_utf8(text).toLower(icu::Locale::getRoot())); }

std::string folded(std::string_view text) {
    UErrorCode error = U_ZERO_ERROR;
    auto const apart = decomposing().normalize(from_utf8(text).toLower(icu::Locale::getRoot()), error);
    icu::UnicodeString plain;
    for (std::int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        UChar32 const character = apart.char32At(i);
        if (!is_mark(character)) plain.append(plain_letter(character));
    }
    return to_utf8(plain);
}

std::string canonical_tones(std::string_view text) {
    UErrorCode error = U_ZERO_ERROR;
    auto apart = decomposing().normalize(from_utf8(text).toLower(icu::Locale::getRoot()), error);
    move_tone_to_first_vowel(apart);
    return to_utf8(composing().normalize(apart, error));
}

std::string sort_key(std::string_view text) {
    static std::unique_ptr<icu::Collator> const collator = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("vi"), error));
        assert(U_SUCCESS(error));
        return made;
    }();
    auto const unicode = from_utf8(text);
    std::int32_t const size = collator->getSortKey(unicode, nullptr, 0);
    std::string key(static_cast<std::size_t>(size), '\0');
    collator->getSortKey(unicode, reinterpret_cast<std::uint8_t*>(key.data()), size);
    if (!key.empty()) key.pop_back();
    return key;
}

std::string with_capital(std::string_view text) {
    auto unicode = from_utf8(text);
    if (unicode.isEmpty()) return {};
    std::int32_t const end = unicode.moveIndex32(0, 1);
    icu::UnicodeString first = unicode.tempSubString(0, end);
    unicode.replace(0, end, first.toUpper(icu::Locale::getRoot()));
    return to_utf8(unicode);
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        std::size_t const end = text.find(separator);
        std::string part = trimmed(text.substr(0, end));
        if (!part.empty()) parts.push_back(std::move(part));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    return parts;
}

std::vector<std::string> lines_of(std::string_view text) { return split(text, '\n'); }

namespace {

bool is_in_capitals(std::string_view text) {
    auto const letters = from_utf8(text);
    return letters == icu::UnicodeString(letters).toUpper(icu::Locale::getRoot());
}

}  // namespace

NameParts split_name(std::string_view full_name) {
    static constexpr std::array compound{"công tằng tôn nữ", "công huyền tôn nữ", "tôn nữ", "tôn thất", "âu dương"};
    auto words = split(full_name, ' ');
    if (is_in_capitals(full_name))
        for (auto& word : words) word = with_capital(lower(word));
    if (words.empty()) return {};
    if (words.size() == 1) return {{}, {}, words.front()};
    std::size_t surname_words = 1;
    std::string const small = lower(full_name);
    for (std::string_view known : compound) {
        std::size_t const count = split(known, ' ').size();
        if (small.starts_with(known) && count < words.size()) surname_words = std::max(surname_words, count);
    }
    auto const join = [&](std::size_t from, std::size_t until) {
        std::string joined;
        for (std::size_t i = from; i < until; ++i) joined += (joined.empty() ? "" : " ") + words[i];
        return joined;
    };
    return {join(0, surname_words), join(surname_words, words.size() - 1), words.back()};
}

}  // namespace daumoi
