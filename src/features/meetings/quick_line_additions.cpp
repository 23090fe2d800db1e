#include "features/meetings/quick_line_additions.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/people.hpp"
#include "features/meetings/quick_line_lexicon.hpp"
#include "features/meetings/quick_line_titles.hpp"

namespace daumoi::meetings::quick {
namespace {

constexpr std::size_t most_words = 20;

/// A comma or a dash with a space: what may part a name from a position.
bool parts(std::string_view gap) { return gap.starts_with(',') || gap == " - " || gap == " – " || gap == " — "; }

bool has_colon(Line const& line, std::size_t index) { return line.gap(index).find(':') != std::string_view::npos; }

/// Speech begins here: a colon, or a verb that is not a word of a position ("Trưởng phòng Thông tin").
bool speaks_at(Line const& line, std::size_t index) {
    if (index >= line.size()) return false;
    return has_colon(line, index) || (!line.capitalized(index) && verb_at(line, index).has_value());
}

/// Behind " (Tổ 2)"; `index` when no bracket is opened, or none is closed.
std::size_t bracket_end(Line const& line, std::size_t index) {
    std::size_t const open = line.gap(index).find('(');
    if (open == std::string_view::npos || line.gap(index).find_first_of(":,;.") < open) return index;
    std::size_t const last = std::min(line.size(), index + most_words);
    for (std::size_t at = index + 1; at <= last; ++at)
        if (line.gap(at).find(')') != std::string_view::npos) return at;
    return index;
}

/// The place is named in a position of the person.
bool belongs_to(PersonFacts const& person, Place const& place) {
    return std::ranges::any_of(printed_positions(person), [&](std::string const& position) {
        return folded(position).contains(folded(place.printed));
    });
}

/// Behind positions of the person and known places, several parted by commas.
Addition known_at(Line const& line, std::size_t index, PersonFacts const* person, Known const& known) {
    Addition found{.next = index};
    while (found.next < line.size()) {
        std::size_t const position = person == nullptr ? 0 : position_at(line, found.next, *person);
        Place const place = known.places().at(line, found.next);
        bool const held = position >= 2 && position >= place.words;
        if (!held && place.words == 0) break;
        found.certain = found.certain && (held || (person != nullptr && belongs_to(*person, place)));
        found.next += held ? position : place.words;
        if (found.next >= line.size() || !parts(line.gap(found.next)) || speaks_at(line, found.next)) break;
    }
    return found;
}

std::size_t title_at(Line const& line, std::size_t index) {
    static auto const titles = phrases(
        "bí thư|phó bí thư|nguyên bí thư|nguyên phó bí thư|chủ tịch|phó chủ tịch|trưởng|trưởng ban|trưởng phòng|"
        "trưởng đoàn|phó trưởng ban|phó trưởng phòng|phó phòng|phó ban|tổ trưởng|tổ phó|đội trưởng|đội phó|giám đốc|"
        "phó giám đốc|tổng giám đốc|phó tổng giám đốc|chánh văn phòng|phó chánh văn phòng|chi ủy viên|đảng ủy viên|"
        "ủy viên|cấp ủy viên|chuyên viên|kế toán trưởng|hiệu trưởng|phó hiệu trưởng|viện trưởng|phó viện trưởng|"
        "cục trưởng|vụ trưởng|bộ trưởng|thứ trưởng|đảng viên|đảng viên dự bị|quần chúng|thư ký");
    return longest(titles, line, index);
}

/// The first word of speech behind words that only spaces part; 0 when none comes soon.
std::size_t speech_behind(Line const& line, std::size_t index) {
    std::size_t const last = std::min(line.size(), index + most_words);
    for (std::size_t at = index; at < last; ++at) {
        if (speaks_at(line, at)) return at;
        if (!line.only_spaces_before(at) && !parts(line.gap(at))) return 0;
    }
    return 0;
}

}  // namespace

Addition addition_at(Line const& line, std::size_t index, PersonFacts const* person, Known const& known) {
    if (std::size_t const end = bracket_end(line, index); end > index) return {.next = end};
    if (index >= line.size() || !parts(line.gap(index)) || verb_at(line, index)) return {.next = index};
    Addition const found = known_at(line, index, person, known);
    if (found.next > index && speaks_at(line, found.next)) return found;
    bool const begins = found.next > index || title_at(line, index) > 0;
    std::size_t const speech = begins ? speech_behind(line, index + 1) : 0;
    if (speech == 0) return {.next = index};
    bool const goes_on = found.next > index && line.capitalized(found.next) && line.only_spaces_before(found.next);
    return {.next = speech, .certain = goes_on && found.certain};
}

}  // namespace daumoi::meetings::quick
