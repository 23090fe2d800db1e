#include "html/openapi.hpp"

#include <algorithm>
#include <stdexcept>

#include <boost/core/demangle.hpp>

namespace daumoi::html {
namespace detail {
namespace {

void replace_all(std::string& text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

constexpr std::string_view reference_prefix = "#/components/schemas/";

}  // namespace

std::string schema_name(std::type_info const& type, Direction direction) {
    auto name = boost::core::demangle(type.name());
    for (std::string_view const noise : {"daumoi::", "(anonymous namespace)::"}) replace_all(name, noise, "");
    replace_all(name, "::", ".");
    std::ranges::replace_if(name, [](char letter) { return std::string_view("<>, &*()").contains(letter); }, '_');
    if (direction == Direction::sent && !name.ends_with("Input")) name += "Input";
    return name;
}

json::object type_schema(std::string_view type, std::string_view format) {
    json::object schema{{"type", type}};
    if (!format.empty()) schema["format"] = format;
    return schema;
}

json::object nullable(json::object schema) {
    auto* type = schema.if_contains("type");
    if (!type) {
        if (schema.empty()) return schema;
        return {{"anyOf", {std::move(schema), {{"type", "null"}}}}};
    }
    if (type->is_string()) *type = json::array{*type, "null"};
    if (auto* codes = schema.if_contains("enum")) codes->get_array().emplace_back(nullptr);
    return schema;
}

json::object reference(std::string const& name) { return {{"$ref", std::string(reference_prefix) + name}}; }

json::object message_schema() {
    return {{"type", "object"},
            {"properties",
             {{"text", type_schema("string")},
              {"values", {{"type", "object"}, {"additionalProperties", type_schema("string")}}}}},
            {"required", {"text", "values"}}};
}

json::object time_schema() {
    auto schema = type_schema("string");
    schema["pattern"] = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
    return schema;
}

}  // namespace detail

namespace {

using detail::reference_prefix;
using detail::type_schema;

json::object content(Schema const& schema, std::initializer_list<std::string_view> types) {
    json::object result;
    for (auto const& type : types) result[type] = json::object{{"schema", schema.body}};
    return result;
}

json::object parameter(std::string_view name, std::string_view place, json::value schema, bool required) {
    return {{"name", name}, {"in", place}, {"required", required}, {"schema", std::move(schema)}};
}

json::array path_parameters(std::string_view pattern) {
    json::array parameters;
    for (auto open = pattern.find('{'); open != pattern.npos; open = pattern.find('{', open + 1)) {
        auto const name = pattern.substr(open + 1, pattern.find('}', open) - open - 1);
        parameters.push_back(parameter(name, "path", type_schema("string"), true));
    }
    return parameters;
}

bool is_listed(json::object const& schema, std::string_view name) {
    auto const* required = schema.if_contains("required");
    return required && std::ranges::any_of(required->get_array(),
                                           [&](json::value const& each) { return each.as_string() == name; });
}

void add_query_parameters(json::array& parameters, Schema const& input) {
    auto const name = input.body.at("$ref").as_string().subview(reference_prefix.size());
    auto const& schema = input.components.at(std::string(name));
    for (auto const& [member, type] : schema.at("properties").as_object())
        parameters.push_back(parameter(member, "query", type, is_listed(schema, member)));
}

/// Events have no place in OpenAPI 3.1 (they have in 3.2); their data stand under a name of our own.
json::object answer(ApiRoute const& route) {
    json::object answer{{"description", "Done."}};
    json::object contents;
    if (!route.event.empty())
        contents["text/event-stream"] = json::object{
            {"schema", type_schema("string")},
            {"x-events", json::object{{route.event, json::object{{"data", route.view.value_or(Schema{}).body}}}}}};
    else if (route.view)
        contents = content(*route.view, {"application/json"});
    if (!route.media.empty()) contents[route.media] = json::object{{"schema", type_schema("string")}};
    if (!contents.empty()) answer["content"] = std::move(contents);
    return answer;
}

json::object operation(ApiRoute const& route) {
    json::object result{{"summary", route.summary}};
    auto parameters = path_parameters(route.pattern);
    bool const in_query = route.method == "get";
    if (route.input && in_query) add_query_parameters(parameters, *route.input);
    if (!parameters.empty()) result["parameters"] = std::move(parameters);
    if (route.input && !in_query)
        result["requestBody"] =
            json::object{{"required", true},
                         {"content", content(*route.input, {"application/json", "application/x-www-form-urlencoded"})}};
    result["responses"] =
        json::object{{"200", answer(route)}, {"default", {{"$ref", "#/components/responses/Refusal"}}}};
    return result;
}

void add_components(std::map<std::string, json::object>& all, std::optional<Schema> const& schema) {
    if (!schema) return;
    for (auto const& [name, body] : schema->components)
        if (auto const [place, added] = all.emplace(name, body); !added && place->second != body)
            throw std::logic_error("two schemas are called " + name);
}

}  // namespace

json::object openapi(ApiDescription const& description, std::vector<ApiRoute> const& routes) {
    std::map<std::string, std::map<std::string, json::object>> paths;
    std::map<std::string, json::object> schemas;
    add_components(schemas, description.refusal);
    for (auto const& route : routes) {
        if (!paths[route.pattern].emplace(route.method, operation(route)).second)
            throw std::logic_error("two routes are called " + route.method + " " + route.pattern);
        add_components(schemas, route.input);
        add_components(schemas, route.view);
    }
    json::object refusal{{"description", "Refused; the message says why and how to mend it."},
                         {"content", content(description.refusal, {"application/json"})}};
    return {
        {"openapi", "3.1.0"},
        {"info",
         {{"title", description.title}, {"version", description.version}, {"description", description.description}}},
        {"paths", json::value_from(paths)},
        {"components", {{"schemas", json::value_from(schemas)}, {"responses", {{"Refusal", std::move(refusal)}}}}}};
}

}  // namespace daumoi::html
