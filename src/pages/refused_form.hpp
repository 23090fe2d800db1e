#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/describe.hpp"
#include "core/result.hpp"
#include "html/form.hpp"

/// A form that was refused and is shown again with what was typed.
namespace daumoi::pages {

/// A line of the summary above it (the template `pages/faults`): names its field by the word of the catalogue's context
/// `Field` and leads to it.
struct FormFault {
    std::string fault_field;   ///< as in the input: "agenda.0.title"; empty for a sentence by itself
    std::string fault_target;  ///< id of the element
    Message fault_message;
};
DAUMOI_DESCRIBE(FormFault, (fault_field, fault_target, fault_message))

/// One for each field; the refusal's own message when it names none. Ids are the fields' names behind `prefix`.
std::vector<FormFault> form_faults(Refusal const& refusal, std::string_view prefix = {});

/// The revision that the form carries: the one that it was filled in from, so that nothing is overwritten that its author
/// has not seen. The present one after `stale`, when what stands now is shown beside what was typed.
std::int64_t revision_again(html::TypedForm const& typed, Refusal::Kind refused, std::int64_t present);

}  // namespace daumoi::pages
