#include <algorithm>
#include <array>
#include <utility>

#include "core/text.hpp"
#include "features/meetings/letter_case.hpp"
#include "features/meetings/minutes_writer.hpp"
#include "features/meetings/proceedings.hpp"

namespace daumoi::meetings {
namespace {

/// Entries that are their text, and have none.
bool is_blank(EntryFacts const& entry) {
    switch (entry.kind) {
        case EntryKind::difficulty:
        case EntryKind::proposal: return !says_something(entry.text);
        case EntryKind::outcome: return !says_something(entry.text) && entry.details.targets.empty();
        default: return false;
    }
}

Entries of_kind(Entries const& entries, EntryKind kind) {
    Entries found;
    std::ranges::copy_if(entries, std::back_inserter(found),
                         [&](auto const* entry) { return entry->kind == kind && !is_blank(*entry); });
    return found;
}

bool is_contribution(EntryFacts const& entry) {
    return entry.kind == EntryKind::contribution || entry.kind == EntryKind::question;
}

/// "về cách ghi sổ": what somebody spoke about, when nothing else of it was written down.
std::string clause_about(std::string const& text, Names const& names) {
    auto clause = as_clause(text, names);
    bool const whole = clause.starts_with("về ") && !clause.contains(':') && sentences_of(text).size() == 1;
    return whole ? clause : std::string();
}

}  // namespace

void MinutesWriter::write_proceedings() {
    int number = 1;
    for (auto const& section : sections()) {
        add(ParagraphKind::subheading, std::to_string(number++) + ". " + section.title, {});
        in_item_.clear();
        write_section(section);
        if (section.kind == AgendaKind::closing) write_end();
    }
}

/// In the order of the agenda. What belongs to no item stands before the closing; items without a word are left out,
/// but for the closing and a discussion in which nobody spoke.
std::vector<MinutesWriter::Section> MinutesWriter::sections() const {
    std::vector<Section> found;
    found.reserve(record_.agenda.size() + 1);
    for (auto const& item : record_.agenda) found.push_back({item.kind, as_sentence(item.title), item.id, {}});
    for (auto& section : found) section.title = without_stop(section.title);
    if (std::ranges::find(found, AgendaKind::closing, &Section::kind) == found.end())
        found.push_back({AgendaKind::closing, "Kết thúc", {}, {}});

    Section rest{AgendaKind::discussion, record_.agenda.empty() ? "Diễn biến" : "Nội dung khác", {}, {}};
    for (auto const& entry : record_.entries) {
        auto const place = std::ranges::find(found, entry.agenda_item, &Section::item);
        bool const is_placed = place != found.end() && entry.agenda_item;
        (is_placed ? *place : rest).entries.push_back(&entry);
    }
    bool const nobody_spoke = std::ranges::none_of(record_.entries, is_contribution);
    std::erase_if(found, [&](auto const& section) {
        bool const stays =
            section.kind == AgendaKind::closing || (section.kind == AgendaKind::discussion && nobody_spoke);
        return section.entries.empty() && !stays;
    });
    if (!rest.entries.empty())
        found.insert(std::ranges::find(found, AgendaKind::closing, &Section::kind), std::move(rest));
    return found;
}

/// A note stands where it was made, and a vote, but in a speech; what was said between them is told by kinds.
void MinutesWriter::write_section(Section const& section) {
    auto part = section;
    part.entries.clear();
    bool silent = section.kind == AgendaKind::discussion && std::ranges::none_of(record_.entries, is_contribution);
    auto const tell_silence = [&] {
        if (std::exchange(silent, false))
            add(ParagraphKind::text, "",
                {{"nobody-spoke", {}, with_capital(words_.session) + " không có ý kiến phát biểu."}});
    };
    for (auto const* entry : section.entries) {
        bool const is_note = entry->kind == EntryKind::note;
        if (!is_note) part.entries.push_back(entry);
        if (!is_note && (entry->kind != EntryKind::vote || is_speech(section.kind))) continue;
        if (!is_note) tell_silence();
        write_part(part);
        part.entries.clear();
        if (is_note) write_note(*entry);
    }
    tell_silence();
    write_part(part);
}

void MinutesWriter::write_part(Section const& part) {
    for (auto const* entry : of_kind(part.entries, EntryKind::report)) write_report(*entry, part);
    if (!is_speech(part.kind)) write_spoken(part.entries);
    write_difficulties(of_kind(part.entries, EntryKind::difficulty));
    write_proposals(of_kind(part.entries, EntryKind::proposal));
    write_outcomes(of_kind(part.entries, EntryKind::outcome));
    for (auto const* entry : of_kind(part.entries, EntryKind::vote)) write_vote(*entry);
    write_speeches(part);
}

void MinutesWriter::write_note(EntryFacts const& entry) {
    auto const agreed = entry.details.agreed ? " " + with_capital(words_.assembly) + " nhất trí." : "";
    auto const steps = steps_text(entry);
    auto const text = joined(steps.empty() || entry.text.empty() ? std::vector{steps + note_text(entry)}
                                                                 : std::vector{steps, as_sentence(entry.text)},
                             " ");
    if (!text.empty()) add(ParagraphKind::text, "", {sentence_of(entry, text + agreed)});
}

std::string MinutesWriter::steps_text(EntryFacts const& entry) {
    std::vector<std::string> steps;
    for (auto const& step : entry.details.steps)
        if (says_something(step)) steps.push_back(as_clause(step, names_));
    if (steps.empty()) return "";
    auto const name = inner_name(entry);
    auto const who = name.empty() ? words_.assembly + " nghe" : name;
    return with_capital(who) + " " + list(steps) + ".";
}

std::string MinutesWriter::note_text(EntryFacts const& entry) {
    auto const content = said(entry, names_);
    if (!says_something(content.text) || !entry.details.steps.empty()) return "";
    auto const name = opening_name(entry);
    if (name.empty()) return as_sentence(entry.text);
    if (!content.verb.empty()) return closed(with_capital(name) + " " + spoken(content));
    if (!begins_with_capital(content.text)) return closed(with_capital(name) + " " + without_stop(content.text));
    return with_capital(name) + ": " + as_sentence(content.text);
}

/// An answer stands behind its question, whenever it was given.
bool MinutesWriter::is_told_with_question(EntryFacts const& entry) const {
    if (!entry.answers || !says_something(entry.text)) return false;
    auto const question = std::ranges::find(record_.entries, *entry.answers, &EntryFacts::id);
    if (question == record_.entries.end() || !is_contribution(*question) || !is_told(*question)) return false;
    auto const* item = item_of(record_, *question);
    return item == nullptr || !is_speech(item->kind);
}

void MinutesWriter::write_spoken(Entries const& part) {
    for (auto const* entry : part) {
        bool const is_remark = entry->kind == EntryKind::remark;
        if (!is_remark && !is_contribution(*entry)) continue;
        if (!is_told(*entry) || is_told_with_question(*entry)) continue;
        std::vector<Sentence> sentences{sentence_of(*entry, contribution_text(*entry))};
        for (auto const& other : record_.entries)
            if (other.answers == entry->id && says_something(other.text))
                sentences.push_back(sentence_of(other, answer_text(other)));
        add(ParagraphKind::item, "", std::move(sentences));
    }
}

std::string MinutesWriter::contribution_text(EntryFacts const& entry) {
    auto const content = said(entry, names_);
    auto const* person = people_.find(entry.speaker);
    bool const first_here = person != nullptr && !in_item_.contains(person->id);
    auto name = opening_name(entry);
    if (name.empty()) name = "có ý kiến";
    if (first_here && person->state == Attendance::present_remote && record_.mode == Mode::hybrid)
        name += " (dự trực tuyến)";
    if (!says_something(entry.text)) return with_capital(name) + " phát biểu tại " + words_.session + ".";
    auto const front = content.topic.empty() ? name : content.topic + ", " + name;
    if (!content.verb.empty()) return closed(with_capital(front) + " " + content.verb + " " + content.text);
    if (auto const about = clause_about(content.text, names_); entry.kind == EntryKind::contribution && !about.empty())
        return closed(with_capital(name) + " phát biểu " + about);
    auto const verb = entry.kind == EntryKind::question ? " hỏi: " : name == "có ý kiến" ? ": " : " phát biểu: ";
    return with_capital(name) + verb + as_sentence(content.text);
}

std::string MinutesWriter::answer_text(EntryFacts const& answer) {
    auto const content = said(answer, names_);
    auto const name = inner_name(answer);
    auto const who = name.empty() ? words_.session + " được" : name;
    if (content.verb.empty()) return with_capital(who) + " trả lời: " + as_sentence(content.text);
    return closed(with_capital(who) + " trả lời, " + spoken(content));
}

void MinutesWriter::write_end() {
    if (!record_.ended) return;
    auto const day = record_.ended_day.value_or(record_.day);
    auto const time = hour_text(*record_.ended);
    auto const written = form_ == Form::state ? "vào " + time + ", " + day_text(day, Style::document)
                         : day == record_.day ? "lúc " + time + " cùng ngày"
                                              : "lúc " + time + ", " + day_text(day, Style::document);
    add(ParagraphKind::text, "", {{"end", {}, with_capital(words_.session) + " kết thúc " + written + "."}});
}

}  // namespace daumoi::meetings
