#include "features/meetings/quick_line_front.hpp"

#include <algorithm>

#include "features/meetings/letter_case.hpp"
#include "features/meetings/quick_line_collectives.hpp"
#include "features/meetings/quick_line_lexicon.hpp"
#include "features/meetings/quick_line_speakers.hpp"

namespace daumoi::meetings::quick {
namespace {

constexpr std::size_t longest_clause = 60;

bool somebody_speaks_at(Line const& line, std::size_t index, Known const& known) {
    if (auto const verb = verb_at(line, index); verb && asks(verb->verb->act)) return true;
    if (collective_at(line, index, known)) return true;
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
    if (text.empty() || front.text.empty()) return text + front.text;
    if (front.topic) return front.text + ": " + text;
    return text + (text.find_first_of(",;.") == std::string::npos ? " " : ", ") + front.text;
}

std::string without_words(Line const& line, std::size_t begin, std::size_t end) {
    return line.text().substr(0, line[begin].begin) + line.text().substr(line[end].begin);
}

/// "Bên cạnh đó, An đề nghị": words that only lead over, up to who speaks; 0 for none.
std::size_t end_of_lead_over(Line const& line, std::size_t index, Known const& known) {
    static auto const words = phrases(
        "bên cạnh đó|ngoài ra|đồng thời|cùng với đó|mặt khác|tiếp theo|tiếp đó|sau đó|nhân dịp này|cũng tại hội nghị|"
        "tại hội nghị|tại buổi làm việc|tại cuộc họp|tại buổi sinh hoạt|phát biểu tại hội nghị|"
        "phát biểu tại buổi làm việc|phát biểu chỉ đạo tại hội nghị|phát biểu chỉ đạo hội nghị|kết luận hội nghị|"
        "phát biểu kết luận hội nghị|kết luận buổi làm việc|thảo luận tại hội nghị");
    std::size_t const end = index + longest(words, line, index);
    bool const parted = end > index && end < line.size() && line.gap(end).starts_with(',');
    return parted && somebody_speaks_at(line, end, known) ? end : 0;
}

}  // namespace

std::optional<FrontClause> front_clause(Line const& line, std::size_t index, Known const& known) {
    static auto const purposes =
        phrases("để|nhằm|với mục đích|với mục tiêu|vì|do|trong thời gian tới|thời gian tới|trước mắt|về lâu dài");
    static auto const topics = phrases("về|riêng về|đối với|riêng đối với|liên quan đến");
    if (std::size_t const next = end_of_lead_over(line, index, known); next > 0)
        return FrontClause{.text = {}, .line = without_words(line, index, next)};
    std::size_t const purpose = longest(purposes, line, index);
    std::size_t const topic = longest(topics, line, index);
    if (purpose + topic == 0) return std::nullopt;
    std::size_t const end = end_of_clause(line, index + std::max(purpose, topic) - 1, known);
    if (end == 0) return std::nullopt;
    return FrontClause{.text = with_small_letter(line.slice(index, end)),
                       .topic = topic > purpose,
                       .line = without_words(line, index, end)};
}

void keep_front_clause(FrontClause const& front, std::string const& typed, std::vector<Reading>& readings) {
    for (Reading& reading : readings)
        reading.text = reading.kind == EntryKind::note ? typed : with_clause(reading.text, front);
}

}  // namespace daumoi::meetings::quick
