#pragma once

#include <optional>
#include <vector>

#include "features/meetings/quick_line_words.hpp"
#include "features/meetings/record.hpp"

/// The words that the quick line knows. The tables are in quick_line_lexicon.cpp, quick_line_deeds.cpp and
/// quick_line_ordinary.cpp.
namespace daumoi::meetings::quick {

enum class Keep {
    no,          ///< the act says it; the text goes on after it
    yes,         ///< it stays in the text, which is a sentence of its own
    after_noun,  ///< like `no`, but only when a colon or comma follows; else it is an ordinary noun
    after_colon  ///< dropped when a colon follows, else it stays
};

/// A verb of speaking, or the name of a kind at the head of a line.
struct Verb {
    Phrase phrase;
    Act act;
    EntryKind kind;
    Keep keep = Keep::no;
    bool clear_unmarked = true;  ///< false when other words look the same without marks (nêu, nếu)
    bool answers = false;
};

struct VerbMatch {
    Verb const* verb;
    std::size_t begin;  ///< the verb's first word; small words may stand before it
    std::size_t next;   ///< the first word after it
    bool unclear;
};

/// The verb at word `index`, after words such as "cũng", "đã", "xin"; the longest one.
std::optional<VerbMatch> verb_at(Line const& line, std::size_t index);

/// Where the text begins behind (or, when it stays, with) the verb.
std::size_t text_begin(Line const& line, VerbMatch const& match);

/// True for acts by which somebody is asked to do something.
bool asks(Act act);

/// A word after "/". `kind` is empty for a correction.
struct Command {
    Phrase phrase;
    std::optional<EntryKind> kind;
    bool answers = false;
};
std::vector<Command> const& commands();

/// Words taken by forms of address ("đ/c", "đồng chí", "ông", academic titles) at `index`; 0 for none.
std::size_t address_at(Line const& line, std::size_t index);

/// True when the words at `index` begin an ordinary word of two syllables ("an toàn", "bình quân").
bool begins_compound(Line const& line, std::size_t index);
/// True when the syllable at `index` is a word of its own, in the marks typed or, without marks, in some.
bool ordinary_syllable(Line const& line, std::size_t index);

/// Words at `index` that begin what is to be done ("rà soát", "gửi"); 0 for none. A word in capitals is part of a name.
std::size_t deed_at(Line const& line, std::size_t index);
/// Words that cannot belong to an addressee any more: "phải", "cần", "trước" of a deadline.
std::size_t ends_addressee_at(Line const& line, std::size_t index);

/// "hội nghị", "cuộc họp" …: who agrees when a meeting agrees.
std::size_t meeting_itself_at(Line const& line, std::size_t index);

}  // namespace daumoi::meetings::quick
