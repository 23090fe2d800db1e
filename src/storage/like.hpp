#pragma once

#include <string>
#include <string_view>

/// Search for typed words in columns that hold folded text (core/text.hpp), so with or without marks.
namespace daumoi::storage {

/// A part of a pattern for `LIKE … ESCAPE '!'` that stands for itself.
std::string literal(std::string_view text);
/// For `column LIKE :words ESCAPE '!'`: the words as they stand, anywhere. Everything for no words.
std::string like(std::string_view words);

}  // namespace daumoi::storage
