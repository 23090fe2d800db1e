#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "html/bindable.hpp"

/// Compares the names in a template with the struct that fills it: a misspelt name would silently show nothing.
namespace daumoi::html {

/// What a struct offers to a template in one scope. Names made by the binder stand beside their member.
struct TemplateNames {
    struct Variable {
        std::string member;               ///< the member that it comes from
        std::set<std::string> modifiers;  ///< those that make sense, "x-date"; `x-capital` always does
    };
    struct Section {
        std::string member;
        std::shared_ptr<TemplateNames> inner;  ///< null: opens no scope of its own
    };
    std::map<std::string, Variable, std::less<>> variables;
    std::map<std::string, Section, std::less<>> sections;
    std::vector<std::string> members;
};

/// How the sentence of a member ends that the template does not use.
inline constexpr std::string_view never_shown = " is never shown";

/// One sentence for each name in `source` that `names` does not offer at its place, for each modifier that does not suit
/// its variable, and for each member that is never used and not in `unused` ("entries.happened").
/// `source` is Templates::source(name, words).
std::vector<std::string> compare_names(TemplateNames const& names, std::string_view source,
                                       std::set<std::string> const& unused = {});

template <class View>
TemplateNames describe_names();

/// Empty when every name of the template is one of the view's, and every member is shown.
template <class View>
std::vector<std::string> check_template(std::string_view source, std::set<std::string> const& unused = {}) {
    return compare_names(describe_names<View>(), source, unused);
}

namespace detail {

template <class T>
std::set<std::string> modifiers_of() {
    if constexpr (std::same_as<T, Day>) return {"x-date", "x-short-date", "x-weekday-date", "x-short-weekday"};
    if constexpr (std::same_as<T, TimeOfDay>) return {"x-time"};
    if constexpr (std::same_as<T, Instant>)
        return {"x-date", "x-short-date", "x-weekday-date", "x-short-weekday", "x-time", "x-date-time"};
    if constexpr (std::integral<T> || std::same_as<T, double>) return {"x-number"};
    if constexpr (std::is_enum_v<T>) return {"x-word"};
    return {};
}

template <class T>
inline constexpr bool is_text_like = std::convertible_to<T const&, std::string_view> || std::same_as<T, Message>;
template <std::size_t Limit>
inline constexpr bool is_text_like<Text<Limit>> = true;
template <class T>
inline constexpr bool is_id = false;
template <class Kind>
inline constexpr bool is_id<Id<Kind>> = true;

class NameWriter {
public:
    explicit NameWriter(TemplateNames& names, std::string member) : names_(names), member_(std::move(member)) {}

    void variable(std::string name, std::set<std::string> modifiers) {
        names_.variables[std::move(name)] = {member_, std::move(modifiers)};
    }
    void section(std::string name, std::shared_ptr<TemplateNames> inner = nullptr) {
        names_.sections[std::move(name)] = {member_, std::move(inner)};
    }

    /// The names that bind_impl.hpp makes of one member.
    template <class T>
    void add(std::string const& name) {
        if constexpr (is_optional<T>)
            add_optional<typename T::value_type>(name);
        else if constexpr (is_vector<T>)
            add_rows<typename T::value_type>(name);
        else if constexpr (OpensScope<T>)
            section(name, std::make_shared<TemplateNames>(describe_names<T>()));
        else if constexpr (std::same_as<T, bool>)
            add_either(name);
        else
            add_value<T>(name);
    }

private:
    void add_either(std::string const& name) {
        section(name);
        section("no_" + name);
    }

    void add_presence(std::string const& name) {
        section("has_" + name);
        section("no_" + name);
    }

    template <class T>
    void add_value(std::string const& name) {
        if constexpr (std::same_as<T, Html>)
            variable(name + "__html", {});
        else
            variable(name, modifiers_of<T>());
        if constexpr (is_text_like<T> || is_id<T> || std::same_as<T, Html>) add_presence(name);
        if constexpr (DescribedEnum<T>)
            boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
                [&](auto descriptor) { section(name + "_is_" + std::string(code(descriptor.value))); });
        if constexpr (std::integral<T>) {
            section(name + "_is_one");
            section(name + "_is_many");
        }
    }

    template <class T>
    void add_optional(std::string const& name) {
        if constexpr (std::same_as<T, bool>) {
            variable(name, {});
            section(name + "_is_true");
            section(name + "_is_false");
        } else {
            add<T>(name);
        }
        if constexpr (OpensScope<T>)
            section("no_" + name);
        else
            add_either(name);
    }

    template <class T>
    void add_rows(std::string const& name) {
        auto row = std::make_shared<TemplateNames>();
        if constexpr (OpensScope<T>) *row = describe_names<T>();
        NameWriter writer(*row, "");
        if constexpr (!OpensScope<T>) writer.add<T>("value");
        writer.variable("index", {"x-number"});
        writer.section("first");
        writer.section("last");
        section(name, row);
        add_presence(name);
    }

    TemplateNames& names_;
    std::string member_;
};

}  // namespace detail

template <class View>
TemplateNames describe_names() {
    static_assert(bindable<View>, "a member of an inner struct has the name of a member of an enclosing one");
    TemplateNames names;
    boost::mp11::mp_for_each<detail::Members<View>>([&](auto descriptor) {
        names.members.emplace_back(descriptor.name);
        detail::NameWriter writer(names, descriptor.name);
        writer.template add<detail::MemberType<decltype(descriptor), View>>(descriptor.name);
    });
    return names;
}

}  // namespace daumoi::html
