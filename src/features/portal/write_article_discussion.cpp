#include <algorithm>
#include <array>

#include "core/text.hpp"
#include "features/meetings/letter_case.hpp"
#include "features/meetings/proceedings.hpp"
#include "features/portal/article_writer.hpp"

namespace daumoi::portal {

using namespace meetings;

namespace {

/// In the order of first appearance.
template <class Key>
std::vector<std::pair<std::string, Entries>> grouped(Entries const& entries, Key key) {
    std::vector<std::pair<std::string, Entries>> groups;
    for (auto const* entry : entries) {
        auto const name = key(*entry);
        auto const found = std::ranges::find(groups, name, &std::pair<std::string, Entries>::first);
        if (found == groups.end())
            groups.push_back({name, {entry}});
        else
            found->second.push_back(entry);
    }
    return groups;
}

/// As chosen by the recorder, else the topic that the speaker named: "về vật tư".
std::string issue_of(EntryFacts const& entry, Names const& names) {
    if (!entry.issue.empty()) return as_clause(entry.issue, names);
    return std::string(after_about(said(entry, names).topic));
}

/// Words that open or end a meeting are no contribution to it.
bool is_ceremony(EntryFacts const& entry, AgendaKind item, Names const& names) {
    static constexpr auto verbs =
        std::to_array<std::string_view>({"khai mạc", "bế mạc", "tuyên bố", "giới thiệu", "thông qua"});
    auto const verb = said(entry, names).verb;
    return item == AgendaKind::opening || item == AgendaKind::closing ||
           std::ranges::any_of(verbs, [&](auto one) { return verb.starts_with(one); });
}

/// "nhất trí, không có ý kiến gì thêm": consent, and nothing else.
bool adds_nothing(EntryFacts const& entry) {
    constexpr std::size_t bytes_of_consent = 80;
    auto const text = with_small_letter(entry.text);
    bool const consents = entry.act == Act::agree || text.starts_with("nhất trí") || text.starts_with("đồng ý") ||
                          text.starts_with("thống nhất") || text.starts_with("không có ý kiến");
    return entry.kind == EntryKind::contribution && consents && text.size() < bytes_of_consent &&
           text.contains("không có ý kiến");
}

bool is_one_voice(Entries const& a, Entries const& b) {
    return a.size() == 1 && b.size() == 1 && a.front()->speaker && a.front()->speaker == b.front()->speaker;
}

}  // namespace

std::string opinions_clause(Entries const& contributions, Names const& names) {
    auto by_verb = grouped(contributions, [&](auto const& entry) { return said(entry, names).verb; });
    std::ranges::stable_partition(by_verb, [](auto const& group) { return !group.first.empty(); });
    std::string clause;
    for (auto const& [verb, entries] : by_verb) {
        std::vector<std::string> texts;
        for (auto const* entry : entries)
            texts.push_back(as_clauses(without_brackets(said(*entry, names).text), names));
        bool const goes_on =
            entries.size() > 1 || by_verb.front().second.size() > 1 || is_one_voice(entries, by_verb.front().second);
        auto const who = entries.size() > 1 ? "các ý kiến " : "có ý kiến ";
        if (!clause.empty()) clause += goes_on ? "; đồng thời " : "; ";
        clause += std::string(clause.empty() || !goes_on ? who : "") + (verb.empty() ? "nêu:" : verb) + " " +
                  joined(texts, "; ");
    }
    return clause;
}

Entries ArticleWriter::contributions() const {
    Entries found;
    for (auto const& entry : record_.entries) {
        auto const* item = item_of(record_, entry);
        bool const in_speech = item != nullptr && is_speech(item->kind);
        bool const of_discussion = entry.kind == EntryKind::contribution
                                       ? !in_speech || named_speaker(entry) == nullptr
                                       : entry.kind == EntryKind::remark && named_speaker(entry) == nullptr;
        if (item != nullptr && is_ceremony(entry, item->kind, names_)) continue;
        if (directs(record_, entry) || adds_nothing(entry)) continue;
        if (of_discussion && !entry.answers && says_something(entry.text) && is_chosen(entry)) found.push_back(&entry);
    }
    return found;
}

bool is_agreed_in_discussion(Record const& record, EntryFacts const& entry) {
    return is_under(record, entry, AgendaKind::discussion) && entry.kind == EntryKind::outcome &&
           entry.details.targets.empty() && !entry.text.empty();
}

void ArticleWriter::write_discussion() {
    auto sentences = discussion_sentences();
    for (auto const& entry : record_.entries)
        if (is_agreed_in_discussion(record_, entry) && is_chosen(entry))
            sentences.push_back(sentence_of(entry, "outcome", outcome_sentence(entry)));
    add(std::move(sentences));
}

std::vector<ArticleSentence> ArticleWriter::discussion_sentences() const {
    auto const chosen = contributions();
    if (choices_.discussion == Discussion::left_out || chosen.empty()) return {};
    if (choices_.discussion == Discussion::issues_only) return {{"issues", ids_of(chosen), issues_sentence(chosen)}};
    auto groups = grouped(chosen, [&](auto const& entry) { return issue_of(entry, names_); });
    std::ranges::stable_partition(groups, [](auto const& group) { return !group.first.empty(); });
    std::vector<ArticleSentence> sentences;
    for (auto const& [issue, entries] : groups) {
        auto const opinions = opinions_clause(entries, names_);
        std::string text = sentences.empty() ? "Thảo luận tại " + words_.session : "";
        if (!issue.empty()) text = (sentences.empty() ? "Thảo luận về " : "Về ") + issue;
        text = text.empty() ? with_capital(opinions) : text.append(", ").append(opinions);
        sentences.push_back({"issue-" + std::to_string(entries.front()->id.value), ids_of(entries), closed(text)});
    }
    return sentences;
}

std::string ArticleWriter::issues_sentence(Entries const& contributions) const {
    std::vector<std::string> issues;
    for (auto const* entry : contributions) {
        auto const issue = issue_of(*entry, names_);
        if (!issue.empty() && std::ranges::find(issues, issue) == issues.end()) issues.push_back(issue);
    }
    if (issues.empty()) return "";
    auto const front = std::string(contributions.size() > 1 ? "Các ý kiến thảo luận" : "Ý kiến thảo luận");
    if (issues.size() == 1) return closed(front + " tập trung vào " + issues.front());
    return closed(front + " tập trung vào các vấn đề" + colon_list(issues));
}

}  // namespace daumoi::portal
