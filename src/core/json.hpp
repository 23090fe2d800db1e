#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/json.hpp>

#include "core/describe.hpp"
#include "core/id.hpp"
#include "core/result.hpp"
#include "core/text.hpp"
#include "core/time.hpp"

/// Described structs as JSON. Ids are numbers, days `YYYY-MM-DD`, instants RFC 3339, enums their codes, an empty optional
/// is null. A type that is none of these gives its own form by a function `json_form` beside it. Members stand in the
/// order of the description, so that equal values give equal bytes.
namespace daumoi {

namespace json = boost::json;

template <class T>
json::value to_json(T const& value);

namespace detail {
inline json::value json_of(std::string const& value) { return json::value(value); }
inline json::value json_of(bool value) { return json::value(value); }
inline json::value json_of(double value) { return json::value(value); }
template <std::integral I>
json::value json_of(I value) {
    return json::value(static_cast<std::int64_t>(value));
}
inline json::value json_of(Day value) { return json::value(value.iso()); }
inline json::value json_of(TimeOfDay value) { return json::value(value.iso()); }
inline json::value json_of(Instant value) { return json::value(iso(value)); }
inline json::value json_of(json::value const& value) { return value; }
template <class T>
    requires requires(T const& value) { json_form(value); }
json::value json_of(T const& value) {
    return json_form(value);
}
inline json::value json_of(Message const& message) {
    json::object values;
    for (auto const& [name, value] : message.values) values[name] = value;
    return json::object{{"text", message.text}, {"values", std::move(values)}};
}
template <std::size_t Limit>
json::value json_of(Text<Limit> const& value) {
    return json::value(value.value);
}
template <class Kind>
json::value json_of(Id<Kind> value) {
    return json::value(value.value);
}
template <DescribedEnum E>
json::value json_of(E value) {
    return json::value(code(value));
}
template <class T>
json::value json_of(std::optional<T> const& value) {
    return value ? to_json(*value) : json::value(nullptr);
}
template <class T>
json::value json_of(std::vector<T> const& values) {
    json::array array;
    array.reserve(values.size());
    for (auto const& value : values) array.push_back(to_json(value));
    return array;
}
template <DescribedStruct T>
json::value json_of(T const& value) {
    json::object object;
    object.reserve(count_members<T>());
    for_each_member(value, [&](char const* name, auto const& member) { object.emplace(name, to_json(member)); });
    return object;
}

inline bool read_json(json::value const& from, std::string& to) {
    if (!from.is_string()) return false;
    to = std::string(from.get_string());
    return true;
}
inline bool read_json(json::value const& from, bool& to) {
    if (!from.is_bool()) return false;
    to = from.get_bool();
    return true;
}
inline bool read_json(json::value const& from, double& to) {
    if (!from.is_number()) return false;
    to = from.to_number<double>();
    return true;
}
template <std::integral I>
bool read_json(json::value const& from, I& to) {
    boost::system::error_code out_of_range;
    if (!from.is_int64() && !from.is_uint64()) return false;
    to = from.to_number<I>(out_of_range);
    return !out_of_range;
}
template <class T>
bool read_parsed(json::value const& from, T& to, std::optional<T> (*parse)(std::string_view)) {
    if (!from.is_string()) return false;
    auto const parsed = parse(std::string_view(from.get_string()));
    if (parsed) to = *parsed;
    return parsed.has_value();
}
inline bool read_json(json::value const& from, Day& to) { return read_parsed(from, to, parse_iso_day); }
inline bool read_json(json::value const& from, TimeOfDay& to) { return read_parsed(from, to, parse_time_of_day); }
inline bool read_json(json::value const& from, Instant& to) { return read_parsed(from, to, parse_iso_instant); }
inline bool read_json(json::value const& from, json::value& to) {
    to = from;
    return true;
}
template <std::size_t Limit>
bool read_json(json::value const& from, Text<Limit>& to) {
    return read_json(from, to.value);
}
template <class Kind>
bool read_json(json::value const& from, Id<Kind>& to) {
    return read_json(from, to.value);
}
template <DescribedEnum E>
bool read_json(json::value const& from, E& to) {
    return read_parsed(from, to, from_code<E>);
}
template <class T>
bool read_json(json::value const& from, std::optional<T>& to);
template <class T>
bool read_json(json::value const& from, std::vector<T>& to);
template <DescribedStruct T>
bool read_json(json::value const& from, T& to);

template <class T>
bool read_json(json::value const& from, std::optional<T>& to) {
    if (from.is_null()) {
        to.reset();
        return true;
    }
    return read_json(from, to.emplace());
}
template <class T>
bool read_json(json::value const& from, std::vector<T>& to) {
    if (!from.is_array()) return false;
    to.clear();
    for (auto const& element : from.get_array())
        if (!read_json(element, to.emplace_back())) return false;
    return true;
}
template <DescribedStruct T>
bool read_json(json::value const& from, T& to) {
    if (!from.is_object()) return false;
    bool good = true;
    for_each_member(to, [&](char const* name, auto& member) {
        if (auto const* found = from.get_object().if_contains(name)) good = good && read_json(*found, member);
    });
    return good;
}
}  // namespace detail

template <class T>
json::value to_json(T const& value) {
    return detail::json_of(value);
}

template <class T>
std::string to_json_text(T const& value) {
    return json::serialize(to_json(value));
}

/// Only the members that differ from those of a T{}, as `from_json_text` fills in the others: what a T{} holds is part of
/// the form and stays as it is.
template <DescribedStruct T>
std::string to_sparse_json_text(T const& value) {
    static json::object const plain = to_json(T{}).as_object();
    json::object object;
    for_each_member(value, [&](char const* name, auto const& member) {
        if (auto form = to_json(member); form != plain.at(name)) object.emplace(name, std::move(form));
    });
    return json::serialize(object);
}

/// Members that are missing keep their default; a member of the wrong type or an unknown code makes the whole empty.
template <class T>
std::optional<T> from_json(json::value const& value) {
    T object{};
    if (!detail::read_json(value, object)) return std::nullopt;
    return object;
}

template <class T>
std::optional<T> from_json_text(std::string_view text) {
    boost::system::error_code error;
    auto const value = json::parse(text, error);
    if (error) return std::nullopt;
    return from_json<T>(value);
}

}  // namespace daumoi
