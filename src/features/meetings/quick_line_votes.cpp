#include "features/meetings/quick_line_votes.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace daumoi::meetings::quick {
namespace {

enum class Group { in_favour, against, other };

struct Label {
    Phrase phrase;
    Group group;
};

std::vector<Label> const& labels() {
    static std::vector<Label> const table = [] {
        std::vector<Label> made;
        auto const add = [&](std::string_view list, Group group) {
            for (Phrase& phrase : phrases(list)) made.push_back({std::move(phrase), group});
        };
        add("tán thành|đồng ý|nhất trí|thuận|ủng hộ|giơ tay", Group::in_favour);
        add("không tán thành|không đồng ý|không nhất trí|chống|phản đối|không thuận", Group::against);
        add("ý kiến khác|có ý kiến khác|trắng|bỏ trống|không có ý kiến", Group::other);
        return made;
    }();
    return table;
}

struct Found {
    Group group;
    std::size_t words;
};

std::optional<Found> label_at(Line const& line, std::size_t index) {
    std::optional<Found> best;
    for (Label const& label : labels()) {
        std::size_t const taken = label.phrase.matched(line, index);
        if (taken > 0 && (!best || taken > best->words)) best = Found{label.group, taken};
    }
    return best;
}

/// "phiếu", "đồng chí", "người": what is counted, between a number and its label.
std::size_t counted_at(Line const& line, std::size_t index) {
    static auto const things =
        phrases("phiếu|đồng chí|đ c|người|đại biểu|đảng viên|đoàn viên|ý kiến|có|biểu quyết|lượt");
    std::size_t at = index;
    while (at < line.size() && !label_at(line, at)) {
        bool const short_form = line[at].folded == "d" && at + 1 < line.size() && line[at + 1].folded == "c";
        std::size_t const taken = short_form ? 2 : longest(things, line, at);
        if (taken == 0) break;
        at += taken;
    }
    return at - index;
}

int value(Word const& word) { return std::stoi(word.folded); }

void put(Vote& vote, Group group, int count) {
    switch (group) {
        case Group::in_favour: vote.in_favour = count; break;
        case Group::against: vote.against = count; break;
        case Group::other: vote.other = count; break;
    }
}

/// "23 phiếu tán thành", "23/24 đồng chí tán thành": the words taken from `index`, or 0.
std::size_t number_then_label(Line const& line, std::size_t index, Vote& vote) {
    if (!line[index].is_number()) return 0;
    std::size_t at = index + 1;
    bool const of_all = at < line.size() && line.gap(at) == "/" && line[at].is_number();
    if (of_all) ++at;
    at += counted_at(line, at);
    auto const label = at < line.size() ? label_at(line, at) : std::nullopt;
    if (!label) return 0;
    put(vote, label->group, value(line[index]));
    if (of_all && label->group == Group::in_favour) vote.voters = value(line[index + 1]);
    return at + label->words - index;
}

/// "tán thành 23", "không tán thành: 0".
std::size_t label_then_number(Line const& line, std::size_t index, Vote& vote) {
    auto const label = label_at(line, index);
    if (!label) return 0;
    std::size_t const at = index + label->words;
    if (at >= line.size() || !line[at].is_number() || line.gap(at + 1).starts_with('%')) return 0;
    put(vote, label->group, value(line[at]));
    return at + 1 - index;
}

std::optional<Vote> labelled(Line const& line, std::size_t index) {
    Vote vote;
    int groups = 0;
    std::size_t first = line.size();
    for (std::size_t at = index; at < line.size();) {
        std::size_t taken = number_then_label(line, at, vote);
        if (taken == 0) taken = label_then_number(line, at, vote);
        if (taken > 0) {
            first = std::min(first, at);
            ++groups;
        }
        at += std::max<std::size_t>(taken, 1);
    }
    if (groups == 0) return std::nullopt;
    vote.form = groups == 1 ? VoteForm::one_label : VoteForm::full;
    vote.question = line.slice(index, first);
    return vote;
}

bool is_hundred_percent(Line const& line, std::size_t index) {
    return index < line.size() && line[index].folded == "100" && line.gap(index + 1).find('%') < 2;
}

std::size_t agreement_at(Line const& line, std::size_t index) {
    static auto const verbs =
        phrases("nhất trí|tán thành|đồng ý|thống nhất|biểu quyết|giơ tay|nhất trí cao|nhất trí tuyệt đối");
    return longest(verbs, line, index);
}

/// "nhất trí 100%", "100% đại biểu tán thành (thông qua …)", "tất cả nhất trí"; nothing else may stand in front.
std::optional<Vote> unanimous(Line const& line, std::size_t index) {
    static auto const whole = phrases(
        "nhất trí tuyệt đối|tán thành tuyệt đối|tất cả nhất trí|tất cả tán thành|"
        "tất cả đồng ý|toàn thể nhất trí|toàn thể tán thành");
    std::size_t at = index + longest(whole, line, index);
    if (at == index) {
        at += agreement_at(line, index);
        if (!is_hundred_percent(line, at)) return std::nullopt;
        std::size_t const counted = counted_at(line, ++at);
        std::size_t const agreed = agreement_at(line, at + counted);
        if (at == index + 1 && at < line.size() && agreed == 0) return std::nullopt;
        if (agreed > 0) at += counted + agreed;
    }
    static Phrase const with("với");
    std::string question = line.rest(at + with.matched(line, at));
    if (question.starts_with('%')) question = cleaned(std::string_view(question).substr(1));
    return Vote{VoteForm::unanimous, 0, 0, 0, 0, std::move(question)};
}

bool parts_numbers(std::string_view gap) {
    static constexpr std::array<std::string_view, 9> allowed{" ", "/", "-", ",", ", ", " - ", " / ", "–", " – "};
    return std::ranges::find(allowed, gap) != allowed.end() || gap == "; " || gap == "\u00A0" || gap == "  ";
}

bool is_date(Line const& line, std::size_t first) {
    return value(line[first + 2]) >= 1900 && line.gap(first + 1) == line.gap(first + 2) && line.gap(first + 1) != " ";
}

/// Where the run of numbers at the end of the line begins; only spaces or a full stop may follow.
std::size_t numbers_at_end(Line const& line, std::size_t index) {
    std::string_view const tail = line.gap(line.size());
    if (tail.find_first_not_of(" .;") != std::string_view::npos) return line.size();
    std::size_t first = line.size();
    while (first > index && line[first - 1].is_number() && (first == line.size() || parts_numbers(line.gap(first))))
        --first;
    return first;
}

/// "22/22" behind a question: so many of so many, unless a word in front makes a date or a number of it.
bool counts_all(Line const& line, std::size_t first, std::size_t index) {
    static auto const others = phrases("ngày|số|tháng|quý|tổ|trước|đến|hạn|khoản|điều|mục|ca|lớp|khu|đường|phòng");
    if (line.gap(first + 1) != "/" || value(line[first]) > value(line[first + 1])) return false;
    return first == index || longest(others, line, first - 1) == 0;
}

std::optional<Vote> numbers(Line const& line, std::size_t index, bool announced) {
    std::size_t first = numbers_at_end(line, index);
    std::size_t count = line.size() - first;
    if (count > 3 && announced && first > index) first = line.size() - 3, count = 3;
    if (count == 0 || count > 3 || (count == 3 && is_date(line, first))) return std::nullopt;
    bool const alone = first == index;
    bool const set_off = alone || line.gap(first).find(':') != std::string_view::npos;
    if (!announced && !(alone && count == 3)) return std::nullopt;
    bool const of_all = count == 2 && counts_all(line, first, index);
    if (count < 3 && !set_off && !of_all) return std::nullopt;
    std::array<int, 3> counts{};
    for (std::size_t i = 0; i < count; ++i) counts[i] = value(line[first + i]);
    Vote vote{
        announced ? VoteForm::full : VoteForm::plain, counts[0], counts[1], counts[2], 0, line.slice(index, first)};
    if (of_all) vote.voters = std::exchange(vote.against, 0);
    return vote;
}

/// "11 0 1 thời gian ghi sổ": three counts in front of what was announced as a vote.
std::optional<Vote> numbers_in_front(Line const& line, std::size_t index) {
    if (index + 3 >= line.size() || line[index + 3].is_number()) return std::nullopt;
    for (std::size_t at = index; at < index + 3; ++at)
        if (!line[at].is_number() || (at > index && !parts_numbers(line.gap(at)))) return std::nullopt;
    if (is_date(line, index) || label_at(line, index + 1 + counted_at(line, index + 1))) return std::nullopt;
    static auto const about = phrases("về việc|về");
    std::size_t const question = index + 3 + longest(about, line, index + 3);
    return Vote{VoteForm::full,     value(line[index]), value(line[index + 1]), value(line[index + 2]), 0,
                line.rest(question)};
}

}  // namespace

std::optional<Vote> vote_in(Line const& line, std::size_t index, bool announced) {
    if (index >= line.size()) return std::nullopt;
    if (auto vote = announced ? numbers_in_front(line, index) : std::nullopt) return vote;
    if (auto vote = numbers(line, index, announced)) return vote;
    if (auto vote = unanimous(line, index)) return vote;
    return labelled(line, index);
}

}  // namespace daumoi::meetings::quick
