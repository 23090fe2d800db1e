#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe.hpp>

namespace daumoi {

/// A point in time: microseconds since 1970-01-01 00:00 UTC. Stored as BIGINT on both databases.
struct Instant {
    std::int64_t microseconds = 0;

    auto operator<=>(Instant const&) const = default;
};

inline Instant operator+(Instant instant, std::chrono::microseconds span) {
    return {instant.microseconds + span.count()};
}
inline std::chrono::microseconds operator-(Instant a, Instant b) {
    return std::chrono::microseconds{a.microseconds - b.microseconds};
}

/// A day of the Gregorian calendar without a zone, years 1 to 9999. Stored and sent as `YYYY-MM-DD`.
struct Day {
    std::int32_t since_epoch = 0;  ///< days since 1970-01-01

    auto operator<=>(Day const&) const = default;

    std::chrono::year_month_day calendar() const;
    int year() const;
    unsigned month() const;
    unsigned day_of_month() const;
    /// 1 = Monday … 7 = Sunday.
    unsigned weekday() const;
    std::string iso() const;
};

inline Day operator+(Day day, int days) { return {day.since_epoch + days}; }
inline int operator-(Day a, Day b) { return a.since_epoch - b.since_epoch; }

/// Exactly `YYYY-MM-DD`; empty for anything else, and for days that do not exist (30 February).
std::optional<Day> parse_iso_day(std::string_view text);

/// What people write: `10/5/2024`, `10/5/24` (2024), `10-5-2024`, `10.5.2024`, `ngày 05 tháng 01 năm 2024`, ISO.
/// Day before month. Empty when it is no day of the calendar.
std::optional<Day> parse_written_day(std::string_view text);
/// As forms and messages show a day, in every language: `10/5/2024`.
std::string written_day(Day day);

/// Minutes after midnight of a local day, 0 to 1439. Stored and sent as `HH:MM`.
struct TimeOfDay {
    std::int16_t minutes = 0;

    auto operator<=>(TimeOfDay const&) const = default;
    int hour() const { return minutes / 60; }
    int minute() const { return minutes % 60; }
    std::string iso() const;
};

/// `14:05`, `14h05`, `14 giờ 05`, `14h`, `8:05`; empty for anything else.
std::optional<TimeOfDay> parse_time_of_day(std::string_view text);

/// Which part of the day a meeting is in: sáng before 12:00, chiều before 18:00, tối after that.
enum class PartOfDay { morning, afternoon, evening };
BOOST_DESCRIBE_ENUM(PartOfDay, morning, afternoon, evening)
PartOfDay part_of_day_at(TimeOfDay time);

struct LocalTime {
    Day day;
    TimeOfDay time;
    int second = 0;
};

/// The wall clock of an IANA zone ("Asia/Ho_Chi_Minh"). An unknown zone counts as UTC.
LocalTime local_time(Instant instant, std::string_view zone);
/// The first instant at which the wall clock of `zone` shows this time. In a gap of the clock, the instant after it.
Instant instant_of(Day day, TimeOfDay time, std::string_view zone);

/// RFC 3339 in UTC with microseconds: `2026-11-12T07:46:00.000000Z`.
std::string iso(Instant instant);
std::optional<Instant> parse_iso_instant(std::string_view text);

/// Where "now" comes from. A parameter everywhere; no code asks the system's clock itself.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

/// Runs at the speed of the system's clock from a chosen start (`--now`), or stands still for tests.
class ShiftedClock final : public Clock {
public:
    enum class Pace { running, standing };
    ShiftedClock(Instant start, Pace pace);
    Instant now() const override;
    /// Not thread-safe: for tests only.
    void advance(std::chrono::microseconds span) { start_ = start_ + span; }

private:
    Instant start_;
    Instant real_start_;
    Pace pace_;
};

}  // namespace daumoi
