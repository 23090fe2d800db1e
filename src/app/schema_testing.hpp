#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "app/routes.hpp"

/// For tests: JSON held against the schemas of the API document, as far as it uses them.
namespace daumoi::app {

/// What of a value is not as a schema says, each with its place.
class SchemaCheck {
public:
    explicit SchemaCheck(json::object const& document) : document_(document) {}

    std::vector<std::string> faults(json::value const& schema, json::value const& value) {
        faults_.clear();
        check(schema.as_object(), value, "");
        return faults_;
    }

private:
    void fault(std::string const& place, std::string const& what, json::value const& value) {
        faults_.push_back(place + ": " + what + ": " + json::serialize(value));
    }
    bool fits(json::value const& schema, json::value const& value) const {
        return SchemaCheck(document_).faults(schema, value).empty();
    }
    static bool is_of(std::string_view type, json::value const& value) {
        return type == "object"    ? value.is_object()
               : type == "array"   ? value.is_array()
               : type == "string"  ? value.is_string()
               : type == "integer" ? value.is_int64() || value.is_uint64()
               : type == "number"  ? value.is_number()
               : type == "boolean" ? value.is_bool()
                                   : type == "null" && value.is_null();
    }
    static bool has_type(json::value const& types, json::value const& value) {
        if (types.is_string()) return is_of(types.as_string(), value);
        return std::ranges::any_of(types.as_array(), [&](auto const& type) { return is_of(type.as_string(), value); });
    }
    static bool has_format(std::string_view format, std::string_view text) {
        if (format == "date") return parse_iso_day(text).has_value();
        return format != "date-time" || parse_iso_instant(text).has_value();
    }

    void check(json::object const& schema, json::value const& value, std::string const& place) {
        if (auto const* to = schema.if_contains("$ref"))
            return check(json::value(document_).at_pointer(to->as_string().subview(1)).as_object(), value, place);
        if (auto const* choices = schema.if_contains("anyOf"))
            if (std::ranges::none_of(choices->as_array(), [&](auto const& one) { return fits(one, value); }))
                fault(place, "fits none of the choices", value);
        if (auto const* types = schema.if_contains("type"); types && !has_type(*types, value))
            return fault(place, "is not " + json::serialize(*types), value);
        if (auto const* codes = schema.if_contains("enum"))
            if (std::ranges::find(codes->as_array(), value) == codes->as_array().end())
                fault(place, "is not of " + json::serialize(*codes), value);
        if (auto const* format = schema.if_contains("format"); format && value.is_string())
            if (!has_format(format->as_string(), value.as_string())) fault(place, "has another form", value);
        if (auto const* items = schema.if_contains("items"); items && value.is_array())
            for (auto const& each : value.as_array()) check(items->as_object(), each, place + "/*");
        if (value.is_object()) check_members(schema, value.as_object(), place);
    }
    void check_members(json::object const& schema, json::object const& value, std::string const& place) {
        if (auto const* required = schema.if_contains("required"))
            for (auto const& name : required->as_array())
                if (!value.contains(name.as_string())) fault(place, "misses a member", name);
        auto const* properties = schema.if_contains("properties");
        if (!properties) return;
        for (auto const& [name, member] : value) {
            auto const* described = properties->as_object().if_contains(name);
            if (described)
                check(described->as_object(), member, place + "/" + std::string(name));
            else
                fault(place, "has a member that is not described", json::string(name));
        }
    }

    json::object const& document_;
    std::vector<std::string> faults_;
};

/// What a JSON answer of the route has that the API document does not say.
inline std::vector<std::string> faults_of_answer(RouteRow const& route, http::Response const& answer) {
    static json::object const document = json::parse(openapi_document()).as_object();
    if (!answer.headers.find("Content-Type").value_or("").starts_with("application/json")) return {};
    if (route.pattern == "/openapi.json") return {};
    auto const& responses =
        document.at("paths").at(route.pattern).at(route.method == http::Method::get ? "get" : "post").at("responses");
    auto const& response = answer.status < 400 ? responses.at("200").as_object()
                                               : document.at("components").at("responses").at("Refusal").as_object();
    auto const* contents = response.if_contains("content");
    auto const* content = contents ? contents->as_object().if_contains("application/json") : nullptr;
    if (!content) return {"an answer that is not described"};
    return SchemaCheck(document).faults(content->at("schema"), json::parse(answer.body ? *answer.body : ""));
}

}  // namespace daumoi::app
