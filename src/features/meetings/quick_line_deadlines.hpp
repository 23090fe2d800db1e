#pragma once

#include <optional>

#include "core/time.hpp"
#include "features/meetings/quick_line_words.hpp"

/// Until when something is to be done, out of a sentence.
namespace daumoi::meetings::quick {

struct Deadline {
    Day day;              ///< the last day on which it is in time
    std::size_t begin;    ///< the first word of the phrase
    std::size_t end;      ///< behind its last word
    bool far = false;     ///< without a year, and most of a year ahead
    bool hour = false;    ///< says an hour, which a day does not keep
    bool before = false;  ///< "trước" the day after it
};

/// A month that has no such day: "30/2", "ngày 31 tháng 4".
struct NoSuchDay {
    int year;
    unsigned month;
    unsigned days;  ///< that it has
};
/// The first day that is named as one in the words from `index` on, and does not exist.
std::optional<NoSuchDay> no_such_day_in(Line const& line, std::size_t index, Day today);

/// The last deadline in the words from `index` on: "trước ngày 20/11", "chậm nhất, hạn, đến, xong 20/11" are the 20th, as
/// offices read them; "trước tháng 12" is the last day of November. Without a year it is the next such day. A week ends on
/// Friday, or, once that is past, on Sunday.
std::optional<Deadline> deadline_in(Line const& line, std::size_t index, Day today);

}  // namespace daumoi::meetings::quick
