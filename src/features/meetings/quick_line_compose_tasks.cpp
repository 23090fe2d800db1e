#include <algorithm>

#include "features/meetings/people.hpp"
#include "features/meetings/quick_line_compose.hpp"

/// Tasks behind something else in the same line: "Thắng tiếp thu ý kiến và giao An lập danh mục".
namespace daumoi::meetings::quick {
namespace {

constexpr std::size_t most_offered = 2;

bool follows_joint(Line const& line, std::size_t index) {
    static Phrase const joint("và");
    return index > 0 && joint.matched(line, index - 1) > 0;
}

/// Words in front of what begins at `index`, without the "và" that joins it.
std::size_t words_before(Line const& line, std::size_t index) { return follows_joint(line, index) ? index - 1 : index; }

/// "nhất trí giao An …"
bool follows_agreement(Line const& line, std::size_t index) {
    static auto const verbs = phrases("nhất trí|thống nhất|đồng ý|quyết định");
    return index > 1 && line.only_spaces_before(index) && longest(verbs, line, index - 2) == 2;
}

/// "; giao An …", "và yêu cầu Chi bộ …"; not "và yêu cầu của …", "lãnh đạo, chỉ đạo …".
bool asks_anew(Line const& line, std::size_t index) {
    static Phrase const of("của");
    static Phrase const leads("lãnh đạo");
    if (index > 1 && leads.matched(line, index - 2) > 0) return false;
    bool const parted = line.gap(index).find_first_of(",;.") != std::string_view::npos || follows_joint(line, index) ||
                        follows_agreement(line, index);
    if (!parted) return false;
    auto const verb = verb_at(line, index);
    return verb && asks(verb->verb->act) && of.matched(line, verb->next) == 0;
}

std::vector<std::size_t> askings_behind(Line const& line, std::size_t index) {
    std::vector<std::size_t> found;
    for (std::size_t at = index + 1; at < line.size() && found.size() <= most_offered; ++at)
        if (asks_anew(line, at)) found.push_back(at);
    return found;
}

/// It says to whom, known or not, or until when.
bool is_plain(Reading const& task) {
    bool const addressed =
        std::ranges::find(task.doubts, DoubtKind::addressee_missing, &Doubt::kind) == task.doubts.end();
    return addressed || task.details.deadline;
}

bool may_hold_task(EntryKind kind) {
    using enum EntryKind;
    return kind == contribution || kind == remark || kind == conclusion || kind == outcome || kind == task ||
           kind == note;
}

std::string beginning(Line const& line) {
    constexpr std::size_t most_words = 10;
    return line.size() <= most_words ? line.slice(0, line.size()) : line.slice(0, most_words) + " …";
}

}  // namespace

/// Up to a further task that stands apart ("giao An …; giao Bình …"): its day is not that of the first. Behind "và" and
/// with another verb it may be what the first is about.
std::vector<Reading> Composer::own_tasks(Parts const& parts) const {
    auto const askings = askings_behind(line_, parts.from);
    if (askings.empty() || further_tasks(parts).empty()) return tasks(parts);
    std::size_t const next = askings.front();
    auto const verb = verb_at(line_, next);
    bool const apart = line_.gap(next).find_first_of(";.") != std::string_view::npos;
    if (!apart && verb->verb->act != parts.reading.act) return tasks(parts);
    std::size_t const words = words_before(line_, next);
    Line const own(line_.text().substr(0, words > 0 ? line_[words - 1].end : 0));
    return Composer(own, head_, known_).tasks(parts);
}

/// "kết luận: giao An …" is the task.
void Composer::take_concluded_task(Parts& parts) const {
    auto const verb = verb_at(line_, parts.from);
    if (!verb || !asks(verb->verb->act)) return;
    Parts given = parts;
    given.reading.act = verb->verb->act;
    given.from = text_begin(line_, *verb);
    if (is_plain(tasks(given).front())) parts = std::move(given);
}

/// Each with the doubt that shows where it begins.
std::vector<Reading> Composer::further_tasks(Parts const& parts) const {
    auto const askings = askings_behind(line_, parts.from);
    std::vector<Reading> found;
    for (std::size_t i = 0; i < std::min(askings.size(), most_offered); ++i) {
        std::size_t const next = i + 1 < askings.size() ? askings[i + 1] : line_.size();
        Line const clause(line_.slice(askings[i], next < line_.size() ? words_before(line_, next) : next));
        auto const verb = verb_at(clause, 0);
        if (!verb) continue;
        Parts given = parts;
        given.reading.act = verb->verb->act;
        given.reading.details = {};
        given.from = text_begin(clause, *verb);
        for (Reading& task : Composer(clause, head_, known_).tasks(given)) {
            if (!is_plain(task)) continue;
            task.doubts.push_back({DoubtKind::further_task, beginning(clause)});
            found.push_back(std::move(task));
        }
    }
    return found;
}

/// Who has the say here: then a task must not be lost in other words. Whoever else speaks may tell of it only.
bool Composer::gives_tasks(Parts const& parts, Reading const& task, bool named) const {
    Reading const& reading = parts.reading;
    if (becomes_task(parts, named) || parts.collective) return true;
    if (known_.item_asks() && (!named || holds_floor(reading, named))) return true;
    if (!named) return reading.kind != EntryKind::note || (task.act == Act::assign && task.details.deadline);
    PersonFacts const* const person = reading.speaker ? known_.find(*reading.speaker) : nullptr;
    return person && (has_role(*person, Role::chair) || has_role(*person, Role::attending_superior));
}

void Composer::add_further_tasks(Parts const& parts, bool named, std::vector<Reading>& readings) const {
    if (!may_hold_task(parts.reading.kind)) return;
    auto tasks = further_tasks(parts);
    if (tasks.empty()) return;
    Doubt const doubt = tasks.front().doubts.back();
    if (gives_tasks(parts, tasks.front(), named))
        for (Reading& reading : readings) reading.doubts.push_back(doubt);
    std::ranges::move(tasks, std::back_inserter(readings));
}

}  // namespace daumoi::meetings::quick
