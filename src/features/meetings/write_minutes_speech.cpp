#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/minutes_writer.hpp"
#include "features/meetings/proceedings.hpp"
#include "features/meetings/quick_line_deadlines.hpp"

namespace daumoi::meetings {
namespace {

bool is_same_speaker(EntryFacts const& a, EntryFacts const& b) {
    bool const nobody = !a.speaker && a.speaker_name.empty();
    return a.speaker == b.speaker && a.speaker_name == b.speaker_name &&
           (!nobody || a.details.on_behalf_of == b.details.on_behalf_of);
}

bool belongs_to_speech(EntryFacts const& entry, AgendaKind section) {
    switch (entry.kind) {
        case EntryKind::task:
        case EntryKind::conclusion: return true;
        case EntryKind::remark:
        case EntryKind::contribution:
        case EntryKind::question: return is_speech(section);
        default: return false;
    }
}

/// The text says until when by itself ("trước 17 giờ ngày 20/11").
bool tells_deadline(std::string const& text, Day deadline, Day today) {
    auto const told = quick::deadline_in(quick::Line(text), 0, today);
    return told && told->day == deadline;
}

/// As it was said: who said "trước 15/12" does not read 14/12 in the minutes.
std::string deadline_text(EntryDetails const& details) {
    if (details.said_before) return "trước " + day_text(*details.deadline + 1, Style::document);
    return "chậm nhất " + day_text(*details.deadline, Style::document);
}

/// What a list of tasks is announced as: only what was assigned is "phân công".
std::string announced(Entries const& tasks) {
    auto const all_are = [&](std::initializer_list<Act> acts) {
        return std::ranges::all_of(tasks,
                                   [&](auto const* task) { return std::ranges::find(acts, task->act) != acts.end(); });
    };
    if (all_are({Act::propose, Act::recommend})) return "đề nghị một số nội dung:";
    if (all_are({Act::propose, Act::recommend, Act::require, Act::direct})) return "yêu cầu thực hiện một số nhiệm vụ:";
    return "phân công:";
}

}  // namespace

void MinutesWriter::write_speeches(Section const& section) {
    std::vector<Speech> speeches;
    for (auto const* entry : section.entries) {
        if (!belongs_to_speech(*entry, section.kind) || !is_told(*entry) || is_told_with_question(*entry)) continue;
        auto place =
            std::ranges::find_if(speeches, [&](auto const& speech) { return is_same_speaker(*speech.first, *entry); });
        if (place == speeches.end()) place = speeches.insert(place, Speech{entry, {}, {}, {}});
        bool const afterwards = !place->tasks.empty() && entry->act == Act::none && says_something(entry->text);
        (entry->kind == EntryKind::task ? place->tasks
         : afterwards                   ? place->afterwards
                                        : place->clauses)
            .push_back(entry);
        place->concludes = place->concludes || concludes(record_, *entry);
    }
    for (auto const& speech : speeches) write_speech(speech);
}

/// Remarks and conclusion are one sentence; several tasks stand in a list, a single one goes on in the sentence's
/// paragraph.
void MinutesWriter::write_speech(Speech const& speech) {
    bool tasks_follow = false;
    auto sentences = speech_sentences(speech, tasks_follow);
    bool const named_before = !sentences.empty();
    if (speech.tasks.size() == 1 && !tasks_follow) {
        auto const& task = *speech.tasks.front();
        auto const* person = people_.find(task.speaker);
        auto who = named_before && person != nullptr ? people_.again(*person) : opening_name(task);
        if (who.empty()) who = without_speaker(task);
        auto const text = task_text(task, speech.concludes ? "phân công" : "chỉ đạo");
        sentences.push_back(sentence_of(task, with_capital(who) + " " + text));
    }
    if (speech.tasks.size() < 2) std::ranges::move(sentences_afterwards(speech), std::back_inserter(sentences));
    add(ParagraphKind::text, "", std::move(sentences));
    if (speech.tasks.size() < 2) return;
    if (!tasks_follow)
        add(ParagraphKind::text, "",
            {{entry_key(*speech.tasks.front(), "tasks-before"), {}, task_lead_in(speech, named_before)}});
    for (std::size_t index = 0; index < speech.tasks.size(); ++index) {
        auto const& task = *speech.tasks[index];
        add(ParagraphKind::lettered, letter_label(index), {sentence_of(task, with_capital(task_text(task, "")))});
    }
    add(ParagraphKind::text, "", sentences_afterwards(speech));
}

std::vector<Sentence> MinutesWriter::sentences_afterwards(Speech const& speech) {
    auto const* person = people_.find(speech.first->speaker);
    auto const who = person != nullptr ? people_.again(*person) : inner_name(*speech.first);
    std::vector<Sentence> sentences;
    for (auto const* entry : speech.afterwards) {
        auto const content = said(*entry, names_);
        auto const by = with_capital(who.empty() ? without_speaker(*entry) : who) + " ";
        sentences.push_back(
            sentence_of(*entry, content.verb.empty() ? as_sentence(content.text) : closed(by + spoken(content))));
    }
    return sentences;
}

std::vector<Sentence> MinutesWriter::speech_sentences(Speech const& speech, bool& tasks_follow) {
    Entries clauses;
    Entries free_texts;
    for (auto const* entry : speech.clauses)
        if (says_something(entry->text)) (said(*entry, names_).verb.empty() ? free_texts : clauses).push_back(entry);
    bool const wordless = clauses.empty() && free_texts.empty();
    if (wordless && speech.tasks.empty()) return {sentence_of(*speech.first, wordless_speech(speech))};
    if (wordless && !(speech.concludes && speech.tasks.size() > 1)) return {};

    auto name = opening_name(*speech.first);
    if (name.empty()) name = without_speaker(*speech.first);
    auto const opening = with_capital(name) + (speech.concludes ? " kết luận " + words_.session : std::string());
    bool const goes_on = std::ranges::all_of(
        clauses, [&](auto const* entry) { return sentences_of(said(*entry, names_).text).size() < 2; });
    tasks_follow = speech.concludes && speech.tasks.size() > 1 && free_texts.empty() && goes_on;
    auto const joint = clauses.size() > 1 ? "; đồng thời " : " và ";
    auto const end = tasks_follow ? joint + announced(speech.tasks) : std::string();
    if (wordless) return {{entry_key(*speech.first, "tasks-before"), {}, opening + end}};

    std::vector<Sentence> sentences;
    for (auto const* entry : clauses) {
        std::string text = entry == clauses.front() ? opening + (speech.concludes ? ", " : " ") : "";
        text += spoken(said(*entry, names_));
        if (entry != clauses.back())
            text += ";";
        else if (tasks_follow)
            text += end;
        else
            text = closed(text);
        sentences.push_back(sentence_of(*entry, std::move(text)));
    }
    for (auto const* entry : free_texts) {
        std::string text = sentences.empty() ? opening + (speech.concludes ? ": " : " phát biểu: ") : "";
        sentences.push_back(sentence_of(*entry, text.append(as_sentence(entry->text))));
    }
    return sentences;
}

/// Somebody spoke, and nobody wrote down what.
std::string MinutesWriter::wordless_speech(Speech const& speech) {
    auto const name = with_capital(opening_name(*speech.first));
    if (speech.concludes) return name + " kết luận " + words_.session + ".";
    auto const* person = people_.find(speech.first->speaker);
    bool const directs = person != nullptr && has_role(*person, Role::attending_superior);
    return name + (directs ? " phát biểu chỉ đạo " : " phát biểu tại ") + words_.session + ".";
}

std::string MinutesWriter::task_lead_in(Speech const& speech, bool named_before) {
    auto const* person = people_.find(speech.first->speaker);
    auto who = named_before && person != nullptr ? people_.again(*person) : opening_name(*speech.first);
    if (who.empty()) who = without_speaker(*speech.first);
    bool const directs = person != nullptr && has_role(*person, Role::attending_superior) && !speech.concludes;
    return with_capital(who) + (directs ? " chỉ đạo thực hiện một số nhiệm vụ:" : " " + announced(speech.tasks));
}

/// "giao đồng chí X lập danh mục …, chậm nhất ngày … (đồng chí Y chịu trách nhiệm thực hiện)."
std::string MinutesWriter::task_text(EntryFacts const& entry, std::string const& fallback_verb) {
    auto const content = said(entry, names_);
    auto const verb = content.verb.empty() ? fallback_verb : content.verb;
    auto const addressee = addressee_text(entry);
    auto text = as_clause(content.text, names_);
    std::vector<std::string> parts;
    if (!content.topic.empty()) parts.push_back(content.topic + ",");
    if (!verb.empty()) parts.push_back(verb);
    if (!addressee.empty() && !text.starts_with(addressee)) parts.push_back(addressee);
    parts.push_back(text);
    text = joined(parts, " ");

    std::string terms;
    if (entry.details.deadline && !tells_deadline(text, *entry.details.deadline, record_.day))
        terms = deadline_text(entry.details);
    if (auto const* owner = people_.find(entry.details.owner); owner != nullptr) {
        auto const name = people_.named(*owner, Naming::bare);
        if (addressee != name) terms += (terms.empty() ? "(" : " (") + name + " chịu trách nhiệm thực hiện)";
    }
    if (terms.empty()) return closed(text);
    if (sentences_of(text).size() > 1 && !terms.starts_with('(')) return closed(text) + " " + with_capital(terms) + ".";
    return text + (terms.starts_with('(') ? " " : ", ") + terms + ".";
}

/// As typed; a person of the record, or the owner where nobody else is named, in this text's form of address.
std::string MinutesWriter::addressee_text(EntryFacts const& entry) const {
    auto typed = as_clause(entry.details.addressee, names_);
    if (auto const* owner = people_.find(entry.details.owner); typed.empty() && owner != nullptr)
        return people_.named(*owner, Naming::bare);
    for (auto const& person : record_.people) {
        auto const name = full_name(person);
        if (typed == name || typed == wordings_.address + " " + name) return people_.named(person, Naming::bare);
    }
    return typed;
}

}  // namespace daumoi::meetings
