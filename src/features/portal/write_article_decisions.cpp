#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/session_words.hpp"
#include "features/meetings/votes.hpp"
#include "features/portal/article_writer.hpp"

namespace daumoi::portal {

using namespace meetings;

namespace {

/// What passed, as it follows "biểu quyết" or "nhất trí": "thông qua nội dung chuyên đề".
std::string adoption(EntryFacts const& vote) {
    auto const question = as_clause(vote.details.question.empty() ? vote.text : vote.details.question);
    if (question.empty() || question.starts_with("thông qua")) return question;
    return "thông qua " + vote_question(vote);
}

/// The vote was about these targets: it names their period, or targets at all.
bool is_about(EntryFacts const& vote, EntryFacts const& outcome) {
    auto const question = adoption(vote);
    auto const& period = outcome.details.period;
    return question.find("chỉ tiêu") != std::string::npos ||
           (!period.empty() && question.find(period) != std::string::npos);
}

}  // namespace

void ArticleWriter::write_decisions() {
    Entries votes;
    Entries outcomes;
    bool any_failed = false;
    for (auto const& entry : record_.entries) {
        bool const told = is_agreed_in_discussion(record_, entry);
        if (entry.kind == EntryKind::outcome && !told && is_chosen(entry)) outcomes.push_back(&entry);
        if (entry.kind != EntryKind::vote || adoption(entry).empty()) continue;
        bool const passed = vote_facts(entry.details, record_).passed;
        any_failed = any_failed || !passed;
        if (passed && is_chosen(entry)) votes.push_back(&entry);
    }
    if (any_failed) std::erase_if(outcomes, [](auto const* outcome) { return !outcome->details.targets.empty(); });

    std::vector<ArticleSentence> sentences;
    for (auto const* vote : votes) {
        auto const targets = std::ranges::find_if(outcomes, [&](auto const* outcome) {
            return !outcome->details.targets.empty() && outcome->text.empty() && is_about(*vote, *outcome);
        });
        auto const* about = targets == outcomes.end() ? nullptr : *targets;
        sentences.push_back(sentence_of(*vote, "vote", vote_sentence(*vote, about)));
        if (about == nullptr) continue;
        sentences.back().sources.push_back(about->id);
        outcomes.erase(targets);
    }
    for (auto const* outcome : outcomes)
        sentences.push_back(sentence_of(*outcome, "outcome", outcome_sentence(*outcome)));
    std::erase_if(sentences, [](auto const& sentence) { return sentence.text.empty(); });
    if (!concluded_ || article_.paragraphs.empty()) return add(std::move(sentences));
    std::ranges::move(sentences, std::back_inserter(article_.paragraphs.back().sentences));
}

std::string ArticleWriter::vote_sentence(EntryFacts const& vote, EntryFacts const* targets) const {
    bool const unanimous = vote_facts(vote.details, record_).unanimous;
    auto text = with_capital(words_.assembly) + (unanimous ? " nhất trí " : " biểu quyết ") + adoption(vote);
    if (targets != nullptr) {
        auto const& compared_with = targets->details.compared_with;
        text += (compared_with.empty() ? "" : " so với " + compared_with) + colon_list(targets->details.targets);
    }
    return closed(text);
}

std::string ArticleWriter::outcome_sentence(EntryFacts const& outcome) const {
    auto const& details = outcome.details;
    auto const assembly = with_capital(words_.assembly);
    if (!outcome.text.empty()) {
        auto const text = as_clauses(outcome.text, names_);
        if (names_who_agreed(text)) return as_sentence(text);
        return closed(assembly + (begins_with_agreement(text) ? " " : " thống nhất ") + text);
    }
    if (details.targets.empty()) return "";
    auto subject = details.period.empty() ? "" : " các chỉ tiêu " + details.period;
    if (!subject.empty() && !details.compared_with.empty()) subject += " so với " + details.compared_with;
    return closed(assembly + " thống nhất" + subject + colon_list(details.targets));
}

}  // namespace daumoi::portal
