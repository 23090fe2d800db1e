#include "features/meetings/entry_form_page.hpp"

#include <algorithm>

#include "core/contains.hpp"
#include "features/meetings/entry_form.hpp"
#include "features/meetings/record_views.hpp"

namespace daumoi::meetings {
namespace {

template <class E>
struct CodeChoice {
    E option{};
    bool chosen = false;
    BOOST_DESCRIBE_CLASS(CodeChoice, (), (option, chosen), (), ())
};

struct ItemChoice {
    Id<AgendaItem> item;
    std::string item_title;
    bool chosen = false;
};
DAUMOI_DESCRIBE(ItemChoice, (item, item_title, chosen))

struct UnitChosen {
    Id<Unit> unit;
    std::string unit_name;
    bool chosen = false;
};
DAUMOI_DESCRIBE(UnitChosen, (unit, unit_name, chosen))

struct QuestionChoice {
    Id<Entry> asked_entry;
    std::string asked_speaker;
    std::string asked_text;
    bool chosen = false;
};
DAUMOI_DESCRIBE(QuestionChoice, (asked_entry, asked_speaker, asked_text, chosen))

struct EntryFormView {
    Id<Meeting> meeting;
    std::string heading;
    std::optional<Id<Entry>> entry;
    std::optional<std::int64_t> revision;
    std::optional<std::string> stands_now;  ///< the stored text, when somebody else changed it meanwhile
    std::optional<Message> fault;
    std::vector<CodeChoice<EntryKind>> kinds;
    std::vector<CodeChoice<Act>> acts;
    std::vector<CodeChoice<VoteMethod>> methods;
    std::vector<CodeChoice<MemberClass>> classes;
    std::vector<CodeChoice<Listed>> listings;
    std::vector<ItemChoice> items;
    std::vector<PersonChoice> speakers;
    std::vector<PersonChoice> owners;
    std::vector<UnitChosen> units;
    std::vector<QuestionChoice> questions;
    std::string speaker_name, issue, text, happened, points, solutions, figures, figures_subject, period, compared_with,
        agreed_by, targets, steps, on_behalf_of, addressee, question, in_favour, against, other, deadline, report_title,
        needed, ballots_issued, ballots_returned, ballots_valid;
    bool agreed = false;
    bool everybody_entitled = false;
    bool shows_report = false;  ///< these groups belong to the kind, or have something typed in them
    bool shows_outcome = false;
    bool shows_vote = false;
    bool shows_task = false;
    bool shows_opening = false;
    bool shows_rules = false;  ///< of a vote: what is folded has something typed in it
    bool whole_subtree = false;
    std::string form_token;
    std::string client_id;
};
DAUMOI_DESCRIBE(EntryFormView,
                (meeting, heading, entry, revision, stands_now, fault, kinds, acts, methods, classes, listings, items,
                 speakers, owners, units, questions, speaker_name, issue, text, happened, points, solutions, figures,
                 figures_subject, period, compared_with, agreed_by, targets, steps, on_behalf_of, addressee, question,
                 in_favour, against, other, deadline, report_title, needed, ballots_issued, ballots_returned,
                 ballots_valid, agreed, everybody_entitled, shows_report, shows_outcome, shows_vote, shows_task,
                 shows_opening, shows_rules, whole_subtree, form_token, client_id))

template <class E>
std::vector<CodeChoice<E>> code_choices(std::string const& chosen) {
    std::vector<CodeChoice<E>> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto descriptor) { all.push_back({descriptor.value, code(descriptor.value) == chosen}); });
    return all;
}

std::string joined_lines(std::vector<std::string> const& parts) {
    std::string text;
    for (auto const& part : parts) text += part + "\n";
    return text;
}

