#include "pages/refused_form.hpp"

#include "core/number.hpp"

namespace daumoi::pages {

std::vector<FormFault> form_faults(Refusal const& refusal, std::string_view prefix) {
    if (refusal.faults.empty()) return {{{}, {}, refusal.message}};
    std::vector<FormFault> lines;
    lines.reserve(refusal.faults.size());
    for (auto const& fault : refusal.faults)
        lines.push_back({fault.field, std::string(prefix) + fault.field, fault.message});
    return lines;
}

std::int64_t revision_again(html::TypedForm const& typed, Refusal::Kind refused, std::int64_t present) {
    if (refused == Refusal::Kind::stale) return present;
    return whole_number(typed.typed("revision")).value_or(present);
}

}  // namespace daumoi::pages
