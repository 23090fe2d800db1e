#include "features/meetings/quick_line_front.hpp"

#include <algorithm>

#include "features/meetings/letter_case.hpp"
#include "features/meetings/quick_line_lexicon.hpp"
#include "features/meetings/quick_line_speakers.hpp"

namespace daumoi::meetings::quick {
namespace {

constexpr std::size_t longest_clause = 60;

bool somebody_speaks_at(Line const& line, std::size_t index, Known const& known) {
    if (auto const verb = verb_at(line, index); verb && asks(verb->verb->act)) return true;
    Speakers const speakers = speakers_at(line, index, known, false);
    if (!speakers.likely.empty()) return verb_at(line, speakers.likely.front().next).has_value();
    std::size_t const words = known.places().at(line, index).words;
    return words > 0 && verb_at(line, index + words).has_value();
}

std::size_t end_of_clause(Line const& line, std::size_t begin, Known const& known) {
    std::size_t const last = std::min(line.size(), begin + longest_clause);
    for (std::size_t at = begin + 1; at < last; ++at)
        if (line.gap(at).starts_with(',') && somebody_speaks_at(line, at, known)) return at;
    return 0;
}

std::string with_clause(std::string const& text, FrontClause const& front) {
    if (text.empty()) return front.text;
    if (front.topic) return front.text + ": " + text;
    return text + (text.find_first_of(",;.") == std::string::npos ? " " : ", ") + front.text;
}

}  // namespace

std::optional<FrontClause> front_clause(Line const& line, std::size_t index, Known const& known) {
    static auto const purposes = phrases(
        "để|nhằm|với mục đích|với mục tiêu|vì|do|trong thời gian tới|thời gian tới|trước mắt|về lâu dài|nhân dịp này");
    static auto const topics = phrases("về|riêng về|đối với|riêng đối với|liên quan đến");
    std::size_t const purpose = longest(purposes, line, index);
    std::size_t const topic = longest(topics, line, index);
    if (purpose + topic == 0) return std::nullopt;
    std::size_t const end = end_of_clause(line, index + std::max(purpose, topic) - 1, known);
    if (end == 0) return std::nullopt;
    std::string const& text = line.text();
    return FrontClause{.text = with_small_letter(line.slice(index, end)),
                       .topic = topic > purpose,
                       .line = text.substr(0, line[index].begin) + text.substr(line[end].begin)};
}

void keep_front_clause(FrontClause const& front, std::string const& typed, std::vector<Reading>& readings) {
    for (Reading& reading : readings)
        reading.text = reading.kind == EntryKind::note ? typed : with_clause(reading.text, front);
}

}  // namespace daumoi::meetings::quick