void fill_texts(EntryFormView& view, html::TypedForm const& typed) {
    view.speaker_name = typed.typed("speaker_name");
    view.issue = typed.typed("issue");
    view.text = typed.typed("text");
    view.happened = typed.typed("happened");
    view.points = typed.typed("points");
    view.solutions = typed.typed("solutions");
    view.figures = typed.typed("figures");
    view.figures_subject = typed.typed("figures_subject");
    view.period = typed.typed("period");
    view.compared_with = typed.typed("compared_with");
    view.agreed_by = typed.typed("agreed_by");
    view.targets = typed.typed("targets");
    view.steps = typed.typed("steps");
    view.on_behalf_of = typed.typed("on_behalf_of");
    view.addressee = typed.typed("addressee");
    view.question = typed.typed("question");
    view.in_favour = typed.typed("in_favour");
    view.against = typed.typed("against");
    view.other = typed.typed("other");
    view.deadline = typed.typed("deadline");
    view.report_title = typed.typed("report_title");
    view.needed = typed.typed("needed");
    view.ballots_issued = typed.typed("ballots_issued");
    view.ballots_returned = typed.typed("ballots_returned");
    view.ballots_valid = typed.typed("ballots_valid");
    auto const chosen_class = typed.typed("entitled_class");
    view.shows_rules = !(view.needed + view.ballots_issued + view.ballots_returned + view.ballots_valid).empty() ||
                       !(chosen_class.empty() || chosen_class == code(MemberClass::full)) ||
                       typed.typed("everybody_entitled") == "1";
    view.agreed = typed.typed("agreed") == "1";
    view.everybody_entitled = typed.typed("everybody_entitled") == "1";
    view.whole_subtree = typed.typed("whole_subtree") == "1";
}

void unfold_groups(EntryFormView& view, html::TypedForm const& typed) {
    struct Group {
        bool EntryFormView::* shown;
        std::vector<EntryKind> kinds;
        std::vector<char const*> fields;
    };
    auto const kind = from_code<EntryKind>(typed.typed("kind")).value_or(EntryKind::report);
    std::vector<Group> const groups{
        {&EntryFormView::shows_report,
         {EntryKind::report},
         {"report_title", "points", "figures", "figures_subject", "agreed_by", "solutions"}},
        {&EntryFormView::shows_outcome, {EntryKind::outcome}, {"targets", "period", "compared_with"}},
        {&EntryFormView::shows_vote, {EntryKind::vote}, {"question", "in_favour", "against", "other"}},
        {&EntryFormView::shows_task,
         {EntryKind::task, EntryKind::proposal},
         {"addressee", "on_behalf_of", "owner", "addressed_unit", "deadline", "whole_subtree"}},
        {&EntryFormView::shows_opening, {EntryKind::note}, {"steps", "agreed"}}};
    for (auto const& group : groups)
        view.*group.shown = contains(group.kinds, kind) || std::ranges::any_of(group.fields, [&](char const* field) {
                                return !typed.typed(field).empty();
                            });
}

}  // namespace

html::TypedForm typed_entry(EntryRow const& row) {
    auto const& details = row.details;
    html::TypedForm typed;
    auto& fields = typed.fields;
    fields = {{"kind", std::string(code(row.kind))},
              {"agenda_item", std::to_string(row.agenda_item.value)},
              {"speaker_name", row.speaker_name},
              {"act", std::string(code(row.act))},
              {"issue", row.issue},
              {"text", row.text},
              {"happened", row.happened.iso()},
              {"report_title", details.report_title},
              {"points", joined_lines(details.points)},
              {"solutions", joined_lines(details.solutions)},
              {"listed", std::string(code(details.listed))},
              {"figures_subject", details.figures_subject},
              {"period", details.period},
              {"compared_with", details.compared_with},
              {"agreed_by", details.agreed_by},
              {"targets", joined_lines(details.targets)},
              {"steps", joined_lines(details.steps)},
              {"agreed", details.agreed ? "1" : ""},
              {"on_behalf_of", details.on_behalf_of},
              {"addressee", details.addressee},
              {"question", details.question},
              {"method", std::string(code(details.method))},
              {"entitled_class", std::string(code(details.entitled_class))},
              {"everybody_entitled", details.everybody_entitled ? "1" : ""},
              {"whole_subtree", details.whole_subtree ? "1" : ""}};
    if (row.speaker) fields.emplace_back("speaker", std::to_string(row.speaker->value));
    if (row.answers) fields.emplace_back("answers", std::to_string(row.answers->value));
    if (details.owner) fields.emplace_back("owner", std::to_string(details.owner->value));
    if (details.addressed_unit) fields.emplace_back("addressed_unit", std::to_string(details.addressed_unit->value));
    if (details.deadline) fields.emplace_back("deadline", written_day(*details.deadline));
    std::string figures;
    for (auto const& figure : details.figures) figures += figure_line(figure) + "\n";
    fields.emplace_back("figures", figures);
    if (row.kind == EntryKind::vote)
        for (auto const& [name, count] : {std::pair{"in_favour", details.in_favour},
                                          std::pair{"against", details.against}, std::pair{"other", details.other}})
            fields.emplace_back(name, std::to_string(count));
    for (auto const& [name, count] :
         {std::pair{"needed", details.needed}, std::pair{"ballots_issued", details.ballots_issued},
          std::pair{"ballots_returned", details.ballots_returned}, std::pair{"ballots_valid", details.ballots_valid}})
        if (count > 0) fields.emplace_back(name, std::to_string(count));
    return typed;
}

