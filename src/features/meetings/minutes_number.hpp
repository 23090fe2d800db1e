#pragma once

#include "features/meetings/page_parts.hpp"

/// Number and receivers of minutes, as the page asks for them before they are locked.
namespace daumoi::meetings {

struct NumberFormView {
    html::FormField minutes_no;
    html::FormField receivers;
    std::int64_t number_revision = 0;
    bool number_open = false;  ///< something is proposed that is not saved yet, or was refused
};
DAUMOI_DESCRIBE(NumberFormView, (minutes_no, receivers, number_revision, number_open))

/// What is stored; where nothing is, the number after the unit's last one and the receivers of its last minutes.
NumberFormView number_form(storage::Session& session, MeetingRow const& row);
/// What was typed and refused, as `refused` says.
NumberFormView number_form_again(MeetingRow const& row, html::TypedForm const& typed, Refusal::Kind refused);

}  // namespace daumoi::meetings
