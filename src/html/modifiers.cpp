#include "html/modifiers.hpp"

#include <algorithm>
#include <charconv>
#include <mutex>
#include <string>
#include <string_view>

#include <ctemplate/per_expand_data.h>
#include <ctemplate/template_emitter.h>
#include <ctemplate/template_modifiers.h>

#include "core/text.hpp"
#include "html/words.hpp"

namespace daumoi::html {
namespace {

using Form = std::string (*)(std::string_view plain, Words const& words, std::string_view argument);

class Modifier final : public ctemplate::TemplateModifier {
public:
    explicit Modifier(Form form) : form_(form) {}

    void Modify(char const* in, std::size_t length, ctemplate::PerExpandData const* data, ctemplate::ExpandEmitter* out,
                std::string const& argument) const override {
        if (length == 0) return;
        auto const& words = *static_cast<Words const*>(data->LookupForModifiers(words_key));
        out->Emit(form_({in, length}, words, argument));
    }

private:
    Form form_;
};

using DayForm = std::string (Words::*)(Day) const;

/// A day as it is, an instant as the day that it falls on in the reader's zone; anything else unchanged.
template <DayForm form>
std::string as_day(std::string_view plain, Words const& words, std::string_view) {
    if (auto const day = parse_iso_day(plain)) return (words.*form)(*day);
    if (auto const instant = parse_iso_instant(plain)) return (words.*form)(local_time(*instant, words.zone()).day);
    return std::string(plain);
}

std::string as_time(std::string_view plain, Words const& words, std::string_view) {
    if (auto const time = parse_time_of_day(plain)) return words.time(*time);
    if (auto const instant = parse_iso_instant(plain)) return words.time(*instant);
    return std::string(plain);
}

std::string as_date_and_time(std::string_view plain, Words const& words, std::string_view) {
    if (auto const instant = parse_iso_instant(plain)) return words.date_and_time(*instant);
    return as_day<&Words::date>(plain, words, {});
}

std::string as_number(std::string_view plain, Words const& words, std::string_view) {
    double value = 0;
    auto const [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    return error == std::errc{} && end == plain.data() + plain.size() ? words.number(value) : std::string(plain);
}

std::string as_word(std::string_view plain, Words const& words, std::string_view argument) {
    return words.word(argument.substr(1), plain);  // ctemplate hands over "=EnumName"
}

/// Addresses of our own and widths, for srcset: whatever could lead to another site or end the attribute is left out.
std::string as_source_set(std::string_view plain, Words const&, std::string_view) {
    std::string safe;
    for (char const letter : plain)
        if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
            std::string_view("/._-, ").contains(letter))
            safe += letter;
    while (safe.contains("//")) safe.erase(safe.find("//"), 1);
    return safe;
}

/// "agenda.0.title" is the word of `agenda.title` in the context `Field`, with the row as people count.
std::string as_field(std::string_view plain, Words const& words, std::string_view) {
    std::string name;
    std::string row;
    for (auto const& part : split(plain, '.')) {
        int number = 0;
        auto const [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
        if (error == std::errc{} && end == part.data() + part.size())
            row = " " + std::to_string(number + 1);
        else
            name += (name.empty() ? "" : ".") + part;
    }
    auto word = words.word("Field", name);
    std::ranges::replace(word, '.', ' ');  // of a row, where the language has no word of its own
    return word + row;
}

std::string with_capital_letter(std::string_view plain, Words const&, std::string_view) { return with_capital(plain); }

}  // namespace

void register_modifiers() {
    static std::once_flag once;
    std::call_once(once, [] {
        static Modifier const date(as_day<&Words::date>), short_date(as_day<&Words::short_date>),
            weekday_date(as_day<&Words::date_with_weekday>), short_weekday(as_day<&Words::short_weekday>),
            time(as_time), date_time(as_date_and_time), number(as_number), word(as_word), field(as_field),
            capital(with_capital_letter), source_set(as_source_set);
        ctemplate::AddModifier("x-date", &date);
        ctemplate::AddModifier("x-short-date", &short_date);
        ctemplate::AddModifier("x-weekday-date", &weekday_date);
        ctemplate::AddModifier("x-short-weekday", &short_weekday);
        ctemplate::AddModifier("x-time", &time);
        ctemplate::AddModifier("x-date-time", &date_time);
        ctemplate::AddModifier("x-number", &number);
        ctemplate::AddModifier("x-word=", &word);
        ctemplate::AddModifier("x-field", &field);
        ctemplate::AddModifier("x-capital", &capital);
        ctemplate::AddModifier("x-source-set", &source_set);
    });
}

}  // namespace daumoi::html
