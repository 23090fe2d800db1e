#include "features/meetings/quick_line_titles.hpp"

#include <algorithm>
#include <optional>

#include "features/meetings/people.hpp"
#include "features/meetings/quick_line_lexicon.hpp"

namespace daumoi::meetings::quick {
namespace {

constexpr std::size_t fewest_words = 2;

std::optional<Role> part_at(Line const& line, std::size_t index, std::size_t words) {
    static auto const chair = phrases("chủ tọa|chủ tọa hội nghị|chủ tọa cuộc họp|chủ trì hội nghị|chủ trì cuộc họp");
    static auto const recorder = phrases("thư ký|thư ký hội nghị|thư ký cuộc họp");
    if (longest(chair, line, index) == words) return Role::chair;
    if (longest(recorder, line, index) == words) return Role::recorder;
    return std::nullopt;
}

/// How many words of the line, from `index` on, the position begins with.
std::size_t words_of(std::string const& position, Line const& line, std::size_t index) {
    Line const title(position);
    std::size_t words = 0;
    for (; words < title.size() && index + words < line.size(); ++words) {
        auto const spelling = compare(line[index + words], title[words]);
        if (spelling != Spelling::exact && spelling != Spelling::unmarked) break;
    }
    return words;
}

/// Where a verb stands behind a few words.
std::vector<std::size_t> ends_of_title(Line const& line, std::size_t index) {
    constexpr std::size_t most_words = 14;
    std::vector<std::size_t> ends;
    std::size_t const last = std::min(line.size(), index + most_words);
    for (std::size_t end = index + 1; end < last && line.only_spaces_before(end); ++end)
        if (end - index >= fewest_words && verb_at(line, end)) ends.push_back(end);
    return ends;
}

}  // namespace

Titled titled_at(Line const& line, std::size_t index, Known const& known) {
    auto const ends = ends_of_title(line, index);
    if (ends.empty()) return {};
    std::vector<std::size_t> called;
    called.reserve(known.context.people.size());
    for (PersonFacts const& person : known.context.people) called.push_back(position_at(line, index, person));
    for (std::size_t const end : ends) {
        Titled found{.people = {}, .words = end - index};
        auto const part = part_at(line, index, found.words);
        for (std::size_t at = 0; at < called.size(); ++at) {
            PersonFacts const& person = known.person(at);
            if (part ? has_role(person, *part) : called[at] >= found.words) found.people.push_back(&person);
        }
        if (!found.people.empty()) return found;
    }
    return {};
}

std::size_t position_at(Line const& line, std::size_t index, PersonFacts const& person) {
    std::size_t most = 0;
    for (auto const& position : printed_positions(person)) most = std::max(most, words_of(position, line, index));
    return most;
}

std::size_t pronoun_at(Line const& line, std::size_t index) {
    std::size_t const words = address_at(line, index);
    std::size_t const next = index + words;
    bool const one = words > 0 && line[index].folded != "cac";
    bool const goes_on = one && next < line.size() && line.only_spaces_before(next) && !line.capitalized(next);
    return goes_on && verb_at(line, next) ? words : 0;
}

}  // namespace daumoi::meetings::quick
