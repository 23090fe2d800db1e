#pragma once

#include "html/bindable.hpp"

/// How each kind of member is bound; the contract is in bind.hpp.
namespace daumoi::html {
namespace detail {

inline std::string plain(Day value) { return value.iso(); }
inline std::string plain(TimeOfDay value) { return value.iso(); }
inline std::string plain(Instant value) { return iso(value); }
inline std::string plain(json::value const& value) { return json::serialize(value); }
std::string plain(double value);
std::string plain(std::integral auto value) { return std::to_string(value); }

void bind_text(Dictionary& dictionary, std::string_view name, std::string_view value);
void bind_code(Dictionary& dictionary, std::string_view name, std::string_view code);
void bind_count(Dictionary& dictionary, std::string_view name, std::int64_t count);
void bind_html(Dictionary& dictionary, std::string_view name, Html const& value);
void bind_row_position(Dictionary& row, std::size_t index, std::size_t count);
void bind_presence(Dictionary& dictionary, std::string_view name, bool present);
void show_either(Dictionary& dictionary, std::string_view name, bool yes);

template <class T>
void bind_members(Dictionary& dictionary, T const& object);

template <class T>
    requires std::convertible_to<T const&, std::string_view>
void bind_member(Dictionary& dictionary, std::string_view name, T const& value) {
    bind_text(dictionary, name, value);
}

template <std::size_t Limit>
void bind_member(Dictionary& dictionary, std::string_view name, Text<Limit> const& value) {
    bind_text(dictionary, name, value.value);
}

template <class Kind>
void bind_member(Dictionary& dictionary, std::string_view name, Id<Kind> value) {
    dictionary.set(name, plain(value.value));
    bind_presence(dictionary, name, bool(value));
}

inline void bind_member(Dictionary& dictionary, std::string_view name, bool value) {
    show_either(dictionary, name, value);
}

inline void bind_member(Dictionary& dictionary, std::string_view name, Message const& value) {
    bind_text(dictionary, name, dictionary.words().say(value));
}

inline void bind_member(Dictionary& dictionary, std::string_view name, Html const& value) {
    bind_html(dictionary, name, value);
}

template <std::integral I>
void bind_member(Dictionary& dictionary, std::string_view name, I value) {
    bind_count(dictionary, name, static_cast<std::int64_t>(value));
}

template <DescribedEnum E>
void bind_member(Dictionary& dictionary, std::string_view name, E value) {
    bind_code(dictionary, name, code(value));
}

template <class T>
    requires is_plain_form<T>
void bind_member(Dictionary& dictionary, std::string_view name, T const& value) {
    dictionary.set(name, plain(value));
}

template <DescribedStruct T>
void bind_member(Dictionary& dictionary, std::string_view name, T const& value) {
    auto inner = dictionary.add(name);
    bind_members(inner, value);
}

template <class T>
void bind_member(Dictionary& dictionary, std::string_view name, std::optional<T> const& value) {
    if constexpr (!OpensScope<T>) {
        if (!value) dictionary.set(name, {});
        show_either(dictionary, name, value.has_value());
    } else if (!value) {
        show_either(dictionary, name, false);
    }
    if (!value) return;
    if constexpr (std::same_as<T, bool>)
        bind_code(dictionary, name, *value ? "true" : "false");
    else
        bind_member(dictionary, name, *value);
}

template <class T>
void bind_member(Dictionary& dictionary, std::string_view name, std::vector<T> const& values) {
    bind_presence(dictionary, name, !values.empty());
    for (std::size_t at = 0; at < values.size(); ++at) {
        auto row = dictionary.add(name);
        bind_row_position(row, at, values.size());
        if constexpr (OpensScope<T>)
            bind_members(row, values[at]);
        else
            bind_member(row, "value", static_cast<T const&>(values[at]));
    }
}

template <class T>
void bind_members(Dictionary& dictionary, T const& object) {
    for_each_member(object, [&](char const* name, auto const& member) { bind_member(dictionary, name, member); });
}

}  // namespace detail

template <class View>
void bind(View const& view, Words const&, Dictionary& dictionary) {
    static_assert(bindable<View>, "a member of an inner struct has the name of a member of an enclosing one");
    detail::bind_members(dictionary, view);
}

}  // namespace daumoi::html
