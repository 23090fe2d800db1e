#pragma once

#include <typeinfo>
#include <utility>

#include "html/bindable.hpp"

/// Templates of openapi.hpp.
namespace daumoi::html {
namespace detail {

enum class Direction { sent, answered };

/// "daumoi::meetings::EntryRow" → "meetings.EntryRow"; what is sent is called "…Input" unless it is already.
std::string schema_name(std::type_info const& type, Direction direction);

/// {"type": "string", "format": …}
json::object type_schema(std::string_view type, std::string_view format = {});
/// The same schema, or null.
json::object nullable(json::object schema);
json::object reference(std::string const& name);
json::object message_schema();
json::object time_schema();

struct SchemaWriter {
    Direction direction;
    std::map<std::string, json::object> components = {};

    template <class T>
    json::object schema() {
        if constexpr (is_optional<T>)
            return nullable(schema<typename T::value_type>());
        else if constexpr (is_vector<T>)
            return json::object{{"type", "array"}, {"items", schema<typename T::value_type>()}};
        else if constexpr (OpensScope<T>)
            return struct_schema<T>();
        else
            return value_schema(static_cast<T const*>(nullptr));
    }

    template <class T>
    json::object struct_schema() {
        auto const name = schema_name(typeid(T), direction);
        if (components.contains(name)) return reference(name);
        components[name];  // known before its members are: a struct may hold itself
        json::object properties;
        json::array required;
        boost::mp11::mp_for_each<Members<T>>([&](auto descriptor) {
            using Member = MemberType<decltype(descriptor), T>;
            properties[descriptor.name] = member_schema<T, Member>(descriptor.name);
            if (direction == Direction::answered || is_required<Member>) required.emplace_back(descriptor.name);
        });
        json::object body{{"type", "object"}, {"properties", std::move(properties)}};
        if (!required.empty()) body["required"] = std::move(required);
        if (direction == Direction::sent) body["additionalProperties"] = false;
        components[name] = std::move(body);
        return reference(name);
    }

    template <class T>
    static constexpr bool is_required = !is_optional<T> && !is_vector<T> && !std::same_as<T, bool>;

    template <class Struct, class Member>
    json::object member_schema(std::string_view name) {
        auto result = schema<Member>();
        if constexpr (std::integral<Member> && !std::same_as<Member, bool>) {
            auto const range = range_of<Struct, Member>(name);
            if (std::cmp_greater(range.least, std::numeric_limits<Member>::min())) result["minimum"] = range.least;
            if (std::cmp_less(range.most, std::numeric_limits<Member>::max())) result["maximum"] = range.most;
        }
        return result;
    }

    json::object value_schema(std::string const*) { return type_schema("string"); }
    json::object value_schema(std::string_view const*) { return type_schema("string"); }
    json::object value_schema(bool const*) { return type_schema("boolean"); }
    json::object value_schema(double const*) { return type_schema("number", "double"); }
    json::object value_schema(Day const*) { return type_schema("string", "date"); }
    json::object value_schema(Instant const*) { return type_schema("string", "date-time"); }
    json::object value_schema(TimeOfDay const*) { return time_schema(); }
    json::object value_schema(Message const*) { return message_schema(); }
    json::object value_schema(Html const*) { return {{"type", "string"}, {"contentMediaType", "text/html"}}; }
    json::object value_schema(json::value const*) { return {}; }

    template <std::integral I>
    json::object value_schema(I const*) {
        return type_schema("integer", sizeof(I) > 4 ? "int64" : "int32");
    }

    template <class Kind>
    json::object value_schema(Id<Kind> const*) {
        auto result = type_schema("integer", "int64");
        if (direction == Direction::sent) result["minimum"] = 1;
        return result;
    }

    template <std::size_t Limit>
    json::object value_schema(Text<Limit> const*) {
        auto result = type_schema("string");
        result["maxLength"] = Limit;
        return result;
    }

    template <DescribedEnum E>
    json::object value_schema(E const*) {
        json::array codes;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
            [&](auto descriptor) { codes.emplace_back(code(descriptor.value)); });
        return {{"type", "string"}, {"enum", std::move(codes)}};
    }
};

}  // namespace detail

template <class View>
Schema schema_of() {
    detail::SchemaWriter writer{detail::Direction::answered};
    auto body = writer.schema<View>();
    return {std::move(body), std::move(writer.components)};
}

template <DescribedStruct Input>
Schema input_schema_of() {
    detail::SchemaWriter writer{detail::Direction::sent};
    auto body = writer.schema<Input>();
    return {std::move(body), std::move(writer.components)};
}

}  // namespace daumoi::html
