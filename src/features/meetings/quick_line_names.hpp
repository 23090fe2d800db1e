#pragma once

#include <span>
#include <vector>

#include "features/meetings/quick_line_words.hpp"
#include "features/meetings/record.hpp"

/// People found by what is typed of their names.
namespace daumoi::meetings::quick {

struct NameMatch {
    std::size_t person = 0;  ///< index in the people given
    std::size_t words = 0;   ///< of the line
    Spelling spelling = Spelling::exact;
};

class Directory {
public:
    explicit Directory(std::span<PersonFacts const> people);

    /// Those whose given name, end of name ("Ngọc Khánh"), surname and given name, or full name stand at `index`; only
    /// the matches of most words, those in the very marks typed first.
    std::vector<NameMatch> at(Line const& line, std::size_t index) const;

    /// Those whose name goes on where the line stops, the last word being a beginning; given names first.
    std::vector<NameMatch> unfinished(Line const& line, std::size_t index) const;

private:
    struct Syllables {
        std::size_t begin = 0;  ///< in names_
        std::size_t end = 0;
        std::size_t surname = 0;  ///< count
        std::size_t given = 0;
    };
    std::size_t first_of_run(Syllables const& name, Line const& line, std::size_t index, std::size_t count) const;
    Spelling spelling(std::size_t first, Line const& line, std::size_t index, std::size_t count) const;
    NameMatch longest_match(std::size_t person, Line const& line, std::size_t index) const;

    Line names_;
    std::vector<Syllables> people_;
};

std::string full_name(PersonFacts const& person);

}  // namespace daumoi::meetings::quick
