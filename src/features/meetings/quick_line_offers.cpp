#include <algorithm>
#include <array>

#include "core/text.hpp"
#include "features/meetings/quick_line.hpp"
#include "features/meetings/quick_line_lexicon.hpp"
#include "features/meetings/quick_line_requests.hpp"

namespace daumoi::meetings {
namespace {

using namespace quick;

struct Span {
    std::size_t begin;
    std::size_t end;
};

/// "TP.", "PGS.", "v.v.": a full stop behind few capitals or single letters ends no sentence.
bool is_abbreviation(std::string_view text, std::size_t stop) {
    static constexpr std::array<std::string_view, 14> known{"TP", "Tp", "GS", "PGS", "TS", "ThS", "BS",
                                                            "KS", "CN", "Q",  "P",   "T",  "đ/c", "v"};
    std::size_t const space = text.find_last_of(" \n.(", stop == 0 ? 0 : stop - 1);
    std::size_t const begin = space == std::string_view::npos ? 0 : space + 1;
    return begin < stop && std::ranges::find(known, text.substr(begin, stop - begin)) != known.end();
}

bool is_upper_ascii(char letter) { return letter >= 'A' && letter <= 'Z'; }

/// Bytes of the sign that ends a sentence at `at`, or 0.
std::size_t sentence_end(std::string_view text, std::size_t at) {
    std::string_view const rest = text.substr(at);
    if (rest[0] == ';' || rest[0] == '\n' || rest[0] == '!' || rest[0] == '?') return 1;
    if (rest.starts_with("…")) return 3;
    if (rest[0] != '.' || is_abbreviation(text, at)) return 0;
    bool const ends = rest.size() == 1 || rest[1] == ' ' || rest[1] == '\n' || rest.substr(1).starts_with("\u00A0") ||
                      rest.substr(1).starts_with("”") || rest[1] == '"' || is_upper_ascii(rest[1]);
    return ends ? 1 : 0;
}

/// Inside brackets a semicolon parts nothing.
int depth_change(std::string_view rest) {
    if (rest[0] == '(' || rest[0] == '[') return 1;
    return rest[0] == ')' || rest[0] == ']' ? -1 : 0;
}

Span without_spaces(std::string_view text, Span span) {
    static constexpr std::string_view blank = " \t\n\r";
    while (span.begin < span.end && blank.find(text[span.begin]) != std::string_view::npos) ++span.begin;
    while (span.end > span.begin && blank.find(text[span.end - 1]) != std::string_view::npos) --span.end;
    return span;
}

std::vector<Span> sentences(std::string_view text) {
    std::vector<Span> found;
    int depth = 0;
    std::size_t begin = 0;
    auto const close = [&](std::size_t end) {
        Span const span = without_spaces(text, {begin, end});
        if (span.begin < span.end) found.push_back(span);
        begin = end;
    };
    for (std::size_t at = 0; at < text.size();) {
        depth = std::max(0, depth + depth_change(text.substr(at)));
        std::size_t const sign = depth == 0 || text[at] == '\n' ? sentence_end(text, at) : 0;
        at += std::max<std::size_t>(sign, 1);
        if (sign == 0) continue;
        if (text[at - 1] == '\n') depth = 0;
        close(at);
    }
    close(text.size());
    return found;
}

/// "theo yêu cầu", "được giao", "ý kiến chỉ đạo": the word names a thing, or what was done before.
bool is_noun(Line const& line, std::size_t index) {
    static auto const before = phrases(
        "theo|các|những|được|đã|đáp ứng|ý kiến|ban|sự|công tác|bàn|chuyển|vượt|mức|một số|"
        "mọi|nội dung|văn bản|không|chưa|nhu cầu|có|kết luận|thực hiện|tiếp thu|bám sát|là");
    static auto const after = phrases(
        "yêu cầu của|yêu cầu thực tiễn|yêu cầu nhiệm vụ|yêu cầu đặt ra|đề nghị của|chỉ đạo của|"
        "cần thiết|cần cù|phải chăng|"
        "phải không|cần câu|chỉ đạo điều hành");
    if (longest(after, line, index) > 0) return true;
    if (index > 0 && !line.only_spaces_before(index)) return false;
    bool const one = index > 0 && longest(before, line, index - 1) == 1;
    bool const two = index > 1 && longest(before, line, index - 2) == 2;
    return one || two;
}

struct Asking {
    Act act = Act::none;
    std::size_t at = 0;    ///< where the verb, or the deed, begins
    std::size_t next = 0;  ///< the first word behind the verb
    bool modal = false;    ///< cần, phải: the addressee stands in front
};

std::optional<Asking> asking_verb(Line const& line) {
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (is_noun(line, at)) continue;
        auto const verb = verb_at(line, at);
        bool const asking = verb && (asks(verb->verb->act) || verb->verb->act == Act::recommend);
        if (asking && !is_noun(line, verb->begin)) return Asking{verb->verb->act, verb->begin, verb->next};
    }
    return std::nullopt;
}

std::optional<Asking> modal_verb(Line const& line) {
    static auto const modals = phrases("cần phải|cần|phải");
    for (std::size_t at = 0; at < line.size(); ++at) {
        std::size_t const words = longest(modals, line, at);
        bool const marked = words > 0 && !line[at].unmarked();
        if (marked && !is_noun(line, at) && at + words < line.size()) return Asking{Act::require, at, at + words, true};
    }
    return std::nullopt;
}

std::optional<Asking> deed_in_front(Line const& line) {
    static auto const deeds = phrases(
        "tiếp tục|tăng cường|đẩy mạnh|khẩn trương|chủ động|thường xuyên|nghiêm túc|tập trung|quan tâm|nâng cao|"
        "rà soát|hoàn thiện|phát huy|chú trọng|thực hiện|tổ chức thực hiện|quán triệt|kịp thời|làm tốt|duy trì|"
        "xây dựng kế hoạch|đôn đốc|sớm|gương mẫu|triển khai|phối hợp");
    static auto const order = phrases(
        "một là|hai là|ba là|bốn là|năm là|thứ nhất|thứ hai|thứ ba|thứ tư|đồng thời|ngoài ra|"
        "trước mắt|thời gian tới|trong thời gian tới|bên cạnh đó");
    std::size_t at = longest(order, line, 0);
    while (at < line.size() && line[at].is_number() && at == 0) ++at;
    return longest(deeds, line, at) > 0 ? std::optional(Asking{Act::none, at, at}) : std::nullopt;
}

std::optional<Asking> asking_in(Line const& line) {
    if (line.text().ends_with('?')) return std::nullopt;
    auto const verb = asking_verb(line);
    if (verb) return verb;
    auto const deed = deed_in_front(line);
    return deed ? deed : modal_verb(line);
}

/// Who must: recognized, or the few words in front as they stand, to be read behind a verb.
Addressees subject_of(Line const& line, std::size_t modal, Known const& known) {
    static auto const small = phrases("các|mỗi|từng|toàn|tất cả|những|mọi|cấp|đội|tổ|cán bộ|đảng viên|đoàn viên");
    constexpr std::size_t longest_subject = 12;
    Addressees found = addressees_at(line, 0, known);
    if (found.next == modal && modal > 0) return found;
    Addressees plain{.next = modal};
    if (modal == 0 || modal > longest_subject) return plain;
    std::string_view const first = line.typed(0);
    plain.printed = line.slice(0, modal);
    if (longest(small, line, 0) > 0) plain.printed.replace(0, first.size(), lower(first));
    return plain;
}

TaskOffer offer_in(std::string_view text, Span span, Known const& known) {
    TaskOffer offer{.begin = span.begin, .end = span.end};
    std::string sentence(text.substr(span.begin, span.end - span.begin));
    while (sentence.ends_with(';') || sentence.ends_with('!')) sentence.pop_back();
    Line const line(std::move(sentence));
    auto const asking = asking_in(line);
    if (!asking) return offer;
    Request request = asking->modal ? request_to(subject_of(line, asking->at, known), line, asking->next, known)
                                    : request_in(line, asking->next, known);
    if (request.text.empty()) return offer;
    offer.asks = true;
    offer.act = asking->act;
    offer.text = std::move(request.text);
    offer.details = std::move(request.details);
    offer.doubts = std::move(request.doubts);
    bool const must_name = asking->act != Act::none && !asking->modal;
    if (must_name && offer.details.addressee.empty()) offer.doubts.push_back({DoubtKind::addressee_missing});
    return offer;
}

}  // namespace

std::vector<TaskOffer> offers(std::string_view text, QuickLineContext const& context) {
    if (!is_clean_utf8(text)) return {};
    Known const known(context);
    std::vector<TaskOffer> found;
    for (Span const span : sentences(text)) found.push_back(offer_in(text, span, known));
    return found;
}

}  // namespace daumoi::meetings
