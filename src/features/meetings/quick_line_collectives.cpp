#include "features/meetings/quick_line_collectives.hpp"

#include <algorithm>

namespace daumoi::meetings::quick {
namespace {

/// "đa số các ý kiến", "toàn thể hội nghị", "các đồng chí": words taken, 0 for none.
std::size_t many_at(Line const& line, std::size_t index) {
    static auto const alone = phrases("toàn thể|tất cả|đa số|đại đa số|phần lớn|hầu hết|tập thể|mọi người");
    static auto const quantities = phrases(
        "toàn thể|tất cả|tất cả mọi|toàn bộ|toàn|đa số|đại đa số|phần lớn|hầu hết|tập thể|các|mọi|nhiều|một số|"
        "toàn thể các|tất cả các|toàn bộ các|đa số các|đại đa số các|phần lớn các|hầu hết các");
    static auto const nouns = phrases(
        "ý kiến|ý kiến phát biểu|đồng chí|đồng chí đảng viên|đồng chí đại biểu|đồng chí dự họp|đồng chí có mặt|"
        "đảng viên|đảng viên có mặt|đảng viên dự họp|đoàn viên|hội viên|đại biểu|đại biểu dự họp|thành viên|người|"
        "hội nghị|cuộc họp|buổi họp|chi bộ|chi ủy|đảng bộ|đảng ủy|công đoàn|chi đoàn");
    std::size_t const quantity = longest(quantities, line, index);
    std::size_t const noun = quantity > 0 ? longest(nouns, line, index + quantity) : 0;
    return noun > 0 ? quantity + noun : longest(alone, line, index);
}

struct Name {
    std::size_t words = 0;
    bool is_meeting = false;
};

Name name_at(Line const& line, std::size_t index, Known const& known) {
    static auto const meeting = phrases("hội nghị|cuộc họp|buổi họp");
    static auto const bodies = phrases(
        "chi bộ|chi ủy|ban chi ủy|cấp ủy|đảng bộ|đảng ủy|ban thường vụ|ban thường vụ đảng ủy|thường vụ đảng ủy|"
        "ban chấp hành|công đoàn|ban chấp hành công đoàn|chi đoàn|tổ đảng|liên chi ủy");
    Name found{.words = longest(meeting, line, index), .is_meeting = true};
    auto const take = [&](std::size_t words, bool is_meeting) {
        if (words > found.words) found = {words, is_meeting};
    };
    static Phrase const branch("chi bộ");
    UnitChoice const* const own = known.own();
    take(branch.matched(line, index), own == nullptr || !own->has_children);
    take(longest(bodies, line, index), false);
    take(many_at(line, index), false);
    if (found.words == 0 && !known.people.at(line, index).empty()) return found;
    Place const place = known.places().at(line, index);
    take(place.words, place.is_unit && place.unit && place.unit == known.context.unit);
    return found;
}

std::size_t decision_at(Line const& line, std::size_t index) {
    static auto const verbs = phrases("thống nhất|nhất trí|đồng ý|đồng tình|tán thành|quyết định|quyết nghị");
    return longest(verbs, line, index);
}

/// Words between subject and verb that a text need not keep.
std::size_t plain_words_at(Line const& line, std::size_t index) {
    static auto const words = phrases("đã|cũng|cũng đã|xin|đã cùng|cùng|cùng nhau");
    return longest(words, line, index);
}

std::size_t manner_at(Line const& line, std::size_t index) {
    static auto const words =
        phrases("đều|cũng đều|tất cả đều|đều đã|cơ bản|về cơ bản|đều cơ bản|hoàn toàn|đều hoàn toàn");
    return longest(words, line, index);
}

/// "thảo luận, " between subject and what was agreed; `index` when it is not there.
std::size_t discussion_end(Line const& line, std::size_t index) {
    static auto const words = phrases("thảo luận|thảo luận sôi nổi|sôi nổi thảo luận|tham gia thảo luận|đã thảo luận");
    static Phrase const joint("và");
    std::size_t const end = index + longest(words, line, index);
    if (end == index || end >= line.size()) return index;
    if (line.gap(end).starts_with(',')) return end;
    std::size_t const joined = joint.matched(line, end);
    return joined > 0 ? end + joined : index;
}

/// "Đại biểu thảo luận, …": alone they are only the beginning of a note.
Name participants_at(Line const& line, std::size_t index) {
    static Phrase const participants("đại biểu");
    std::size_t const words = participants.matched(line, index);
    return {.words = words > 0 && discussion_end(line, index + words) > index + words ? words : 0};
}

}  // namespace

std::optional<Collective> collective_at(Line const& line, std::size_t index, Known const& known) {
    if (index >= line.size()) return std::nullopt;
    Name name = name_at(line, index, known);
    if (name.words == 0) name = participants_at(line, index);
    if (name.words == 0) return std::nullopt;
    Collective found{.begin = index, .is_meeting = name.is_meeting};
    found.words_behind = index + name.words + plain_words_at(line, index + name.words);
    std::size_t const discussed = discussion_end(line, found.words_behind);
    found.verb = discussed + manner_at(line, discussed);
    std::string_view const gap = line.gap(index + name.words);
    if (found.verb >= line.size() || gap.find_first_not_of(" :") != std::string_view::npos) return std::nullopt;
    if (decision_at(line, found.verb) > 0) return found;
    if (discussed > found.words_behind || line.text().ends_with('?')) return std::nullopt;
    auto const verb = verb_at(line, found.verb);
    if (!verb || !(asks(verb->verb->act) || verb->verb->act == Act::recommend)) return std::nullopt;
    found.asks = verb;
    return found;
}

std::size_t agreed_text_begin(Line const& line, Collective const& collective) {
    static Phrase const agrees("thống nhất");
    static auto const goes_on = phrases("thống nhất với|thống nhất cao|thống nhất cao với");
    static Phrase const that("rằng");
    std::size_t const behind = collective.verb + decision_at(line, collective.verb);
    if (!collective.is_meeting || behind >= line.size()) return collective.begin;
    bool const said_by_kind = agrees.matched(line, collective.verb) > 0 && longest(goes_on, line, collective.verb) == 0;
    if (!said_by_kind || collective.verb > collective.words_behind) return collective.words_behind;
    return behind + that.matched(line, behind);
}

}  // namespace daumoi::meetings::quick
