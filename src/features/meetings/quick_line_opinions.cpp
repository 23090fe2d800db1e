#include "features/meetings/quick_line_opinions.hpp"

namespace daumoi::meetings::quick {
namespace {

/// "ý kiến cần …", "ý kiến nên …"; "ý kiến của", "ý kiến đóng góp" are what is spoken about.
bool begins_clause(Line const& line, std::size_t index) {
    static auto const signs = phrases("cần|cần phải|phải|nên|không nên|không|chưa|rằng|là|như sau|sớm|mong|xin");
    static auto const of_noun = phrases("của|khác|về|đóng góp|chỉ đạo|phát biểu|kết luận|thảo luận|tham gia|trao đổi");
    if (index >= line.size() || longest(of_noun, line, index) > 0) return false;
    return longest(signs, line, index) > 0 || deed_at(line, index) > 0 || verb_at(line, index).has_value();
}

std::optional<VerbMatch> opinion_at(Line const& line, std::size_t index) {
    static Verb const opinion{Phrase("ý kiến"), Act::none, EntryKind::contribution};
    std::size_t const words = opinion.phrase.matched(line, index);
    if (words == 0 || !begins_clause(line, index + words)) return std::nullopt;
    return VerbMatch{&opinion, index, index + words, false};
}

bool only_says_that_one_speaks(Line const& line, VerbMatch const& match) {
    static auto const words =
        phrases("phát biểu|có ý kiến|nêu ý kiến|ý kiến|cho ý kiến|tham gia ý kiến|đóng góp ý kiến");
    bool const drops = match.verb->keep == Keep::no || match.verb->keep == Keep::after_noun;
    return drops && match.verb->act == Act::none && longest(words, line, match.begin) > 0;
}

}  // namespace

std::optional<VerbMatch> verb_behind_name(Line const& line, std::size_t index) {
    static Phrase const of("của");
    auto first = verb_at(line, index);
    if (!first) first = opinion_at(line, index);
    if (!first || !only_says_that_one_speaks(line, *first)) return first;
    auto const meant = verb_at(line, text_begin(line, *first));
    bool const says_how = meant && meant->verb->act != Act::none && of.matched(line, meant->next) == 0;
    return says_how ? meant : first;
}

}  // namespace daumoi::meetings::quick
