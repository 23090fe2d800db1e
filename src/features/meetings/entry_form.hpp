#pragma once

#include "features/meetings/meetings.hpp"

namespace daumoi::meetings {

/// An entry as the form with all fields and programs send it: lists are lines of text.
struct EntryForm {
    EntryKind kind = EntryKind::contribution;
    std::optional<Id<AgendaItem>> agenda_item;
    std::optional<Id<Person>> speaker;
    std::optional<Text<200>> speaker_name;
    std::optional<Act> act;
    std::optional<Text<200>> issue;
    std::optional<Text<5000>> text;
    std::optional<Id<Entry>> answers;
    std::optional<TimeOfDay> happened;
    std::optional<Text<500>> report_title;
    std::optional<Text<5000>> points;
    std::optional<Text<5000>> solutions;
    std::optional<Listed> listed;
    std::optional<Text<3000>> figures;  ///< a line each: name: value unit (before)
    std::optional<Text<200>> figures_subject;
    std::optional<Text<200>> period;
    std::optional<Text<200>> compared_with;
    std::optional<Text<200>> agreed_by;
    std::optional<Text<3000>> targets;
    std::optional<Text<2000>> steps;
    bool agreed = false;
    std::optional<Text<300>> on_behalf_of;
    std::optional<Text<300>> addressee;
    std::optional<Text<1000>> question;
    std::optional<VoteMethod> method;
    std::optional<int> in_favour;
    std::optional<int> against;
    std::optional<int> other;
    std::optional<MemberClass> entitled_class;
    bool everybody_entitled = false;
    std::optional<int> needed;
    std::optional<int> ballots_issued;
    std::optional<int> ballots_returned;
    std::optional<int> ballots_valid;
    std::optional<Id<Unit>> addressed_unit;
    bool whole_subtree = false;
    std::optional<Id<Person>> owner;
    std::optional<Day> deadline;
    std::optional<std::int64_t> revision;

    static std::vector<html::FieldRange> ranges() {
        constexpr int many = 100000;
        return {{"in_favour", 0, many},    {"against", 0, many},        {"other", 0, many},
                {"needed", 1, many},       {"ballots_issued", 0, many}, {"ballots_returned", 0, many},
                {"ballots_valid", 0, many}};
    }
};
DAUMOI_DESCRIBE(EntryForm, (kind, agenda_item, speaker, speaker_name, act, issue, text, answers, happened, report_title,
                            points, solutions, listed, figures, figures_subject, period, compared_with, agreed_by,
                            targets, steps, agreed, on_behalf_of, addressee, question, method, in_favour, against,
                            other, entitled_class, everybody_entitled, needed, ballots_issued, ballots_returned,
                            ballots_valid, addressed_unit, whole_subtree, owner, deadline, revision))

/// Faults of the figures' lines, else the input of the change.
Result<EntryInput> input_of(EntryForm const& form);
/// "lượng điện: 41.184 kWh (44.000)": name, value, unit, the value before. Empty when it is no such line.
std::optional<Figure> parse_figure(std::string_view line);
std::string figure_line(Figure const& figure);

}  // namespace daumoi::meetings
