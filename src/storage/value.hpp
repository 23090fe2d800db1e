#pragma once

#include <concepts>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "core/describe.hpp"
#include "core/id.hpp"
#include "core/json.hpp"
#include "core/text.hpp"
#include "core/time.hpp"

namespace daumoi::storage {

/// One cell or parameter as the databases know it. A struct or a vector is stored as JSON text.
struct Value {
    enum class Type { integer, real, text };
    Type type = Type::integer;
    bool null = true;
    long long integer = 0;
    double real = 0;
    std::string text = {};

    static Value of(std::int64_t number) { return {Type::integer, false, number}; }
    static Value of(double number) { return {Type::real, false, 0, number}; }
    static Value of(std::string string) { return {Type::text, false, 0, 0, std::move(string)}; }
};

template <class T>
struct Stored;  // `put` into a value, `get` out of it, and the type of the column for a member's type

template <std::integral I>
struct Stored<I> {
    static constexpr Value::Type type = Value::Type::integer;
    static Value put(I value) { return Value::of(static_cast<std::int64_t>(value)); }
    static I get(Value const& value) { return static_cast<I>(value.integer); }
};
template <>
struct Stored<double> {
    static constexpr Value::Type type = Value::Type::real;
    static Value put(double value) { return Value::of(value); }
    static double get(Value const& value) { return value.real; }
};
template <>
struct Stored<std::string> {
    static constexpr Value::Type type = Value::Type::text;
    static Value put(std::string value) { return Value::of(std::move(value)); }
    static std::string get(Value const& value) { return value.text; }
};
template <class Kind>
struct Stored<Id<Kind>> {
    static constexpr Value::Type type = Value::Type::integer;
    static Value put(Id<Kind> value) { return Value::of(value.value); }
    static Id<Kind> get(Value const& value) { return {value.integer}; }
};
template <>
struct Stored<Instant> {
    static constexpr Value::Type type = Value::Type::integer;
    static Value put(Instant value) { return Value::of(value.microseconds); }
    static Instant get(Value const& value) { return {value.integer}; }
};
template <std::size_t Limit>
struct Stored<Text<Limit>> {
    static constexpr Value::Type type = Value::Type::text;
    static Value put(Text<Limit> const& value) { return Value::of(value.value); }
    static Text<Limit> get(Value const& value) { return {value.text}; }
};

/// Stored as text and read back by a parser; a text that is none is a damaged row.
template <class T, auto Write, auto Parse>
struct StoredAsText {
    static constexpr Value::Type type = Value::Type::text;
    static Value put(T const& value) { return Value::of(std::string(Write(value))); }
    static T get(Value const& value) {
        auto const parsed = Parse(value.text);
        if (!parsed) throw std::runtime_error("the database holds a value that cannot be read: " + value.text);
        return *parsed;
    }
};
inline std::string stored_day(Day const& day) { return day.iso(); }
inline std::string stored_time(TimeOfDay const& time) { return time.iso(); }
template <>
struct Stored<Day> : StoredAsText<Day, stored_day, parse_iso_day> {};
template <>
struct Stored<TimeOfDay> : StoredAsText<TimeOfDay, stored_time, parse_time_of_day> {};
template <DescribedEnum E>
struct Stored<E> : StoredAsText<E, code<E>, from_code<E>> {};
template <DescribedStruct T>
struct Stored<T> : StoredAsText<T, to_sparse_json_text<T>, from_json_text<T>> {};
template <class T>
struct Stored<std::vector<T>>
    : StoredAsText<std::vector<T>, to_json_text<std::vector<T>>, from_json_text<std::vector<T>>> {};

template <class T>
struct Stored<std::optional<T>> {
    static constexpr Value::Type type = Stored<T>::type;
    static Value put(std::optional<T> const& value) {
        if (value) return Stored<T>::put(*value);
        return {type, true};
    }
    static std::optional<T> get(Value const& value) {
        if (value.null) return std::nullopt;
        return Stored<T>::get(value);
    }
};

/// A named parameter of a statement: `{"meeting", id}`.
struct Parameter {
    std::string_view name;
    Value value;

    template <class T>
    Parameter(std::string_view parameter, T const& from) : name(parameter), value(Stored<T>::put(from)) {}
    Parameter(std::string_view parameter, char const* from) : name(parameter), value(Value::of(std::string(from))) {}
    Parameter(std::string_view parameter, std::string_view from)
        : name(parameter), value(Value::of(std::string(from))) {}
};

}  // namespace daumoi::storage
