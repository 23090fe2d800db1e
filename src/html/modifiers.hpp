#pragma once

/// The modifiers of templates (`x-date` …, listed in bind.hpp): they turn the plain form of a value into the reader's.
/// ctemplate escapes what they give for the place it stands in.
namespace daumoi::html {

/// The key under which ctemplate's PerExpandData holds the `Words const*` of the reader.
inline constexpr char words_key[] = "words";

/// Makes the modifiers known to ctemplate, once for the process; must be called before the first template is parsed.
void register_modifiers();

}  // namespace daumoi::html
