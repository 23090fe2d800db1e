#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/routes.hpp"

/// For tests: the described input of a route as a form.
namespace daumoi::app {

/// A field that somebody types into; `most` is empty for days and times.
struct TextField {
    std::string name;
    std::optional<std::size_t> most;
    bool is_day = false;
};

namespace detail {

inline void collect_text_fields(html::Schema const& schema, json::object const& described, std::string const& name,
                                std::vector<TextField>& found) {
    if (auto const* to = described.if_contains("$ref")) {
        std::string const reference(to->as_string());
        auto const& component = schema.components.at(reference.substr(reference.rfind('/') + 1));
        for (auto const& [member, each] : component.at("properties").as_object())
            collect_text_fields(schema, each.as_object(), name + (name.empty() ? "" : ".") + std::string(member),
                                found);
    } else if (auto const* items = described.if_contains("items")) {
        collect_text_fields(schema, items->as_object(), name + ".0", found);
    } else if (auto const* most = described.if_contains("maxLength")) {
        found.push_back({name, most->to_number<std::size_t>(), false});
    } else if (described.contains("pattern") || described.contains("format")) {
        auto const* type = &described.at("type");
        if (type->is_array()) type = &type->as_array().front();
        if (*type == "string") found.push_back({name, {}, described.contains("format")});
    }
}

inline void collect_fields(json::value const& value, std::string const& name, html::FormFields& fields) {
    auto const below = [&](std::string const& member) { return name.empty() ? member : name + "." + member; };
    if (auto const* object = value.if_object())
        for (auto const& [member, each] : *object) collect_fields(each, below(member), fields);
    else if (auto const* list = value.if_array())
        for (std::size_t i = 0; i < list->size(); ++i) collect_fields(list->at(i), below(std::to_string(i)), fields);
    else if (value.is_string())
        fields.emplace_back(name, value.as_string());
    else if (!value.is_null())
        fields.emplace_back(name, json::serialize(value));
}

}  // namespace detail

inline std::vector<TextField> text_fields(RouteRow const& route) {
    std::vector<TextField> found;
    if (route.input) detail::collect_text_fields(*route.input, route.input->body, "", found);
    return found;
}

/// The fields of a form that says what the JSON says.
inline html::FormFields as_form(std::string const& json) {
    html::FormFields fields;
    detail::collect_fields(json::parse(json), "", fields);
    return fields;
}

/// Replaces the field's value, or adds it.
inline void set_field(html::FormFields& fields, std::string const& name, std::string const& value) {
    for (auto& [each, old] : fields)
        if (each == name) {
            old = value;
            return;
        }
    fields.emplace_back(name, value);
}

}  // namespace daumoi::app
