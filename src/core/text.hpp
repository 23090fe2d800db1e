#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace daumoi {

/// Text as an author typed it: valid UTF-8 in NFC without U+0000, at most `Limit` characters (code points).
/// The limit is part of the API document; decoders refuse what is longer, they do not cut it.
template <std::size_t Limit>
struct Text {
    static constexpr std::size_t limit = Limit;
    std::string value;

    auto operator<=>(Text const&) const = default;
};

/// True for well-formed UTF-8 without U+0000.
bool is_clean_utf8(std::string_view text);
/// With U+FFFD for U+0000 and for each byte that is no part of a character.
std::string mended_utf8(std::string_view text);
/// Lower case by the rules of Unicode; the text must be valid UTF-8.
std::string lower(std::string_view text);
/// NFC. The argument must be valid UTF-8.
std::string normalized(std::string_view text);
/// Number of code points of valid UTF-8.
std::size_t length(std::string_view text);
/// Without white space at both ends (U+00A0 included); inner white space stays.
std::string trimmed(std::string_view text);

/// The form for matching: lower case, without any mark, đ and its look-alikes (Ð, Ɖ) as d, tones and tone placement gone.
/// "Đảng uỷ" and "dang uy" fold to the same. For matching only, never shown.
std::string folded(std::string_view text);

/// The canonical spelling for comparing typed marks: NFC, lower case, tone mark of open oa, oe, uy on the first vowel.
/// "hoà" and "hòa" are the same, "hoa" is another.
std::string canonical_tones(std::string_view text);

/// Key for sorting with Vietnamese rules (CLDR `vi`): bytes compare as the texts should stand.
std::string sort_key(std::string_view text);

/// Raises the first letter; the rest stays. For sentences built from typed parts.
std::string with_capital(std::string_view text);

/// Parts between `separator`, trimmed; empty parts left out.
std::vector<std::string> split(std::string_view text, char separator);
std::vector<std::string> lines_of(std::string_view text);

/// One name in its parts, as guessed by `split_name` and corrected by people.
struct NameParts {
    std::string surname;
    std::string middle;
    std::string given;
};
/// Vietnamese order: first word surname, last word given, the rest between. Compound surnames (Tôn Nữ, Công Tằng Tôn Nữ)
/// are known. One word is a given name. A name in capitals throughout, as lists have them, gets small letters.
NameParts split_name(std::string_view full_name);

}  // namespace daumoi
