#include "core/text.hpp"
#include "features/meetings/entry_form.hpp"
#include "features/meetings/suggestion_views.hpp"

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
    std::vector<ItemChoice> items;
    std::vector<PersonChoice> speakers;
    std::vector<PersonChoice> owners;
    std::vector<UnitChosen> units;
    std::string speaker_name, issue, text, answers, happened, points, solutions, figures, figures_subject, period,
        compared_with, agreed_by, targets, steps, on_behalf_of, addressee, question, in_favour, against, other,
        deadline;
    bool agreed = false;
    bool everybody_entitled = false;
    bool whole_subtree = false;
    std::string form_token;
    std::string client_id;
};
DAUMOI_DESCRIBE(EntryFormView,
                (meeting, heading, entry, revision, stands_now, fault, kinds, acts, methods, items, speakers, owners,
                 units, speaker_name, issue, text, answers, happened, points, solutions, figures, figures_subject,
                 period, compared_with, agreed_by, targets, steps, on_behalf_of, addressee, question, in_favour,
                 against, other, deadline, agreed, everybody_entitled, whole_subtree, form_token, client_id))

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
              {"points", joined_lines(details.points)},
              {"solutions", joined_lines(details.solutions)},
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
              {"everybody_entitled", details.everybody_entitled ? "1" : ""},
              {"whole_subtree", details.whole_subtree ? "1" : ""}};
    if (row.speaker) fields.emplace_back("speaker", std::to_string(row.speaker->value));
    if (row.answers) fields.emplace_back("answers", std::to_string(row.answers->value));
    if (details.owner) fields.emplace_back("owner", std::to_string(details.owner->value));
    if (details.addressed_unit) fields.emplace_back("addressed_unit", std::to_string(details.addressed_unit->value));
    if (details.deadline) fields.emplace_back("deadline", typed_day(*details.deadline));
    std::string figures;
    for (auto const& figure : details.figures) figures += figure_line(figure) + "\n";
    fields.emplace_back("figures", figures);
    if (row.kind == EntryKind::vote)
        for (auto const& [name, count] : {std::pair{"in_favour", details.in_favour},
                                          std::pair{"against", details.against}, std::pair{"other", details.other}})
            fields.emplace_back(name, std::to_string(count));
    return typed;
}

void fill_texts(EntryFormView& view, html::TypedForm const& typed) {
    view.speaker_name = typed.typed("speaker_name");
    view.issue = typed.typed("issue");
    view.text = typed.typed("text");
    view.answers = typed.typed("answers");
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
    view.agreed = typed.typed("agreed") == "1";
    view.everybody_entitled = typed.typed("everybody_entitled") == "1";
    view.whole_subtree = typed.typed("whole_subtree") == "1";
}

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
    for (auto const& item : agenda_of(session, found.row.meeting))
        view.items.push_back({item.item, std::to_string(item.place) + ". " + item.item_title,
                              std::to_string(item.item.value) == typed.typed("agenda_item")});
    for (auto const& person : people_of(session, found.row.meeting)) {
        auto const number = std::to_string(person.person.value);
        view.speakers.push_back({person.person, name_of(person), number == typed.typed("speaker")});
        view.owners.push_back({person.person, name_of(person), number == typed.typed("owner")});
    }
    for (auto const& unit : org::all_units(session))
        view.units.push_back({unit.unit, unit.name, std::to_string(unit.unit.value) == typed.typed("addressed_unit")});
    fill_texts(view, typed);
    view.form_token = visit.form_token();
    view.client_id = visit.new_client_id();
    return visit.page("meetings/entry_form", view, look(found.row, refusal ? pages::status_of(refusal->kind) : 200));
}

Result<VisibleMeeting> written_meeting(pages::Visit& visit) {
    return find_allowed(visit.session(), visit.actor(), visit.id<Meeting>("meeting"), visit.today(),
                        &Access::write_record);
}

/// Only a sentence for the line's script; the whole page again for a browser without it.
http::Response refused_line(pages::Visit& visit, Refusal const& refusal) {
    if (visit.wants_json()) return visit.refused(refusal);
    if (!visit.wants_fragment()) return record_again(visit, refusal);
    auto const& message = refusal.faults.empty() ? refusal.message : refusal.faults.front().message;
    auto response = http::Response::text(pages::status_of(refusal.kind), "text/html; charset=utf-8",
                                         html::escaped(visit.words().say(message)));
    return response;
}

/// The chosen reading, or the only sure one; a doubt asks.
Result<Reading> reading_of(pages::Visit& visit, VisibleMeeting const& found, html::TypedForm const& typed) {
    if (auto const chosen = typed.typed("reading"); !chosen.empty()) {
        auto reading = from_json_text<Reading>(chosen);
        if (!reading || !is_clean_utf8(chosen))
            return refuse({{"line", {"The choice was damaged on its way. Choose again.", {}}}});
        return std::move(*reading);
    }
    auto const line = typed.typed("line");
    if (!is_clean_utf8(line) || length(line) > 5000)
        return refuse({{"line", {"A line has at most 5,000 characters. Write it as two.", {}}}});
    auto known = line_context(visit, found.row);
    known.context.people = known.people;
    known.context.units = known.units;
    known.context.recent = known.recent;
    auto const readings = read_quick_line(line, known.context, from_code<EntryKind>(typed.typed("kind")));
    if (readings.empty()) return refuse({{"line", {"Type what was said.", {}}}});
    if (readings.front().certainty != Certainty::sure)
        return refuse({{"line", readings.front().doubts.empty() ? Message{"Choose how the line is meant.", {}}
                                                                : message_of(readings.front().doubts.front())}});
    return readings.front();
}

