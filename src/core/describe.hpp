#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

/// Described types: a struct or an enum that lists its members once, and is then a row, a template, a JSON answer and a
/// part of the API document. `DAUMOI_DESCRIBE((Derived), (member, …))` stands beside the type, in its namespace.

#define DAUMOI_DESCRIBE(Type, Members) BOOST_DESCRIBE_STRUCT(Type, (), Members)
#define DAUMOI_DESCRIBE_ENUM(...) BOOST_DESCRIBE_ENUM(__VA_ARGS__)

namespace daumoi {

template <class T>
concept DescribedStruct = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;

template <class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;

/// Calls `visit(name, member reference)` for every member, in the order of the description, bases first.

template <class T, class Visit>
    requires DescribedStruct<std::remove_cvref_t<T>>
void for_each_member(T&& object, Visit&& visit) {
    using Plain = std::remove_cvref_t<T>;
    using Members =
        boost::describe::describe_members<Plain, boost::describe::mod_public | boost::describe::mod_inherited>;
    boost::mp11::mp_for_each<Members>([&](auto descriptor) { visit(descriptor.name, object.*descriptor.pointer); });
}

template <DescribedStruct T>
constexpr std::size_t count_members() {
    return boost::mp11::mp_size<
        boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>>::value;
}

/// The code of an enumerator as it is stored and sent: its C++ name, without a trailing underscore
/// (`or_` is not a keyword, but `for_` has to be written so).
template <DescribedEnum E>
std::string_view code(E value) {
    std::string_view found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto descriptor) {
        if (descriptor.value == value) found = descriptor.name;
    });
    if (found.ends_with('_')) found.remove_suffix(1);
    return found;
}

/// The enumerator of a code; empty when there is none.
template <DescribedEnum E>
std::optional<E> from_code(std::string_view text) {
    std::optional<E> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto descriptor) {
        std::string_view name = descriptor.name;
        if (name.ends_with('_')) name.remove_suffix(1);
        if (name == text) found = descriptor.value;
    });
    return found;
}

}  // namespace daumoi
