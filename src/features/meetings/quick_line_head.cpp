#include "features/meetings/quick_line_head.hpp"

#include <algorithm>

#include "features/meetings/quick_line_lexicon.hpp"

namespace daumoi::meetings::quick {
namespace {

bool pauses(std::string_view gap) { return gap.find_first_of(":,-*/") != std::string_view::npos; }

struct Clock {
    TimeOfDay time;
    std::size_t next;
};

/// "8:31", "08h31", "14 giờ 05"; an hour without minutes only with a separator behind it.
std::optional<Clock> time_at(Line const& line, std::size_t index) {
    if (index >= line.size()) return std::nullopt;
    std::string first = line[index].folded;
    std::ranges::replace(first, 'g', 'h');
    bool const with_minutes = index + 1 < line.size() && line[index].is_number() && line[index + 1].is_number();
    if (with_minutes && line.gap(index + 1) == ":" && line[index + 1].folded.size() == 2)
        if (auto time = parse_time_of_day(first + ':' + line[index + 1].folded)) return Clock{*time, index + 2};
    bool const hour_word = index + 1 < line.size() && line[index + 1].folded == "gio";
    if (hour_word && index + 2 < line.size() && line[index + 2].is_number())
        if (auto time = parse_time_of_day(first + 'h' + line[index + 2].folded)) return Clock{*time, index + 3};
    if (first.find('h') == std::string::npos) return std::nullopt;
    auto const time = parse_time_of_day(first);
    if (!time || (first.ends_with('h') && !pauses(line.gap(index + 1)))) return std::nullopt;
    return Clock{*time, index + 1};
}

bool begins_command(std::string_view gap) { return gap.find('/') != std::string_view::npos; }

struct CommandMatch {
    Command const* command = nullptr;
    std::size_t words = 0;
};

/// Whole commands: "/khó khăn", "/kho khan", "/khokhan", "/kk".
CommandMatch whole_command(Line const& line, std::size_t index) {
    CommandMatch best;
    for (Command const& command : commands()) {
        std::size_t words = command.phrase.matched(line, index);
        if (words == 0 && line[index].folded == command.phrase.joined()) words = 1;
        if (words > best.words) best = {&command, words};
    }
    return best;
}

/// Kinds whose command begins as the line ends: "/kh", "/kho kh".
std::vector<EntryKind> unfinished_command(Line const& line, std::size_t index) {
    std::string typed;
    for (std::size_t i = index; i < line.size(); ++i) typed += line[i].folded;
    std::vector<EntryKind> kinds;
    for (Command const& command : commands())
        if (command.kind && command.phrase.joined().starts_with(typed) &&
            std::ranges::find(kinds, *command.kind) == kinds.end())
            kinds.push_back(*command.kind);
    return kinds;
}

void take_time(Line const& line, Head& head) {
    auto const clock = head.happened ? std::nullopt : time_at(line, head.next);
    if (!clock) return;
    head.happened = clock->time;
    head.next = clock->next;
}

void take_correction(Line const& line, Head& head) {
    static auto const signs = phrases("sửa lại|sửa|đính chính|chữa lại|chữa");
    if (line.gap(head.next).find('*') != std::string_view::npos) head.corrects = true;
    std::size_t const taken = longest(signs, line, head.next);
    if (taken == 0 || line.gap(head.next + taken).find(':') == std::string_view::npos) return;
    head.corrects = true;
    head.next += taken;
}

void take_command(Line const& line, Head& head) {
    Head const command = command_at(line, head.next);
    if (command.next == head.next) return;
    head.kinds = command.kinds;
    head.corrects = head.corrects || command.corrects;
    head.answers = command.answers;
    head.unknown_command = command.unknown_command;
    head.next = command.next;
}

}  // namespace

Head head_of(Line const& line) {
    Head head;
    take_time(line, head);
    take_correction(line, head);
    take_command(line, head);
    take_time(line, head);
    return head;
}

Head command_at(Line const& line, std::size_t index) {
    Head head{.next = index};
    if (index >= line.size() || !begins_command(line.gap(index))) return head;
    auto const whole = whole_command(line, index);
    if (whole.command != nullptr) {
        if (whole.command->kind) head.kinds = {*whole.command->kind};
        head.corrects = !whole.command->kind;
        head.answers = whole.command->answers;
        head.next = index + whole.words;
        return head;
    }
    head.kinds = unfinished_command(line, index);
    if (head.kinds.empty()) head.unknown_command = line[index].folded;
    head.next = head.kinds.empty() ? index + 1 : line.size();
    return head;
}

}  // namespace daumoi::meetings::quick
