#include "html/template_text.hpp"

#include <algorithm>
#include <stdexcept>
#include <vector>

#include "html/html.hpp"

namespace daumoi::html {
namespace {

constexpr std::string_view escaping = "{{%AUTOESCAPE context=\"HTML\"}}";

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

/// Calls `replace(inside)` for each `open inside close` and puts its answer there.
template <class Replace>
std::string with_each(std::string_view text, std::string_view open, std::string_view close, Replace const& replace) {
    std::string result;
    for (auto begin = text.find(open); begin != text.npos; begin = text.find(open)) {
        auto const inside = begin + open.size();
        auto const end = text.find(close, inside);
        if (end == text.npos) break;
        result.append(text.substr(0, begin)).append(replace(text.substr(inside, end - inside)));
        text.remove_prefix(end + close.size());
    }
    return result.append(text);
}

std::string_view without_escaping_line(std::string_view name, std::string_view text) {
    if (!text.starts_with(escaping))
        throw std::logic_error("template " + std::string(name) + " does not begin with " + std::string(escaping));
    text.remove_prefix(escaping.size());
    if (text.starts_with('\n')) text.remove_prefix(1);
    return text;
}

std::string included(std::string_view name, FindTemplate const& find, std::vector<std::string_view>& open) {
    if (std::ranges::find(open, name) != open.end())
        throw std::logic_error("template includes itself: " + std::string(name));
    open.push_back(name);
    auto text = with_each(without_escaping_line(name, find(name)), "{{include \"", "\"}}",
                          [&](std::string_view inner) { return included(inner, find, open); });
    open.pop_back();
    return text;
}

void refuse_ways_around_escaping(std::string_view name, std::string_view text) {
    for (std::string_view const forbidden : {":none}}", ":none:", ":preescape", "{{>", "{{=", "{{%"})
        if (text.contains(forbidden))
            throw std::logic_error("template " + std::string(name) + " contains " + std::string(forbidden));
}

/// `3 of {total:x-number}` with its literal parts escaped and its names as variables.
std::string as_template(std::string_view words) {
    std::string result;
    for (auto open = words.find('{'); open != words.npos; open = words.find('{')) {
        auto const close = words.find('}', open);
        if (close == words.npos) break;
        result += escaped(words.substr(0, open));
        result.append("{{").append(words.substr(open + 1, close - open - 1)).append("}}");
        words.remove_prefix(close + 1);
    }
    return result + escaped(words);
}

std::string first_variable(std::string_view text) {
    auto const open = text.find('{');
    auto const close = text.find_first_of(":}", open);
    if (open == text.npos || close == text.npos) throw std::logic_error("plural without {count}: " + std::string(text));
    return std::string(text.substr(open + 1, close - open - 1));
}

std::string plural(std::string_view one_and_many, Words const& words) {
    auto const bar = one_and_many.find('|');
    auto const one = one_and_many.substr(0, bar);
    auto const many = bar == one_and_many.npos ? one : one_and_many.substr(bar + 1);
    auto const count = first_variable(one);
    auto const for_one = words.say_plural(one, many, 1);
    auto const for_many = words.say_plural(one, many, 2);
    if (for_one == for_many) return as_template(for_many);
    auto const section = [&](std::string const& name, std::string const& text) {
        return "{{#" + name + "}}" + as_template(text) + "{{/" + name + "}}";
    };
    return section(count + "_is_one", for_one) + section(count + "_is_many", for_many);
}

std::string words_of_mark(std::string_view mark, Words const& words) {
    auto const bar = mark.find('|');
    if (bar == mark.npos) return as_template(words.say(mark));
    if (mark.substr(0, bar) == "plural") return plural(mark.substr(bar + 1), words);
    return as_template(words.say(mark.substr(bar + 1), mark.substr(0, bar)));
}

}  // namespace

std::string with_includes(std::string_view name, FindTemplate const& find) {
    std::vector<std::string_view> open;
    auto const text = included(name, find, open);
    refuse_ways_around_escaping(name, text);
    return std::string(escaping).append("\n").append(text);
}

std::string translated(std::string_view text, Words const& words) {
    auto result = with_each(text, "[[", "]]", [&](std::string_view mark) { return words_of_mark(mark, words); });
    result = replaced(std::move(result), ":x-word-", ":x-word=");
    return replaced(std::move(result), ":x-html}}", "__html:none}}");
}

}  // namespace daumoi::html
