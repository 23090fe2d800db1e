#include "features/meetings/minutes_number.hpp"

#include "features/meetings/document_numbers.hpp"
#include "pages/refused_form.hpp"

namespace daumoi::meetings {

NumberFormView number_form(storage::Session& session, MeetingRow const& row) {
    NumberFormView view{{row.minutes_number, {}}, {joined(row.copies_to, "\n"), {}}, row.revision, false};
    if (!row.minutes_number.empty() || !row.copies_to.empty()) return view;
    auto const before = numbered_minutes_of(session, row);
    if (before.empty()) return view;
    view.minutes_no.typed = next_number(before.front().minutes_number);
    view.receivers.typed = joined(before.front().copies_to, "\n");
    view.number_open = true;
    return view;
}

NumberFormView number_form_again(MeetingRow const& row, html::TypedForm const& typed, Refusal::Kind refused) {
    return {typed.field("number"), typed.field("copies_to"), pages::revision_again(typed, refused, row.revision), true};
}

}  // namespace daumoi::meetings
