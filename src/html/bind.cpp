#include "html/bind.hpp"

#include <charconv>

#include "html/scope.hpp"

namespace daumoi::html {

void Dictionary::set(std::string_view name, std::string_view value) { scope_->set(name, value); }
void Dictionary::show(std::string_view section) { scope_->show(section); }
void Dictionary::hide(std::string_view section) { scope_->hide(section); }
Dictionary Dictionary::add(std::string_view section) { return {scope_->add(section), *words_}; }

std::string escaped(std::string_view text) {
    std::string html;
    html.reserve(text.size() + text.size() / 8);
    for (char const letter : text) switch (letter) {
            case '&': html += "&amp;"; break;
            case '<': html += "&lt;"; break;
            case '>': html += "&gt;"; break;
            case '"': html += "&quot;"; break;
            case '\'': html += "&#39;"; break;
            default: html += letter;
        }
    return html;
}

namespace detail {
namespace {
std::string joined(std::string_view front, std::string_view back) { return std::string(front).append(back); }
}  // namespace

std::string plain(double value) {
    char digits[32];
    auto const end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
    return {digits, end};
}

void bind_presence(Dictionary& dictionary, std::string_view name, bool present) {
    dictionary.show(joined(present ? "has_" : "no_", name));
}

void show_either(Dictionary& dictionary, std::string_view name, bool yes) {
    yes ? dictionary.show(name) : dictionary.show(joined("no_", name));
}

void bind_text(Dictionary& dictionary, std::string_view name, std::string_view value) {
    dictionary.set(name, value);
    bind_presence(dictionary, name, !value.empty());
}

void bind_code(Dictionary& dictionary, std::string_view name, std::string_view code) {
    dictionary.set(name, code);
    dictionary.show(joined(name, "_is_").append(code));
}

void bind_count(Dictionary& dictionary, std::string_view name, std::int64_t count) {
    dictionary.set(name, std::to_string(count));
    dictionary.show(joined(name, count == 1 ? "_is_one" : "_is_many"));
}

// Kept under a name that no member can have, so that `:x-html` on a text shows nothing.
void bind_html(Dictionary& dictionary, std::string_view name, Html const& value) {
    dictionary.set(joined(name, "__html"), value.value);
    bind_presence(dictionary, name, !value.value.empty());
}

void bind_row_position(Dictionary& row, std::size_t index, std::size_t count) {
    row.set("index", std::to_string(index + 1));
    index == 0 ? row.show("first") : row.hide("first");
    index + 1 == count ? row.show("last") : row.hide("last");
}

}  // namespace detail
}  // namespace daumoi::html
