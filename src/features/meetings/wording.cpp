#include "features/meetings/wording.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "core/text.hpp"
#include "features/meetings/letter_case.hpp"
#include "features/meetings/typed_text.hpp"

namespace daumoi::meetings {
namespace {

std::string two_digits(unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string with_thousands(long long whole) {
    auto digits = std::to_string(whole);
    for (auto place = digits.size(); place > 3;) {
        place -= 3;
        digits.insert(place, 1, '.');
    }
    return digits;
}

/// "4,8%" of 48 tenths.
std::string per_cent_of_tenths(long long tenths) {
    auto text = with_thousands(tenths / 10);
    if (tenths % 10 != 0) text += "," + std::to_string(tenths % 10);
    return text + "%";
}

/// The size of a change in tenths of a per cent; `previous` is not 0.
long long change_in_tenths(Figure const& figure) {
    auto const share = std::abs((figure.value - *figure.previous) / *figure.previous) * 1000;
    return static_cast<long long>(std::floor(share + 0.5 + 1e-9));
}

}  // namespace

Wordings party_wordings() {
    return {"đồng chí", "đảng viên", "đảng viên chính thức", "đảng viên dự bị", "quần chúng", "sinh hoạt định kỳ"};
}

Wordings union_wordings() {
    return {"đồng chí", "đoàn viên", "đoàn viên", "đoàn viên dự bị", "người lao động", "họp định kỳ"};
}

std::string const& class_word(Wordings const& wordings, MemberClass member_class) {
    switch (member_class) {
        case MemberClass::full: return wordings.member_full;
        case MemberClass::probationary: return wordings.member_probationary;
        case MemberClass::non_member: break;
    }
    return wordings.non_member;
}

std::string day_text(Day day, Style style) {
    auto const year = std::to_string(day.year());
    if (style == Style::article)
        return std::to_string(day.day_of_month()) + "/" + std::to_string(day.month()) + "/" + year;
    auto const month = day.month() <= 2 ? two_digits(day.month()) : std::to_string(day.month());
    return "ngày " + two_digits(day.day_of_month()) + " tháng " + month + " năm " + year;
}

std::string part_name(PartOfDay part) {
    switch (part) {
        case PartOfDay::morning: return "sáng";
        case PartOfDay::afternoon: return "chiều";
        case PartOfDay::evening: break;
    }
    return "tối";
}

std::string weekday_name(Day day) {
    static constexpr std::array names{"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"};
    return names.at(day.weekday() - 1);
}

std::string hour_text(TimeOfDay time) {
    return two_digits(static_cast<unsigned>(time.hour())) + " giờ " + two_digits(static_cast<unsigned>(time.minute()));
}

std::string count_text(int count, Style style) {
    return (style == Style::document && count < 10 ? "0" : "") + std::to_string(count);
}

std::string listed_text(Listed listed, std::vector<std::string> const& items, Style style) {
    bool const one = items.size() == 1;
    bool const counted = std::ranges::none_of(
        items, [](std::string_view item) { return item.contains(';') || item.contains("…") || item.contains("..."); });
    std::string const front = !counted ? "các " : one ? "" : count_text(static_cast<int>(items.size()), style) + " ";
    std::string const back = counted ? "" : ", như";
    switch (listed) {
        case Listed::solutions: break;
        case Listed::criteria: return front + "tiêu chí" + back;
        case Listed::contents: return front + "nội dung" + back;
    }
    return front + (one || !counted ? "giải pháp" : "nhóm giải pháp") + back;
}

std::string number_text(double value) {
    auto const hundredths = std::llround(std::abs(value) * 100);
    auto text = (value < 0 && hundredths != 0 ? "-" : "") + with_thousands(hundredths / 100);
    if (auto const rest = hundredths % 100; rest != 0) {
        text += "," + two_digits(static_cast<unsigned>(rest));
        if (text.ends_with('0')) text.pop_back();
    }
    return text;
}

std::string per_cent_text(int part, int whole) { return per_cent_of_tenths((part * 2000LL + whole) / (2LL * whole)); }

Trend trend_of(Figure const& figure) {
    if (!figure.previous) return Trend::unknown;
    if (*figure.previous == 0) return figure.value == 0 ? Trend::equal : Trend::from_nothing;
    if (change_in_tenths(figure) == 0) return Trend::equal;
    return figure.value > *figure.previous ? Trend::up : Trend::down;
}

std::string change_text(Figure const& figure, std::string_view compared_with) {
    switch (trend_of(figure)) {
        case Trend::unknown: return "";
        case Trend::up: return "tăng " + per_cent_of_tenths(change_in_tenths(figure));
        case Trend::down: return "giảm " + per_cent_of_tenths(change_in_tenths(figure));
        case Trend::from_nothing:
            return "(" + std::string(compared_with.empty() ? "kỳ trước" : compared_with) + " không có)";
        case Trend::equal: break;
    }
    if (compared_with.empty()) return "không thay đổi";
    return compared_with.starts_with("cùng kỳ") ? "bằng cùng kỳ" : "bằng " + std::string(compared_with);
}

std::string joined(std::vector<std::string> const& parts, std::string_view separator) {
    std::string result;
    for (auto const& part : parts) {
        if (!result.empty()) result += separator;
        result += part;
    }
    return result;
}

std::string list(std::vector<std::string> const& parts) {
    if (parts.size() < 2) return joined(parts, "");
    return joined({parts.begin(), parts.end() - 1}, ", ") + " và " + parts.back();
}

namespace {

/// Typed with a capital and a full stop: it does not go on as a clause.
bool is_sentence(std::string_view typed) {
    auto const text = trimmed(typed);
    return text.ends_with('.') && !text.ends_with("..") && begins_with_capital(text);
}

}  // namespace

std::string colon_list(std::vector<std::string> const& typed) {
    std::vector<std::string> items;
    bool sentences = typed.size() > 1 && std::ranges::all_of(typed, is_sentence);
    for (auto const& text : typed) {
        auto const item = without_stop(text);
        if (item.empty()) continue;
        sentences = sentences || sentences_of(item).size() > 1;
        items.push_back(items.empty() ? with_capital(item) : as_clause(item));
    }
    if (items.empty()) return "";
    if (sentences)
        for (auto& item : items) item = with_capital(item);
    return ": " + joined(items, sentences ? ". " : "; ");
}

std::string letter_label(std::size_t index) {
    static constexpr std::array letters{"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m",
                                        "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"};
    return (index < letters.size() ? letters[index] : std::to_string(index + 1)) + std::string(")");
}

std::string verb_of(Act act) {
    switch (act) {
        case Act::none: break;
        case Act::propose: return "đề nghị";
        case Act::recommend: return "kiến nghị";
        case Act::require: return "yêu cầu";
        case Act::assign: return "giao";
        case Act::direct: return "chỉ đạo";
        case Act::hold: return "cho rằng";
        case Act::inform: return "cho biết";
        case Act::affirm: return "khẳng định";
        case Act::emphasize: return "nhấn mạnh";
        case Act::ask: return "hỏi";
        case Act::share: return "chia sẻ";
        case Act::raise: return "nêu";
        case Act::accept: return "tiếp thu";
        case Act::agree: return "nhất trí với";
        case Act::commend: return "đánh giá cao";
        case Act::acknowledge: return "ghi nhận";
        case Act::praise: return "biểu dương";
    }
    return "";
}

}  // namespace daumoi::meetings
