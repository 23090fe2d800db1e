#include "features/meetings/quick_line_names.hpp"

#include <algorithm>

namespace daumoi::meetings::quick {
namespace {

constexpr std::size_t longest_name = 8;

std::string all_names(std::span<PersonFacts const> people) {
    std::string joined;
    for (PersonFacts const& person : people) joined += person.surname + ' ' + person.middle + ' ' + person.given + '\n';
    return joined;
}

std::size_t syllables_before(Line const& names, std::size_t from, std::size_t byte) {
    std::size_t count = 0;
    while (from + count < names.size() && names[from + count].begin < byte) ++count;
    return count;
}

/// Middle names that half of all people bear: no help while typing.
bool is_filler(Word const& syllable) { return syllable.canonical == "thị" || syllable.canonical == "văn"; }

/// Words from `index` that stand together as a name does: parted by spaces or a hyphen.
std::size_t words_together(Line const& line, std::size_t index) {
    std::size_t count = index < line.size() ? 1 : 0;
    while (count > 0 && count < longest_name && index + count < line.size() &&
           (line.only_spaces_before(index + count) || line.gap(index + count) == "-"))
        ++count;
    return count;
}

}  // namespace

Directory::Directory(std::span<PersonFacts const> people)
    : names_(all_names(people), people.size() * 3 * longest_name) {
    std::size_t word = 0;
    std::size_t byte = 0;
    for (PersonFacts const& person : people) {
        Syllables name{.begin = word};
        std::size_t const middle = byte + person.surname.size() + 1;
        std::size_t const given = middle + person.middle.size() + 1;
        byte = given + person.given.size() + 1;
        name.surname = syllables_before(names_, word, middle);
        std::size_t const before_given = syllables_before(names_, word, given);
        name.end = word + syllables_before(names_, word, byte);
        name.given = name.end - word - before_given;
        word = name.end;
        people_.push_back(name);
    }
}

/// Where in the name a run of `count` typed words stands so that it ends with the given name; names_.size() if nowhere.
std::size_t Directory::first_of_run(Syllables const& name, Line const& line, std::size_t index,
                                    std::size_t count) const {
    if (count == 0 || count > name.end - name.begin) return names_.size();
    std::size_t const first = name.end - count;
    for (std::size_t i = 0; i < count; ++i)
        if (line[index + i].folded != names_[first + i].folded) return names_.size();
    return first;
}

Spelling Directory::spelling(std::size_t first, Line const& line, std::size_t index, std::size_t count) const {
    Spelling worst = Spelling::exact;
    for (std::size_t i = 0; i < count; ++i) worst = std::max(worst, compare(line[index + i], names_[first + i]));
    return worst;
}

NameMatch Directory::longest_match(std::size_t person, Line const& line, std::size_t index) const {
    Syllables const& name = people_[person];
    for (std::size_t count = words_together(line, index); count > 0; --count) {
        std::size_t const first = first_of_run(name, line, index, count);
        if (first < names_.size()) return {person, count, spelling(first, line, index, count)};
        bool const surname_and_given = name.surname > 0 && name.given > 0 && count == name.surname + name.given;
        if (!surname_and_given) continue;
        Spelling const worst = std::max(spelling(name.begin, line, index, name.surname),
                                        spelling(name.end - name.given, line, index + name.surname, name.given));
        if (worst != Spelling::different) return {person, count, worst};
    }
    return {person, 0, Spelling::different};
}

std::vector<NameMatch> Directory::at(Line const& line, std::size_t index) const {
    std::vector<NameMatch> found;
    for (std::size_t person = 0; person < people_.size(); ++person)
        if (auto const match = longest_match(person, line, index); match.words > 0) found.push_back(match);
    std::size_t most = 0;
    for (NameMatch const& match : found) most = std::max(most, match.words);
    std::erase_if(found, [&](NameMatch const& match) { return match.words < most; });
    std::ranges::stable_sort(found, {}, &NameMatch::spelling);
    return found;
}

std::vector<NameMatch> Directory::unfinished(Line const& line, std::size_t index) const {
    std::size_t const count = words_together(line, index);
    if (count == 0 || index + count != line.size() || !line.gap(line.size()).empty()) return {};
    std::vector<std::pair<std::size_t, NameMatch>> ranked;
    for (std::size_t person = 0; person < people_.size(); ++person) {
        Syllables const& name = people_[person];
        for (std::size_t first = name.end; first-- > name.begin;) {
            if (name.end - first < count || (count == 1 && is_filler(names_[first]))) continue;
            bool fits = names_[first + count - 1].folded.starts_with(line[index + count - 1].folded);
            for (std::size_t i = 0; fits && i + 1 < count; ++i)
                fits = names_[first + i].folded == line[index + i].folded;
            if (!fits) continue;
            ranked.push_back({name.end - first - count, {person, count, Spelling::unmarked}});
            break;
        }
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<std::size_t, NameMatch>::first);
    std::vector<NameMatch> found;
    for (auto const& [distance, match] : ranked) found.push_back(match);
    return found;
}

std::string full_name(PersonFacts const& person) {
    std::string name;
    for (std::string const* part : {&person.surname, &person.middle, &person.given})
        if (!part->empty()) name += (name.empty() ? "" : " ") + *part;
    return name;
}

}  // namespace daumoi::meetings::quick
