#include "features/meetings/quick_line.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/quick_line_compose.hpp"
#include "features/meetings/quick_line_deadlines.hpp"
#include "features/meetings/quick_line_front.hpp"
#include "features/meetings/quick_line_issues.hpp"
#include "features/meetings/quick_line_telex.hpp"

namespace daumoi::meetings {
namespace {

using namespace quick;

constexpr std::size_t most_readings = 6;

/// "/" alone, or the beginning of a command: the kinds to choose from.
std::vector<Reading> kinds_to_choose(std::vector<EntryKind> const& kinds, Head const& head) {
    std::vector<Reading> readings;
    for (EntryKind const kind : kinds) {
        Reading reading{.kind = kind};
        reading.happened = head.happened;
        reading.doubts.push_back({DoubtKind::text_missing});
        readings.push_back(std::move(reading));
    }
    return readings;
}

std::vector<EntryKind> all_kinds() {
    using enum EntryKind;
    return {contribution, question, proposal, outcome, vote, task, difficulty, remark, conclusion, report, note};
}

/// In notes, outcomes and votes a name in front is part of the text; behind "/nv" it is the one who gets the task,
/// unless a colon or a verb of asking sets it off as the speaker.
bool names_no_speaker(Line const& line, Head const& head, Speakers const& speakers) {
    if (head.kinds.empty()) return false;
    if (!needs_speaker(head.kinds.front())) return true;
    if (head.kinds.front() != EntryKind::task || speakers.likely.empty()) return false;
    std::size_t const next = speakers.likely.front().next;
    auto const verb = verb_at(line, next);
    return line.gap(next).find(':') == std::string_view::npos && !(verb && asks(verb->verb->act));
}

/// In a conclusion "Khánh lập danh mục" is more likely the task of Khánh than his words.
bool may_be_owner(Line const& line, Speaker const& speaker, Known const& known) {
    return known.item_asks() && speaker.person && speaker.person != known.holder_of_floor() &&
           speaker.next < line.size() && !verb_at(line, speaker.next) &&
           line.gap(speaker.next).find(':') == std::string_view::npos;
}

/// First readings in `first`, the less likely kinds of them in `others`.
struct Gathered {
    std::vector<Reading> first;
    std::vector<Reading> others;

