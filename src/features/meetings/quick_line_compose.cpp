#include "features/meetings/quick_line_compose.hpp"

#include <algorithm>

#include "features/meetings/quick_line_opinions.hpp"
#include "features/meetings/quick_line_past.hpp"
#include "features/meetings/quick_line_reports.hpp"

namespace daumoi::meetings::quick {
namespace {

/// Kinds that print the text alone: the verb must stay in it.
bool prints_text_alone(EntryKind kind) { return kind == EntryKind::outcome || kind == EntryKind::note; }

/// A correction that names no addressee or deadline keeps those of the entry.
void merge(EntryDetails const& found, EntryDetails& details) {
    if (found.deadline) details.deadline = found.deadline;
    if (found.deadline) details.said_before = found.said_before;
    if (found.addressee.empty()) return;
    details.addressee = found.addressee;
    details.addressed_unit = found.addressed_unit;
    details.whole_subtree = found.whole_subtree;
    details.owner = found.owner;
}

}  // namespace

bool names_somebody(Reading const& task) {
    return (task.details.owner || task.details.addressed_unit) &&
           std::ranges::find(task.doubts, DoubtKind::addressee_missing, &Doubt::kind) == task.doubts.end();
}

Reading as_other_kind(Reading reading, EntryKind kind) {
    reading.kind = kind;
    reading.doubts.push_back({DoubtKind::other_kind});
    return reading;
}

bool needs_speaker(EntryKind kind) {
    return kind != EntryKind::outcome && kind != EntryKind::vote && kind != EntryKind::note;
}

std::vector<Reading> Composer::with(Speaker const* speaker) const {
    Parts const made = parts(speaker);
    bool const named = speaker != nullptr;
    if (head_.corrects) return filled(made, made.reading.kind);
    auto readings = made.commanded ? filled(made, made.reading.kind) : likely(made, named);
    if (!made.commanded) add_further_tasks(made, named, readings);
    offer_chair(readings);
    return readings;
}

/// Where nobody is named, it is most likely the chair who concludes or gives tasks; it is asked nevertheless.
void Composer::offer_chair(std::vector<Reading>& readings) const {
    auto const chair = known_.only_one(Role::chair);
    if (!chair || readings.empty()) return;
    Reading by_chair = readings.front();
    bool const chairs = by_chair.kind == EntryKind::conclusion || by_chair.kind == EntryKind::task;
    bool const missing =
        std::ranges::find(by_chair.doubts, DoubtKind::speaker_missing, &Doubt::kind) != by_chair.doubts.end();
    if (!chairs || !missing) return;
    by_chair.speaker = chair;
    readings.insert(readings.begin(), std::move(by_chair));
}

/// The likely kind, then others of the same words.
std::vector<Reading> Composer::likely(Parts const& made, bool named) const {
    if (becomes_task(made, named)) {
        auto readings = own_tasks(made);
        if (asks(made.reading.act) && made.reading.act != Act::assign) readings.push_back(as_spoken(made));
        return readings;
    }
    auto readings = filled(made, made.reading.kind);
    if (made.reading.kind == EntryKind::outcome) add_agreed_tasks(made, readings);
    if (!asks(made.reading.act) || (!made.collective && made.reading.kind != EntryKind::contribution)) return readings;
    if (made.reading.act == Act::propose && !made.collective)
        readings.push_back(as_other_kind(readings.front(), EntryKind::proposal));
    for (Reading const& task : tasks(made))
        if (names_somebody(task)) readings.push_back(as_other_kind(task, EntryKind::task));
    return readings;
}

void Composer::finish(Parts const& parts, Reading& reading) const {
    bool const nobody = !reading.speaker && reading.speaker_name.empty() && !parts.collective;
    if (nobody && needs_speaker(reading.kind)) reading.doubts.push_back({DoubtKind::speaker_missing});
    if (reading.text.empty() && reading.details.report_title.empty())
        reading.doubts.push_back({DoubtKind::text_missing});
}

Composer::Parts Composer::parts(Speaker const* speaker) const {
    Parts made;
    Reading& reading = made.reading;
    reading.happened = head_.happened;
    if (speaker != nullptr) {
        reading.speaker = speaker->person;
        reading.speaker_name = speaker->guest;
        reading.doubts = speaker->doubts;
    }
    if (!head_.unknown_command.empty()) reading.doubts.push_back({DoubtKind::unknown_command, head_.unknown_command});
    Head const inner = command_at(line_, speaker != nullptr ? speaker->next : head_.next);
    auto const& kinds = inner.kinds.empty() ? head_.kinds : inner.kinds;
    made.commanded = !kinds.empty();
    bool const said_alone = made.commanded && prints_text_alone(kinds.front()) && kinds.front() != EntryKind::outcome;
    bool const by_many = speaker == nullptr && !said_alone && take_collective(made, inner.next);
    if (!by_many) take_verb(made, on_behalf(made, inner.next));
    settle_kind(made, kinds, speaker != nullptr);
    if (reading.kind == EntryKind::report && made.says_verb) take_title(made);
    if (head_.answers || inner.answers) take_answer(made);
    if (head_.corrects)
        correct(made, speaker != nullptr);
    else if (speaker == nullptr && !by_many && needs_speaker(reading.kind))
        reading.speaker = known_.holder_of_floor();
    return made;
}

/// "thay mặt Tổ 2 kiến nghị", "Chi bộ Kho vận kiến nghị": keeps for whom, and gives the index of the verb.
std::size_t Composer::on_behalf(Parts& parts, std::size_t next) const {
    static auto const signs = phrases("thay mặt|đại diện");
    std::size_t const sign = longest(signs, line_, next);
    bool const named = parts.reading.speaker || !parts.reading.speaker_name.empty();
    if (sign == 0 && named) return next;
    if (sign == 0) {
        std::size_t const words = next < line_.size() ? known_.places().at(line_, next).words : 0;
        if (words == 0 || !verb_at(line_, next + words)) return next;
        parts.reading.details.on_behalf_of = line_.slice(next, next + words);
        return next + words;
    }
    for (std::size_t verb = next + sign + 1; verb < std::min(line_.size(), next + 14); ++verb) {
        if (!verb_at(line_, verb)) continue;
        parts.reading.details.on_behalf_of = line_.slice(next + sign, verb);
        return verb;
    }
    return next;
}

void Composer::take_verb(Parts& parts, std::size_t next) const {
    parts.from = parts.with_verb = next;
    bool const named = parts.reading.speaker || !parts.reading.speaker_name.empty();
    auto const match = named ? verb_behind_name(line_, next) : verb_at(line_, next);
    if (!match) return;
    parts.says_verb = true;
    parts.with_verb = match->begin;
    parts.from = text_begin(line_, *match);
    parts.reading.act = match->verb->act;
    parts.reading.kind = match->verb->kind;
    if (match->unclear) parts.reading.doubts.push_back({DoubtKind::unclear_verb});
    if (match->verb->answers) take_answer(parts);
    if (match->verb->kind == EntryKind::conclusion) take_concluded_task(parts);
}

void Composer::take_title(Parts& parts) const {
    ReportHead head = report_head_at(line_, parts.from);
    parts.reading.details.report_title = std::move(head.title);
    parts.from = head.next;
}

/// "trả lời An, cho biết …": which question, and the verb behind it.
void Composer::take_answer(Parts& parts) const {
    static auto const of_whom = phrases("câu hỏi của|ý kiến của|câu hỏi");
    std::size_t at = parts.from + longest(of_whom, line_, parts.from);
    auto const addressees = addressees_at(line_, at, known_);
    bool const named = addressees.owners.size() == 1;
    auto const question = open_question(named ? std::optional(addressees.owners.front()) : std::nullopt, known_);
    if (question.entry != nullptr) parts.reading.answers = question.entry->id;
    if (question.several && !named) parts.reading.doubts.push_back({DoubtKind::which_question});
    if (named) parts.from = addressees.next;
    auto const match = verb_at(line_, parts.from);
    if (!match || match->verb->act == Act::none) return;
    parts.reading.act = match->verb->act;
    parts.from = text_begin(line_, *match);
}

void Composer::settle_kind(Parts& parts, std::vector<EntryKind> const& commanded, bool named) const {
    EntryKind& kind = parts.reading.kind;
    bool const concluding = known_.context.running_item == AgendaKind::conclusion && holds_floor(parts.reading, named);
    if (parts.commanded) {
        kind = commanded.front();
        if (prints_text_alone(kind) && parts.reading.act != Act::none) {
            parts.reading.act = Act::none;
            parts.from = parts.with_verb;
        }
    } else if (!parts.says_verb) {
        kind = default_kind(parts.reading, named);
    } else if (concluding && kind == EntryKind::contribution) {
        kind = EntryKind::conclusion;
    }
}

bool Composer::holds_floor(Reading const& reading, bool named) const {
    auto const floor = known_.holder_of_floor();
    return floor && (!named || reading.speaker == floor);
}

EntryKind Composer::default_kind(Reading const& reading, bool named) const {
    bool const holds = holds_floor(reading, named);
    EntryKind const other = named ? EntryKind::contribution : EntryKind::note;
    switch (known_.context.running_item) {
        case AgendaKind::lead_report:
        case AgendaKind::report: return holds ? EntryKind::report : other;
        case AgendaKind::directing_speech: return holds ? EntryKind::contribution : other;
        case AgendaKind::conclusion: return holds || !named ? EntryKind::conclusion : other;
        default: return other;
    }
}

bool Composer::becomes_task(Parts const& parts, bool named) const {
    Reading const& reading = parts.reading;
    if (reading.act == Act::assign || reading.kind == EntryKind::task) return true;
    if (asks(reading.act) && reading.kind == EntryKind::conclusion) return true;
    if (!asks(reading.act) || !known_.item_asks()) return false;
    if (!named || holds_floor(reading, named)) return true;
    PersonFacts const* const person = reading.speaker ? known_.find(*reading.speaker) : nullptr;
    auto const has = [&](Role role) { return person && std::ranges::find(person->roles, role) != person->roles.end(); };
    return has(Role::chair) || has(Role::attending_superior);
}

std::vector<Reading> Composer::filled(Parts const& parts, EntryKind kind) const {
    if (kind == EntryKind::task) return tasks(parts);
    Reading reading = parts.reading;
    reading.kind = kind;
    std::size_t from = parts.from;
    if (kind == EntryKind::proposal && reading.act == Act::recommend) {
        auto const to = addressees_at(line_, from, known_);
        if (to.next > from) {
            reading.details.addressee = to.printed;
            reading.details.addressed_unit = to.unit;
            reading.details.whole_subtree = to.whole_subtree;
        }
        from = to.next;
    }
    reading.text = line_.rest(from);
    bool const ends_title = !reading.details.report_title.empty() && reading.text.starts_with('"');
    if (ends_title) reading.text = cleaned(std::string_view(reading.text).substr(1));
    finish(parts, reading);
    return {reading};
}

std::vector<Reading> Composer::tasks(Parts const& parts) const {
    Request const request = request_in(line_, parts.from, known_);
    Reading reading = parts.reading;
    reading.kind = EntryKind::task;
    reading.text = request.text;
    merge(request.details, reading.details);
    reading.doubts.insert(reading.doubts.end(), request.doubts.begin(), request.doubts.end());
    bool const nobody = reading.details.addressee.empty();
    if (nobody) reading.doubts.push_back({DoubtKind::addressee_missing});
    finish(parts, reading);
    if (request.owners.size() > 1) return one_for_each_owner(reading, request);
    if (request.named.size() > 1) return one_for_each_leader(reading, request);
    std::vector<Reading> readings{reading};
    if (nobody && known_.own() != nullptr) readings.insert(readings.begin(), to_own_unit(reading));
    return readings;
}

std::vector<Reading> Composer::one_for_each_owner(Reading const& reading, Request const& request) const {
    std::vector<Reading> readings;
    for (Id<Person> const owner : request.owners) {
        Reading& one = readings.emplace_back(reading);
        one.details.owner = owner;
        if (request.prints_owner) one.details.addressee = known_.context.address + ' ' + full_name(*known_.find(owner));
    }
    return readings;
}

/// All that are named stay named; each of them may be the one who answers for it.
std::vector<Reading> Composer::one_for_each_leader(Reading const& reading, Request const& request) const {
    std::vector<Reading> readings;
    for (Id<Person> const leader : request.named) readings.emplace_back(reading).details.owner = leader;
    return readings;
}

/// Where nobody is named, the meeting's unit is the first that may be meant.
Reading Composer::to_own_unit(Reading reading) const {
    reading.details.addressee = known_.own()->name;
    reading.details.addressed_unit = known_.own()->id;
    return reading;
}

void Composer::correct(Parts& parts, bool named) const {
    Reading& reading = parts.reading;
    EntryFacts const* const entry = entry_to_correct(reading, named, known_);
    if (entry == nullptr) {
        reading.doubts.push_back({DoubtKind::nothing_to_correct});
        return;
    }
    reading.corrects = entry->id;
    reading.speaker = entry->speaker;
    reading.speaker_name = entry->speaker_name;
    reading.answers = entry->answers;
    reading.issue = entry->issue;
    if (!parts.commanded && !parts.says_verb) {
        reading.kind = entry->kind;
        reading.act = entry->act;
        reading.details = entry->details;
    }
}

std::vector<Reading> Composer::task_of_named() const {
    Parts made;
    made.reading.happened = head_.happened;
    made.reading.speaker = known_.holder_of_floor();
    made.reading.act = Act::assign;
    made.from = head_.next;
    return tasks(made);
}

}  // namespace daumoi::meetings::quick
