#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

#include "core/text.hpp"
#include "html/form.hpp"
#include "html/form_decoder.hpp"

/// The single values of a form: what they may look like, and how each fault is told.
namespace daumoi::html::detail {
namespace {

bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char digit) { return digit >= '0' && digit <= '9'; });
}

/// Digits with an optional sign, of any size.
bool looks_like_integer(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    return all_digits(text);
}

/// Empty when it does not fit into 64 bits.
std::optional<std::int64_t> parsed_integer(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    std::int64_t value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<double> parsed_double(std::string_view text) {
    double value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::string without(std::string_view text, std::string_view letters) {
    std::string result(text);
    std::erase_if(result, [&](char letter) { return letters.contains(letter); });
    return result;
}

/// The text cut to what a message can quote.
std::string quoted(std::string const& text) {
    constexpr std::size_t shown = 60;
    if (text.size() <= shown) return text;
    auto end = shown;
    while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end) + "…";
}

std::vector<std::string> digit_groups(std::string_view text) {
    std::vector<std::string> groups;
    bool inside = false;
    for (char const letter : text) {
        bool const digit = letter >= '0' && letter <= '9';
        if (digit && !inside) groups.emplace_back();
        if (digit) groups.back() += letter;
        inside = digit;
    }
    return groups;
}

}  // namespace

Decimal parse_decimal(std::string_view text) {
    auto const plain = without(text, " ");
    auto const mark = plain.find_last_of(".,");
    if (mark == plain.npos) return {parsed_double(plain)};
    auto const whole = std::string_view(plain).substr(0, mark);
    auto const rest = std::string_view(plain).substr(mark + 1);
    bool const several = whole.contains(plain[mark]);
    bool const grouped = several || whole.find_first_of(".,") != whole.npos;
    if (several) return {parsed_double(without(plain, ".,"))};
    auto const decimal = without(whole, ".,") + "." + std::string(rest);
    if (grouped || rest.size() != 3 || without(whole, "-+0").empty()) return {parsed_double(decimal)};
    auto const thousands = without(plain, ".,");
    if (!parsed_double(decimal)) return {std::nullopt};
    return {std::nullopt, {thousands, decimal + "0"}};
}

std::optional<ShortMonth> day_beyond_month(std::string_view text) {
    auto groups = digit_groups(text);
    if (groups.size() != 3) return std::nullopt;
    if (groups[0].size() == 4) std::swap(groups[0], groups[2]);
    auto const day = parsed_integer(groups[0]), month = parsed_integer(groups[1]), year = parsed_integer(groups[2]);
    if (!day || !month || !year || *month < 1 || *month > 12 || *day < 1 || *year < 1 || *year > 9999)
        return std::nullopt;
    using namespace std::chrono;
    auto const last =
        year_month_day_last(std::chrono::year(int(*year)), month_day_last(std::chrono::month(unsigned(*month))));
    auto const days = unsigned(last.day());
    if (*day <= days) return std::nullopt;
    return ShortMonth{unsigned(*month), int(*year), days};
}

void FormDecoder::read_text(Node const& from, std::string& to, std::size_t limit) {
    auto text = given_text(from);
    if (!text) return;
    auto const size = length(*text);
    if (limit == 0 || size <= limit) {
        to = std::move(*text);
        return;
    }
    add_fault(
        from, "This is {length} characters long; at most {limit} are possible. Shorten it by {excess}.",
        {{"length", std::to_string(size)}, {"limit", std::to_string(limit)}, {"excess", std::to_string(size - limit)}});
}

bool FormDecoder::read_integer(Node const& from, std::int64_t& to, FieldRange const& range) {
    auto const text = given_number(from);
    if (!text) return false;
    if (!looks_like_integer(*text)) {
        add_fault(from, "“{value}” is not a whole number; write digits only, for example 12.",
                  {{"value", quoted(*text)}});
        return false;
    }
    auto const value = parsed_integer(*text);
    if (value && *value >= range.least && *value <= range.most) {
        to = *value;
        return true;
    }
    add_fault(from, "{value} is not possible here; write a number from {least} to {most}.",
              {{"value", quoted(*text)}, {"least", std::to_string(range.least)}, {"most", std::to_string(range.most)}});
    return false;
}

