#pragma once

#include "features/meetings/record.hpp"

/// Where in the agenda an entry stands, and what that makes of it.
namespace daumoi::meetings {

/// Of a report, as it follows that word: “title”, or what it is about, which begins with a small letter. Empty without.
std::string report_title(EntryFacts const& report);

/// Null when it stands under no item.
AgendaFacts const* item_of(Record const& record, EntryFacts const& entry);
bool is_under(Record const& record, EntryFacts const& entry, AgendaKind kind);
/// Items in which one person speaks for the meeting, and nobody discusses.
bool is_speech(AgendaKind kind);
/// Under the conclusion's item, what the chair or nobody named says concludes; elsewhere, and of others, only an entry
/// of that kind does.
bool concludes(Record const& record, EntryFacts const& entry);
/// What an attending superior demands in a discussion: no opinion among others.
bool directs(Record const& record, EntryFacts const& entry);

}  // namespace daumoi::meetings
