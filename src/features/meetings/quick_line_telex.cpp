#include "features/meetings/quick_line_telex.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/text.hpp"

namespace daumoi::meetings::quick {
namespace {

constexpr std::string_view vowels = "aeiouy";
constexpr std::string_view tone_keys = "sfrxj";

bool is_vowel(char letter) { return vowels.find(letter) != std::string_view::npos; }

/// A letter, and the mark that Telex keys gave it: its own letter (aa, ee, oo, dd) or w.
struct Letter {
    char base;
    char mark = 0;
    bool upper = false;
};

struct Syllable {
    std::vector<Letter> letters;
    char tone = 0;
    bool keyed = false;  ///< at least one key made a mark
};

char lower_ascii(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter; }

bool has_vowel(Syllable const& syllable) {
    return std::ranges::any_of(syllable.letters, [](Letter const& letter) { return is_vowel(letter.base); });
}

Letter* last_unmarked(Syllable& syllable, char base) {
    auto const found = std::find_if(syllable.letters.rbegin(), syllable.letters.rend(),
                                    [&](Letter const& letter) { return letter.base == base && letter.mark == 0; });
    return found == syllable.letters.rend() ? nullptr : &*found;
}

/// "uow" makes ươ; else the last of a, o, u takes the mark.
bool apply_w(Syllable& syllable) {
    auto& letters = syllable.letters;
    for (std::size_t i = letters.size(); i-- > 0;) {
        if (letters[i].mark != 0 || (letters[i].base != 'a' && letters[i].base != 'o' && letters[i].base != 'u'))
            continue;
        bool const after_u = letters[i].base != 'u' && i > 0 && letters[i - 1].base == 'u' &&
                             letters[i - 1].mark == 0 && !(i > 1 && letters[i - 2].base == 'q');
        if (letters[i].base == 'a' && after_u)
            letters[i - 1].mark = 'w';
        else
            letters[i].mark = 'w';
        if (letters[i].base == 'o' && after_u) letters[i - 1].mark = 'w';
        return true;
    }
    return false;
}

/// True when the key made a mark and is no letter.
bool apply_key(Syllable& syllable, char key) {
    if (tone_keys.find(key) != std::string_view::npos && has_vowel(syllable)) {
        if (syllable.tone != 0) return false;
        syllable.tone = key;
        return true;
    }
    if (key == 'w') return apply_w(syllable);
    if (key == 'd') {
        bool const after_d =
            !syllable.letters.empty() && syllable.letters[0].base == 'd' && syllable.letters[0].mark == 0;
        if (after_d) syllable.letters[0].mark = 'd';
        return after_d;
    }
    if (key != 'a' && key != 'e' && key != 'o') return false;
    Letter* const twin = last_unmarked(syllable, key);
    if (twin != nullptr) twin->mark = key;
    return twin != nullptr;
}

Syllable apply(std::string_view keys) {
    Syllable syllable;
    for (char const typed : keys) {
        char const key = lower_ascii(typed);
        if (apply_key(syllable, key))
            syllable.keyed = true;
        else
            syllable.letters.push_back({key, 0, typed != key});
    }
    return syllable;
}

/// First vowel of the syllable's rhyme: behind the consonants, with the u of qu and the i of gi.
std::size_t rhyme_begin(Syllable const& syllable) {
    auto const& letters = syllable.letters;
    std::size_t at = 0;
    while (at < letters.size() && !is_vowel(letters[at].base)) ++at;
    bool const glide =
        at + 1 < letters.size() && is_vowel(letters[at + 1].base) && letters[at].mark == 0 && at == 1 &&
        ((letters[0].base == 'q' && letters[1].base == 'u') || (letters[0].base == 'g' && letters[1].base == 'i'));
    return at + (glide ? 1 : 0);
}

std::string bases(Syllable const& syllable, std::size_t from, std::size_t until) {
    std::string text;
    for (std::size_t i = from; i < until; ++i) text.push_back(syllable.letters[i].base);
    return text;
}

bool known(std::string_view part, std::string_view list) {
    std::string const wanted = ' ' + std::string(part) + ' ';
    return list.find(wanted) != std::string_view::npos;
}

struct Rhyme {
    std::size_t begin;
    std::size_t end;
};

std::optional<Rhyme> rhyme_of(Syllable const& syllable) {
    static constexpr std::string_view onsets = "  b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x ";
    static constexpr std::string_view nuclei =
        " a e i o u y ai ao au ay eo eu ia ie iu oa oe oi oo ua ue ui uo uu uy ya ye oai oao oay oeo uay uoi uou uya "
        "uye uyu ieu yeu uao uoa ";
    static constexpr std::string_view finals = "  c ch m n ng nh p t ";
    auto const& letters = syllable.letters;
    std::size_t const begin = rhyme_begin(syllable);
    std::size_t end = begin;
    while (end < letters.size() && is_vowel(letters[end].base)) ++end;
    bool const good = known(bases(syllable, 0, begin), onsets) && known(bases(syllable, begin, end), nuclei) &&
                      known(bases(syllable, end, letters.size()), finals);
    return good ? std::optional(Rhyme{begin, end}) : std::nullopt;
}

/// The vowel that bears the tone, as in hòa, ủy: the last one with a mark; else the second before a final consonant
/// or in the middle of three; else the first.
std::size_t tone_place(Syllable const& syllable, Rhyme rhyme) {
    for (std::size_t i = rhyme.end; i-- > rhyme.begin;)
        if (syllable.letters[i].mark != 0) return i;
    std::size_t const count = rhyme.end - rhyme.begin;
    bool const closed = rhyme.end < syllable.letters.size();
    return rhyme.begin + (count == 3 || (count == 2 && closed) ? 1 : 0);
}

/// Base, mark and tone as combining characters; the whole is then composed.
std::string spelt(Letter const& letter, char tone) {
    char const base = letter.upper ? static_cast<char>(letter.base - 32) : letter.base;
    if (letter.base == 'd' && letter.mark == 'd') return letter.upper ? "Đ" : "đ";
    std::string text(1, base);
    if (letter.mark == 'w')
        text += letter.base == 'a' ? "\u0306" : "\u031B";
    else if (letter.mark != 0)
        text += "\u0302";
    switch (tone) {
        case 's': return text + "\u0301";
        case 'f': return text + "\u0300";
        case 'r': return text + "\u0309";
        case 'x': return text + "\u0303";
        case 'j': return text + "\u0323";
        default: return text;
    }
}

bool only_ascii_letters(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

}  // namespace

std::optional<std::string> from_telex(std::string_view keys) {
    constexpr std::size_t longest_syllable = 12;
    if (keys.empty() || keys.size() > longest_syllable || !only_ascii_letters(keys)) return std::nullopt;
    Syllable const syllable = apply(keys);
    auto const rhyme = syllable.keyed ? rhyme_of(syllable) : std::nullopt;
    if (!rhyme) return std::nullopt;
    std::size_t const toned = tone_place(syllable, *rhyme);
    std::string text;
    for (std::size_t i = 0; i < syllable.letters.size(); ++i)
        text += spelt(syllable.letters[i], i == toned ? syllable.tone : '\0');
    return normalized(text);
}

std::optional<std::string> composed(Line const& line) {
    std::string text;
    std::size_t copied = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        auto const word = from_telex(line.typed(i));
        if (!word) continue;
        text.append(line.text(), copied, line[i].begin - copied).append(*word);
        copied = line[i].end;
    }
    if (copied == 0) return std::nullopt;
    return text.append(line.text(), copied);
}

}  // namespace daumoi::meetings::quick
