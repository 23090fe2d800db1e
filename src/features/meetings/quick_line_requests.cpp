#include "features/meetings/quick_line_requests.hpp"

#include <algorithm>

#include "features/meetings/quick_line_addressees.hpp"
#include "features/meetings/quick_line_deadlines.hpp"
#include "features/meetings/quick_line_owners.hpp"

namespace daumoi::meetings::quick {
namespace {

/// Where a further addressee would begin: behind a comma, "và" or "cùng"; 0 when the list ends.
std::size_t further_at(Line const& line, std::size_t index) {
    static auto const joints = phrases("và|cùng|cùng với");
    if (index >= line.size()) return 0;
    if (std::size_t const joint = longest(joints, line, index); joint > 0) return index + joint;
    return line.gap(index).starts_with(',') || line.gap(index).starts_with(" (") ? index : 0;
}

void add(Addressees& all, Addressee one, std::string_view joint) {
    bool const second_person = !one.people.empty() && !all.owners.empty();
    bool const second_unit = one.unit && all.unit && one.unit != all.unit;
    if (second_person || second_unit) all.doubts.push_back({DoubtKind::several_addressees});
    if (one.people.size() == 1) all.named.push_back(one.people.front());
    all.next = one.next;
    all.printed += (all.printed.empty() ? "" : std::string(joint)) + one.printed;
    if (all.owners.empty()) all.owners = std::move(one.people);
    if (!all.unit) all.unit = one.unit;
    all.whole_subtree = all.whole_subtree || one.whole_subtree;
    all.doubts.insert(all.doubts.end(), one.doubts.begin(), one.doubts.end());
}

/// Text without the deadline where it stands at an end; one in the middle, or with an hour, belongs to the sentence.
std::string text_without(std::optional<Deadline> const& deadline, Line const& line, std::size_t index) {
    if (!deadline || deadline->hour) return line.rest(index);
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
        if (take_owner_in_brackets(all, line, known)) break;
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
                    .named = std::move(addressees.named),
                    .prints_owner = addressees.prints_owner,
                    .doubts = std::move(addressees.doubts)};
    request.details.addressee = std::move(addressees.printed);
    request.details.addressed_unit = addressees.unit;
    request.details.whole_subtree = addressees.whole_subtree;
    if (request.owners.size() == 1) request.details.owner = request.owners.front();
    if (deadline) {
        request.details.deadline = deadline->day;
        request.details.said_before = deadline->before;
        if (deadline->day < known.context.today) request.doubts.push_back({DoubtKind::deadline_past});
        if (deadline->far) request.doubts.push_back({DoubtKind::deadline_far});
    }
    return request;
}

Request request_in(Line const& line, std::size_t index, Known const& known) {
    Addressees addressees = addressees_at(line, index, known);
    std::size_t const next = addressees.next;
    auto const owner = owner_behind(line, next, known);
    if (!owner) return request_to(std::move(addressees), line, next, known);
    bool const another = !addressees.owners.empty() && addressees.owners != owner->people;
    if (another) addressees.doubts.push_back({DoubtKind::several_addressees});
    if (addressees.owners.empty()) {
        addressees.owners = owner->people;
        addressees.prints_owner = false;
    }
    addressees.doubts.insert(addressees.doubts.end(), owner->doubts.begin(), owner->doubts.end());
    return request_to(std::move(addressees), without(line, *owner), next, known);
}

}  // namespace daumoi::meetings::quick
