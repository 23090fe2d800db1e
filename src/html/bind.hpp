#pragma once

#include <string>
#include <string_view>

#include "core/describe.hpp"
#include "core/id.hpp"
#include "core/json.hpp"
#include "core/result.hpp"
#include "core/text.hpp"
#include "core/time.hpp"
#include "html/html.hpp"
#include "html/words.hpp"

/// A described view struct fills a template.
///
///   member                     in the template
///   text, number, id           {{member}}; a text or id also {{#has_member}} and {{#no_member}} (empty, 0)
///   Day, TimeOfDay, Instant    {{member}} is the ISO form; {{member:x-date}} {{member:x-short-date}} {{member:x-weekday-date}}
///                              {{member:x-short-weekday}} {{member:x-time}} {{member:x-date-time}}
///   number                     {{member:x-number}} with the language's separators
///   enum                       {{member}} is the code, {{member:x-word-EnumName}} its word; sections {{#member_is_CODE}}
///   bool                       section {{#member}}, and {{#no_member}} when it is false
///   optional                   section {{#member}} when it has a value (a struct opens its scope), {{#no_member}} when not;
///                              inside or outside, {{member}} is the value, empty without one
///   vector                     section {{#member}} repeated; {{#no_member}} when empty; {{#has_member}} once when not
///                              of plain values: {{value}} inside; {{#first}} {{#last}} and {{index}} (from 1) in each row
///   struct                     section {{#member}} shown once
///   Message                    {{member}} in the reader's words, {{#has_member}}, {{#no_member}}
///   Html                       {{member:x-html}}, unescaped; {{#has_member}}, {{#no_member}}
///   json::value                {{member}} is its JSON text, for data-* attributes
///
/// After any modifier `:x-capital` raises the first letter: {{day:x-weekday-date:x-capital}} at the start of a sentence.
///
/// A member of an inner struct may not have the name of a member of an enclosing one: that does not compile, because a
/// reader of the template could not say which is meant. `first`, `last` and `index` belong to the rows.
namespace daumoi::html {

class Scope;

/// One scope of a template being filled. Wraps ctemplate's dictionary: no other folder names the library.
/// Names and values are copied.
class Dictionary {
public:
    Dictionary(Scope& scope, Words const& words) : scope_(&scope), words_(&words) {}
    void set(std::string_view name, std::string_view value);
    void show(std::string_view section);
    /// Not shown here, even if an enclosing scope shows a section of this name.
    void hide(std::string_view section);
    /// Shows the section once more and gives the scope of that showing.
    Dictionary add(std::string_view section);
    Words const& words() const { return *words_; }

private:
    Scope* scope_;
    Words const* words_;
};

template <class View>
void bind(View const& view, Words const& words, Dictionary& dictionary);

}  // namespace daumoi::html

#include "html/bind_impl.hpp"
