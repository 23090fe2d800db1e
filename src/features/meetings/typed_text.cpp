#include "features/meetings/typed_text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>

#include "core/text.hpp"
#include "features/meetings/letter_case.hpp"
#include "features/meetings/people.hpp"
#include "features/meetings/wording.hpp"

namespace daumoi::meetings {
namespace {

using Words = std::span<std::string_view const>;

/// The Party has its capital; these begin with one only at the front of a sentence.
constexpr auto of_members = std::to_array<std::string_view>({"Đảng viên", "Đảng phí", "Đảng tịch", "Đảng vụ"});
constexpr auto capital_beginnings = std::to_array<std::string_view>({"Chi bộ",
                                                                     "Chi ủy",
                                                                     "Chi uỷ",
                                                                     "Cấp ủy",
                                                                     "Công đoàn",
                                                                     "Chi đoàn",
                                                                     "Đoàn Thanh niên",
                                                                     "Đoàn thanh niên",
                                                                     "Hội Phụ nữ",
                                                                     "Hội phụ nữ",
                                                                     "Hội Cựu chiến binh",
                                                                     "Hội cựu chiến binh",
                                                                     "Ủy ban",
                                                                     "Văn phòng",
                                                                     "Hội nghị",
                                                                     "Hội đồng",
                                                                     "Nhà nước",
                                                                     "Chính phủ",
                                                                     "Quốc hội",
                                                                     "Trung ương",
                                                                     "Bí thư",
                                                                     "Chủ tịch",
                                                                     "Công ty",
                                                                     "Tổng công ty",
                                                                     "Tập đoàn",
                                                                     "Nhà máy",
                                                                     "Xí nghiệp",
                                                                     "Trung tâm",
                                                                     "Ban Giám đốc",
                                                                     "Ban giám đốc",
                                                                     "Ban Lãnh đạo",
                                                                     "Ban lãnh đạo",
                                                                     "Ban Thường vụ",
                                                                     "Ban thường vụ",
                                                                     "Ban Chấp hành",
                                                                     "Ban chấp hành",
                                                                     "Ban Tổ chức",
                                                                     "Ban tổ chức",
                                                                     "Giám đốc",
                                                                     "Tổng Giám đốc",
                                                                     "Tổng giám đốc"});

constexpr std::array<std::string_view, 44> small_beginnings{
    "các",  "những", "mỗi",  "từng", "mọi", "gửi",  "giao", "cử",   "mời", "trình", "chuyển",
    "đưa",  "cho",   "với",  "để",   "do",  "vì",   "khi",  "nếu",  "tại", "trong", "về",
    "theo", "nhờ",   "cần",  "phải", "nên", "đã",   "sẽ",   "đang", "có",  "là",    "và",
    "việc", "cùng",  "giúp", "xin",  "lấy", "được", "qua",  "trên", "sau", "trước", "hỏi"};

constexpr std::array<std::string_view, 13> abbreviations{"GS", "PGS", "TS",  "ThS", "TP", "Tp", "BS",
                                                         "KS", "CN",  "v.v", "tr",  "Q",  "P"};

std::string_view word_at(std::string_view text) { return text.substr(0, text.find(' ')); }

std::string_view after_word(std::string_view text) {
    auto const space = text.find(' ');
    return space == std::string_view::npos ? std::string_view{} : text.substr(space + 1);
}

bool is_among(std::string_view word, Words words) { return std::ranges::find(words, word) != words.end(); }

/// `beginning` stands at the front as a whole word.
bool begins_with(std::string_view text, std::string_view beginning) {
    if (beginning.empty() || !text.starts_with(beginning)) return false;
    auto const rest = text.substr(beginning.size());
    return rest.empty() || rest.front() == ' ' || rest.front() == ',' || rest.front() == ':';
}

bool is_abbreviation(std::string_view word) {
    for (std::size_t index = 1; index < word.size(); ++index) {
        auto const byte = static_cast<unsigned char>(word[index]);
        bool const is_inside_letter = (byte & 0xC0) == 0x80;
        if (!is_inside_letter && (std::isdigit(byte) != 0 || begins_with_capital(word.substr(index)))) return true;
    }
    return false;
}

bool keeps_its_capital(std::string_view text, Names const& names) {
    auto const first = word_at(text);
    bool const is_foreign_name = first.find('-') != std::string_view::npos;
    if (is_abbreviation(first) || is_foreign_name) return true;
    if (std::ranges::any_of(names, [&](auto const& name) { return begins_with(text, name); })) return true;
    if (begins_with(text, "Đảng"))
        return std::ranges::none_of(of_members, [&](auto word) { return begins_with(text, word); });
    if (std::ranges::any_of(capital_beginnings, [&](auto name) { return begins_with(text, name); })) return true;
    return begins_with_capital(after_word(text)) && !is_among(with_small_letter(first), small_beginnings);
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> endings) {
    return std::ranges::any_of(endings, [&](auto ending) { return text.ends_with(ending); });
}

std::string without_bullet(std::string_view line) {
    for (std::string_view bullet : {"- ", "+ ", "* ", "• ", "– "})
        if (line.starts_with(bullet)) return trimmed(line.substr(bullet.size()));
    return std::string(line);
}

std::string in_one_line(std::string_view typed) {
    std::string result;
    for (auto const& line : lines_of(typed)) {
        auto const text = without_bullet(trimmed(line));
        if (text.empty()) continue;
        if (!result.empty()) result += ends_with_any(result, {".", "!", "?", "…", ":", ";", ","}) ? " " : "; ";
        result += text;
    }
    return result;
}

bool parts_sentences(std::string_view text, std::size_t mark) {
    auto const rest = text.substr(mark + 1);
    if (!rest.starts_with(' ') || !(begins_with_capital(rest.substr(1)) || rest.substr(1).starts_with("“")))
        return false;
    auto const before = text.substr(0, mark);
    auto const space = before.find_last_of(" (");
    auto const word = space == std::string_view::npos ? before : before.substr(space + 1);
    auto const title = word.substr(word.rfind('.') + 1);  // "TS" of "GS.TS"
    return text[mark] != '.' || !(is_among(word, abbreviations) || is_among(title, abbreviations));
}

/// "… 3 phao. còn thiếu hai": typed in haste; what stands before the mark is a word, no unit and no abbreviation.
bool begins_small_sentence(std::string_view text, std::size_t mark) {
    auto const rest = text.substr(mark + 1);
    if (!rest.starts_with(' ') || rest.size() < 2 || rest[1] == ' ' || begins_with_capital(rest.substr(1)))
        return false;
    auto const before = text.substr(0, mark);
    auto const word = before.substr(before.rfind(' ') + 1);
    bool const is_number = !word.empty() && word.find_first_not_of("0123456789.,") == std::string_view::npos;
    return length(word) > 1 && !is_number && !word.contains('.') && !is_among(word, abbreviations);
}

/// What minutes print before entries of a kind, as people type it too; the longer ones first.
Words labels_of(EntryKind kind) {
    static constexpr auto difficulty =
        std::to_array<std::string_view>({"khó khăn, vướng mắc", "khó khăn vướng mắc", "khó khăn", "vướng mắc"});
    static constexpr auto outcome =
        std::to_array<std::string_view>({"nội dung thống nhất", "hội nghị thống nhất", "thống nhất"});
    static constexpr auto proposal = std::to_array<std::string_view>({"kiến nghị, đề xuất", "kiến nghị", "đề xuất"});
    static constexpr auto report = std::to_array<std::string_view>({"báo cáo đề dẫn", "đề dẫn", "báo cáo"});
    switch (kind) {
        case EntryKind::difficulty: return difficulty;
        case EntryKind::outcome: return outcome;
        case EntryKind::proposal: return proposal;
        case EntryKind::report: return report;
        default: return {};
    }
}

constexpr std::array<std::string_view, 13> asking_verbs{
    "đề nghị",    "kiến nghị", "yêu cầu",  "giao đồng chí", "chỉ đạo",    "cho rằng",    "cho biết",
    "khẳng định", "nhấn mạnh", "ghi nhận", "đánh giá cao",  "biểu dương", "nhất trí với"};

/// What somebody does in front of a meeting, as it goes on behind the name: only with a small letter.
constexpr auto doing_verbs = std::to_array<std::string_view>(
    {"phát động", "trao tặng", "trao",        "tặng",      "trồng",      "chúc mừng", "cảm ơn",     "tuyên dương",
     "kêu gọi",   "khen ngợi", "hoan nghênh", "tuyên bố",  "khai mạc",   "bế mạc",    "giới thiệu", "thông qua",
     "nhất trí",  "đồng ý",    "đồng tình",   "tán thành", "thống nhất", "quyết định"});

constexpr auto agreeing_verbs = std::to_array<std::string_view>(
    {"nhất trí", "thống nhất", "đồng ý", "đồng tình", "tán thành", "quyết định", "quyết nghị"});

constexpr auto agreeing_subjects = std::to_array<std::string_view>(
    {"hội nghị",      "cuộc họp",      "buổi họp",  "toàn thể",   "toàn bộ", "tất cả",  "tập thể",
     "đa số",         "đại đa số",     "phần lớn",  "hầu hết",    "các",     "mọi",     "nhiều",
     "một số",        "chi bộ",        "chi ủy",    "ban chi ủy", "cấp ủy",  "đảng bộ", "đảng ủy",
     "ban thường vụ", "ban chấp hành", "công đoàn", "chi đoàn",   "tổ đảng"});

/// The verb with which a text without an act begins by itself.
std::string_view verb_within(EntryFacts const& entry) {
    auto const text = without_stop(entry.text);
    auto const small = with_small_letter(text);
    for (auto const verb : asking_verbs)
        if (begins_with(small, verb)) return verb == "giao đồng chí" ? "giao" : verb;
    bool const speaks =
        entry.kind == EntryKind::contribution || entry.kind == EntryKind::remark || entry.kind == EntryKind::conclusion;
    for (auto const verb : doing_verbs)
        if (speaks && begins_with(text, verb)) return verb;
    return {};
}

std::string without_doubled(std::string text, std::string_view verb) {
    auto const small = with_small_letter(text);
    for (std::string_view form : {verb, word_at(verb) == "nhất" ? std::string_view{"nhất trí"} : verb})
        if (begins_with(small, form)) {
            text = trimmed(std::string_view(small).substr(form.size()));
            break;
        }
    if (verb == "cho rằng" && begins_with(text, "rằng"))
        text = trimmed(std::string_view(text).substr(std::string_view("rằng").size()));
    while (text.starts_with(':') || text.starts_with(',')) text = trimmed(std::string_view(text).substr(1));
    return text;
}

/// "về vật tư: cấp thêm ống": what it is about is told before the verb.
void take_topic(Said& said, Names const& names) {
    constexpr std::string_view colon = ": ";
    auto const end = after_about(said.text).empty() ? std::string::npos : said.text.find(colon);
    if (end == std::string::npos) return;
    said.topic = said.text.substr(0, end);
    said.text = as_clause(std::string_view(said.text).substr(end + colon.size()), names);
}

}  // namespace

Names names_in(Record const& record) {
    Names names;
    if (!record.unit.empty()) names.push_back(record.unit);
    if (!record.organization.empty()) names.push_back(record.organization);
    for (auto const& person : record.people) names.push_back(full_name(person));
    return names;
}

std::string without_stop(std::string_view typed) {
    auto text = in_one_line(typed);
    while (text.ends_with(';') || text.ends_with(',') || text.ends_with(':') ||
           (text.ends_with('.') && !text.ends_with("..")))
        text = trimmed(std::string_view(text).substr(0, text.size() - 1));
    return text;
}

bool asks_for_something(std::string_view typed) {
    static constexpr auto first = std::to_array<std::string_view>({"giao", "đề nghị", "yêu cầu", "phân công"});
    static constexpr auto inside =
        std::to_array<std::string_view>({" giao đồng chí ", " giao cho ", " đề nghị ", " yêu cầu ", " phân công "});
    return std::ranges::any_of(sentences_of(typed), [](std::string const& sentence) {
        auto const small = with_small_letter(sentence);
        return std::ranges::any_of(first, [&](auto verb) { return begins_with(small, verb); }) ||
               std::ranges::any_of(inside, [&](auto verb) { return small.contains(verb); });
    });
}

std::string without_label(std::string_view typed, EntryKind kind) {
    auto text = without_stop(typed);
    auto const small = with_small_letter(text);
    bool const is_difficulty = kind == EntryKind::difficulty;
    for (auto const label : labels_of(kind)) {
        if (!small.starts_with(label)) continue;
        auto rest = std::string_view(small).substr(label.size());
        for (std::string_view const degree : {" lớn nhất", " nhất", " chính", " hiện nay"})
            if (is_difficulty && rest.starts_with(degree)) rest.remove_prefix(degree.size());
        for (std::string_view const link : {":", " là:", " là "})
            if (rest.starts_with(link) && (is_difficulty || link == ":") && says_something(rest.substr(link.size())))
                return trimmed(rest.substr(link.size()));
    }
    return text;
}

bool says_something(std::string_view typed) { return !without_stop(typed).empty(); }

std::string closed(std::string text) {
    while (text.ends_with(' ')) text.pop_back();
    if (text.empty() || ends_with_any(text, {".", "!", "?", "…", ".”", "!”", "?”", "…”"})) return text;
    return text + ".";
}

std::string as_sentence(std::string_view typed) {
    auto text = with_capital(without_stop(typed));
    for (auto mark = text.find_first_of(".!?"); mark != std::string::npos; mark = text.find_first_of(".!?", mark + 1))
        if (begins_small_sentence(text, mark))
            text = text.substr(0, mark + 2) + with_capital(std::string_view(text).substr(mark + 2));
    return closed(text);
}

std::string as_clause(std::string_view typed, Names const& names) {
    auto const text = without_stop(typed);
    return keeps_its_capital(text, names) ? text : with_small_letter(text);
}

std::string as_clauses(std::string_view typed, Names const& names) {
    std::vector<std::string> clauses;
    for (auto const& sentence : sentences_of(typed))
        if (says_something(sentence)) clauses.push_back(as_clause(sentence, names));
    return joined(clauses, "; ");
}

std::vector<std::string> sentences_of(std::string_view typed) {
    auto const text = in_one_line(typed);
    std::vector<std::string> sentences;
    std::size_t start = 0;
    for (std::size_t index = 0; index < text.size(); ++index) {
        if (text[index] != '.' && text[index] != '!' && text[index] != '?') continue;
        if (!parts_sentences(text, index)) continue;
        sentences.push_back(text.substr(start, index + 1 - start));
        start = index + 2;
    }
    if (start < text.size()) sentences.push_back(text.substr(start));
    return sentences;
}

std::string without_brackets(std::string_view text) {
    std::string result;
    int depth = 0;
    for (char const letter : text) {
        if (letter == '(' && depth++ == 0 && result.ends_with(' ')) result.pop_back();
        if (depth == 0) result += letter;
        if (letter == ')' && depth > 0) --depth;
    }
    return depth == 0 ? result : std::string(text);
}

bool begins_with_agreement(std::string_view text) {
    for (std::string_view const manner : {"về cơ bản", "cơ bản", "hoàn toàn", "đều", "cùng"})
        if (begins_with(text, manner)) text = after_word(text.substr(manner.size() - 1));
    return std::ranges::any_of(agreeing_verbs, [&](auto verb) { return begins_with(text, verb); });
}

bool names_who_agreed(std::string_view text) {
    constexpr int longest_name = 10;
    auto const small = with_small_letter(text);
    if (std::ranges::none_of(agreeing_subjects, [&](auto name) { return begins_with(small, name); })) return false;
    std::string_view rest = small;
    for (int words = 0; words < longest_name && !rest.empty(); ++words) {
        rest = after_word(rest);
        if (begins_with_agreement(rest)) return true;
    }
    return false;
}

std::string_view after_about(std::string_view text) {
    constexpr std::array<std::string_view, 5> words{"về ", "riêng về ", "đối với ", "riêng đối với ", "liên quan đến "};
    auto const word = std::ranges::find_if(words, [&](auto candidate) { return text.starts_with(candidate); });
    return word == words.end() ? std::string_view{} : text.substr(word->size());
}

Said said(EntryFacts const& entry, Names const& names) {
    auto const verb = entry.act == Act::none ? std::string(verb_within(entry)) : verb_of(entry.act);
    if (verb.empty()) return {"", entry.text, ""};
    auto text = as_clause(without_doubled(without_stop(entry.text), verb), names);
    Said said{verb, text, ""};
    // "khai mạc, nêu lý do": the verb is the first of several.
    bool const is_one_of_several =
        entry.act == Act::none && with_small_letter(without_stop(entry.text)).starts_with(verb + ",");
    if (is_one_of_several) said.verb += ",";
    take_topic(said, names);
    return said;
}

std::string spoken(Said const& said) {
    return (said.topic.empty() ? "" : said.topic + ", ") + said.verb + " " + said.text;
}

}  // namespace daumoi::meetings
