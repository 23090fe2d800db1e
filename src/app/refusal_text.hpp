#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "core/result.hpp"

namespace daumoi::app {

/// A refusal in English for the console: its faults one after the other, else its message.
std::string refusal_text(Refusal const& refusal);

/// The value, or the refusal as an exception with that text.
template <class T>
T value_or_throw(Result<T> result) {
    if (!result) throw std::runtime_error(refusal_text(result.error()));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

}  // namespace daumoi::app
