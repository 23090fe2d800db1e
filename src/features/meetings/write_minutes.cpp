#include <algorithm>
#include <array>

#include "core/text.hpp"
#include "features/meetings/letter_case.hpp"
#include "features/meetings/letterhead.hpp"
#include "features/meetings/minutes_writer.hpp"

namespace daumoi::meetings {
namespace {

/// What a heading stands above: all of lower level that follows. 0 for running text.
int level_of(ParagraphKind kind) {
    switch (kind) {
        case ParagraphKind::heading:
        case ParagraphKind::strong: return 2;
        case ParagraphKind::subheading: return 1;
        default: return 0;
    }
}

}  // namespace

MinutesText write_minutes(Record const& record, Form form, Wordings const& wordings) {
    return MinutesWriter(record, form, wordings).write();
}

MinutesWriter::MinutesWriter(Record const& record, Form form, Wordings const& wordings)
    : record_(record),
      form_(form),
      wordings_(wordings),
      people_(record, wordings, form == Form::party ? AddressBy::terms : AddressBy::sex),
      words_(session_words(record, wordings, Style::document)),
      names_(names_in(record)) {}

MinutesText MinutesWriter::write() {
    write_head();
    if (form_ == Form::party)
        write_party_opening();
    else
        write_state_opening();
    write_proceedings();
    drop_empty_headings();
    write_signatures();
    minutes_.copies = receivers_of(record_.copies_to, record_, form_);
    return std::move(minutes_);
}

void MinutesWriter::write_head() {
    minutes_.form = form_;
    minutes_.demo = record_.demo;
    minutes_.head_left = issuers_of(record_);
    minutes_.head_right = motto_of(form_);
    minutes_.number = number_line(record_.minutes_number, form_);
    minutes_.title = "BIÊN BẢN";
    minutes_.summary = with_capital(words_.designation);
}

namespace {

Sentence start_sentence(Record const& record) {
    auto const day = day_text(record.day, Style::document);
    return {"start", {}, (record.started ? hour_text(*record.started) + ", " : "") + day + "."};
}

std::vector<Sentence> place_sentences(Record const& record, SessionWords const& words) {
    std::vector<std::string> parts;
    for (auto const* part : {&record.room, &record.address})
        if (!part->empty()) parts.push_back(*part);
    std::vector<Sentence> sentences;
    if (!parts.empty()) sentences.push_back({"place", {}, as_sentence(joined(parts, ", "))});
    auto const how = record.mode == Mode::hybrid ? "trực tiếp kết hợp trực tuyến." : "trực tuyến.";
    if (record.mode != Mode::in_room)
        sentences.push_back({"mode", {}, with_capital(words.session) + " được tổ chức " + how});
    return sentences;
}

}  // namespace

void MinutesWriter::write_party_opening() {
    heading("THỜI GIAN, ĐỊA ĐIỂM");
    add(ParagraphKind::text, "1. Thời gian bắt đầu:", {start_sentence(record_)});
    add(ParagraphKind::text, "2. Địa điểm:", place_sentences(record_, words_));
    heading("THÀNH PHẦN");
    int number = 1;
    numbered(number, chairs_label(), "chair", full_names(people_.in_role(Role::chair)));
    numbered(number, "Người ghi biên bản", "recorder", full_names(people_.in_role(Role::recorder)));
    write_guests(number);
    write_members(number);
    write_head_counts(number);
    heading("NỘI DUNG, DIỄN BIẾN");
}

void MinutesWriter::write_state_opening() {
    add(ParagraphKind::strong, "Thời gian bắt đầu:", {start_sentence(record_)});
    add(ParagraphKind::strong, "Địa điểm:", place_sentences(record_, words_));
    add(ParagraphKind::strong, "Thành phần tham dự:", {});
    int number = 1;
    write_guests(number);
    write_members(number);
    write_head_counts(number);
    auto const chairs = full_names(people_.in_role(Role::chair));
    add(ParagraphKind::strong, chairs_label() + " (chủ tọa):", {{"chair", {}, chairs}});
    auto const recorders = full_names(people_.in_role(Role::recorder));
    add(ParagraphKind::strong, "Thư ký (người ghi biên bản):", {{"recorder", {}, recorders}});
    add(ParagraphKind::strong, "Nội dung (theo diễn biến cuộc họp):", {});
}

void MinutesWriter::write_signatures() {
    auto const name = [&](Role role) {
        auto const people = people_.in_role(role);
        return people.empty() ? std::string() : full_name(*people.front());
    };
    bool const party = form_ == Form::party;
    minutes_.signature_left = {party ? "NGƯỜI GHI BIÊN BẢN" : "THƯ KÝ", name(Role::recorder)};
    minutes_.signature_right = {party ? "CHỦ TRÌ " + in_capitals(words_.session) : "CHỦ TỌA", name(Role::chair)};
}

/// A heading with nothing under it goes; those that stay are numbered.
void MinutesWriter::drop_empty_headings() {
    auto& paragraphs = minutes_.paragraphs;
    for (auto index = paragraphs.size(); index-- > 0;) {
        auto const& paragraph = paragraphs[index];
        if (!paragraph.sentences.empty() || level_of(paragraph.kind) == 0) continue;
        bool const is_last = index + 1 == paragraphs.size();
        if (is_last || level_of(paragraphs[index + 1].kind) >= level_of(paragraph.kind))
            paragraphs.erase(paragraphs.begin() + static_cast<std::ptrdiff_t>(index));
    }
    static constexpr std::array numerals{"I. ", "II. ", "III. "};
    std::size_t number = 0;
    for (auto& paragraph : paragraphs)
        if (paragraph.kind == ParagraphKind::heading) paragraph.label = numerals.at(number++) + paragraph.label;
}

void MinutesWriter::heading(std::string text) { add(ParagraphKind::heading, std::move(text), {}); }

void MinutesWriter::numbered(int& number, std::string const& label, std::string const& key, std::string text) {
    if (text.empty()) return;
    add(ParagraphKind::text, std::to_string(number++) + ". " + label + ":", {{key, {}, std::move(text)}});
}

/// Sentences without text go; a paragraph of which nothing is left goes too, unless its label stands by itself.
void MinutesWriter::add(ParagraphKind kind, std::string label, std::vector<Sentence> sentences) {
    bool const label_alone =
        sentences.empty() && (kind == ParagraphKind::heading || kind == ParagraphKind::subheading ||
                              kind == ParagraphKind::label || kind == ParagraphKind::strong);
    std::erase_if(sentences, [](auto const& sentence) { return sentence.text.empty(); });
    if (sentences.empty() && !label_alone) return;
    minutes_.paragraphs.push_back({kind, std::move(label), std::move(sentences)});
}

std::string MinutesWriter::people_count(std::size_t value) const {
    return count(static_cast<int>(value)) + " " + people_.counted();
}

std::string MinutesWriter::named(PersonFacts const& person, Naming later) {
    auto const naming = introduced_.contains(person.id) ? later : Naming::full;
    introduced_.insert(person.id);
    in_item_.insert(person.id);
    return people_.named(person, naming);
}

std::string MinutesWriter::opening_name(EntryFacts const& entry) {
    auto const* person = people_.find(entry.speaker);
    if (person == nullptr) return !says_something(entry.speaker_name) ? "" : people_.named_as_typed(entry.speaker_name);
    return named(*person, in_item_.contains(person->id) ? Naming::bare : Naming::brief);
}

std::string MinutesWriter::inner_name(EntryFacts const& entry) {
    auto const* person = people_.find(entry.speaker);
    if (person == nullptr) return !says_something(entry.speaker_name) ? "" : people_.named_as_typed(entry.speaker_name);
    return inner_name(*person);
}

std::string MinutesWriter::without_speaker(EntryFacts const& entry) const {
    auto const& many = entry.details.on_behalf_of;
    return many.empty() ? words_.assembly : as_clause(many, names_);
}

std::string MinutesWriter::inner_name(PersonFacts const& person) { return named(person, Naming::bare); }

std::string entry_key(EntryFacts const& entry, std::string const& prefix) {
    return prefix + "-" + std::to_string(entry.id.value);
}

bool is_told(EntryFacts const& entry) {
    bool const has_speaker = entry.speaker || says_something(entry.speaker_name);
    return says_something(entry.text) || (entry.kind == EntryKind::contribution && has_speaker);
}

Sentence sentence_of(EntryFacts const& entry, std::string text) {
    return {entry_key(entry), entry.id, std::move(text)};
}

void put_corrections(MinutesText& minutes, std::map<std::string, std::string> const& corrections) {
    for (auto& paragraph : minutes.paragraphs)
        for (auto& sentence : paragraph.sentences)
            if (auto const found = corrections.find(sentence.key); found != corrections.end())
                sentence.text = found->second;
}

}  // namespace daumoi::meetings
