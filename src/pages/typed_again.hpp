#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/describe.hpp"
#include "html/openapi.hpp"

/// What was typed into a form that could not be done, so that nobody types it twice: shown to be read and copied, and
/// sent again where that can help.
namespace daumoi::pages {

struct TypedField {
    std::string field_name;
    std::string field_text;
    bool readable = false;  ///< somebody typed it; else an id, a code, or what the form carries along
};
DAUMOI_DESCRIBE(TypedField, (field_name, field_text, readable))

struct TypedAgain {
    std::string target;       ///< where the form was sent to, and is sent to again
    std::string typed_token;  ///< the form's token as it came: what was refused for it is refused again
    std::vector<TypedField> typed_fields;
    bool sends_again = false;
    bool anything_typed = false;
    bool takes_files = false;  ///< files are not among the fields: they have to be chosen again
};
DAUMOI_DESCRIBE(TypedAgain, (target, typed_token, typed_fields, sends_again, anything_typed, takes_files))

/// Tokens and passwords, which no page may hold.
bool is_secret(std::string_view field);

/// The fields but for secrets. `input` describes what the route takes; without it texts that look like a code are taken
/// for one.
std::vector<TypedField> typed_fields(html::FormFields const& fields, html::Schema const* input);

}  // namespace daumoi::pages
