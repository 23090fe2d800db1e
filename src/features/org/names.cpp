#include "core/text.hpp"
#include "features/org/org.hpp"

namespace daumoi::org {
namespace {

std::string last_word(std::string const& text) { return text.substr(text.rfind(' ') + 1); }

std::string first_word(std::string const& text) { return text.substr(0, text.find(' ')); }

}  // namespace

std::string PersonName::full() const {
    std::string name = surname;
    for (auto const& part : {middle, given})
        if (!part.empty()) name += (name.empty() ? "" : " ") + part;
    return name;
}

std::string PositionHeld::printed() const {
    std::string text = title;
    if (!qualifier.empty()) text += " " + qualifier;
    if (place.empty()) return text;
    std::string rest = place;
    if (qualifier.empty() && lower(last_word(text)) == lower(first_word(rest))) {
        auto const space = rest.find(' ');
        rest = space == std::string::npos ? std::string{} : rest.substr(space + 1);
    }
    return rest.empty() ? text : text + " " + rest;
}

}  // namespace daumoi::org
