#include "features/meetings/quick_line_words.hpp"

#include <algorithm>
#include <array>

#include "core/text.hpp"
#include "features/meetings/quick_line_letters.hpp"

namespace daumoi::meetings::quick {
namespace {

std::size_t character_size(std::string_view text, std::size_t at) {
    auto const byte = static_cast<unsigned char>(text[at]);
    std::size_t const size = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    return std::min(size, text.size() - at);
}

bool is_letter_or_digit(std::string_view character) {
    if (character.size() == 1) {
        char const c = character[0];
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    // U+0080–U+00BF (NBSP, quotation marks), general punctuation, ideographic space, byte order mark.
    if (character[0] == '\xC2') return false;
    return !(character.starts_with("\xE2\x80") || character.starts_with("\xE2\x81") || character == "\u3000" ||
             character == "\uFEFF");
}

bool is_space(std::string_view character) {
    return character == " " || character == "\t" || character == "\u00A0" || character == "\u200B" ||
           character == "\u3000" || character == "\uFEFF";
}

bool only_spaces(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); at += character_size(text, at))
        if (!is_space(text.substr(at, character_size(text, at)))) return false;
    return true;
}

std::vector<Word> bounds(std::string_view text, std::size_t most_words) {
    std::vector<Word> words;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const size = character_size(text, at);
        bool const letter = is_letter_or_digit(text.substr(at, size));
        if (letter && !inside) {
            if (words.size() == most_words) break;
            words.push_back({at, at, {}, {}});
        }
        inside = letter;
        at += size;
        if (letter) words.back().end = at;
    }
    return words;
}

bool is_separator(std::string_view character) {
    static constexpr std::array<std::string_view, 9> separators{":", ",", ";", "-", "–", "—", ".", "*", "/"};
    return is_space(character) || std::ranges::find(separators, character) != separators.end();
}

std::string_view without_separators(std::string_view text) {
    while (!text.empty() && !text.starts_with("...")) {
        std::string_view const first = text.substr(0, character_size(text, 0));
        bool const closes = first == ")" || first == "]" || first == "”" || first == "»";
        if (!closes && !is_separator(first)) break;
        text.remove_prefix(first.size());
    }
    return text;
}

std::string_view without_last(std::string_view text) {
    std::size_t last = text.size() - 1;
    while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80U) --last;
    return text.substr(0, last);
}

/// What stands at the end of a part of a line and belongs to what follows it.
bool opens_or_parts(std::string_view text) {
    std::string_view const last = text.substr(without_last(text).size());
    return last == "(" || last == "[" || last == "“" || last == "«" || is_separator(last);
}

bool ends_with_full_stop(std::string_view text) {
    if (!text.ends_with('.') || text.ends_with("..")) return false;
    std::size_t const word = text.find_last_of(" .", text.size() - 2);
    return !(word != std::string_view::npos && text[word] == '.');  // "v.v." keeps its own
}

std::string with_single_spaces(std::string_view text) {
    std::string neat;
    for (char const character : text)
        if (character != ' ' || neat.empty() || neat.back() != ' ') neat.push_back(character);
    return neat;
}

}  // namespace

bool Word::is_number() const {
    return !folded.empty() && folded.size() <= 5 &&
           std::ranges::all_of(folded, [](char c) { return c >= '0' && c <= '9'; });
}

Spelling compare(Word const& typed, Word const& meant) {
    if (typed.folded != meant.folded) return Spelling::different;
    if (typed.canonical == meant.canonical) return Spelling::exact;
    return typed.unmarked() ? Spelling::unmarked : Spelling::other_marks;
}

Line::Line(std::string text, std::size_t most_words) : text_(std::move(text)), words_(bounds(text_, most_words)) {
    for (Word& word : words_) {
        Forms forms = forms_of(std::string_view(text_).substr(word.begin, word.end - word.begin));
        word.canonical = std::move(forms.canonical);
        word.folded = std::move(forms.folded);
    }
}

std::string_view Line::typed(std::size_t index) const {
    return std::string_view(text_).substr(words_[index].begin, words_[index].end - words_[index].begin);
}

bool Line::capitalized(std::size_t index) const {
    std::string_view const word = typed(index);
    std::string_view const first = word.substr(0, character_size(word, 0));
    return lower(first) != first;
}

std::string_view Line::gap(std::size_t index) const {
    std::size_t const begin = index == 0 ? 0 : words_[index - 1].end;
    std::size_t const end = index < words_.size() ? words_[index].begin : text_.size();
    return std::string_view(text_).substr(begin, end - begin);
}

bool Line::only_spaces_before(std::size_t index) const { return only_spaces(gap(index)); }

std::string Line::rest(std::size_t index) const {
    std::size_t const begin = index == 0 ? 0 : words_[index - 1].end;
    return cleaned(std::string_view(text_).substr(begin));
}

std::string Line::slice(std::size_t from, std::size_t until) const {
    if (from >= until) return {};
    std::size_t const begin = from == 0 ? 0 : words_[from - 1].end;
    std::size_t const end = until < words_.size() ? words_[until].begin : text_.size();
    std::string_view inner = std::string_view(text_).substr(begin, end - begin);
    while (inner.size() > words_[until - 1].end - begin && opens_or_parts(inner)) inner = without_last(inner);
    return cleaned(inner);
}

std::string cleaned(std::string_view text) {
    std::string const inner = trimmed(without_separators(text));
    std::string_view view = inner;
    if (ends_with_full_stop(view)) view.remove_suffix(1);
    return trimmed(with_single_spaces(view));
}

Phrase::Phrase(std::string_view words) {
    Line const line{std::string(words)};
    for (std::size_t i = 0; i < line.size(); ++i) {
        words_.push_back(line[i]);
        joined_ += line[i].folded;
    }
}

std::size_t Phrase::matched(Line const& line, std::size_t index) const {
    if (words_.empty() || index + words_.size() > line.size()) return 0;
    for (std::size_t i = 0; i < words_.size(); ++i) {
        if (i > 0 && !line.only_spaces_before(index + i)) return 0;
        auto const spelling = compare(line[index + i], words_[i]);
        if (spelling != Spelling::exact && spelling != Spelling::unmarked) return 0;
    }
    return words_.size();
}

std::size_t longest(std::vector<Phrase> const& phrases, Line const& line, std::size_t index) {
    std::size_t most = 0;
    for (Phrase const& phrase : phrases) most = std::max(most, phrase.matched(line, index));
    return most;
}

std::vector<Phrase> phrases(std::string_view list) {
    std::vector<Phrase> found;
    for (std::string const& words : split(list, '|')) found.emplace_back(words);
    return found;
}

}  // namespace daumoi::meetings::quick
