#include "features/meetings/quick_line_requests.hpp"

#include <algorithm>

#include "features/meetings/quick_line_deadlines.hpp"
#include "features/meetings/quick_line_lexicon.hpp"

namespace daumoi::meetings::quick {
namespace {

/// One of the addressees: a person, a unit, or "the units below".
struct Addressee {
    std::size_t next = 0;  ///< 0: there is none
    std::string printed = {};
    std::vector<Id<Person>> people = {};
    std::optional<Id<Unit>> unit = {};
    bool whole_subtree = false;
    std::vector<Doubt> doubts = {};
};

bool may_be_person(Line const& line, std::size_t index, NameMatch const& match, bool addressed) {
    if (addressed) return true;
    if (match.spelling == Spelling::other_marks || begins_compound(line, index)) return false;
    if (match.words > 1 || !ordinary_syllable(line, index)) return true;
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
    static auto const below = phrases(
        "các đơn vị trực thuộc|các chi bộ trực thuộc|các tổ chức trực thuộc|các đảng bộ trực thuộc|các cơ sở trực "
        "thuộc|"
        "các công đoàn trực thuộc|các tổ chức đảng trực thuộc|các đơn vị cấp dưới|các tổ chức cấp dưới|"
        "các tổ trực thuộc|các bộ phận trực thuộc|đơn vị trực thuộc|các chi bộ, đảng bộ trực thuộc");
    std::size_t const joint = longest(joints, line, index);
    std::size_t const units = longest(below, line, index + joint);
    return units == 0 ? 0 : joint + units;
}

/// "toàn", "các đơn vị trực thuộc" before a unit.
std::size_t whole_before_at(Line const& line, std::size_t index) {
    static auto const whole = phrases(
        "toàn|toàn thể|các đơn vị thuộc|các đơn vị trực thuộc|các chi bộ thuộc|các chi bộ trực thuộc|"
        "các tổ chức trực thuộc|các cấp thuộc");
    return longest(whole, line, index);
}

Addressee unit_at(Line const& line, std::size_t index, Known const& known) {
    std::size_t const whole = whole_before_at(line, index);
    auto const match = known.units().at(line, index + whole);
    if (match.words == 0) return {};
    std::size_t const named = index + whole + match.words;
    std::size_t const below = and_units_below_at(line, named);
    UnitChoice const& unit = known.context.units[match.units.front()];
    Addressee found{.next = named + below, .printed = unit.name, .whole_subtree = whole + below > 0};
    if (whole > 0) found.printed = line.slice(index, index + whole) + ' ' + found.printed;
    if (below > 0) found.printed += ' ' + line.slice(named, found.next);
    if (match.units.size() > 1)
        found.doubts.push_back({DoubtKind::namesakes, unit.name});
    else
        found.unit = unit.id;
    if (found.whole_subtree && !unit.has_children) found.doubts.push_back({DoubtKind::no_units_below, unit.name});
    return found;
}

Addressee addressee_at(Line const& line, std::size_t index, Known const& known) {
    if (index >= line.size()) return {};
    if (auto unit = unit_at(line, index, known); unit.next > 0) return unit;
    if (auto person = person_at(line, index, known); person.next > 0) return person;
    std::size_t const below = and_units_below_at(line, index);
    if (below == 0) return {};
    return {.next = index + below, .printed = line.slice(index, index + below), .whole_subtree = true};
}

/// Where a further addressee would begin: behind a comma, "và" or "cùng"; 0 when the list ends.
std::size_t further_at(Line const& line, std::size_t index) {
    static auto const joints = phrases("và|cùng|cùng với");
    if (index >= line.size()) return 0;
    if (std::size_t const joint = longest(joints, line, index); joint > 0) return index + joint;
    return line.gap(index).starts_with(',') || line.gap(index).starts_with(" (") ? index : 0;
}

void add(Addressees& all, Addressee one, std::string_view joint) {
    bool const second_person = !one.people.empty() && !all.owners.empty();
    bool const second_unit = one.unit && all.unit;
    if (second_person || second_unit) all.doubts.push_back({DoubtKind::several_addressees});
    all.next = one.next;
    all.printed += (all.printed.empty() ? "" : std::string(joint)) + one.printed;
    if (all.owners.empty()) all.owners = std::move(one.people);
    if (!all.unit) all.unit = one.unit;
    all.whole_subtree = all.whole_subtree || one.whole_subtree;
    all.doubts.insert(all.doubts.end(), one.doubts.begin(), one.doubts.end());
}

/// Text without the deadline where it stands at an end; one in the middle belongs to the sentence.
std::string text_without(std::optional<Deadline> const& deadline, Line const& line, std::size_t index) {
    if (!deadline) return line.rest(index);
    if (deadline->end == line.size()) return line.slice(index, deadline->begin);
    if (deadline->begin == index) return line.rest(deadline->end);
    return line.rest(index);
}

}  // namespace

Addressees addressees_at(Line const& line, std::size_t index, Known const& known) {
    static auto const small_words = phrases("cho|với");
    Addressees all{.next = index};
    std::size_t const begin = index + longest(small_words, line, index);
    Addressee one = addressee_at(line, begin, known);
    std::string joint;
    while (one.next > 0) {
        add(all, std::move(one), joint);
        std::size_t const further = further_at(line, all.next);
        if (further == 0) break;
        joint = further == all.next ? ", " : " và ";
        one = addressee_at(line, further, known);
    }
    return all;
}

Request request_to(Addressees addressees, Line const& line, std::size_t index, Known const& known) {
    auto const deadline = deadline_in(line, index, known.context.today);
    Request request{.text = text_without(deadline, line, index),
                    .details = {},
                    .owners = std::move(addressees.owners),
                    .doubts = std::move(addressees.doubts)};
    request.details.addressee = std::move(addressees.printed);
    request.details.addressed_unit = addressees.unit;
    request.details.whole_subtree = addressees.whole_subtree;
    if (request.owners.size() == 1) request.details.owner = request.owners.front();
    if (deadline) {
        request.details.deadline = deadline->day;
        if (deadline->day < known.context.today) request.doubts.push_back({DoubtKind::deadline_past});
        if (deadline->far) request.doubts.push_back({DoubtKind::deadline_far});
    }
    return request;
}

Request request_in(Line const& line, std::size_t index, Known const& known) {
    Addressees addressees = addressees_at(line, index, known);
    std::size_t const next = addressees.next;
    return request_to(std::move(addressees), line, next, known);
}

}  // namespace daumoi::meetings::quick
