#include "pages/form_faults.hpp"

namespace daumoi::pages {

std::vector<FormFault> form_faults(Refusal const& refusal, std::string_view prefix) {
    if (refusal.faults.empty()) return {{{}, {}, refusal.message}};
    std::vector<FormFault> lines;
    for (auto const& fault : refusal.faults)
        lines.push_back({fault.field, std::string(prefix) + fault.field, fault.message});
    return lines;
}

}  // namespace daumoi::pages
