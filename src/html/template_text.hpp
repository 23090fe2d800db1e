#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "html/words.hpp"

/// From the text of a template as it is written to the text that ctemplate parses.
///
///   {{include "meetings/entry"}}   the text of that template, in the scope that it stands in
///   [[Text]] [[context|Text]]      the words of the reader, escaped; `{name}` inside is the variable, `{day:x-date}` too
///   [[plural|{count} task|{count} tasks]]   by the number of the first variable
///   {{kind:x-word-EntryKind}}      the word of an enum's code
///   {{body:x-html}}                an Html member, unescaped
namespace daumoi::html {

/// The text of a template by its name. Throws std::logic_error when there is none.
using FindTemplate = std::function<std::string_view(std::string_view name)>;

/// With includes replaced. Every template begins with the AUTOESCAPE line; only the outermost keeps it.
/// Throws std::logic_error for a template without that line, one that includes itself, and for `:none`, `:preescape` and
/// ctemplate's own `{{>name}}`, which would go around the escaping or the check of names.
std::string with_includes(std::string_view name, FindTemplate const& find);

/// With marked texts in the reader's words and our modifiers in ctemplate's spelling.
std::string translated(std::string_view text, Words const& words);

}  // namespace daumoi::html
