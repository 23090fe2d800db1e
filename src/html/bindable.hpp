#pragma once

#include <string_view>

#include "core/describe.hpp"
#include "core/json.hpp"
#include "core/result.hpp"
#include "core/time.hpp"
#include "html/html.hpp"

/// Which structs can fill a template: every name must mean one thing at each place of it.
namespace daumoi::html {

/// Described structs open a scope of their own; Message and Html are shown as one value even if they are described.
template <class T>
concept OpensScope = DescribedStruct<T> && !std::same_as<T, Message> && !std::same_as<T, Html> &&
                     !std::same_as<T, Day> && !std::same_as<T, TimeOfDay> && !std::same_as<T, Instant>;

namespace detail {

template <class T>
inline constexpr bool is_plain_form = std::same_as<T, Day> || std::same_as<T, TimeOfDay> || std::same_as<T, Instant> ||
                                      std::same_as<T, double> || std::same_as<T, json::value>;

/// The struct that a member of type T opens a scope for, or void.
template <class T>
struct Inner {
    using type = std::conditional_t<OpensScope<T>, T, void>;
    static constexpr bool row = false;
};
template <class T>
struct Inner<std::optional<T>> : Inner<T> {};
template <class T>
struct Inner<std::vector<T>> : Inner<T> {
    static constexpr bool row = true;
};

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

template <class Descriptor, class T>
using MemberType = std::remove_cvref_t<decltype(std::declval<T&>().*Descriptor::pointer)>;

template <class T>
consteval bool has_member(std::string_view name) {
    bool found = false;
    boost::mp11::mp_for_each<Members<T>>([&](auto descriptor) { found = found || name == descriptor.name; });
    return found;
}

template <class T, class... Enclosing>
consteval bool own_names_are_free() {
    bool free = true;
    boost::mp11::mp_for_each<Members<T>>(
        [&]([[maybe_unused]] auto descriptor) { free = free && !(has_member<Enclosing>(descriptor.name) || ...); });
    return free;
}

template <class T>
consteval bool can_be_row() {
    return !has_member<T>("first") && !has_member<T>("last") && !has_member<T>("index");
}

template <class T, class... Enclosing>
consteval bool names_are_free() {
    if constexpr (!own_names_are_free<T, Enclosing...>()) {
        return false;
    } else {
        bool free = true;
        boost::mp11::mp_for_each<Members<T>>([&](auto descriptor) {
            using Member = Inner<MemberType<decltype(descriptor), T>>;
            if constexpr (!std::is_void_v<typename Member::type>) {
                free = free && names_are_free<typename Member::type, T, Enclosing...>();
                if (Member::row) free = free && can_be_row<typename Member::type>();
            }
        });
        return free;
    }
}

}  // namespace detail

/// False when a member has the name of a member of an enclosing struct (a struct inside itself is such a case), or when
/// a row has a member `first`, `last` or `index`.
template <class View>
inline constexpr bool bindable = detail::names_are_free<View>();

}  // namespace daumoi::html
