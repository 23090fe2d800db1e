#include "features/portal/told_record.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "core/text.hpp"
#include "features/meetings/letter_case.hpp"
#include "features/meetings/quick_line.hpp"
#include "features/meetings/quick_line_deadlines.hpp"
#include "features/meetings/votes.hpp"

namespace daumoi::portal {

using namespace meetings;

namespace {

bool is_letter(char byte) {
    auto const value = static_cast<unsigned char>(byte);
    constexpr unsigned char general_punctuation = 0xE2;  // first byte of “ ” – …
    return std::isalnum(value) != 0 || (value >= 0x80 && value != general_punctuation);
}

/// `word` in `text` and not as a part of a longer word.
bool contains_word(std::string_view text, std::string_view word) {
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        auto const end = at + word.size();
        if ((at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end]))) return true;
    }
    return false;
}

bool asks(Act act) {
    return act == Act::propose || act == Act::recommend || act == Act::require || act == Act::assign ||
           act == Act::direct;
}

/// Without the marks that end a sentence.
std::string_view without_marks(std::string_view sentence) {
    static constexpr std::array<std::string_view, 5> marks{".", ";", "!", "…", " "};
    auto const ends = [&](std::string_view mark) { return sentence.ends_with(mark); };
    for (auto mark = std::ranges::find_if(marks, ends); mark != marks.end(); mark = std::ranges::find_if(marks, ends))
        sentence.remove_suffix(mark->size());
    return sentence;
}

/// "thời gian cấp": what says when, and not what.
bool is_about_time(std::string const& text) {
    constexpr std::size_t words = 4;
    auto const small = with_small_letter(trimmed(text));
    bool const names_time =
        small.starts_with("thời gian") || small.starts_with("thời hạn") || small.starts_with("hạn ");
    return names_time && std::ranges::count(small, ' ') < static_cast<std::ptrdiff_t>(words);
}

/// "rà soát hồ sơ, xong trước ngày 15/12." becomes "rà soát hồ sơ."; "Thời gian cấp trước 15/12." leaves nothing.
std::string without_deadlines(std::string_view sentence, Day today) {
    auto text = std::string(without_marks(sentence));
    auto const marks = sentence.substr(text.size());
    bool cut = false;
    for (quick::Line line(text); auto const deadline = quick::deadline_in(line, 0, today); line = quick::Line(text)) {
        auto const behind = line.rest(deadline->end);
        text = line.slice(0, deadline->begin);
        if (!behind.empty()) text += (text.empty() ? "" : " ") + behind;
        cut = true;
    }
    if (!cut) return std::string(sentence);
    return text.empty() || is_about_time(text) ? "" : text + std::string(marks);
}

class Telling {
public:
    Telling(Record const& record, Wordings const& wordings)
        : record_(record), people_(record, wordings, AddressBy::terms) {}

    /// False when nothing is left of the entry.
    bool keeps(EntryFacts& entry) const {
        if (entry.kind == EntryKind::vote) return keeps_vote(entry);
        bool const was_empty = trimmed(entry.text).empty();
        entry.text = told_text(entry);
        auto& details = entry.details;
        for (auto* lines : {&details.points, &details.solutions, &details.targets})
            std::erase_if(*lines, [&](auto const& line) { return names_hidden(line); });
        if (entry.kind == EntryKind::task && names_anybody(details.addressee, {})) return false;
        bool const has_more = entry.kind == EntryKind::report || !details.targets.empty();
        return was_empty || has_more || !entry.text.empty();
    }

private:
    /// One that did not pass is not told, but other sentences depend on it.
    bool keeps_vote(EntryFacts const& vote) const {
        if (!vote_facts(vote.details, record_).passed) return true;
        return !names_hidden(vote.text) && !names_hidden(vote.details.question);
    }

    bool names_hidden(std::string_view text) const {
        return std::ranges::any_of(
            record_.people, [&](auto const& person) { return !may_be_named(people_, person) && names(text, person); });
    }

    bool names_anybody(std::string_view text, std::optional<Id<Person>> but) const {
        return std::ranges::any_of(record_.people,
                                   [&](auto const& person) { return person.id != but && names(text, person); });
    }

    std::string told_text(EntryFacts const& entry) const {
        bool const dated = entry.kind == EntryKind::conclusion || entry.kind == EntryKind::outcome;
        bool const all_ask = asks(entry.act) || entry.kind == EntryKind::task;
        QuickLineContext const context{.people = record_.people,
                                       .units = {},
                                       .places = {},
                                       .recent = {},
                                       .unit = {},
                                       .today = record_.day,
                                       .item_speaker = {}};
        std::vector<std::string> told;
        bool whole = true;
        for (auto const& offer : offers(entry.text, context)) {
            auto const typed = entry.text.substr(offer.begin, offer.end - offer.begin);
            bool const gives = all_ask || offer.asks;
            bool const stays = !names_hidden(typed) && !(gives && names_anybody(typed, entry.speaker));
            auto sentence = stays && (gives || dated) ? without_deadlines(typed, record_.day) : stays ? typed : "";
            whole = whole && sentence == typed;
            if (!sentence.empty()) told.push_back(std::move(sentence));
        }
        return whole ? entry.text : joined_sentences(told);
    }

    static std::string joined_sentences(std::vector<std::string> const& sentences) {
        std::string text;
        for (auto const& sentence : sentences) {
            bool const goes_on = text.ends_with(';');
            text += (text.empty() ? "" : " ") + (text.empty() || goes_on ? sentence : with_capital(sentence));
        }
        if (text.ends_with(';')) text.back() = '.';
        return text;
    }

    Record const& record_;
    People people_;
};

}  // namespace

bool may_be_named(People const& people, PersonFacts const& person) {
    bool const has_part = std::ranges::any_of(person.roles, [](Role role) { return role != Role::recorder; });
    return has_part && people.took_part(person);
}

bool names(std::string_view text, PersonFacts const& person) {
    static constexpr std::array<std::string_view, 10> forms_of_address{"đồng chí", "đ/c", "ông", "bà",  "anh",
                                                                       "chị",      "cô",  "chú", "bác", "thầy"};
    auto const read = canonical_tones(text);
    auto const whole = canonical_tones(full_name(person));
    if (whole.empty()) return false;
    if (contains_word(read, whole)) return true;
    auto const given = canonical_tones(person.given);
    auto const middle = canonical_tones(person.middle);
    return std::ranges::any_of(forms_of_address, [&](auto const& form) {
        auto const front = std::string(form) + " ";
        return (!given.empty() && contains_word(read, front + given)) ||
               (!middle.empty() && contains_word(read, front + middle + " " + given));
    });
}

Record told_record(Record record, Wordings const& wordings) {
    auto const whole = record;
    Telling const telling(whole, wordings);
    std::erase_if(record.entries, [&](auto& entry) { return !telling.keeps(entry); });
    return record;
}

}  // namespace daumoi::portal
