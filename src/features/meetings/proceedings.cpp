#include "features/meetings/proceedings.hpp"

#include <algorithm>

#include "features/meetings/letter_case.hpp"
#include "features/meetings/people.hpp"
#include "features/meetings/session_words.hpp"

namespace daumoi::meetings {

AgendaFacts const* item_of(Record const& record, EntryFacts const& entry) {
    auto const item = std::ranges::find(record.agenda, entry.agenda_item, &AgendaFacts::id);
    return item == record.agenda.end() ? nullptr : &*item;
}

std::string report_title(EntryFacts const& report) {
    auto const& title = report.details.report_title;
    return begins_with_capital(title) ? quoted(title) : title;
}

bool is_under(Record const& record, EntryFacts const& entry, AgendaKind kind) {
    auto const* item = item_of(record, entry);
    return item != nullptr && item->kind == kind;
}

bool is_speech(AgendaKind kind) { return kind == AgendaKind::directing_speech || kind == AgendaKind::conclusion; }

bool concludes(Record const& record, EntryFacts const& entry) {
    if (entry.kind == EntryKind::conclusion) return true;
    bool const speaks = entry.kind == EntryKind::task || entry.kind == EntryKind::remark ||
                        entry.kind == EntryKind::contribution || entry.kind == EntryKind::question;
    if (!speaks || !is_under(record, entry, AgendaKind::conclusion)) return false;
    auto const person = std::ranges::find_if(record.people, [&](auto const& one) { return entry.speaker == one.id; });
    return person == record.people.end() ? entry.speaker_name.empty() : has_role(*person, Role::chair);
}

bool directs(Record const& record, EntryFacts const& entry) {
    bool const demands = entry.act == Act::require || entry.act == Act::assign || entry.act == Act::direct;
    return entry.kind == EntryKind::contribution && demands && std::ranges::any_of(record.people, [&](auto const& one) {
               return entry.speaker == one.id && has_role(one, Role::attending_superior);
           });
}

}  // namespace daumoi::meetings
