#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/describe.hpp"
#include "core/json.hpp"
#include "core/result.hpp"
#include "core/text.hpp"
#include "core/time.hpp"

/// Described *input* structs read from a form or from JSON: the same rules, the same faults, all of them at once.
///
///   member                  form field                        JSON
///   text, Text<N>           title=…                           "…"        trimmed, NFC, lines end with \n
///   number                  12, -3; 95,5 or 95.5              12, 95.5
///   bool                    absent, "", 0, false, off, no · 1, true, on, yes      true, false
///   Day                     10/5/2024, 2024-05-10 …           the same texts
///   TimeOfDay, Instant      14:05, 14h05 · RFC 3339           the same texts
///   enum, Id                code · number from 1              "code" · number
///   vector of plain values  the field repeated; empty ones left out    […]
///   vector of structs       agenda.0.title, agenda.1.title; rows with nothing typed left out   [{…}]
///   struct                  place.room                        {…}
///   json::value             its JSON text                     anything
///
/// A member must be given, unless it is an optional, a bool or a vector; text that is blank is not given. Fields that the
/// struct does not have are left alone in a form (buttons, tokens) and refused by name in JSON.
/// An input may narrow its numbers: `static std::vector<FieldRange> ranges() { return {{"minutes", 1, 600}}; }`.
namespace daumoi::html {

/// Names and values in the order of the page, decoded, not yet checked.
using FormFields = std::vector<std::pair<std::string, std::string>>;

/// Least and most of an integer member, for the decoder and the API document.
struct FieldRange {
    std::string_view field;
    std::int64_t least;
    std::int64_t most;
};

/// Refused with Kind::invalid and one fault for each wrong field; `Fault::field` is the name as in the form
/// ("agenda.0.title"; in JSON the position in the array is the number).
template <DescribedStruct Input>
Result<Input> decode_form(FormFields const& fields);

template <DescribedStruct Input>
Result<Input> decode_json(json::value const& value);

/// The same from the text of a request. What is no JSON is one fault of the field "".
template <DescribedStruct Input>
Result<Input> decode_json_text(std::string_view text);

/// The fields that decode to this input; days and times in ISO form.
template <DescribedStruct Input>
FormFields to_form_fields(Input const& input);

/// One field as a page shows it again. In a view struct: `FormField title;`, in the template
/// `{{#title}}<input name="title" value="{{typed}}"{{#fault}} aria-invalid="true"{{/fault}}> … {{fault}}{{/title}}`.
struct FormField {
    std::string typed;
    std::optional<Message> fault;
};
DAUMOI_DESCRIBE(FormField, (typed, fault))

/// What was typed, with what is wrong with it: nothing typed is lost, also what could not be understood.
struct TypedForm {
    FormFields fields;
    std::vector<Fault> faults;

    /// What was typed, the last one of several; empty when nothing was.
    std::string typed(std::string_view name) const;
    bool has(std::string_view name) const;
    std::vector<std::string> all_typed(std::string_view name) const;
    /// For checkboxes and options: was this value chosen?
    bool chose(std::string_view name, std::string_view value) const;
    std::optional<Message> fault(std::string_view name) const;
    FormField field(std::string_view name) const { return {typed(name), fault(name)}; }
    /// The numbers in use after `list.`, rising: for "agenda.0.title", "agenda.4.title" 0 and 4.
    std::vector<std::size_t> rows(std::string_view list) const;
};

/// The form of a record that is about to be changed.
template <DescribedStruct Input>
TypedForm typed_form(Input const& input) {
    return {to_form_fields(input), {}};
}

}  // namespace daumoi::html

#include "html/form_impl.hpp"
