#include "core/time.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <memory>
#include <vector>

#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include "core/text.hpp"

namespace daumoi {
namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t minutes_per_day = 24 * 60;

std::optional<Day> checked_day(int year, unsigned month, unsigned day) {
    std::chrono::year_month_day const date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    if (!date.ok() || year < 1 || year > 9999) return std::nullopt;
    return Day{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

std::optional<int> number(std::string_view digits) {
    if (digits.starts_with('-')) return std::nullopt;
    int value = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || digits.empty()) return std::nullopt;
    return value;
}

std::string two_digits(int value) { return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)}; }

/// The runs of digits in a text, and whether anything else than the given separators stands between them.
std::vector<std::string_view> digit_runs(std::string_view text) {
    std::vector<std::string_view> runs;
    std::size_t position = 0;
    while ((position = text.find_first_of("0123456789", position)) != std::string_view::npos) {
        std::size_t const end = std::min(text.find_first_not_of("0123456789", position), text.size());
        runs.push_back(text.substr(position, end - position));
        position = end;
    }
    return runs;
}

std::unique_ptr<icu::TimeZone> zone_of(std::string_view name) {
    return std::unique_ptr<icu::TimeZone>(icu::TimeZone::createTimeZone(
        icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())))));
}

std::int64_t offset_minutes(std::int64_t milliseconds, bool local, std::string_view zone) {
    if (zone == "UTC") return 0;
    if (zone == "Asia/Ho_Chi_Minh") return 7 * 60;
    std::int32_t raw = 0;
    std::int32_t summer = 0;
    UErrorCode error = U_ZERO_ERROR;
    zone_of(zone)->getOffset(static_cast<double>(milliseconds), local, raw, summer, error);
    return (raw + summer) / 60'000;
}

std::int64_t floor_divide(std::int64_t value, std::int64_t by) { return value / by - (value % by < 0 ? 1 : 0); }

/// As `TimeOfDay::iso` writes it; every row that is read has such times.
std::optional<TimeOfDay> parse_iso_time(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    auto const hour = number(text.substr(0, 2));
    auto const minute = number(text.substr(3, 2));
    if (!hour || !minute || *hour < 0 || *hour > 23 || *minute < 0 || *minute > 59) return std::nullopt;
    return TimeOfDay{static_cast<std::int16_t>(*hour * 60 + *minute)};
}

}  // namespace

std::chrono::year_month_day Day::calendar() const {
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{since_epoch}}};
}
int Day::year() const { return static_cast<int>(calendar().year()); }
unsigned Day::month() const { return static_cast<unsigned>(calendar().month()); }
unsigned Day::day_of_month() const { return static_cast<unsigned>(calendar().day()); }
unsigned Day::weekday() const {
    return std::chrono::weekday{std::chrono::sys_days{std::chrono::days{since_epoch}}}.iso_encoding();
}

std::string Day::iso() const {
    std::array<char, 16> buffer{};
    int const size = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", year(), month(), day_of_month());
    return {buffer.data(), static_cast<std::size_t>(size)};
}

