#include "features/meetings/quick_line_deadlines.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <vector>

namespace daumoi::meetings::quick {
namespace {

/// A day named from word `index` on, and the first word after it.
struct NamedDay {
    Day day;
    std::size_t next;
    bool far = false;
    bool before = false;  ///< the day after it was named
};
using Named = std::optional<NamedDay>;

std::optional<Day> day_of(int year, unsigned month, unsigned day) {
    std::chrono::year_month_day const date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    if (!date.ok() || year < 1900 || year > 9999) return std::nullopt;
    return Day{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

Day last_day_of(int year, unsigned month) {
    std::chrono::year_month_day_last const last{std::chrono::year{year},
                                                std::chrono::month_day_last{std::chrono::month{month}}};
    return Day{static_cast<std::int32_t>(std::chrono::sys_days{last}.time_since_epoch().count())};
}

template <std::size_t Size>
struct Literal {
    char text[Size];
    consteval Literal(char const (&literal)[Size]) { std::ranges::copy(literal, text); }  // NOLINT: meant to convert
};

/// True when one of the phrases in `List` stands at `index`.
template <Literal List>
bool is(Line const& line, std::size_t index) {
    static auto const list = phrases(List.text);
    return index < line.size() && longest(list, line, index) > 0;
}

/// Which of several lists has a phrase at `index`.
std::optional<unsigned> which(std::vector<std::vector<Phrase>> const& lists, Line const& line, std::size_t index) {
    for (unsigned i = 0; i < lists.size(); ++i)
        if (longest(lists[i], line, index) > 0) return i;
    return std::nullopt;
}

std::optional<unsigned> number_at(Line const& line, std::size_t index) {
    if (index >= line.size() || !line[index].is_number()) return std::nullopt;
    return static_cast<unsigned>(std::stoul(line[index].folded));
}

Named next_such_day(unsigned day, unsigned month, Day today, std::size_t next) {
    for (int year = today.year(); year <= today.year() + 8; ++year)
        if (auto const found = day_of(year, month, day); found && *found >= today)
            return NamedDay{*found, next, *found - today > 300};
    return std::nullopt;
}

Named dated(Line const& line, std::size_t day, std::size_t month, bool spoken, Day today) {
    auto const days = number_at(line, day);
    auto const months = number_at(line, month);
    if (!days || !months || *months < 1 || *months > 12) return std::nullopt;
    std::size_t const year = month + 1 + (spoken && is<"năm">(line, month + 1) ? 1 : 0);
    auto const years = number_at(line, year);
    bool const joined = spoken ? year == month + 2 : years && line.gap(year) == line.gap(month);
    if (!years || !joined || *years < 1900) return next_such_day(*days, *months, today, month + 1);
    auto const found = day_of(static_cast<int>(*years), *months, *days);
    return found ? Named(NamedDay{*found, year + 1}) : std::nullopt;
}

/// "20/11", "20-11-2026", "20 tháng 11 năm 2026", "ngày 20".
Named calendar_day(Line const& line, std::size_t index, Day today) {
    bool const announced = is<"ngày|hôm">(line, index);
    std::size_t const day = index + (announced ? 1 : 0);
    if (!number_at(line, day) || day + 1 > line.size()) return std::nullopt;
    std::string_view const gap = line.gap(day + 1);
    if (gap == "/" || gap == "-" || gap == ".") return dated(line, day, day + 1, false, today);
    if (is<"tháng">(line, day + 1)) return dated(line, day, day + 2, true, today);
    if (!announced) return std::nullopt;
    for (int ahead = 0; ahead < 62; ++ahead)
        if ((today + ahead).day_of_month() == *number_at(line, day)) return NamedDay{today + ahead, day + 1};
    return std::nullopt;
}

Day end_of_week(Day today, int weeks) {
    int const weekday = static_cast<int>(today.weekday());
    int const last = weeks == 0 && weekday > 5 ? 7 : 5;
    return today + (last - weekday + 7 * weeks);
}

int weeks_ahead(Line const& line, std::size_t index) {
    if (is<"tuần này">(line, index)) return 0;
    return is<"tuần sau|tuần tới">(line, index) ? 1 : -1;
}

/// "thứ Sáu", "thứ 6 tuần sau", "Chủ nhật"; a date in brackets behind it goes before.
Named weekday(Line const& line, std::size_t index, Day today) {
    static std::vector<std::vector<Phrase>> const names{
        phrases("thứ hai|thứ 2"), phrases("thứ ba|thứ 3"),  phrases("thứ tư|thứ 4"), phrases("thứ năm|thứ 5"),
        phrases("thứ sáu|thứ 6"), phrases("thứ bảy|thứ 7"), phrases("chủ nhật")};
    auto const found = which(names, line, index);
    if (!found) return std::nullopt;
    int const wanted = static_cast<int>(*found) + 1;
    int const now = static_cast<int>(today.weekday());
    int const weeks = weeks_ahead(line, index + 2);
    std::size_t const next = index + (weeks >= 0 ? 4 : 2);
    if (auto const exact = calendar_day(line, next, today); exact && line.gap(next).find_first_of("(,") < 3)
        return exact;
    return NamedDay{today + (weeks >= 0 ? wanted - now + 7 * weeks : (wanted - now + 7) % 7), next};
}

std::optional<unsigned> quarter_at(Line const& line, std::size_t index) {
    static std::vector<std::vector<Phrase>> const names{phrases("I|1"), phrases("II|2"), phrases("III|3"),
                                                        phrases("IV|4")};
    auto const found = which(names, line, index);
    return found ? std::optional(*found + 1) : std::nullopt;
}

Named month_end(unsigned month, Day today, std::size_t next) {
    int const year = today.year() + (month < today.month() ? 1 : 0);
    return NamedDay{last_day_of(year, month), next};
}

/// The last day of a span: "cuối tháng", "tháng 12", "quý IV", "năm", "tuần này"; `index` stands on the span's word.
Named end_of_span(Line const& line, std::size_t index, Day today) {
    if (int const weeks = weeks_ahead(line, index); weeks >= 0) return NamedDay{end_of_week(today, weeks), index + 2};
    if (is<"tuần">(line, index)) return NamedDay{end_of_week(today, 0), index + 1};
    if (is<"tháng này">(line, index)) return month_end(today.month(), today, index + 2);
    if (is<"tháng sau|tháng tới">(line, index)) return month_end(today.month() % 12 + 1, today, index + 2);
    if (is<"tháng">(line, index)) {
        auto const month = number_at(line, index + 1);
        if (!month) return month_end(today.month(), today, index + 1);
        if (*month < 1 || *month > 12) return std::nullopt;
        auto const year = number_at(line, index + 2);
        if (year && *year >= 1900 && *year <= 9999 && line.gap(index + 2) == "/")
            return NamedDay{last_day_of(static_cast<int>(*year), *month), index + 3};
        return month_end(*month, today, index + 2);
    }
    if (is<"quý">(line, index)) {
        auto const quarter = quarter_at(line, index + 1);
        std::size_t const next = index + (quarter || is<"này">(line, index + 1) ? 2 : 1);
        return month_end(quarter ? *quarter * 3 : (today.month() + 2) / 3 * 3, today, next);
    }
    if (is<"năm nay|năm này">(line, index)) return month_end(12, today, index + 2);
    if (is<"năm">(line, index) && !number_at(line, index + 1)) return month_end(12, today, index + 1);
    return std::nullopt;
}

Named relative_day(Line const& line, std::size_t index, Day today) {
    if (is<"hôm nay">(line, index)) return NamedDay{today, index + 2};
    if (is<"ngày mai">(line, index)) return NamedDay{today + 1, index + 2};
    if (is<"ngày kia">(line, index)) return NamedDay{today + 2, index + 2};
    return std::nullopt;
}

Named day_at(Line const& line, std::size_t index, Day today) {
    if (index >= line.size()) return std::nullopt;
    if (auto day = relative_day(line, index, today)) return day;
    if (auto day = weekday(line, index, today)) return day;
    return calendar_day(line, index, today);
}

/// "trong 10 ngày", "trong vòng 2 tuần tới".
Named within(Line const& line, std::size_t index, Day today) {
    auto const count = number_at(line, index);
    if (!count || *count > 400) return std::nullopt;
    bool const days = is<"ngày">(line, index + 1);
    if (!days && !is<"tuần">(line, index + 1)) return std::nullopt;
    std::size_t const next = index + 2 + (is<"tới|nữa">(line, index + 2) ? 1 : 0);
    return NamedDay{today + static_cast<int>(*count) * (days ? 1 : 7), next};
}

/// Words taken by an hour ("17h", "17 giờ 30", "17:30").
std::size_t hour_at(Line const& line, std::size_t index) {
    if (index >= line.size()) return 0;
    std::string const& first = line[index].folded;
    bool const with_h = first.size() >= 2 && first.find_first_of("hg") != std::string::npos && first[0] <= '9';
    if (with_h) return 1;
    if (!line[index].is_number()) return 0;
    if (line.gap(index + 1) == ":" && number_at(line, index + 1)) return 2;
    if (!is<"giờ">(line, index + 1)) return 0;
    return number_at(line, index + 2) && line.only_spaces_before(index + 3) && !is<"tháng">(line, index + 3) ? 3 : 2;
}

bool says_hour(Line const& line, std::size_t from, std::size_t until) {
    while (from < until && hour_at(line, from) == 0) ++from;
    return from < until;
}

/// What stands behind "trước": the day itself is excluded, unless an hour of that day is named.
Named before(Line const& line, std::size_t index, Day today) {
    if (std::size_t const hour = hour_at(line, index); hour > 0) return day_at(line, index + hour, today);
    if (auto day = day_at(line, index, today)) return NamedDay{day->day + -1, day->next, day->far, true};
    if (is<"cuối">(line, index)) return end_of_span(line, index + 1, today);
    auto span = end_of_span(line, index, today);
    if (!span || !is<"tháng">(line, index) || !number_at(line, index + 1)) return std::nullopt;
    return NamedDay{span->day + -static_cast<int>(span->day.day_of_month()), span->next};
}

Named until(Line const& line, std::size_t index, Day today) {
    std::size_t const at = index + hour_at(line, index);
    if (auto day = day_at(line, at, today)) return day;
    return is<"cuối|hết">(line, at) ? end_of_span(line, at + 1, today) : end_of_span(line, at, today);
}

/// A phrase of deadline that begins exactly at `index`.
Named phrase_at(Line const& line, std::size_t index, Day today) {
    static auto const lead_ins = phrases(
        "chậm nhất là|chậm nhất vào|chậm nhất|muộn nhất là|muộn nhất|thời hạn là|thời hạn|"
        "hạn là|hạn chót|hạn cuối|hạn|đến hết|đến|xong trong|xong");
    static auto const spans = phrases("cuối|hết|trong|ngay trong");
    static auto const before_word = phrases("trước hoặc trong");
    if (std::size_t const both = longest(before_word, line, index); both > 0) return until(line, index + both, today);
    if (is<"trước">(line, index)) return before(line, index + 1, today);
    if (std::size_t const lead = longest(lead_ins, line, index); lead > 0) {
        std::size_t const at = index + lead;
        return is<"trước">(line, at) ? before(line, at + 1, today) : until(line, at, today);
    }
    std::size_t const span = longest(spans, line, index);
    if (span == 0) return std::nullopt;
    if (is<"trong|ngay trong">(line, index)) {
        std::size_t const at = index + span + (is<"vòng">(line, index + span) ? 1 : 0);
        if (auto day = within(line, at, today)) return day;
        if (auto day = relative_day(line, at, today)) return day;
    }
    return end_of_span(line, index + span, today);
}

/// "từ 10/11 đến 20/11" is when something takes place.
bool inside_range(Line const& line, std::size_t index) {
    std::size_t const earliest = index > 6 ? index - 6 : 0;
    for (std::size_t i = earliest; i < index; ++i)
        if (is<"từ">(line, i) && line[i].canonical == "từ") return true;
    return false;
}

bool may_begin(Word const& word) {
    static constexpr std::array<std::string_view, 13> firsts{"cham", "muon", "thoi",  "han",  "den", "xong", "truoc",
                                                             "cuoi", "het",  "trong", "ngay", "toi", "vao"};
    return std::ranges::find(firsts, word.folded) != firsts.end();
}

/// The number of a day, a month behind it: "30/2", "31 tháng 4". A fraction is none: a word of time stands in front.
std::optional<NoSuchDay> no_such_day_at(Line const& line, std::size_t index, Day today) {
    auto const day = number_at(line, index);
    bool const spoken = is<"tháng">(line, index + 1);
    std::size_t const at = index + (spoken ? 2 : 1);
    auto const month = number_at(line, at);
    if (!day || !month || *month < 1 || *month > 12 || *day < 1 || *day > 99) return std::nullopt;
    if (!spoken && line.gap(at) != "/" && line.gap(at) != "-") return std::nullopt;
    std::size_t const behind = at + 1 + (spoken && is<"năm">(line, at + 1) ? 1 : 0);
    auto const typed = number_at(line, behind);
    bool const with_year = typed && *typed >= 1900 && *typed <= 9999 && (spoken || line.gap(behind) == line.gap(at));
    int const year = with_year ? static_cast<int>(*typed) : today.year() + (*month < today.month() ? 1 : 0);
    auto const days = static_cast<unsigned>(last_day_of(year, *month).day_of_month());
    bool const exists = *day <= days || (!with_year && *month == 2 && *day == 29);
    return exists ? std::nullopt : std::optional(NoSuchDay{year, *month, days});
}

bool says_time(Line const& line, std::size_t index) {
    return is<"ngày|hôm|trước|nhất|là|vào|hạn|hết|đến|tới|cuối|chót|xong|từ|sáng|chiều|tối|thứ">(line, index);
}

}  // namespace

std::optional<NoSuchDay> no_such_day_in(Line const& line, std::size_t index, Day today) {
    for (std::size_t at = index; at < line.size(); ++at) {
        bool const announced = at > 0 && says_time(line, at - 1);
        if (!announced || number_at(line, at) == std::nullopt) continue;
        if (auto const found = no_such_day_at(line, at, today)) return found;
    }
    return std::nullopt;
}

std::optional<Deadline> deadline_in(Line const& line, std::size_t index, Day today) {
    std::optional<Deadline> last;
    for (std::size_t at = index; at < line.size();) {
        auto const named = may_begin(line[at]) && !inside_range(line, at) ? phrase_at(line, at, today) : std::nullopt;
        if (named)
            last = Deadline{named->day, at, named->next, named->far, says_hour(line, at, named->next), named->before};
        at = named ? named->next : at + 1;
    }
    return last;
}

}  // namespace daumoi::meetings::quick