namespace {

/// The questions of the record, and what the entry answers by now if that is something else.
std::vector<QuestionChoice> questions_of(storage::Session& session, Id<Meeting> meeting, std::string_view chosen,
                                         std::map<Id<Person>, std::string> const& names) {
    std::vector<QuestionChoice> questions;
    for (auto const& entry : entries_of(session, meeting)) {
        bool const is_chosen = std::to_string(entry.entry.value) == chosen;
        if (entry.kind != EntryKind::question && !is_chosen) continue;
        auto asked = asked_view(entry, names);
        questions.push_back(
            {asked.asked_entry, std::move(asked.asked_speaker), std::move(asked.asked_text), is_chosen});
    }
    return questions;
}

}  // namespace

http::Response entry_page(pages::Visit& visit, VisibleMeeting const& found, std::optional<Id<Entry>> entry,
                          std::optional<std::int64_t> revision, html::TypedForm const& typed, Refusal const* refusal) {
    auto& session = visit.session();
    EntryFormView view;
    view.meeting = found.row.meeting;
    view.heading = found.row.title();
    view.entry = entry;
    view.revision = revision;
    if (refusal != nullptr) {
        view.fault = refusal->faults.empty() ? refusal->message : refusal->faults.front().message;
        if (refusal->kind == Refusal::Kind::stale) view.stands_now = refusal->message.values.at("text");
    }
    view.kinds = code_choices<EntryKind>(typed.typed("kind"));
    view.acts = code_choices<Act>(typed.typed("act"));
    view.methods = code_choices<VoteMethod>(typed.typed("method"));
    view.classes = code_choices<MemberClass>(typed.typed("entitled_class"));
    view.listings = code_choices<Listed>(typed.typed("listed"));
    for (auto const& item : agenda_of(session, found.row.meeting))
        view.items.push_back({item.item, std::to_string(item.place) + ". " + item.item_title,
                              std::to_string(item.item.value) == typed.typed("agenda_item")});
    auto const people = people_of(session, found.row.meeting);
    auto const names = names_of(session, found.row.meeting, people);
    for (auto const& person : people) {
        auto const number = std::to_string(person.person.value);
        view.speakers.push_back({person.person, names.at(person.person), number == typed.typed("speaker")});
        view.owners.push_back({person.person, names.at(person.person), number == typed.typed("owner")});
    }
    for (auto const& unit : org::all_units(session))
        view.units.push_back({unit.unit, unit.name, std::to_string(unit.unit.value) == typed.typed("addressed_unit")});
    view.questions = questions_of(session, found.row.meeting, typed.typed("answers"), names);
    fill_texts(view, typed);
    unfold_groups(view, typed);
    view.form_token = visit.form_token();
    view.client_id = visit.new_client_id();
    return visit.page("meetings/entry_form", view, look(found.row, refusal ? pages::status_of(refusal->kind) : 200));
}

html::Schema entry_form_view() { return html::schema_of<EntryFormView>(); }

}  // namespace daumoi::meetings
