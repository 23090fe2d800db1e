#include "features/meetings/quick_line_compose.hpp"

/// What a meeting, a body or a majority says.
namespace daumoi::meetings::quick {

/// "Chi bộ thống nhất …" is agreed; "Chi ủy phân công …", "Đa số ý kiến đề nghị …" are asked by all of them.
bool Composer::take_collective(Parts& parts, std::size_t next) const {
    parts.collective = collective_at(line_, next, known_);
    if (!parts.collective) return false;
    Collective const& many = *parts.collective;
    parts.says_verb = true;
    if (!many.asks) {
        parts.reading.kind = EntryKind::outcome;
        parts.from = parts.with_verb = agreed_text_begin(line_, many);
        return true;
    }
    parts.with_verb = many.asks->begin;
    parts.from = text_begin(line_, *many.asks);
    parts.reading.act = many.asks->verb->act;
    bool const proposes = parts.reading.act == Act::propose || parts.reading.act == Act::recommend;
    parts.reading.kind = proposes ? EntryKind::proposal : EntryKind::task;
    if (!many.is_meeting || many.verb > many.words_behind)
        parts.reading.details.on_behalf_of = line_.slice(many.begin, many.asks->begin);
    return true;
}

/// What might be a task, as it was said. What a collective requires has no speaker, and is agreed on.
Reading Composer::as_spoken(Parts const& parts) const {
    EntryKind const kind = parts.reading.kind;
    if (!parts.collective || kind == EntryKind::proposal) return as_other_kind(filled(parts, kind).front(), kind);
    Parts agreed = parts;
    agreed.reading.act = Act::none;
    agreed.reading.details.on_behalf_of.clear();
    agreed.from = parts.collective->is_meeting ? parts.collective->words_behind : parts.collective->begin;
    return as_other_kind(filled(agreed, EntryKind::outcome).front(), EntryKind::outcome);
}

/// "Chi bộ thống nhất giao An …" may be the task as well.
void Composer::add_agreed_tasks(Parts const& parts, std::vector<Reading>& readings) const {
    auto const verb = verb_at(line_, parts.from);
    if (!verb || !asks(verb->verb->act)) return;
    Parts given = parts;
    given.reading.act = verb->verb->act;
    given.from = text_begin(line_, *verb);
    for (Reading const& task : tasks(given))
        if (names_somebody(task)) readings.push_back(as_other_kind(task, EntryKind::task));
}

}  // namespace daumoi::meetings::quick
