#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/json.hpp"
#include "html/form.hpp"

/// The API document (OpenAPI 3.1) from the descriptions of inputs and views.
namespace daumoi::html {

/// A JSON schema with the named schemas that it refers to. Type-erased: a route table holds one for each route.
struct Schema {
    json::object body;                               ///< for a described struct `{"$ref": …}`
    std::map<std::string, json::object> components;  ///< "meetings.EntryRow" → schema

    bool operator==(Schema const&) const = default;
};

/// What an answer looks like: every member is there, an empty optional is null.
template <class View>
Schema schema_of();

/// What may be sent: optionals, bools and vectors may be left out, other members not; nothing else is accepted.
template <DescribedStruct Input>
Schema input_schema_of();

struct ApiRoute {
    std::string method;   ///< "get", "post" …
    std::string pattern;  ///< "/meetings/{meeting}"
    std::string summary;
    std::optional<Schema> input = {};  ///< the body, as JSON or form; of a get the query
    std::optional<Schema> view = {};   ///< the answer as JSON
    std::string media = {};            ///< of an answer that is not JSON, such as "text/calendar"
    std::string event = {};            ///< of a stream: the name of its events, whose data are `view`
};

struct ApiDescription {
    std::string title;
    std::string version;
    std::string description;
    Schema refusal;  ///< what every answer from 400 on looks like
};

/// The whole document; members in a fixed order, so that equal routes give equal bytes. Throws std::logic_error when the
/// same method and pattern stand twice, or one name stands for two different schemas.
json::object openapi(ApiDescription const& description, std::vector<ApiRoute> const& routes);

}  // namespace daumoi::html

#include "html/openapi_impl.hpp"