void FormDecoder::read_decimal(Node const& from, double& to) {
    auto const text = given_number(from);
    if (!text) return;
    auto const decimal = origin_ == Origin::json ? Decimal{parsed_double(*text)} : parse_decimal(*text);
    if (decimal.value)
        to = *decimal.value;
    else if (!decimal.two_ways.empty())
        add_fault(from, "“{value}” can be read in two ways; write {thousands} or {decimal}.",
                  {{"value", *text}, {"thousands", decimal.two_ways[0]}, {"decimal", decimal.two_ways[1]}});
    else
        add_fault(from, "“{value}” is not a number; write it like 1250 or 95,5.", {{"value", quoted(*text)}});
}

void FormDecoder::read_bool(Node const& from, bool& to) {
    if (!is_given(from)) return;
    if (from.value->is_bool()) {
        to = from.value->get_bool();
        return;
    }
    if (origin_ == Origin::json) return add_fault(from, "true or false is expected here.");
    auto const text = given_text(from);
    if (!text) return;
    auto const is_one_of = [&](auto const& words) { return std::ranges::find(words, *text) != words.end(); };
    constexpr std::array<std::string_view, 4> yes{"1", "true", "on", "yes"}, no{"0", "false", "off", "no"};
    to = is_one_of(yes);
    if (!to && !is_one_of(no)) add_fault(from, "true or false is expected here.");
}

void FormDecoder::read_id(Node const& from, std::int64_t& to) {
    auto const text = given_number(from);
    if (!text) return;
    auto const value = parsed_integer(*text);
    if (value && *value > 0)
        to = *value;
    else
        add_fault(from, "“{value}” is not in the list; choose an entry of the list.", {{"value", quoted(*text)}});
}

void FormDecoder::read_day(Node const& from, Day& to) {
    auto const text = given_text(from);
    if (!text) return;
    if (auto const day = parse_written_day(*text))
        to = *day;
    else if (auto const month = day_beyond_month(*text))
        add_fault(from, "Month {month}/{year} has {days} days; choose an earlier day.",
                  {{"month", std::to_string(month->month)},
                   {"year", std::to_string(month->year)},
                   {"days", std::to_string(month->days)}});
    else
        add_fault(from, "“{value}” is not a date; write day, month and year, for example 10/5/2024.",
                  {{"value", quoted(*text)}});
}

void FormDecoder::read_time(Node const& from, TimeOfDay& to) {
    auto const text = given_text(from);
    if (!text) return;
    if (auto const time = parse_time_of_day(*text))
        to = *time;
    else
        add_fault(from, "“{value}” is not a time of day; write hours and minutes, for example 14:05.",
                  {{"value", quoted(*text)}});
}

void FormDecoder::read_instant(Node const& from, Instant& to) {
    auto const text = given_text(from);
    if (!text) return;
    if (auto const instant = parse_iso_instant(*text))
        to = *instant;
    else
        add_fault(from, "“{value}” is not a point in time; write it like 2026-11-12T07:46:00Z.",
                  {{"value", quoted(*text)}});
}

void FormDecoder::read_any(Node const& from, json::value& to) {
    if (origin_ == Origin::json && is_given(from)) {
        to = *from.value;
        return;
    }
    auto const text = given_text(from);
    if (!text) return;
    auto value = parsed_json(*text);
    if (value)
        to = std::move(*value);
    else
        add_fault(from, value.error().faults[0].message.text, value.error().faults[0].message.values);
}

void FormDecoder::refuse_choice(Node const& from, std::string const& text, std::string const& choices) {
    add_fault(from, "“{value}” is not one of the choices: {choices}.", {{"value", quoted(text)}, {"choices", choices}});
}

}  // namespace daumoi::html::detail
