#pragma once

#include <string>
#include <string_view>

#include "core/json.hpp"

namespace daumoi::html {

/// Markup that this program has rendered itself, escaped piece by piece; never text from outside. The only thing that a
/// template shows unescaped, and only where it asks for it: `{{body:x-html}}`.
struct Html {
    std::string value;

    bool operator==(Html const&) const = default;
};

/// In JSON markup is a string.
inline json::value json_form(Html const& html) { return json::value(html.value); }

/// Text as HTML, for text nodes and quoted attributes: & < > " ' become entities.
std::string escaped(std::string_view text);

}  // namespace daumoi::html