    void add(std::vector<Reading> readings) {
        first.push_back(std::move(readings.front()));
        std::move(readings.begin() + 1, readings.end(), std::back_inserter(others));
    }
};

void add_tasks_of_named(Composer const& composer, std::string const& name, Gathered& gathered) {
    Doubt const doubt{DoubtKind::speaker_or_owner, name};
    gathered.first.back().doubts.push_back(doubt);
    auto tasks = composer.task_of_named();
    for (Reading& task : tasks) task.doubts.push_back(doubt);
    gathered.first.insert(gathered.first.end() - 1, tasks.begin(), tasks.end());
}

/// Why the line may name nobody, as against the first one that it may name.
Doubt doubt_of_nobody(Speaker const& first) {
    for (Doubt const& doubt : first.doubts)
        if (doubt.kind == DoubtKind::ordinary_word || doubt.kind == DoubtKind::unknown_name) return doubt;
    return {DoubtKind::other_kind};
}

std::vector<Reading> with_speakers(Line const& line, Head const& head, Speakers const& speakers, Known const& known) {
    Composer const composer(line, head, known);
    Gathered gathered;
    for (Speaker const& speaker : speakers.likely) {
        gathered.add(composer.with(&speaker));
        if (head.kinds.empty() && !head.corrects && may_be_owner(line, speaker, known))
            add_tasks_of_named(composer, full_name(*known.find(*speaker.person)), gathered);
    }
    if (speakers.likely.empty() || speakers.maybe_nobody) {
        gathered.add(composer.with(nullptr));
        Reading& nobody = gathered.first.back();
        if (!speakers.likely.empty()) nobody.doubts.push_back(doubt_of_nobody(speakers.likely.front()));
        if (speakers.rather_nobody) std::rotate(gathered.first.begin(), gathered.first.end() - 1, gathered.first.end());
    }
    std::ranges::move(gathered.others, std::back_inserter(gathered.first));
    return std::move(gathered.first);
}

Reading as_note(Line const& line, Head const& head) {
    Reading reading{.kind = EntryKind::note};
    reading.happened = head.happened;
    reading.text = line.rest(head.next);
    reading.doubts.push_back({DoubtKind::other_kind});
    return reading;
}

std::vector<Reading> read(Line const& line, Known const& known, std::optional<EntryKind> chosen) {
    Head head = head_of(line);
    if (chosen) head.kinds = {*chosen};
    if (head.kinds.size() > 1) return kinds_to_choose(head.kinds, head);
    if (auto vote = Composer(line, head, known).vote()) {
        std::vector<Reading> readings{std::move(*vote)};
        if (!readings.front().doubts.empty() && head.kinds.empty()) readings.push_back(as_note(line, head));
        return readings;
    }
    if (auto const front = front_clause(line, head.next, known)) {
        auto readings = read(Line(front->line), known, chosen);
        keep_front_clause(*front, line.rest(head.next), readings);
        return readings;
    }
    bool const expected = !head.kinds.empty() && needs_speaker(head.kinds.front());
    Speakers speakers = speakers_at(line, head.next, known, expected);
    if (names_no_speaker(line, head, speakers)) speakers = {};
    if (speakers.likely.size() > most_readings) speakers.likely.resize(most_readings);
    return with_speakers(line, head, speakers, known);
}

/// How much of a line is understood: more than what a plain note would hold.
int understood(std::vector<Reading> const& readings) {
    Reading const& best = readings.front();
    bool const kind = best.kind != EntryKind::note && best.kind != EntryKind::contribution;
    return (best.speaker ? 1 : 0) + (best.act != Act::none ? 1 : 0) + (kind ? 1 : 0) + (best.details.owner ? 1 : 0);
}

/// The line as if the input method had been on, where that makes more of it.
void add_composed(Line const& line, Known const& known, std::optional<EntryKind> chosen,
                  std::vector<Reading>& readings) {
    auto const text = composed(line);
    if (!text) return;
    auto more = read(Line(*text), known, chosen);
    if (understood(more) <= understood(readings)) return;
    for (Reading& reading : more) reading.doubts.push_back({DoubtKind::unfinished_typing});
    readings.insert(readings.begin(), more.begin(), more.end());
}

/// A day that no calendar has, in whatever is said: it stands as typed, and asks.
void doubt_days(Line const& line, Day today, std::vector<Reading>& readings) {
    auto const wrong = no_such_day_in(line, 0, today);
    if (!wrong) return;
    Doubt const doubt{DoubtKind::no_such_day, std::to_string(wrong->month) + '/' + std::to_string(wrong->year),
                      static_cast<int>(wrong->days)};
    for (Reading& reading : readings) reading.doubts.insert(reading.doubts.begin(), doubt);
}

void settle(std::vector<Reading>& readings, std::size_t most) {
    if (readings.size() > most) readings.resize(most);
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (i > 0 && readings[i].doubts.empty()) readings[i].doubts.push_back({DoubtKind::other_kind});
        readings[i].certainty = readings[i].doubts.empty() ? Certainty::sure : Certainty::doubtful;
    }
}

}  // namespace

std::optional<EntryKind> commanded_kind(std::string_view line) {
    if (!is_clean_utf8(line)) return std::nullopt;
    Line const typed(normalized(line));
    Head const head = head_of(typed);
    bool const alone = typed.size() > 0 && head.next == typed.size() && head.kinds.size() == 1;
    return alone && !head.happened && !head.answers ? std::optional(head.kinds.front()) : std::nullopt;
}

std::vector<Reading> read_quick_line(std::string_view line, QuickLineContext const& context,
                                     std::optional<EntryKind> chosen_kind) {
    if (!is_clean_utf8(line)) return {};
    IssueLine const issue = issue_in(normalized(line));
    Line const typed(issue.line);
    Known const known(context);
    std::vector<Reading> readings;
    if (typed.size() == 0) {
        if (trimmed(line) == "/") readings = kinds_to_choose(all_kinds(), {});
        settle(readings, all_kinds().size());
        return readings;
    }
    readings = read(typed, known, chosen_kind);
    add_composed(typed, known, chosen_kind, readings);
    doubt_days(typed, context.today, readings);
    readings = with_issue(readings, issue, context.recent);
    settle(readings, most_readings);
    return readings;
}

}  // namespace daumoi::meetings
