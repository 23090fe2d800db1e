#include "features/meetings/entry_form.hpp"

#include <charconv>

#include "core/text.hpp"

namespace daumoi::meetings {
namespace {

/// 41.184 and 41 184 are thousands, 95,5 is a decimal; empty when it is no number.
std::optional<double> parse_number(std::string_view text) {
    std::string digits;
    for (char const c : trimmed(text)) {
        if (c == '.' || c == ' ') continue;
        digits += c == ',' ? '.' : c;
    }
    double value = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || digits.empty()) return std::nullopt;
    return value;
}

template <std::size_t Limit>
std::vector<std::string> lines(std::optional<Text<Limit>> const& text) {
    return text ? lines_of(text->value) : std::vector<std::string>{};
}

template <std::size_t Limit>
std::string plain(std::optional<Text<Limit>> const& text) {
    return text ? text->value : std::string{};
}

}  // namespace

std::optional<Figure> parse_figure(std::string_view line) {
    auto const colon = line.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    Figure figure;
    figure.name = trimmed(line.substr(0, colon));
    std::string rest = trimmed(line.substr(colon + 1));
    if (auto const open = rest.find('('); open != std::string::npos) {
        auto const close = rest.find(')', open);
        auto const before = parse_number(
            std::string_view(rest).substr(open + 1, close == std::string::npos ? close : close - open - 1));
        if (!before) return std::nullopt;
        figure.previous = before;
        rest = trimmed(std::string_view(rest).substr(0, open));
    }
    auto const end = std::min(rest.find_first_not_of("0123456789., "), rest.size());
    auto const value = parse_number(std::string_view(rest).substr(0, end));
    if (!value || figure.name.empty()) return std::nullopt;
    figure.value = *value;
    figure.unit = trimmed(std::string_view(rest).substr(end));
    return figure;
}

std::string figure_line(Figure const& figure) {
    std::string line = figure.name + ": " + number_text(figure.value);
    if (!figure.unit.empty()) line += " " + figure.unit;
    if (figure.previous) line += " (" + number_text(*figure.previous) + ")";
    return line;
}

Result<EntryInput> input_of(EntryForm const& form) {
    EntryInput input{form.kind,  form.agenda_item, form.speaker, form.speaker_name, form.act,
                     form.issue, form.text,        form.answers, form.happened,     {}};
    auto& details = input.details;
    details.report_title = plain(form.report_title);
    details.points = lines(form.points);
    details.solutions = lines(form.solutions);
    details.listed = form.listed.value_or(Listed::solutions);
    details.targets = lines(form.targets);
    details.steps = lines(form.steps);
    details.figures_subject = plain(form.figures_subject);
    details.period = plain(form.period);
    details.compared_with = plain(form.compared_with);
    details.agreed_by = plain(form.agreed_by);
    details.agreed = form.agreed;
    details.on_behalf_of = plain(form.on_behalf_of);
    details.addressee = plain(form.addressee);
    details.question = plain(form.question);
    details.method = form.method.value_or(VoteMethod::hand_count);
    details.in_favour = form.in_favour.value_or(0);
    details.against = form.against.value_or(0);
    details.other = form.other.value_or(0);
    details.entitled_class = form.entitled_class.value_or(MemberClass::full);
    details.everybody_entitled = form.everybody_entitled;
    details.needed = form.needed.value_or(0);
    details.ballots_issued = form.ballots_issued.value_or(0);
    details.ballots_returned = form.ballots_returned.value_or(0);
    details.ballots_valid = form.ballots_valid.value_or(0);
    details.addressed_unit = form.addressed_unit;
    details.whole_subtree = form.whole_subtree;
    details.owner = form.owner;
    details.deadline = form.deadline;
    for (auto const& line : lines(form.figures)) {
        auto const figure = parse_figure(line);
        if (!figure)
            return refuse(
                {{"figures", {"“{line}” is no figure. Write: name: value unit (value before).", {{"line", line}}}}});
        details.figures.push_back(*figure);
    }
    return input;
}

}  // namespace daumoi::meetings
