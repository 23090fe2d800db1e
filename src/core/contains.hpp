#pragma once

#include <algorithm>
#include <functional>
#include <ranges>

namespace daumoi {

/// std::ranges::contains, which g++ 12 does not have.
template <std::ranges::input_range Range, class T, class Projection = std::identity>
bool contains(Range&& range, T const& value, Projection projection = {}) {
    return std::ranges::find(range, value, projection) != std::ranges::end(range);
}

}  // namespace daumoi
