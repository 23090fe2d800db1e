#include "features/meetings/quick_line_speakers.hpp"

#include <algorithm>

#include "features/meetings/quick_line_additions.hpp"
#include "features/meetings/quick_line_collectives.hpp"
#include "features/meetings/quick_line_lexicon.hpp"
#include "features/meetings/quick_line_reports.hpp"
#include "features/meetings/quick_line_titles.hpp"

namespace daumoi::meetings::quick {
namespace {

bool is_absent(PersonFacts const& person) {
    return person.state == Attendance::absent_with_reason || person.state == Attendance::absent_without_reason;
}

bool parts_name(std::string_view gap) {
    return gap.find_first_of(":,/") != std::string_view::npos || gap.find(" -") != std::string_view::npos ||
           gap.find("- ") != std::string_view::npos || gap.find("–") != std::string_view::npos ||
           gap.find("—") != std::string_view::npos;
}

/// What follows a name looks like speech: a separator or a verb.
bool speech_follows(Line const& line, std::size_t next) {
    return parts_name(line.gap(next)) || verb_at(line, next).has_value();
}

struct Typed {
    std::size_t at;     ///< where the name begins
    std::size_t next;   ///< behind it
    bool sure_of_name;  ///< a form of address, a full name, a separator or a verb speaks for it
};

Speaker one_of(NameMatch const& match, std::size_t next, Known const& known) {
    PersonFacts const& person = known.person(match.person);
    Speaker speaker{.person = person.id, .next = next};
    if (match.spelling == Spelling::other_marks) speaker.doubts.push_back({DoubtKind::other_marks, full_name(person)});
    if (is_absent(person)) speaker.doubts.push_back({DoubtKind::recorded_absent, full_name(person)});
    return speaker;
}

/// Namesakes: the present stand before the absent, and only they make each other doubtful.
void doubt_namesakes(std::vector<Speaker>& speakers, Known const& known, std::string const& typed) {
    auto const absent = [&](Speaker const& speaker) { return is_absent(*known.find(*speaker.person)); };
    std::ranges::stable_partition(speakers, [&](Speaker const& speaker) { return !absent(speaker); });
    if (std::ranges::count_if(speakers, [&](Speaker const& speaker) { return !absent(speaker); }) == 1) return;
    if (speakers.size() < 2) return;
    for (Speaker& speaker : speakers) speaker.doubts.push_back({DoubtKind::namesakes, typed});
}

/// What only the one who presides, or the recorder, does in a meeting.
std::optional<Role> role_of_deed_at(Line const& line, std::size_t index) {
    static auto const chairing = phrases(
        "tuyên bố|tuyên bố lý do|khai mạc|bế mạc|giới thiệu|giới thiệu đại biểu|kết luận|thông qua chương trình|"
        "thông qua nội dung|thông qua thành phần|cử thư ký|chỉ định thư ký|điều hành|chủ trì|phát biểu khai mạc|"
        "phát biểu bế mạc|phát biểu kết luận|quán triệt mục đích|nêu mục đích|nêu lý do");
    static auto const recording = phrases("thông qua biên bản|đọc biên bản|trình bày biên bản|ghi biên bản");
    if (longest(recording, line, index) > 0) return Role::recorder;
    return longest(chairing, line, index) > 0 ? std::optional(Role::chair) : std::nullopt;
}

/// Several bear the name, and one of them has the part that goes with the deed: it is that one. True then.
bool settle_by_deed(std::vector<NameMatch>& matches, Line const& line, std::size_t next, Known const& known) {
    auto const role = role_of_deed_at(line, next);
    if (!role || !line.only_spaces_before(next)) return false;
    auto const presides = [&](NameMatch const& match) {
        PersonFacts const& person = known.person(match.person);
        return match.spelling != Spelling::other_marks && !is_absent(person) &&
               std::ranges::find(person.roles, *role) != person.roles.end();
    };
    if (std::ranges::count_if(matches, presides) != 1) return false;
    std::erase_if(matches, [&](NameMatch const& match) { return !presides(match); });
    return true;
}

/// A bare given name is no evidence when its syllable is a word of its own.
void weigh_ordinary_word(Line const& line, Typed const& typed, Speakers& found, bool expected) {
    bool const ends_line = typed.next == line.size();
    if (typed.sure_of_name || ends_line) return;
    bool const compound = begins_compound(line, typed.at) || verb_at(line, typed.at).has_value();
    bool const single = typed.next == typed.at + 1;
    bool const ordinary = single && !expected && ordinary_syllable(line, typed.at);
    if (!compound && !ordinary) return;
    found.maybe_nobody = true;
    found.rather_nobody = compound;
    std::string const name = line.slice(typed.at, typed.next);
    for (Speaker& speaker : found.likely) speaker.doubts.push_back({DoubtKind::ordinary_word, name});
}

/// "An, Tổ trưởng, đề nghị": behind the position between two commas, when a verb follows there.
std::size_t after_position(Line const& line, std::size_t next) {
    constexpr std::size_t longest_position = 12;
    if (!line.gap(next).starts_with(',') || verb_at(line, next)) return next;
    for (std::size_t at = next + 1; at < line.size() && at - next <= longest_position; ++at) {
        if (line.gap(at).find(':') != std::string_view::npos) return next;
        if (line.gap(at).starts_with(',')) return verb_at(line, at) ? at : next;
    }
    return next;
}

std::size_t joint_at(Line const& line, std::size_t index) {
    static auto const joints = phrases("và|cùng");
    return longest(joints, line, index);
}

/// "Bình, Giang đề nghị", "An và Giang: …": the words up to the end of the second name, when speech follows it.
std::size_t second_name_end(Line const& line, std::size_t next, Known const& known) {
    std::size_t const joint = joint_at(line, next);
    if (joint == 0 && !line.gap(next).starts_with(',')) return next;
    std::size_t const at = next + joint + address_at(line, next + joint);
    auto const matches = known.people.at(line, at);
    if (matches.empty() || matches.front().spelling == Spelling::other_marks) return next;
    std::size_t const end = at + matches.front().words;
    return end < line.size() && speech_follows(line, end) ? end : next;
}

void skip_company(Line const& line, Known const& known, Speaker& speaker) {
    std::size_t const end = second_name_end(line, speaker.next, known);
    if (end == speaker.next) {
        speaker.next = after_position(line, end);
        return;
    }
    std::size_t const joint = speaker.next + joint_at(line, speaker.next);
    std::size_t const name = joint + address_at(line, joint);
    speaker.doubts.push_back({DoubtKind::several_speakers, line.slice(name, end)});
    speaker.next = end;
}

/// Passes over who somebody is. What only looks like it may belong to the text: then the speaker stands twice.
void skip_addition(Line const& line, Known const& known, std::vector<Speaker>& speakers) {
    std::vector<Speaker> as_typed;
    for (Speaker& speaker : speakers) {
        PersonFacts const* const person = speaker.person ? known.find(*speaker.person) : nullptr;
        Addition const addition = addition_at(line, speaker.next, person, known);
        if (!addition.certain) {
            speaker.doubts.push_back({DoubtKind::position_or_text, line.slice(speaker.next, addition.next)});
            as_typed.push_back(speaker);
        }
        speaker.next = addition.next;
    }
    std::ranges::move(as_typed, std::back_inserter(speakers));
}

/// "Bình (Tổ 2) đề nghị": the bracket and the verb speak for a name.
bool is_presented(Line const& line, std::size_t next, Known const& known) {
    Addition const addition = addition_at(line, next, nullptr, known);
    return addition.next > next && addition.next < line.size() && speech_follows(line, addition.next);
}

Speakers known_people(Line const& line, std::size_t index, std::size_t address, Known const& known, bool expected) {
    std::size_t const at = index + address;
    auto matches = known.people.at(line, at);
    Speakers found;
    if (matches.empty()) return found;
    Typed typed{at, at + matches.front().words, false};
    typed.sure_of_name = settle_by_deed(matches, line, typed.next, known) || address > 0 || typed.next - at > 2 ||
                         speech_follows(line, typed.next) || is_presented(line, typed.next, known);
    if (!typed.sure_of_name)
        std::erase_if(matches, [](NameMatch const& match) { return match.spelling == Spelling::other_marks; });
    for (NameMatch const& match : matches) found.likely.push_back(one_of(match, typed.next, known));
    if (found.likely.empty()) return found;
    doubt_namesakes(found.likely, known, line.slice(at, typed.next));
    if (second_name_end(line, typed.next, known) > typed.next) typed.sure_of_name = true;
    weigh_ordinary_word(line, typed, found, expected);
    for (Speaker& speaker : found.likely) skip_company(line, known, speaker);
    skip_addition(line, known, found.likely);
    return found;
}

/// "Bí thư Đảng ủy đề nghị"; "Đồng chí đề nghị": who has the floor.
Speakers unnamed(Line const& line, std::size_t index, std::size_t address, Known const& known) {
    Speakers found;
    Titled const titled = titled_at(line, index + address, known);
    std::size_t const next = index + address + titled.words;
    for (PersonFacts const* const person : titled.people) {
        found.likely.push_back({.person = person->id, .next = next});
        if (is_absent(*person)) found.likely.back().doubts.push_back({DoubtKind::recorded_absent, full_name(*person)});
    }
    doubt_namesakes(found.likely, known, line.slice(index + address, next));
    std::size_t const pronoun = found.likely.empty() ? pronoun_at(line, index) : 0;
    if (pronoun > 0) found.likely.push_back({.person = known.holder_of_floor(), .next = index + pronoun});
    return found;
}

/// Names that go on where the line stops; before those already found when these leave words over ("ngọc kh").
void add_unfinished(Line const& line, std::size_t index, Known const& known, Speakers& found) {
    std::vector<Speaker> unfinished;
    for (NameMatch const& match : known.people.unfinished(line, index)) {
        PersonFacts const& person = known.person(match.person);
        if (std::ranges::find(found.likely, std::optional(person.id), &Speaker::person) != found.likely.end()) continue;
        unfinished.push_back(one_of(match, line.size(), known));
        unfinished.back().doubts.push_back({DoubtKind::unfinished_name, full_name(person)});
    }
    if (unfinished.empty()) return;
    found.maybe_nobody = true;
    bool const first = !found.likely.empty() && found.likely.front().next < line.size();
    found.likely.insert(first ? found.likely.begin() : found.likely.end(), unfinished.begin(), unfinished.end());
}

std::size_t capitalized_words(Line const& line, std::size_t index) {
    std::size_t count = 0;
    while (count < 6 && index + count < line.size() && line.capitalized(index + count) &&
           (count == 0 || line.only_spaces_before(index + count)))
        ++count;
    return count;
}

/// Words up to a colon or a verb, for a name in small letters behind a form of address.
std::size_t words_before_speech(Line const& line, std::size_t index) {
    for (std::size_t count = 1; count <= 5 && index + count <= line.size(); ++count) {
        if (speech_follows(line, index + count)) return count;
        if (!line.only_spaces_before(index + count)) return 0;
    }
    return 0;
}

/// Somebody who is not known: behind a form of address, or capital words before a colon or a verb.
void add_guest(Line const& line, std::size_t index, std::size_t address, Known const& known, Speakers& found) {
    std::size_t const at = index + address;
    auto const speaks = [&](std::size_t next) { return speech_follows(line, next) || is_presented(line, next, known); };
    if (at < line.size() && !line.capitalized(at) && verb_at(line, at)) return;
    std::size_t words = capitalized_words(line, at);
    if (address > 0 && words == 0) words = words_before_speech(line, at);
    while (words > 1 && address == 0 && !speaks(at + words)) --words;
    if (words == 0 || (address == 0 && !speaks(at + words))) return;
    if (address == 0 && (begins_compound(line, at) || verb_at(line, at))) return;
    Speaker guest{.guest = line.slice(at, at + words), .next = addition_at(line, at + words, nullptr, known).next};
    guest.doubts.push_back({DoubtKind::unknown_name, guest.guest});
    found.likely.push_back(std::move(guest));
    found.maybe_nobody = true;
}

/// "c Thủy", "a. Cường": chị and anh in one letter, when a name of the roll follows.
std::size_t letter_of_address(Line const& line, std::size_t index, Known const& known) {
    bool const letter = line[index].folded == "a" || line[index].folded == "c";
    if (!letter || index + 1 >= line.size() || !line.capitalized(index + 1)) return 0;
    auto const gap = line.gap(index + 1);
    auto const matches = known.people.at(line, index + 1);
    bool const named = !matches.empty() && matches.front().spelling != Spelling::other_marks;
    return named && (gap == " " || gap == ". " || gap == ".") ? 1 : 0;
}

}  // namespace

Speakers speakers_at(Line const& line, std::size_t index, Known const& known, bool expected) {
    if (index >= line.size() || collective_at(line, index, known)) return {};
    if (std::size_t const end = reporters_end(line, index, known); end > index)
        return {.likely = {{.guest = line.slice(index, end), .next = end}}};
    std::size_t const address = std::max(address_at(line, index), letter_of_address(line, index, known));
    Speakers found = known_people(line, index, address, known, expected);
    if (found.likely.empty() && address > 0) found = known_people(line, index, 0, known, expected);
    if (found.likely.empty()) found = unnamed(line, index, address, known);
    add_unfinished(line, index + address, known, found);
    if (found.likely.empty()) add_guest(line, index, address, known, found);
    return found;
}

}  // namespace daumoi::meetings::quick