std::optional<Day> parse_iso_day(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    auto const year = number(text.substr(0, 4));
    auto const month = number(text.substr(5, 2));
    auto const day = number(text.substr(8, 2));
    if (!year || !month || !day || *month < 1 || *day < 1) return std::nullopt;
    return checked_day(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::optional<Day> parse_written_day(std::string_view text) {
    std::string const plain = folded(trimmed(text));
    if (auto const exact = parse_iso_day(plain)) return exact;
    auto const runs = digit_runs(plain);
    if (runs.size() != 3 || runs[0].size() > 2 || runs[1].size() > 2 || (runs[2].size() != 4 && runs[2].size() != 2))
        return std::nullopt;
    bool const words = plain.find("thang") != std::string::npos && plain.find("nam") != std::string::npos;
    bool const separators = plain.find_first_not_of("0123456789/.- ") == std::string::npos;
    if (!words && !separators) return std::nullopt;
    auto const day = number(runs[0]);
    auto const month = number(runs[1]);
    auto const year = number(runs[2]);
    if (!day || !month || !year || *month < 1 || *day < 1) return std::nullopt;
    constexpr int century = 2000;
    int const full_year = runs[2].size() == 2 ? century + *year : *year;
    return checked_day(full_year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::string written_day(Day day) {
    return std::to_string(day.day_of_month()) + "/" + std::to_string(day.month()) + "/" + std::to_string(day.year());
}

std::string TimeOfDay::iso() const { return two_digits(hour()) + ":" + two_digits(minute()); }

std::optional<TimeOfDay> parse_time_of_day(std::string_view text) {
    if (auto const stored = parse_iso_time(text)) return stored;
    std::string const plain = folded(trimmed(text));
    auto const runs = digit_runs(plain);
    if (runs.empty() || runs.size() > 2 || plain.empty() || plain.front() < '0' || plain.front() > '9')
        return std::nullopt;
    if (runs[0].size() > 2 || (runs.size() == 2 && runs[1].size() != 2)) return std::nullopt;
    std::string_view rest = std::string_view(plain).substr(runs[0].size());
    std::string const between = trimmed(rest.substr(0, runs.size() == 2 ? rest.find(runs[1]) : rest.size()));
    bool const hour_word = between == "h" || between == "gio" || between == "g";
    if (!hour_word && (between != ":" || runs.size() != 2)) return std::nullopt;
    if (runs.size() == 2) {
        std::string const after = trimmed(rest.substr(rest.find(runs[1]) + runs[1].size()));
        if (!after.empty() && after != "phut" && after != "p") return std::nullopt;
    }
    int const hour = *number(runs[0]);
    int const minute = runs.size() == 2 ? *number(runs[1]) : 0;
    if (hour > 23 || minute > 59) return std::nullopt;
    return TimeOfDay{static_cast<std::int16_t>(hour * 60 + minute)};
}

PartOfDay part_of_day_at(TimeOfDay time) {
    if (time.hour() < 12) return PartOfDay::morning;
    return time.hour() < 18 ? PartOfDay::afternoon : PartOfDay::evening;
}

LocalTime local_time(Instant instant, std::string_view zone) {
    std::int64_t const offset = offset_minutes(floor_divide(instant.microseconds, 1000), false, zone);
    std::int64_t const seconds = floor_divide(instant.microseconds, second) + offset * 60;
    std::int64_t const minutes = floor_divide(seconds, 60);
    std::int64_t const days = floor_divide(minutes, minutes_per_day);
    return {Day{static_cast<std::int32_t>(days)},
            TimeOfDay{static_cast<std::int16_t>(minutes - days * minutes_per_day)},
            static_cast<int>(seconds - minutes * 60)};
}

Instant instant_of(Day day, TimeOfDay time, std::string_view zone) {
    std::int64_t const local_minutes = day.since_epoch * minutes_per_day + time.minutes;
    std::int64_t const offset = offset_minutes(local_minutes * 60'000, true, zone);
    return {(local_minutes - offset) * 60 * second};
}

std::string iso(Instant instant) {
    auto const utc = local_time(instant, "UTC");
    std::int64_t const within = instant.microseconds - floor_divide(instant.microseconds, second) * second;
    std::array<char, 48> buffer{};
    int const size = std::snprintf(buffer.data(), buffer.size(), "%sT%s:%02d.%06dZ", utc.day.iso().c_str(),
                                   utc.time.iso().c_str(), utc.second, static_cast<int>(within));
    return {buffer.data(), static_cast<std::size_t>(size)};
}

std::optional<Instant> parse_iso_instant(std::string_view text) {
    if (text.size() < 20 || text[10] != 'T' || text.back() != 'Z' || text[16] != ':') return std::nullopt;
    auto const day = parse_iso_day(text.substr(0, 10));
    auto const time = parse_time_of_day(text.substr(11, 5));
    auto const seconds = number(text.substr(17, 2));
    if (!day || !time || !seconds || *seconds > 60) return std::nullopt;
    std::int64_t fraction = 0;
    if (text[19] == '.') {
        std::string digits(text.substr(20, text.size() - 21));
        digits.resize(6, '0');
        auto const parsed = number(digits);
        if (!parsed) return std::nullopt;
        fraction = *parsed;
    } else if (text.size() != 20) {
        return std::nullopt;
    }
    Instant const whole = instant_of(*day, *time, "UTC");
    return Instant{whole.microseconds + *seconds * second + fraction};
}

Instant SystemClock::now() const {
    auto const since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::microseconds>(since).count()};
}

ShiftedClock::ShiftedClock(Instant start, Pace pace) : start_(start), real_start_(SystemClock{}.now()), pace_(pace) {}

Instant ShiftedClock::now() const {
    if (pace_ == Pace::standing) return start_;
    return start_ + (SystemClock{}.now() - real_start_);
}

}  // namespace daumoi
