#include "features/meetings/quick_line_reports.hpp"

#include <algorithm>

#include "features/meetings/quick_line_groups.hpp"
#include "features/meetings/quick_line_lexicon.hpp"

namespace daumoi::meetings::quick {
namespace {

struct Quoted {
    std::size_t begin;  ///< bytes, inside the marks
    std::size_t end;
    std::size_t behind;
};

/// What stands between quotation marks that open at byte `open`; those inside it are its own.
std::optional<Quoted> quoted_at(std::string_view text, std::size_t open) {
    static constexpr std::string_view opening = "“";
    static constexpr std::string_view closing = "”";
    if (text.substr(open).starts_with('"')) {
        std::size_t const close = text.find('"', open + 1);
        return close == std::string_view::npos ? std::nullopt : std::optional(Quoted{open + 1, close, close + 1});
    }
    int depth = 0;
    for (std::size_t at = open; at < text.size(); ++at) {
        if (text.substr(at).starts_with(opening)) ++depth;
        if (!text.substr(at).starts_with(closing) || --depth > 0) continue;
        return Quoted{open + opening.size(), at, at + closing.size()};
    }
    return std::nullopt;
}

/// The title behind the label, when nothing but a pause follows it.
ReportHead titled_at(Line const& line, std::size_t index) {
    std::string_view const text = line.text();
    std::size_t const sign = std::min(line.gap(index).find("“"), line.gap(index).find('"'));
    bool const parted = sign == std::string_view::npos || line.gap(index).find(':') != std::string_view::npos;
    if (parted || index == 0) return {};
    auto const title = quoted_at(text, line[index - 1].end + sign);
    if (!title) return {};
    std::size_t next = index;
    while (next < line.size() && line[next].begin < title->behind) ++next;
    std::size_t const end = next < line.size() ? line[next].begin : text.size();
    std::string const behind = cleaned(text.substr(title->begin, title->end - title->begin));
    bool const pauses = text.substr(title->behind, end - title->behind).find_first_of(":;.") != std::string_view::npos;
    return next == line.size() || pauses ? ReportHead{behind, next} : ReportHead{};
}

bool reports_at(Line const& line, std::size_t index) {
    static auto const verbs = phrases("báo cáo|trình bày");
    auto const verb = index < line.size() && !line.capitalized(index) ? verb_at(line, index) : std::nullopt;
    return verb && verb->begin == index && verb->verb->kind == EntryKind::report && longest(verbs, line, index) > 0;
}

/// "Đại diện Trung tâm X": up to the first verb, when that is one of reporting.
std::size_t representative_end(Line const& line, std::size_t index) {
    static Phrase const sign("đại diện");
    constexpr std::size_t most_words = 26;
    std::size_t const words = sign.matched(line, index);
    if (words == 0) return index;
    std::size_t const last = std::min(line.size(), index + most_words);
    for (std::size_t at = index + words + 1; at < last; ++at) {
        if (line.capitalized(at) || !verb_at(line, at)) continue;
        return reports_at(line, at) ? at : index;
    }
    return index;
}

/// "Các Chi bộ", "Các phòng": with what they report on.
std::size_t group_end(Line const& line, std::size_t index) {
    static Phrase const many("các");
    static auto const verbs = phrases("báo cáo|trình bày|trình bày báo cáo");
    static auto const matters = phrases("tình hình|kết quả|tiến độ|công tác|việc|nội dung|số liệu|về");
    if (many.matched(line, index) == 0) return index;
    std::size_t const end = group_at(line, index).next;
    if (end == 0 || !reports_at(line, end)) return index;
    std::size_t const behind = end + longest(verbs, line, end);
    bool const pauses = line.gap(behind).find(':') != std::string_view::npos;
    return pauses || longest(matters, line, behind) > 0 ? end : index;
}

}  // namespace

ReportHead report_head_at(Line const& line, std::size_t index) {
    static auto const labels = phrases(
        "báo cáo|báo cáo đề dẫn|báo cáo chuyên đề|báo cáo trung tâm|đề dẫn|bài đề dẫn|chuyên đề|nội dung chuyên đề");
    std::size_t const behind = index + longest(labels, line, index);
    if (behind < line.size() && behind > index && line.gap(behind).find(':') != std::string_view::npos)
        return {.next = behind};
    ReportHead head = titled_at(line, behind);
    return head.title.empty() ? ReportHead{.next = index} : head;
}

std::size_t reporters_end(Line const& line, std::size_t index, Known const& known) {
    if (known.holder_of_floor()) return index;
    if (std::size_t const end = representative_end(line, index); end > index) return end;
    return known.context.running_item == AgendaKind::report ? group_end(line, index) : index;
}

}  // namespace daumoi::meetings::quick
