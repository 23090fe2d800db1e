#include "features/meetings/quick_line_past.hpp"

#include <algorithm>
#include <ranges>

namespace daumoi::meetings::quick {

EntryFacts const* entry_to_correct(Reading const& reading, bool named, Known const& known) {
    for (EntryFacts const& entry : known.context.recent | std::views::reverse) {
        bool const same_speaker = entry.speaker == reading.speaker && entry.speaker_name == reading.speaker_name;
        bool const fits = reading.kind == EntryKind::vote ? entry.kind == EntryKind::vote : !named || same_speaker;
        if (fits) return &entry;
    }
    return nullptr;
}

Question open_question(std::optional<Id<Person>> asker, Known const& known) {
    auto const recent = known.context.recent;
    Question found;
    for (EntryFacts const& entry : recent | std::views::reverse) {
        if (entry.kind != EntryKind::question || (asker && entry.speaker != asker)) continue;
        bool const answered =
            std::ranges::any_of(recent, [&](EntryFacts const& other) { return other.answers == entry.id; });
        if (answered) continue;
        if (found.entry != nullptr) return {found.entry, true};
        found.entry = &entry;
    }
    return found;
}

}  // namespace daumoi::meetings::quick
