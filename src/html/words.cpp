#include "html/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

#include "html/catalogues.hpp"

namespace daumoi::html {
namespace {

/// Values of these names are counts: they are shown as the reader writes numbers (vi 1.000, en 1,000).
constexpr std::array counts{"count", "length", "limit", "excess", "least", "most"};

constexpr std::int64_t exact_in_double = std::int64_t{1} << 53;

std::map<std::string, std::string> with_grouped_counts(std::map<std::string, std::string> values, Words const& words) {
    for (auto const* name : counts) {
        auto const found = values.find(name);
        if (found == values.end()) continue;
        auto& text = found->second;
        std::int64_t number = 0;
        auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        bool const whole = error == std::errc{} && end == text.data() + text.size();
        if (whole && std::abs(number) < exact_in_double) text = words.number(static_cast<double>(number));
    }
    return values;
}

std::string_view catalogue_of(Language language) { return language == Language::vi ? "vi" : "en"; }

std::string_view union_catalogue_of(Language language) { return language == Language::vi ? "vi@union" : "en@union"; }

std::string with_values(std::string_view text, std::map<std::string, std::string> const& values) {
    std::string result;
    for (auto open = text.find('{'); open != text.npos; open = text.find('{')) {
        auto const close = text.find('}', open);
        if (close == text.npos) break;
        auto const value = values.find(std::string(text.substr(open + 1, close - open - 1)));
        result.append(text.substr(0, open));
        result.append(value == values.end() ? text.substr(open, close - open + 1) : std::string_view(value->second));
        text.remove_prefix(close + 1);
    }
    return result.append(text);
}

}  // namespace

Words::Words(Language language, Terminology terminology, std::string zone, Overrides overrides)
    : language_(language), terminology_(terminology), zone_(std::move(zone)), overrides_(std::move(overrides)) {}

std::string Words::say(std::string_view text, std::string_view context) const {
    if (auto const* own = find_override(text, context)) return shown(*own);
    if (auto const* translation = find_translation(std::string(text), std::string(context))) return shown(translation);
    return shown(text);
}

std::string Words::say(Message const& message) const {
    return with_values(say(message.text), with_grouped_counts(message.values, *this));
}

std::string Words::say_count(std::string_view one, std::string_view many, std::int64_t count) const {
    return with_values(say_plural(one, many, count), {{"count", number(static_cast<double>(count))}});
}

std::string Words::say_plural(std::string_view one, std::string_view many, std::int64_t count) const {
    auto const english = count == 1 ? one : many;
    if (language_ == Language::pseudo) return shown(english);
    if (auto const* own = find_override(english, {})) return *own;
    auto const key = std::string(one);
    int const form = count == 1 ? 1 : 2;
    if (terminology_ == Terminology::union_)
        if (auto const* found = find_plural_in_catalogue(union_catalogue_of(language_), key, form)) return found;
    if (auto const* found = find_plural_in_catalogue(catalogue_of(language_), key, form)) return found;
    return std::string(english);
}

std::string Words::word(std::string_view enumeration, std::string_view code) const {
    if (code.empty()) return {};
    if (auto const* own = find_override(code, enumeration)) return shown(*own);
    if (auto const* translation = find_translation(std::string(code), std::string(enumeration)))
        return shown(translation);
    std::string spaced(code);
    std::ranges::replace(spaced, '_', ' ');
    return shown(spaced);
}

std::string const* Words::find_override(std::string_view text, std::string_view context) const {
    if (!overrides_ || overrides_->empty()) return nullptr;
    auto const key = context.empty() ? std::string(text) : std::string(context).append("|").append(text);
    auto const found = overrides_->find(key);
    return found == overrides_->end() ? nullptr : &found->second;
}

char const* Words::find_translation(std::string const& text, std::string const& context) const {
    if (language_ == Language::pseudo) return nullptr;
    if (terminology_ == Terminology::union_)
        if (auto const* found = find_in_catalogue(union_catalogue_of(language_), text, context)) return found;
    return find_in_catalogue(catalogue_of(language_), text, context);
}

std::string Words::shown(std::string_view text) const {
    if (language_ != Language::pseudo) return std::string(text);
    return std::string("⟦").append(text).append("⟧");
}

}  // namespace daumoi::html
