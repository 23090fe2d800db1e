#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/proceedings.hpp"
#include "features/portal/article_writer.hpp"

namespace daumoi::portal {

using namespace meetings;

namespace {

constexpr std::size_t tasks_in_one_sentence = 3;
constexpr std::size_t clauses_in_one_sentence = 3;

bool says_nothing(Entries const& entries) {
    return std::ranges::none_of(entries, [](auto const* entry) { return says_something(entry->text); });
}

Entries first_of(Entries const& tasks) {
    auto const count = std::min(tasks_in_one_sentence, tasks.size());
    return {tasks.begin(), tasks.begin() + static_cast<std::ptrdiff_t>(count)};
}

bool is_speech(Record const& record, EntryFacts const& entry) {
    return is_under(record, entry, AgendaKind::directing_speech) || is_under(record, entry, AgendaKind::conclusion);
}

}  // namespace

/// Speeches in the order in which they were begun, the conclusion last.
std::vector<ArticleWriter::Speech> ArticleWriter::speeches() const {
    std::vector<Speech> found;
    for (auto const& entry : record_.entries) {
        auto const* speaker = named_speaker(entry);
        bool const is_task = entry.kind == EntryKind::task;
        bool const concludes = entry.kind == EntryKind::conclusion;
        bool const wordless = entry.kind == EntryKind::contribution && !says_something(entry.text);
        bool const is_said = entry.kind == EntryKind::remark || wordless ||
                             (entry.kind == EntryKind::contribution && is_speech(record_, entry)) ||
                             directs(record_, entry);
        bool const belongs = is_task || concludes || (is_said && speaker != nullptr);
        if (!belongs || !(wordless || says_something(entry.text)) || !is_chosen(entry)) continue;
        auto place = std::ranges::find(found, speaker, &Speech::speaker);
        if (place == found.end()) place = found.insert(found.end(), Speech{speaker, {}, {}});
        take_into(*place, entry);
        place->concludes =
            place->concludes || concludes || (wordless && is_under(record_, entry, AgendaKind::conclusion));
    }
    std::ranges::stable_partition(found, [&](auto const& speech) {
        auto const capacity = capacity_of(speech);
        return capacity == Capacity::directing || capacity == Capacity::guest;
    });
    return found;
}

void ArticleWriter::take_into(Speech& speech, EntryFacts const& entry) {
    bool const is_task = entry.kind == EntryKind::task;
    if (is_task && (speech.turns.empty() || !speech.turns.back().words.empty())) speech.turns.emplace_back();
    if (is_task)
        speech.turns.back().tasks.push_back(&entry);
    else if (!speech.turns.empty() && entry.act == Act::none && says_something(entry.text))
        speech.turns.back().words.push_back(&entry);
    else
        speech.clauses.push_back(&entry);
}

ArticleWriter::Capacity ArticleWriter::capacity_of(Speech const& speech) const {
    bool const superior = speech.speaker != nullptr && has_role(*speech.speaker, Role::attending_superior);
    bool const chair = speech.speaker == nullptr || has_role(*speech.speaker, Role::chair);
    if (superior && (chair || speech.concludes)) return Capacity::both;
    if (superior) return Capacity::directing;
    bool const only_spoke = says_nothing(speech.clauses) && speech.turns.empty() && !speech.concludes;
    return (chair && !only_spoke) || speech.concludes ? Capacity::concluding : Capacity::guest;
}

bool ArticleWriter::only_spoke(Speech const& speech) const {
    return speech.speaker != nullptr && says_nothing(speech.clauses) && speech.turns.empty() &&
           capacity_of(speech) == Capacity::guest;
}

/// Those of whom only is known that they spoke, one behind the other, share a sentence.
void ArticleWriter::write_speeches() {
    auto const all = speeches();
    for (auto at = all.begin(); at != all.end();) {
        auto const next = std::find_if_not(at, all.end(), [&](auto const& speech) { return only_spoke(speech); });
        if (next - at > 1) {
            write_who_spoke({at, next});
            at = next;
        } else {
            write_speech(*at++);
        }
    }
}

void ArticleWriter::write_who_spoke(std::span<Speech const> speeches) {
    std::vector<std::string> names;
    Entries sources;
    for (auto const& speech : speeches) {
        names.push_back(named(*speech.speaker));
        std::ranges::copy(speech.clauses, std::back_inserter(sources));
    }
    auto const text = "Phát biểu tại " + words_.session + " có " + joined(names, "; ");
    add({{"speech-" + std::to_string(speeches.front().speaker->id.value), ids_of(sources), closed(text)}});
}

std::string ArticleWriter::speech_opening(Speech const& speech) {
    if (speech.speaker == nullptr) return with_capital(words_.assembly);
    auto const who = ", " + named(*speech.speaker);
    switch (capacity_of(speech)) {
        case Capacity::directing: return "Phát biểu chỉ đạo tại " + words_.session + who;
        case Capacity::concluding: return "Kết luận " + words_.session + who;
        case Capacity::both: return "Phát biểu chỉ đạo và kết luận " + words_.session + who;
        case Capacity::guest: break;
    }
    return "Phát biểu tại " + words_.session + who;
}

/// Somebody spoke, and nobody wrote down what.
void ArticleWriter::write_wordless(Speech const& speech) {
    auto const& entry = *speech.clauses.front();
    bool const directs =
        has_role(*speech.speaker, Role::attending_superior) && is_under(record_, entry, AgendaKind::directing_speech);
    auto const did = speech.concludes ? " kết luận " : directs ? " phát biểu chỉ đạo " : " phát biểu tại ";
    add({sentence_of(entry, "speech", with_capital(named(*speech.speaker)) + did + words_.session + ".")});
    concluded_ = concluded_ || speech.concludes;
}

/// Remarks and conclusion in one sentence. The first tasks go on in it in a conclusion and where nothing else was said.
void ArticleWriter::write_speech(Speech const& speech) {
    if (says_nothing(speech.clauses) && speech.turns.empty() && speech.speaker != nullptr)
        return write_wordless(speech);
    std::vector<std::string> clauses;
    std::string free_text;
    for (auto const* entry : speech.clauses) {
        if (!says_something(entry->text)) continue;
        auto const content = said(*entry, names_);
        if (content.verb.empty())
            free_text += (free_text.empty() ? "" : " ") + as_sentence(content.text);
        else
            clauses.push_back(spoken({content.verb, as_clauses(content.text, names_), content.topic}));
    }
    bool const nothing_said = clauses.empty() && free_text.empty();
    bool const is_short = clauses.size() < clauses_in_one_sentence && free_text.empty();
    bool const goes_on =
        !speech.turns.empty() && (nothing_said || (capacity_of(speech) == Capacity::concluding && is_short));
    auto sources = speech.clauses;
    if (goes_on) {
        auto const tasks = first_of(speech.turns.front().tasks);
        std::ranges::copy(task_clauses(tasks, speech), std::back_inserter(clauses));
        std::ranges::copy(tasks, std::back_inserter(sources));
    }
    auto text = speech_opening(speech);
    if (!clauses.empty()) text = closed(text + " " + joined(clauses, "; "));
    if (!free_text.empty()) text += (clauses.empty() ? " nêu rõ: " : " ") + free_text;
    auto const speaker = speech.speaker == nullptr ? 0 : speech.speaker->id.value;
    std::vector<ArticleSentence> sentences{{"speech-" + std::to_string(speaker), ids_of(sources), text}};
    for (auto const& turn : speech.turns)
        std::ranges::move(turn_sentences(turn, speech, goes_on && &turn == &speech.turns.front()),
                          std::back_inserter(sentences));
    add(std::move(sentences));
    concluded_ = concluded_ || capacity_of(speech) == Capacity::concluding || capacity_of(speech) == Capacity::both;
}

/// From the fourth task on there is a sentence more.
std::vector<ArticleSentence> ArticleWriter::turn_sentences(Turn const& turn, Speech const& speech,
                                                           bool first_tasks_told) const {
    auto const first = first_of(turn.tasks);
    Entries const later(turn.tasks.begin() + static_cast<std::ptrdiff_t>(first.size()), turn.tasks.end());
    bool const first_turn = &turn == &speech.turns.front();
    std::vector<ArticleSentence> sentences;
    auto const& front = *turn.tasks.front();
    if (!first_tasks_told) {
        sentences.push_back(sentence_of(front, "tasks", tasks_sentence(first, speech, first_turn ? "" : "cũng ")));
        sentences.back().sources = ids_of(first);
    }
    sentences.push_back(sentence_of(front, "more-tasks", tasks_sentence(later, speech, "cũng ")));
    sentences.back().sources = ids_of(later);
    for (auto const* entry : turn.words)
        sentences.push_back(sentence_of(*entry, "words", words_sentence(*entry, speech)));
    return sentences;
}

std::string ArticleWriter::tasks_sentence(Entries const& tasks, Speech const& speech, std::string const& too) const {
    if (tasks.empty()) return "";
    auto const who = speech.speaker == nullptr ? words_.assembly : people_.again(*speech.speaker);
    return closed(with_capital(who) + " " + too + joined(task_clauses(tasks, speech), "; "));
}

std::string ArticleWriter::words_sentence(EntryFacts const& entry, Speech const& speech) const {
    auto const content = said(entry, names_);
    if (content.verb.empty()) return as_sentence(content.text);
    auto const who = speech.speaker == nullptr ? words_.assembly : people_.again(*speech.speaker);
    return closed(with_capital(who) + " " + spoken({content.verb, as_clauses(content.text, names_), content.topic}));
}

/// "yêu cầu A làm x", "giao B làm y"; the same verb to the same addressee is said once.
std::vector<std::string> ArticleWriter::task_clauses(Entries const& tasks, Speech const& speech) const {
    auto const capacity = capacity_of(speech);
    std::vector<std::string> clauses;
    std::string said_before;
    for (auto const* task : tasks) {
        auto const content = said(*task, names_);
        auto const addressee = as_clause(task->details.addressee, names_);
        auto const text = as_clauses(content.text, names_);
        auto const fallback = capacity == Capacity::concluding && !addressee.empty() ? "giao" : "yêu cầu";
        auto front = (content.topic.empty() ? "" : content.topic + ", ") +
                     (content.verb.empty() ? fallback : content.verb) + " ";
        if (!addressee.empty() && !text.starts_with(addressee)) front += addressee + " ";
        clauses.push_back(front == said_before ? text : front + text);
        said_before = front;
    }
    return clauses;
}

}  // namespace daumoi::portal
