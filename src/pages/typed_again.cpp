#include "pages/typed_again.hpp"

#include <algorithm>
#include <array>

#include "core/text.hpp"

namespace daumoi::pages {
namespace {

/// Follows "agenda.0.title" through the schemas; null where they know no such field.
class FieldSchemas {
public:
    explicit FieldSchemas(html::Schema const& input) : input_(input) {}

    json::object const* find(std::string_view field) const {
        json::object const* schema = &input_.body;
        for (auto const& part : split(field, '.')) {
            schema = inside(*schema);
            if (auto const* items = schema ? schema->if_contains("items") : nullptr) {
                schema = &items->as_object();
                continue;
            }
            auto const* properties = schema ? schema->if_contains("properties") : nullptr;
            auto const* member = properties ? properties->as_object().if_contains(part) : nullptr;
            if (!member) return nullptr;
            schema = &member->as_object();
        }
        return inside(*schema);
    }

private:
    /// The schema itself, of one that may be null or is named elsewhere.
    json::object const* inside(json::object const& schema) const {
        if (auto const* either = schema.if_contains("anyOf")) return inside(either->as_array().front().as_object());
        auto const* reference = schema.if_contains("$ref");
        if (!reference) return &schema;
        std::string const name(reference->as_string().subview(std::string_view("#/components/schemas/").size()));
        auto const found = input_.components.find(name);
        return found == input_.components.end() ? nullptr : &found->second;
    }

    html::Schema const& input_;
};

/// A text, or a number that somebody counted; ids and codes are chosen, not typed.
bool is_typed_by_hand(json::object const& schema) {
    auto const* type = schema.if_contains("type");
    if (!type || schema.contains("enum")) return false;
    auto const& kind = (type->is_array() ? type->as_array().front() : *type).as_string();
    auto const* format = schema.if_contains("format");
    bool const is_id = kind == "integer" && format && format->as_string() == "int64";
    return !is_id && (kind == "string" || kind == "integer" || kind == "number");
}

bool is_code(std::string_view text) {
    return std::ranges::all_of(text, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
    });
}

bool is_carried_along(std::string_view field) {
    constexpr std::array names{"client_id", "revision", "digest",   "kept",    "back",
                               "to",        "then",     "sentence", "reading", "offered"};
    return std::ranges::find(names, field) != names.end() || field.ends_with(".id") || field.ends_with("_asked") ||
           field.starts_with("proposed_");
}

}  // namespace

bool is_secret(std::string_view field) { return field == "csrf" || field == "repeated" || field.contains("password"); }

std::vector<TypedField> typed_fields(html::FormFields const& fields, html::Schema const* input) {
    std::vector<TypedField> typed;
    for (auto const& [name, text] : fields) {
        if (is_secret(name)) continue;
        auto const* schema = input ? FieldSchemas(*input).find(name) : nullptr;
        bool const by_hand = !is_code(text) || (schema && is_typed_by_hand(*schema));
        typed.push_back({name, text, !text.empty() && by_hand && !is_carried_along(name)});
    }
    return typed;
}

}  // namespace daumoi::pages
