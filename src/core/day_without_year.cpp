#include "core/day_without_year.hpp"

#include <charconv>
#include <utility>

#include "core/text.hpp"

namespace daumoi {
namespace {

/// Takes one or two digits from the front.
unsigned take_number(std::string_view& text) {
    unsigned value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    auto const digits = error == std::errc{} ? static_cast<std::size_t>(end - text.data()) : 0;
    if (digits == 0 || digits > 2) return 0;
    text.remove_prefix(digits);
    return value;
}

/// Takes the mark between day and month, with blanks around it; false when there is none.
bool take_separator(std::string_view& text) {
    auto const end = text.find_first_of("0123456789");
    if (end == std::string_view::npos) return false;
    auto const between = trimmed(text.substr(0, end));
    text.remove_prefix(end);
    return between == "/" || between == "-" || between == "." || between == "thang";
}

std::optional<std::pair<unsigned, unsigned>> day_and_month(std::string_view text) {
    std::string const plain = folded(trimmed(text));
    std::string_view rest = plain;
    constexpr std::string_view word = "ngay ";
    if (rest.starts_with(word)) rest.remove_prefix(word.size());
    auto const day = take_number(rest);
    if (day == 0 || !take_separator(rest)) return std::nullopt;
    auto const month = take_number(rest);
    if (month == 0 || !rest.empty()) return std::nullopt;
    return std::pair{day, month};
}

std::optional<Day> day_in(int year, std::pair<unsigned, unsigned> day_month) {
    std::chrono::year_month_day const date{std::chrono::year{year}, std::chrono::month{day_month.second},
                                           std::chrono::day{day_month.first}};
    if (!date.ok()) return std::nullopt;
    return Day{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

}  // namespace

std::optional<Day> day_without_year(std::string_view text, Day from, YearSide side) {
    constexpr int between_leap_years = 8;
    auto const typed = day_and_month(text);
    if (!typed) return std::nullopt;
    for (int years = 0; years <= between_leap_years; ++years) {
        auto const found = day_in(from.year() + (side == YearSide::next ? years : -years), *typed);
        if (found && (side == YearSide::next ? *found >= from : *found <= from)) return found;
    }
    return std::nullopt;
}

}  // namespace daumoi
