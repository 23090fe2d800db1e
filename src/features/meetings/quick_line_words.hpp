#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// A typed line as words, and phrases to be found in it.
namespace daumoi::meetings::quick {

/// A run of letters and digits: "đ/c" and "20/11" are two words each.
struct Word {
    std::size_t begin = 0;  ///< byte offsets in the line
    std::size_t end = 0;
    std::string canonical;
    std::string folded;

    bool unmarked() const { return canonical == folded; }
    bool is_number() const;
};

/// How a typed word stands to the one meant.
enum class Spelling { exact, unmarked, other_marks, different };
Spelling compare(Word const& typed, Word const& meant);

class Line {
public:
    /// `text` is clean UTF-8 in NFC. Words after the first `most_words` are only text.
    explicit Line(std::string text, std::size_t most_words = 400);

    std::string const& text() const { return text_; }
    std::size_t size() const { return words_.size(); }
    Word const& operator[](std::size_t index) const { return words_[index]; }
    std::string_view typed(std::size_t index) const;
    bool capitalized(std::size_t index) const;
    /// What stands between word `index - 1` and word `index`; the line's head for 0, its tail for size().
    std::string_view gap(std::size_t index) const;
    bool only_spaces_before(std::size_t index) const;
    /// The text from word `index` on, without separators in front, cleaned.
    std::string rest(std::size_t index) const;
    /// Words `from` up to, not including, `until`, with the quotation marks and brackets that belong to them, cleaned.
    std::string slice(std::size_t from, std::size_t until) const;

private:
    std::string text_;
    std::vector<Word> words_;
};

/// As a person would write it out neatly: without separators in front, without a final full stop, without doubled
/// spaces. U+00A0, dashes, quotation marks and the ellipsis stay as typed.
std::string cleaned(std::string_view text);

/// Words to be found in a line, written with their marks. A typed word fits when it has the same marks or none at all.
class Phrase {
public:
    explicit Phrase(std::string_view words);

    /// The number of words that it takes at `index`, or 0. Only spaces may stand between them.
    std::size_t matched(Line const& line, std::size_t index) const;
    /// Its letters without marks and spaces: "khokhan".
    std::string const& joined() const { return joined_; }
    std::string_view first_folded() const { return words_.front().folded; }

private:
    std::vector<Word> words_;
    std::string joined_;
};

/// The longest of several.
std::size_t longest(std::vector<Phrase> const& phrases, Line const& line, std::size_t index);
/// `list` holds phrases parted by "|".
std::vector<Phrase> phrases(std::string_view list);

}  // namespace daumoi::meetings::quick
