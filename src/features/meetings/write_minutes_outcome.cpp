#include "core/text.hpp"
#include "features/meetings/minutes_writer.hpp"
#include "features/meetings/votes.hpp"

namespace daumoi::meetings {
namespace {

/// As it was said: who made a proposal of "đề nghị" is not made to say "kiến nghị".
std::string proposing_verb(EntryFacts const& entry) {
    return verb_of(entry.act == Act::propose ? Act::propose : Act::recommend);
}

}  // namespace

void MinutesWriter::write_difficulties(Entries const& entries) {
    if (entries.empty()) return;
    add(ParagraphKind::label, "Khó khăn, vướng mắc được nêu:", {});
    for (auto const* entry : entries) {
        auto const name = inner_name(*entry);
        auto const text =
            with_capital(without_label(entry->text, entry->kind)) + (name.empty() ? "" : " (" + name + ")");
        add(ParagraphKind::item, "", {sentence_of(*entry, closed(text))});
    }
}

/// Proposals of one speaker to one addressee are one sentence of several parts.
void MinutesWriter::write_proposals(Entries const& entries) {
    std::vector<Entries> groups;
    for (auto const* entry : entries) {
        auto const together = [&](EntryFacts const& other) {
            return other.speaker == entry->speaker && other.speaker_name == entry->speaker_name &&
                   other.details.on_behalf_of == entry->details.on_behalf_of &&
                   proposing_verb(other) == proposing_verb(*entry) &&
                   other.details.addressee == entry->details.addressee;
        };
        if (!groups.empty() && together(*groups.back().front()))
            groups.back().push_back(entry);
        else
            groups.push_back({entry});
    }
    if (groups.size() > 1) add(ParagraphKind::label, "Kiến nghị:", {});
    for (auto const& group : groups) {
        std::vector<Sentence> parts;
        for (auto const* entry : group) {
            auto const content = said(*entry, names_);
            auto const topic = content.topic.empty() ? "" : content.topic + ", ";
            auto const asked = topic + as_clause(without_label(content.text, entry->kind), names_);
            bool const listed = group.size() > 1;
            std::string text = parts.empty() ? proposal_opening(*entry) + (listed ? ": " : " ") : "";
            text += parts.empty() && listed ? with_capital(asked) : asked;
            parts.push_back(sentence_of(*entry, entry == group.back() ? closed(text) : text.append(";")));
        }
        bool const alone = groups.size() == 1;
        add(alone ? ParagraphKind::label : ParagraphKind::item, alone ? "Kiến nghị:" : "", std::move(parts));
    }
}

std::string MinutesWriter::proposal_opening(EntryFacts const& entry) {
    auto const& details = entry.details;
    auto const name = inner_name(entry);
    auto const front = name.empty()                   ? without_speaker(entry)
                       : details.on_behalf_of.empty() ? name
                                                      : "thay mặt " + details.on_behalf_of + ", " + name;
    return with_capital(front) + " " + proposing_verb(entry) +
           (details.addressee.empty() ? "" : " " + details.addressee);
}

void MinutesWriter::write_outcomes(Entries const& entries) {
    if (entries.size() > 1) add(ParagraphKind::label, "Nội dung thống nhất:", {});
    for (auto const* entry : entries) {
        bool const alone = entries.size() == 1;
        add(alone ? ParagraphKind::label : ParagraphKind::item, alone ? "Nội dung thống nhất:" : "",
            {sentence_of(*entry, outcome_text(*entry))});
    }
}

std::string MinutesWriter::outcome_text(EntryFacts const& entry) const {
    auto const& details = entry.details;
    auto text = as_sentence(without_label(entry.text, entry.kind));
    auto const targets = colon_list(details.targets);
    if (targets.empty()) return text;
    std::vector<std::string> frame;
    if (!details.period.empty()) frame.push_back("trong " + details.period);
    if (!details.compared_with.empty()) frame.push_back("so với " + details.compared_with);
    auto const number = static_cast<int>(details.targets.size());
    frame.push_back("phấn đấu đạt " + (number == 1 ? "chỉ tiêu" : count(number) + " chỉ tiêu"));
    auto const sentence = closed(with_capital(joined(frame, ", ")) + targets);
    return text.empty() ? sentence : text + " " + sentence;
}

void MinutesWriter::write_vote(EntryFacts const& entry) {
    auto const vote = vote_facts(entry.details, record_);
    auto const key = [&](char const* part) { return entry_key(entry, "vote") + "-" + part; };
    auto const method = entry.details.method == VoteMethod::hand_count ? "bằng hình thức giơ tay" : "bằng phiếu kín";
    auto const question = vote_question(entry);
    std::vector<Sentence> sentences;
    sentences.push_back(
        {key("question"), entry.id,
         with_capital(words_.assembly) + " biểu quyết " + method + (question.empty() ? "" : " về " + question) + "."});
    auto const class_name =
        entry.details.everybody_entitled ? wordings_.member : class_word(wordings_, entry.details.entitled_class);
    if (vote.entitled_present > 0 && vote.entitled_total > 0)
        sentences.push_back({key("entitled"), entry.id,
                             "Số " + class_name + " có mặt: " + count(vote.entitled_present) + "/" +
                                 people_count(static_cast<std::size_t>(vote.entitled_total)) + "."});
    sentences.push_back({key("ballots"), entry.id, ballots_text(entry.details)});
    sentences.push_back({key("result"), entry.id, vote_result(entry.details)});
    sentences.push_back(
        {key("decision"), entry.id, vote.passed ? "Nội dung được thông qua." : "Nội dung không được thông qua."});
    if (!entry.details.question.empty()) sentences.push_back({key("text"), entry.id, as_sentence(entry.text)});
    add(ParagraphKind::text, "", std::move(sentences));
}

std::string MinutesWriter::ballots_text(EntryDetails const& details) const {
    std::vector<std::string> parts;
    if (details.ballots_issued > 0) parts.push_back("số phiếu phát ra: " + count(details.ballots_issued));
    if (details.ballots_returned > 0) parts.push_back("số phiếu thu về: " + count(details.ballots_returned));
    if (details.ballots_valid > 0) parts.push_back("số phiếu hợp lệ: " + count(details.ballots_valid));
    if (details.ballots_valid > 0 && details.ballots_returned > details.ballots_valid)
        parts.push_back("số phiếu không hợp lệ: " + count(details.ballots_returned - details.ballots_valid));
    return closed(with_capital(joined(parts, "; ")));
}

std::string MinutesWriter::vote_result(EntryDetails const& details) const {
    auto const vote = vote_facts(details, record_);
    bool const secret = details.method == VoteMethod::secret_ballot;
    auto const unit = secret ? std::string("phiếu") : people_.counted();
    auto const people = [&](int number) { return count(number) + " " + unit; };
    auto const nobody = "không có " + unit + " nào";
    auto const class_name =
        details.everybody_entitled ? wordings_.member : class_word(wordings_, details.entitled_class);
    std::string text = vote.unanimous && vote.entitled_present > 0
                           ? count(details.in_favour) + "/" + people(vote.entitled_present)
                       : details.in_favour == 0 ? nobody
                                                : people(details.in_favour);
    text += " tán thành";
    if (vote.entitled_present > 0 && vote.entitled_total > 0 && details.in_favour > 0)
        text += " (đạt " + per_cent_text(details.in_favour, vote.entitled_present) + " số " + class_name +
                " có mặt, bằng " + per_cent_text(details.in_favour, vote.entitled_total) + " tổng số " + class_name +
                ")";
    if (vote.unanimous) return "Kết quả: " + text + ".";
    text += "; " + (details.against == 0 ? nobody : people(details.against)) + " không tán thành";
    if (details.other > 0) text += "; " + people(details.other) + " có ý kiến khác";
    return "Kết quả: " + text + ".";
}

}  // namespace daumoi::meetings