http::Response entry_fragment(pages::Visit& visit, EntryAnswer const& answer) {
    auto const row = entry_row(visit.session(), answer.entry);
    auto const names = names_of(people_of(visit.session(), answer.meeting));
    return visit.page("meetings/entry", entry_view(*row, names, true),
                      {{"Entry", {}}, pages::Place::meetings, pages::Look::Frame::alone});
}

http::Response post_line(pages::Visit& visit, html::TypedForm const& typed) {
    auto const found = written_meeting(visit);
    if (!found) return refused_line(visit, found.error());
    auto const reading = reading_of(visit, *found, typed);
    visit.done_reading();
    if (!reading) return refused_line(visit, reading.error());
    auto const meeting = found->row.meeting;
    auto const writing = writing_of(visit);
    Result<EntryAnswer> answer = refuse(Refusal::Kind::unavailable, "");
    if (reading->corrects) {
        auto const before = entry_row(visit.session(), *reading->corrects);
        visit.done_reading();
        answer = correct_entry(writing, meeting, *reading->corrects, before ? before->revision : 0, entry_of(*reading));
    } else {
        answer = add_entry(writing, meeting, entry_of(*reading));
    }
    if (!answer) return refused_line(visit, answer.error());
    if (visit.wants_fragment()) return entry_fragment(visit, *answer);
    return visit.changed(*answer, address_of(meeting) + "/record#entry-" + std::to_string(answer->entry.value));
}

/// The form with all fields, for a new entry or a correction.
http::Response post_form(pages::Visit& visit, std::optional<Id<Entry>> entry) {
    auto const form = visit.input<EntryForm>();
    auto const input = form ? input_of(*form) : Result<EntryInput>(std::unexpected(form.error()));
    auto const meeting = visit.id<Meeting>("meeting");
    Result<EntryAnswer> answer = input ? Result<EntryAnswer>(EntryAnswer{}) : std::unexpected(input.error());
    if (input && entry) answer = correct_entry(writing_of(visit), meeting, *entry, form->revision.value_or(0), *input);
    if (input && !entry) answer = add_entry(writing_of(visit), meeting, *input);
    if (answer)
        return visit.changed(*answer, address_of(meeting) + "/record#entry-" + std::to_string(answer->entry.value));
    auto const kind = answer.error().kind;
    bool const again =
        kind == Refusal::Kind::invalid || kind == Refusal::Kind::stale || kind == Refusal::Kind::unavailable;
    auto const found = written_meeting(visit);
    if (!again || !found || visit.wants_json()) return visit.refused(answer.error());
    std::optional<std::int64_t> revision;
    if (entry)
        if (auto const row = entry_row(visit.session(), *entry)) revision = row->revision;
    return entry_page(visit, *found, entry, revision, visit.typed(answer.error()), &answer.error());
}

}  // namespace

http::Response post_entry(pages::Visit& visit) {
    if (visit.sends_json()) return post_form(visit, std::nullopt);
    auto const typed = visit.typed({});
    bool const quick = std::ranges::any_of(typed.fields, [](auto const& field) { return field.first == "line"; });
    return quick ? post_line(visit, typed) : post_form(visit, std::nullopt);
}

http::Response edit_entry(pages::Visit& visit) {
    auto const found = written_meeting(visit);
    if (!found) return visit.refused(found.error());
    if (visit.parameter("entry").empty()) {
        html::TypedForm typed;
        auto const kind = visit.query("kind");
        typed.fields = {{"kind", kind.empty() ? "report" : kind}};
        if (found->row.running_item)
            typed.fields.emplace_back("agenda_item", std::to_string(found->row.running_item->value));
        return entry_page(visit, *found, std::nullopt, std::nullopt, typed, nullptr);
    }
    auto const row = entry_row(visit.session(), visit.id<Entry>("entry"));
    if (!row || row->meeting != found->row.meeting)
        return visit.refused({Refusal::Kind::not_found, {"The record of this meeting has no such entry.", {}}});
    return entry_page(visit, *found, row->entry, row->revision, typed_entry(*row), nullptr);
}

http::Response post_entry_correction(pages::Visit& visit) { return post_form(visit, visit.id<Entry>("entry")); }

http::Response post_entry_removal(pages::Visit& visit) {
    auto const meeting = visit.id<Meeting>("meeting");
    auto const answer = remove_entry(writing_of(visit), meeting, visit.id<Entry>("entry"));
    if (!answer) return visit.refused(answer.error());
    return visit.changed(*answer, address_of(meeting) + "/record");
}

http::Response post_entry_restoration(pages::Visit& visit) {
    auto const meeting = visit.id<Meeting>("meeting");
    auto const answer = restore_entry(writing_of(visit), meeting, visit.id<Entry>("entry"));
    if (!answer) return visit.refused(answer.error());
    return visit.changed(*answer, address_of(meeting) + "/record");
}

}  // namespace daumoi::meetings
