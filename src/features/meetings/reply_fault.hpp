#pragma once

#include <algorithm>

#include "core/result.hpp"

namespace daumoi::meetings {

/// What a refused reply is told, in one sentence: what is missing, rather than that a field is.
inline Message fault_of_reply(Refusal const& refusal) {
    if (refusal.faults.empty()) return refusal.message;
    bool const nothing_chosen =
        std::ranges::any_of(refusal.faults, [](auto const& one) { return one.field == "reply"; });
    return nothing_chosen ? Message{"Choose one of the answers.", {}} : refusal.faults.front().message;
}

}  // namespace daumoi::meetings
