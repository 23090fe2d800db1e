#pragma once

#include <limits>
#include <optional>

#include "html/bindable.hpp"
#include "html/form_decoder.hpp"

/// Templates of form.hpp: they walk the description; what a single value means is in form_decoder.hpp.
namespace daumoi::html {
namespace detail {

template <class T>
concept WithRanges = requires { T::ranges(); };

/// The range of an integer member: of its type, or what the input says.
template <class Struct, std::integral I>
FieldRange range_of(std::string_view name) {
    if constexpr (WithRanges<Struct>)
        for (FieldRange const& range : Struct::ranges())
            if (range.field == name) return range;
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    using Limits = std::numeric_limits<I>;
    return {name, std::int64_t{Limits::min()},
            std::in_range<std::int64_t>(Limits::max()) ? std::int64_t(Limits::max()) : most};
}

template <DescribedEnum E>
std::string codes_of() {
    std::string codes;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto descriptor) { codes.append(codes.empty() ? "" : ", ").append(code(descriptor.value)); });
    return codes;
}

template <DescribedStruct T>
std::vector<std::string_view> member_names() {
    std::vector<std::string_view> names;
    boost::mp11::mp_for_each<Members<T>>([&](auto descriptor) { names.push_back(descriptor.name); });
    return names;
}

inline void read(FormDecoder& decoder, Node from, std::string& to) { decoder.read_text(from, to, 0); }
inline void read(FormDecoder& decoder, Node from, double& to) { decoder.read_decimal(from, to); }
inline void read(FormDecoder& decoder, Node from, bool& to) { decoder.read_bool(from, to); }
inline void read(FormDecoder& decoder, Node from, Day& to) { decoder.read_day(from, to); }
inline void read(FormDecoder& decoder, Node from, TimeOfDay& to) { decoder.read_time(from, to); }
inline void read(FormDecoder& decoder, Node from, Instant& to) { decoder.read_instant(from, to); }
inline void read(FormDecoder& decoder, Node from, json::value& to) { decoder.read_any(from, to); }

template <std::size_t Limit>
void read(FormDecoder& decoder, Node from, Text<Limit>& to) {
    decoder.read_text(from, to.value, Limit);
}

template <class Kind>
void read(FormDecoder& decoder, Node from, Id<Kind>& to) {
    decoder.read_id(from, to.value);
}

template <DescribedEnum E>
void read(FormDecoder& decoder, Node from, E& to) {
    auto const text = decoder.given_text(from);
    if (!text) return;
    if (auto const value = from_code<E>(*text))
        to = *value;
    else
        decoder.refuse_choice(from, *text, codes_of<E>());
}

template <DescribedStruct T>
void read(FormDecoder& decoder, Node from, T& to);
template <class T>
void read(FormDecoder& decoder, Node from, std::vector<T>& to);

template <class T>
void read(FormDecoder& decoder, Node from, std::optional<T>& to) {
    if (decoder.is_given(from)) read(decoder, from, to.emplace());
}

template <class T>
void read(FormDecoder& decoder, Node from, std::vector<T>& to) {
    for (auto const& element : decoder.elements(from, DescribedStruct<T>)) {
        T value{};
        read(decoder, element, value);
        to.push_back(std::move(value));
    }
}

template <class Struct, class Member>
void read_member(FormDecoder& decoder, Node from, std::string_view name, Member& to) {
    if constexpr (std::integral<Member> && !std::same_as<Member, bool>) {
        std::int64_t value = 0;
        if (decoder.read_integer(from, value, range_of<Struct, Member>(name))) to = static_cast<Member>(value);
    } else {
        read(decoder, from, to);
    }
}

template <class Struct, std::integral I>
    requires(!std::same_as<I, bool>)
void read_member(FormDecoder& decoder, Node from, std::string_view name, std::optional<I>& to) {
    if (decoder.is_given(from)) read_member<Struct>(decoder, from, name, to.emplace());
}

template <class Struct, std::integral I>
    requires(!std::same_as<I, bool>)
void read_member(FormDecoder& decoder, Node from, std::string_view name, std::vector<I>& to) {
    for (auto const& element : decoder.elements(from, false))
        read_member<Struct>(decoder, element, name, to.emplace_back());
}

template <DescribedStruct T>
void read(FormDecoder& decoder, Node from, T& to) {
    if (!decoder.open_struct(from, member_names<T>())) return;
    for_each_member(
        to, [&](char const* name, auto& member) { read_member<T>(decoder, decoder.child(from, name), name, member); });
}

template <DescribedStruct Input>
Result<Input> decoded(FormDecoder decoder) {
    Input input{};
    read(decoder, decoder.root(), input);
    if (!decoder.faults().empty()) return refuse(std::move(decoder).faults());
    return input;
}

template <class T>
void write_fields(FormFields& fields, std::string const& name, T const& value) {
    if constexpr (is_optional<T>) {
        if (value) write_fields(fields, name, *value);
    } else if constexpr (is_vector<T>) {
        for (std::size_t at = 0; at < value.size(); ++at)
            write_fields(fields, DescribedStruct<typename T::value_type> ? name + "." + std::to_string(at) : name,
                         static_cast<typename T::value_type const&>(value[at]));
    } else if constexpr (DescribedStruct<T>) {
        for_each_member(value, [&](char const* inner, auto const& member) {
            write_fields(fields, name.empty() ? inner : name + "." + inner, member);
        });
    } else if constexpr (std::same_as<T, bool>) {
        if (value) fields.emplace_back(name, "true");
    } else {
        auto const written = to_json(value);
        fields.emplace_back(name, written.is_string() ? std::string(written.get_string()) : json::serialize(written));
    }
}

}  // namespace detail

template <DescribedStruct Input>
Result<Input> decode_form(FormFields const& fields) {
    return detail::decoded<Input>(detail::FormDecoder(fields));
}

template <DescribedStruct Input>
Result<Input> decode_json(json::value const& value) {
    return detail::decoded<Input>(detail::FormDecoder(value));
}

template <DescribedStruct Input>
Result<Input> decode_json_text(std::string_view text) {
    auto const value = detail::parsed_json(text);
    if (!value) return std::unexpected(value.error());
    return decode_json<Input>(*value);
}

template <DescribedStruct Input>
FormFields to_form_fields(Input const& input) {
    FormFields fields;
    detail::write_fields(fields, "", input);
    return fields;
}

}  // namespace daumoi::html
