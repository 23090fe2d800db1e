#include "features/meetings/quick_line_addressees.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/quick_line_groups.hpp"
#include "features/meetings/quick_line_lexicon.hpp"

namespace daumoi::meetings::quick {
namespace {

bool may_be_person(Line const& line, std::size_t index, NameMatch const& match, bool addressed) {
    if (addressed) return true;
    if (match.spelling == Spelling::other_marks || begins_compound(line, index)) return false;
    if (match.words > 1 || !ordinary_syllable(line, index) || deed_at(line, index + match.words) > 0) return true;
    return match.spelling == Spelling::exact && line.capitalized(index);
}

Addressee unknown_person(Line const& line, std::size_t index, Known const& known) {
    std::size_t end = index;
    while (end < line.size() && end - index < 5 && line.capitalized(end) &&
           (end == index || line.only_spaces_before(end)))
        ++end;
    if (end == index) return {};
    std::string const name = line.slice(index, end);
    return {.next = end, .printed = known.context.address + ' ' + name, .doubts = {{DoubtKind::unknown_name, name}}};
}

Addressee person_at(Line const& line, std::size_t index, Known const& known) {
    std::size_t const address = address_at(line, index);
    std::size_t const at = index + address;
    auto matches = known.people.at(line, at);
    std::erase_if(matches, [&](NameMatch const& match) { return !may_be_person(line, at, match, address > 0); });
    if (matches.empty()) return address > 0 ? unknown_person(line, at, known) : Addressee{};
    Addressee found{.next = at + matches.front().words};
    for (NameMatch const& match : matches) found.people.push_back(known.person(match.person).id);
    PersonFacts const& first = known.person(matches.front().person);
    bool const one = matches.size() == 1;
    std::string const typed = line.slice(at, found.next);
    found.printed = known.context.address + ' ' + (one ? full_name(first) : typed);
    if (!one) found.doubts.push_back({DoubtKind::namesakes, typed});
    if (one && matches.front().spelling == Spelling::other_marks)
        found.doubts.push_back({DoubtKind::other_marks, full_name(first)});
    return found;
}

/// "và các đơn vị trực thuộc" behind a unit.
std::size_t and_units_below_at(Line const& line, std::size_t index) {
    static auto const joints = phrases("và|cùng|cùng với|và toàn bộ|và tất cả");
    std::size_t const joint = longest(joints, line, index);
    Group const group = joint > 0 ? group_at(line, index + joint) : Group{};
    return group.of == GroupOf::units ? group.next - index : 0;
}

void doubt_place(Addressee& found, Place const& place) {
    if (place.certain) return;
    bool const namesakes = place.is_unit && !place.unit;
    found.doubts.push_back({namesakes ? DoubtKind::namesakes : DoubtKind::addressee_unclear, place.printed});
}

/// The whole of a unit is addressed; only one that has others below it can be.
void take_subtree(Addressee& found, Known const& known) {
    found.whole_subtree = true;
    UnitChoice const* const unit = found.unit ? known.find(*found.unit) : nullptr;
    if (unit != nullptr && !unit->has_children) found.doubts.push_back({DoubtKind::no_units_below, unit->name});
}

/// A unit, alone or with "toàn" in front or those below it behind.
Addressee one_place_at(Line const& line, std::size_t index, Known const& known) {
    static auto const whole_of = phrases("toàn|toàn thể|các cấp thuộc");
    std::size_t const whole = longest(whole_of, line, index);
    Place const place = place_at(line, index + whole, known);
    if (place.words == 0) return {};
    std::size_t const named = index + whole + place.words;
    std::size_t const below = place.is_unit ? and_units_below_at(line, named) : 0;
    Addressee found{.next = named + below, .printed = place.printed, .unit = place.unit};
    if (whole > 0) found.printed = line.slice(index, index + whole) + ' ' + found.printed;
    if (below > 0) found.printed += ' ' + line.slice(named, found.next);
    doubt_place(found, place);
    if (whole + below > 0) take_subtree(found, known);
    return found;
}

/// What ends an addressee surely: a pause, the verb behind it, or the line.
bool ends_clearly(Line const& line, std::size_t index) {
    return index >= line.size() || !line.only_spaces_before(index) || deed_at(line, index) > 0 ||
           ends_addressee_at(line, index) > 0;
}

/// A group that names no place: of the meeting's unit, or the units below it or below the one above it.
void take_group(Addressee& found, GroupOf of, Line const& line, Known const& known) {
    UnitChoice const* const unit = of == GroupOf::units ? known.committee() : known.own();
    if (unit != nullptr) found.unit = unit->id;
    if (of == GroupOf::units) take_subtree(found, known);
    if (!ends_clearly(line, found.next)) found.doubts.push_back({DoubtKind::addressee_unclear, found.printed});
}

std::size_t stress_at(Line const& line, std::size_t index) {
    static auto const signs = phrases("nhất là|trước hết là|đặc biệt là|trong đó có|nòng cốt là");
    return index < line.size() && line.gap(index).starts_with(',') ? longest(signs, line, index) : 0;
}

/// "nhất là đồng chí trực ca," behind a group: up to a comma before the deed, or to "phải" and the like; 0 when its end
/// cannot be seen.
std::size_t stress_end(Line const& line, std::size_t index) {
    static auto const modals = phrases("phải|cần|luôn|hãy");
    constexpr std::size_t longest_stress = 24;
    for (std::size_t at = index + stress_at(line, index); at < line.size() && at - index < longest_stress; ++at)
        if ((line.gap(at).starts_with(',') && deed_at(line, at) > 0) || longest(modals, line, at) > 0) return at;
    return 0;
}

void take_stress(Addressee& found, Line const& line) {
    if (stress_at(line, found.next) == 0) return;
    std::size_t const end = stress_end(line, found.next);
    if (end == 0) return found.doubts.push_back({DoubtKind::addressee_unclear, found.printed});
    found.printed += ", " + line.slice(found.next, end);
    found.next = end;
}

/// "chưa nộp hồ sơ" behind a group, up to the deed or modal that follows its own verb; 0 when there is none.
std::size_t described_until(Line const& line, std::size_t index) {
    static auto const signs = phrases("chưa|đã|đang|còn");
    static auto const modals = phrases("phải|cần|hãy");
    constexpr std::size_t longest_description = 14;
    std::size_t const sign = longest(signs, line, index);
    if (sign == 0) return 0;
    std::size_t const own = index + sign;
    for (std::size_t at = own + std::max<std::size_t>(1, deed_at(line, own)); at < line.size(); ++at) {
        if (!line.only_spaces_before(at) || at - index > longest_description) return 0;
        if (deed_at(line, at) > 0 || longest(modals, line, at) > 0) return at;
    }
    return 0;
}

/// Which of the group: where the description ends is a guess.
void take_description(Addressee& found, Line const& line) {
    std::size_t const end = described_until(line, found.next);
    if (end == 0) return;
    found.printed += ' ' + line.slice(found.next, end);
    found.next = end;
    found.doubts.push_back({DoubtKind::addressee_unclear, found.printed});
}

/// At the head of a sentence the capital is the sentence's; anywhere else it was meant.
std::string begun_small(std::string printed, Line const& line, std::size_t index) {
    if (index > 0) return printed;
    std::string_view const first_word = line.typed(index);
    return printed.replace(0, first_word.size(), lower(first_word));
}

Addressee many_at(Line const& line, std::size_t index, Known const& known) {
    Group const group = group_at(line, index);
    if (group.of == GroupOf::nobody) return {};
    std::size_t const link = link_at(line, group.next);
    Place const place = place_at(line, group.next + link, known);
    if (link > 0 && place.words == 0) return {};
    Addressee found{.next = group.next + link + place.words, .unit = place.unit};
    found.printed = begun_small(line.slice(index, group.next + link), line, index);
    if (place.words == 0) {
        take_description(found, line);
        take_group(found, group.of, line, known);
    } else {
        found.printed += ' ' + place.printed;
        doubt_place(found, place);
        if (group.of == GroupOf::units) take_subtree(found, known);
    }
    take_stress(found, line);
    return found;
}

}  // namespace

Addressee addressee_at(Line const& line, std::size_t index, Known const& known) {
    if (index >= line.size()) return {};
    if (auto many = many_at(line, index, known); many.next > 0) return many;
    if (auto place = one_place_at(line, index, known); place.next > 0) return place;
    return person_at(line, index, known);
}

}  // namespace daumoi::meetings::quick
