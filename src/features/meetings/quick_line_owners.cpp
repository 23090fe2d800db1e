#include "features/meetings/quick_line_owners.hpp"

#include "features/meetings/quick_line_addressees.hpp"
#include "features/meetings/quick_line_lexicon.hpp"

namespace daumoi::meetings::quick {
namespace {

std::size_t duty_at(Line const& line, std::size_t index) {
    static auto const duties = phrases(
        "chịu trách nhiệm|chịu trách nhiệm chính|chịu trách nhiệm thực hiện|chịu trách nhiệm chính thực hiện|phụ trách|"
        "chủ trì|chủ trì thực hiện|làm đầu mối|làm đầu mối thực hiện|thực hiện|đảm nhiệm|trực tiếp thực hiện|"
        "trực tiếp phụ trách|đôn đốc");
    return longest(duties, line, index);
}

bool opens_bracket(Line const& line, std::size_t index) { return line.gap(index).find('(') != std::string_view::npos; }
bool closes_bracket(Line const& line, std::size_t index) { return line.gap(index).find(')') != std::string_view::npos; }

bool ends_part(Line const& line, std::size_t index) {
    return index >= line.size() || line.gap(index).find_first_of(",;.)") != std::string_view::npos;
}

/// "do đồng chí An phụ trách", and without "do" behind a comma or in brackets.
std::optional<OwnerClause> clause_at(Line const& line, std::size_t index, Known const& known) {
    static Phrase const by("do");
    std::size_t const said = by.matched(line, index);
    bool const parted = opens_bracket(line, index) || line.gap(index).find(',') != std::string_view::npos;
    if (said == 0 && !parted) return std::nullopt;
    Addressee const person = addressee_at(line, index + said, known);
    if (person.people.empty()) return std::nullopt;
    std::size_t const duty = duty_at(line, person.next);
    std::size_t const end = person.next + duty;
    if (duty == 0 || !ends_part(line, end)) return std::nullopt;
    return OwnerClause{.begin = index, .end = end, .people = person.people, .doubts = person.doubts};
}

}  // namespace

bool take_owner_in_brackets(Addressees& all, Line const& line, Known const& known) {
    if (!all.owners.empty() || all.next >= line.size() || !opens_bracket(line, all.next)) return false;
    Addressee const person = addressee_at(line, all.next, known);
    if (person.people.empty()) return false;
    std::size_t const end = person.next + duty_at(line, person.next);
    if (end < line.size() && !closes_bracket(line, end)) return false;
    all.owners = person.people;
    all.prints_owner = false;
    all.doubts.insert(all.doubts.end(), person.doubts.begin(), person.doubts.end());
    all.next = end;
    return true;
}

std::optional<OwnerClause> owner_behind(Line const& line, std::size_t index, Known const& known) {
    for (std::size_t at = index + 1; at < line.size(); ++at)
        if (auto clause = clause_at(line, at, known)) return clause;
    return std::nullopt;
}

Line without(Line const& line, OwnerClause const& clause) {
    std::string const& text = line.text();
    std::size_t behind = line[clause.end - 1].end;
    if (behind < text.size() && text[behind] == ')') ++behind;
    return Line(text.substr(0, line[clause.begin - 1].end) + text.substr(behind));
}

}  // namespace daumoi::meetings::quick
