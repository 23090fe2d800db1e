#pragma once

#include "features/meetings/page_parts.hpp"

/// The form with all fields of an entry.
namespace daumoi::meetings {

/// The fields as they are stored.
html::TypedForm typed_entry(EntryRow const& row);
/// For a new entry, or `entry` at its `revision`; with what was typed, and why it was refused.
http::Response entry_page(pages::Visit& visit, VisibleMeeting const& found, std::optional<Id<Entry>> entry,
                          std::optional<std::int64_t> revision, html::TypedForm const& typed, Refusal const* refusal);

}  // namespace daumoi::meetings
