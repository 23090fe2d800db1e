#include <array>
#include <charconv>
#include <cmath>

#include "html/words.hpp"

/// Dates, times and numbers of a reader.
namespace daumoi::html {
namespace {

constexpr std::array weekdays{NC_("weekday", "Monday"),   NC_("weekday", "Tuesday"), NC_("weekday", "Wednesday"),
                              NC_("weekday", "Thursday"), NC_("weekday", "Friday"),  NC_("weekday", "Saturday"),
                              NC_("weekday", "Sunday")};
constexpr std::array short_weekdays{
    NC_("short weekday", "Mon"), NC_("short weekday", "Tue"), NC_("short weekday", "Wed"), NC_("short weekday", "Thu"),
    NC_("short weekday", "Fri"), NC_("short weekday", "Sat"), NC_("short weekday", "Sun")};
constexpr std::array english_months{"January", "February", "March",     "April",   "May",      "June",
                                    "July",    "August",   "September", "October", "November", "December"};

std::string grouped(std::string_view digits, char separator) {
    std::string result;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        if (at > 0 && (digits.size() - at) % 3 == 0) result += separator;
        result += digits[at];
    }
    return result;
}

/// `-41184.5`: without exponent, at most six decimals, no zeros at the end.
std::string decimal(double value) {
    std::array<char, 400> digits;
    auto const end = std::to_chars(digits.begin(), digits.end(), value, std::chars_format::fixed, 6).ptr;
    std::string text(digits.begin(), end);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text == "-0" ? "0" : text;
}

}  // namespace

std::string Words::short_date(Day day) const {
    auto const number = std::to_string(day.day_of_month());
    if (language_ == Language::vi) return number + "/" + std::to_string(day.month());
    return number + " " + english_months[day.month() - 1];
}

std::string Words::date(Day day) const {
    return short_date(day) + (language_ == Language::vi ? "/" : " ") + std::to_string(day.year());
}

std::string Words::date_with_weekday(Day day) const {
    return say(weekdays[day.weekday() - 1], "weekday") + ", " + date(day);
}

std::string Words::short_weekday(Day day) const { return say(short_weekdays[day.weekday() - 1], "short weekday"); }

std::string Words::time(TimeOfDay time) const { return time.iso(); }

std::string Words::time(Instant instant) const { return local_time(instant, zone_).time.iso(); }

std::string Words::date_and_time(Instant instant) const {
    auto const local = local_time(instant, zone_);
    if (language_ == Language::vi) return time(local.time) + ", " + date(local.day);
    return date(local.day) + ", " + time(local.time);
}

std::string Words::number(double value) const {
    if (!std::isfinite(value)) return "–";
    auto const text = decimal(value);
    std::string_view digits = text;
    std::string result;
    if (digits.starts_with('-')) {
        result = "−";
        digits.remove_prefix(1);
    }
    bool const vietnamese = language_ == Language::vi;
    auto const point = digits.find('.');
    result += grouped(digits.substr(0, point), vietnamese ? '.' : ',');
    if (point != digits.npos) result.append(vietnamese ? "," : ".").append(digits.substr(point + 1));
    return result;
}

}  // namespace daumoi::html
