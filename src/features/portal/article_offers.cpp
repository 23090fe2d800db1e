#include "features/portal/article_offers.hpp"

#include <algorithm>
#include <set>

#include "core/text.hpp"
#include "features/meetings/people.hpp"
#include "features/portal/told_record.hpp"

namespace daumoi::portal {

using namespace meetings;

namespace {

/// The entries that some sentence of the fullest article comes from.
std::set<Id<Entry>> carried_entries(Record const& record, Wordings const& wordings) {
    std::set<Id<Entry>> carried;
    for (auto const& paragraph : write_article(record, {}, wordings).paragraphs)
        for (auto const& sentence : paragraph.sentences)
            carried.insert(sentence.sources.begin(), sentence.sources.end());
    return carried;
}

std::string shown_text(EntryFacts const& entry) {
    if (!entry.text.empty()) return entry.text;
    if (!entry.details.question.empty()) return entry.details.question;
    return joined(entry.details.targets, "; ");
}

template <class T>
bool is_chosen(std::optional<std::vector<T>> const& choice, T const& one) {
    return !choice || std::ranges::find(*choice, one) != choice->end();
}

/// Goes on counting where `parts` ends.
template <class T, class Words>
void add_parts(std::vector<OfferedPart>& parts, std::vector<T> const& more,
               std::optional<std::vector<int>> const& choice, Words const& words) {
    for (auto const& one : more) {
        int const number = static_cast<int>(parts.size()) + 1;
        parts.push_back({number, words(one), is_chosen(choice, number)});
    }
}

std::string figure_text(Figure const& figure) {
    auto const unit = figure.unit.empty() || figure.unit == "%" ? figure.unit : " " + figure.unit;
    auto text = figure.name + ": " + number_text(figure.value) + unit;
    if (figure.previous) text += " (" + number_text(*figure.previous) + unit + ")";
    return text;
}

void add_report(OfferedChoices& offered, EntryDetails const& report, ArticleChoices const& choices) {
    auto const as_typed = [](std::string const& text) { return text; };
    add_parts(offered.points, report.points, choices.points, as_typed);
    add_parts(offered.figures, report.figures, choices.figures, figure_text);
    add_parts(offered.solutions, report.solutions, choices.solutions, as_typed);
}

}  // namespace

OfferedChoices offered_choices(Record const& record, ArticleChoices const& choices, Wordings const& wordings) {
    OfferedChoices offered;
    auto const carried = carried_entries(record, wordings);
    for (auto const& entry : told_record(record, wordings).entries) {
        if (entry.kind == EntryKind::report)
            add_report(offered, entry.details, choices);
        else if (carried.contains(entry.id))
            offered.entries.push_back(
                {entry.id, entry.kind, entry.issue, shown_text(entry), is_chosen(choices.entries, entry.id)});
    }
    offered.discussion = choices.discussion;
    offered.basis = record.basis;
    offered.basis_chosen = choices.basis;
    for (auto const& source : record.sources) offered.sources.push_back(source.title);
    offered.sources_chosen = choices.sources;
    return offered;
}

std::vector<MeetingFact> meeting_facts(Record const& record, Wordings const& wordings) {
    auto const& title = record.short_title.empty() ? record.official_title : record.short_title;
    std::vector<std::string> texts{part_name(record.part_of_day) + " " + day_text(record.day, Style::article),
                                   record.unit, record.organization, title};
    for (auto const* place : {&record.room, &record.address}) texts.push_back(*place);
    People const people(record, wordings, AddressBy::terms);
    std::vector<PersonFacts const*> named;
    for (auto const& person : record.people)
        if (may_be_named(people, person)) named.push_back(&person);
    std::ranges::stable_sort(named, {}, &PersonFacts::rank);
    for (auto const* person : named) texts.push_back(people.named(*person, Naming::full));
    std::vector<MeetingFact> facts;
    for (auto& text : texts)
        if (!text.empty()) facts.push_back({std::move(text)});
    return facts;
}

}  // namespace daumoi::portal
