#include "features/meetings/quick_line_issues.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/quick_line_words.hpp"

namespace daumoi::meetings::quick {
namespace {

constexpr std::size_t most_offered = 3;

/// The issues of the meeting, the last one first, each once.
std::vector<std::string> known_issues(std::span<EntryFacts const> recent) {
    std::vector<std::string> issues;
    for (std::size_t i = recent.size(); i-- > 0;)
        if (!recent[i].issue.empty() && std::ranges::find(issues, recent[i].issue) == issues.end())
            issues.push_back(recent[i].issue);
    return issues;
}

bool begins_issue(std::string_view line, std::size_t at) {
    bool const parted = at == 0 || line[at - 1] == ' ';
    char const next = at + 1 < line.size() ? line[at + 1] : ' ';
    return line[at] == '#' && parted && !(next >= '0' && next <= '9');
}

/// Readings of one issue; `doubt` says why it may be meant.
void add(std::vector<Reading>& all, std::vector<Reading> const& readings, std::string const& issue,
         std::optional<DoubtKind> doubt) {
    for (Reading reading : readings) {
        reading.issue = issue;
        if (doubt) reading.doubts.push_back({*doubt, issue});
        all.push_back(std::move(reading));
    }
}

}  // namespace

IssueLine issue_in(std::string_view line) {
    for (std::size_t at = line.size(); at-- > 0;)
        if (begins_issue(line, at)) return {trimmed(line.substr(0, at)), true, cleaned(line.substr(at + 1))};
    return {std::string(line), false, {}};
}

std::vector<Reading> with_issue(std::vector<Reading> const& readings, IssueLine const& issue,
                                std::span<EntryFacts const> recent) {
    if (!issue.says || readings.empty()) return readings;
    auto const wanted = folded(issue.typed);
    std::vector<Reading> all;
    std::size_t offered = 0;
    for (std::string const& known : known_issues(recent)) {
        auto const name = folded(known);
        if (name == wanted) {
            add(all, readings, known, std::nullopt);
            return all;
        }
        if (!name.starts_with(wanted) || offered++ >= most_offered) continue;
        add(all, {readings.front()}, known, DoubtKind::unfinished_name);
    }
    bool const several = !all.empty();
    if (!issue.typed.empty())
        add(all, readings, issue.typed, several ? std::optional(DoubtKind::new_issue) : std::nullopt);
    return all.empty() ? readings : all;
}

}  // namespace daumoi::meetings::quick
