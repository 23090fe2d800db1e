#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/describe.hpp"
#include "core/result.hpp"

/// What is wrong with a form, for the summary above it (the template `pages/faults`): each line names its field by the
/// word of the catalogue's context `Field` and leads to it.
namespace daumoi::pages {

struct FormFault {
    std::string fault_field;   ///< as in the input: "agenda.0.title"; empty for a sentence by itself
    std::string fault_target;  ///< id of the element
    Message fault_message;
};
DAUMOI_DESCRIBE(FormFault, (fault_field, fault_target, fault_message))

/// One for each field; the refusal's own message when it names none. Ids are the fields' names behind `prefix`.
std::vector<FormFault> form_faults(Refusal const& refusal, std::string_view prefix = {});

}  // namespace daumoi::pages
