#include "features/tasks/meeting_tasks_view.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/listed_names.hpp"
#include "features/tasks/meeting_offers.hpp"
#include "features/tasks/task_input.hpp"

namespace daumoi::tasks {
namespace {

struct Building {
    pages::Visit& visit;
    meetings::Record const& record;
    KnownUnits const& units;
    bool offering;
    std::vector<RefusedOffer> const& refused;

    RefusedOffer const* refused_of(Id<Entry> entry, std::string const& offered) const {
        auto const found = std::ranges::find_if(
            refused, [&](auto const& one) { return one.entry == entry && one.form.typed("offered") == offered; });
        return found == refused.end() ? nullptr : &*found;
    }
};

std::string full_name(meetings::PersonFacts const& person) {
    return org::PersonName{person.id, person.surname, person.middle, person.given, person.sex}.full();
}

std::string number_or_nothing(auto const& id) { return id ? std::to_string(id->value) : std::string{}; }

/// A neighbour is a choice only when the speaker may give tasks there; else it is written in words.
std::vector<org::UnitNow> askable_units(Building const& building, meetings::EntryFacts const& entry,
                                        std::optional<Id<Unit>> named) {
    auto units = building.units.below;
    auto const is_named = [&](org::UnitNow const& unit) { return unit.unit == named; };
    if (!named || !entry.speaker || std::ranges::any_of(units, is_named)) return units;
    PersonActor const speaker{*entry.speaker, std::nullopt};
    auto const unit = std::ranges::find_if(building.units.named.around, is_named);
    if (unit != building.units.named.around.end() &&
        accounts::may(building.visit.session(), speaker, accounts::Action::make_task, *named, building.visit.today()))
        units.push_back(*unit);
    return units;
}

/// Members of the unit who take part: those whom the meeting can ask.
std::vector<PersonOption> members(meetings::Record const& record, std::string const& chosen) {
    std::vector<PersonOption> options;
    auto const names = meetings::listed_names(record.people);
    for (auto const& person : record.people)
        if (person.member_class)
            options.push_back({person.id, names.at(person.id), std::to_string(person.id.value) == chosen});
    return options;
}

/// What one tap would send, as fields of a form.
html::TypedForm prefilled(Building const& building, Offer const& offer, std::vector<org::UnitNow> const& units) {
    auto const& details = offer.details;
    bool const unit =
        details.addressed_unit && std::ranges::find(units, *details.addressed_unit, &org::UnitNow::unit) != units.end();
    auto const owner =
        std::ranges::find(building.record.people, details.owner.value_or(Id<Person>{}), &meetings::PersonFacts::id);
    bool const member = owner != building.record.people.end() && owner->member_class;
    bool const nobody = details.addressee.empty() && !unit && !member;
    std::optional<Id<Unit>> addressed;
    if (unit) addressed = details.addressed_unit;
    if (nobody && !offer.says_verb) addressed = building.units.own;
    auto const unit_name = unit ? std::ranges::find(units, *addressed, &org::UnitNow::unit)->name : std::string{};
    auto const owner_name = member ? full_name(*owner) : std::string{};
    html::TypedForm form;
    form.fields = {{"verb", std::string(code(offer.verb))},
                   {"text", offer.text},
                   {"addressed_unit", number_or_nothing(addressed)},
                   {"owner", member ? number_or_nothing(details.owner) : std::string{}},
                   {"addressee", words_beyond(details.addressee, unit_name, details.whole_subtree, owner_name)},
                   {"deadline", details.deadline ? building.visit.words().date(*details.deadline) : std::string{}}};
    if (details.whole_subtree) form.fields.emplace_back("whole_subtree", "1");
    return form;
}

OfferForm form_of(Building const& building, meetings::EntryFacts const& entry, Offer const& offer, std::size_t place) {
    auto const units = askable_units(building, entry, offer.details.addressed_unit);
    auto const* refused = building.refused_of(entry.id, offer.text);
    auto const typed = refused != nullptr ? refused->form : prefilled(building, offer, units);
    bool const addressed = !typed.typed("addressed_unit").empty() || !typed.typed("owner").empty();
    return {.offer_key = std::to_string(entry.id.value) + "-" + std::to_string(place),
            .offered = offer.text,
            .complete = offer.asks && addressed && offer.doubts.empty(),
            .offer_refused = refused != nullptr ? refused->reason : std::nullopt,
            .offer_verbs = verb_options(typed.typed("verb")),
            .offer_verb = typed.field("verb"),
            .offer_text = typed.field("text"),
            .offer_units = unit_options(units, typed.typed("addressed_unit")),
            .offer_unit = typed.field("addressed_unit"),
            .offer_subtree = typed.chose("whole_subtree", "1"),
            .offer_people = members(building.record, typed.typed("owner")),
            .offer_owner = typed.field("owner"),
            .offer_addressee = typed.field("addressee"),
            .offer_deadline = typed.field("deadline"),
            .doubts = offer.doubts};
}

std::string item_title(meetings::Record const& record, meetings::EntryFacts const& entry) {
    auto const item = std::ranges::find(record.agenda, entry.agenda_item, &meetings::AgendaFacts::id);
    return item == record.agenda.end() ? std::string{} : item->title;
}

std::string speaker_name(meetings::Record const& record, meetings::EntryFacts const& entry) {
    auto const person =
        std::ranges::find(record.people, entry.speaker.value_or(Id<Person>{}), &meetings::PersonFacts::id);
    return person == record.people.end() ? entry.speaker_name : full_name(*person);
}

EntryTasks tasks_of_entry(Building const& building, meetings::EntryFacts const& entry,
                          std::vector<TaskRow> const& made) {
    EntryTasks view{.entry = entry.id,
                    .entry_time = entry.happened,
                    .entry_kind = entry.kind,
                    .entry_item = item_title(building.record, entry),
                    .entry_speaker = speaker_name(building.record, entry),
                    .entry_text = entry.text};
    for (auto const& row : made)
        if (row.entry == entry.id) view.made.push_back(line_of(row, building.visit.today()));
    if (!building.offering) return view;
    std::size_t place = 0;
    for (auto const& offer : offers_of(entry, building.record, building.units)) {
        bool const done = std::ranges::any_of(made, [&](TaskRow const& row) {
            return row.entry == entry.id && row.offered == offer.text && !was_withdrawn(row);
        });
        if (done) continue;
        auto form = form_of(building, entry, offer, ++place);
        (offer.asks ? view.offers : view.other_offers).push_back(std::move(form));
    }
    return view;
}

std::string chosen_of(auto const& options, auto const& chosen, auto const& value) {
    auto const found = std::ranges::find(options, true, chosen);
    return found == options.end() ? std::string{} : std::to_string(((*found).*value).value);
}

/// The fields of one offer under the name that it has among several.
void repeat(MeetingTasksView& view, EntryTasks const& entry, OfferForm const& offer) {
    auto const name = "tasks." + std::to_string(view.complete_count++) + ".";
    auto const add = [&](std::string_view field, std::string value, std::string_view source = {}) {
        auto const id = source.empty() ? std::string{} : std::string(source) + "-" + offer.offer_key;
        view.repeated.push_back({name + std::string(field), std::move(value), id});
    };
    add("entry", std::to_string(entry.entry.value));
    add("offered", offer.offered);
    add("text", offer.offer_text.typed, "text");
    add("verb", offer.offer_verb.typed, "verb");
    add("addressed_unit", chosen_of(offer.offer_units, &UnitOption::unit_chosen, &UnitOption::unit_option), "unit");
    if (offer.offer_subtree) add("whole_subtree", "1", "subtree");
    add("owner", chosen_of(offer.offer_people, &PersonOption::person_chosen, &PersonOption::person_option), "owner");
    add("addressee", offer.offer_addressee.typed, "addressee");
    add("deadline", offer.offer_deadline.typed, "deadline");
}

void gather_complete(MeetingTasksView& view) {
    for (auto const& entry : view.entries)
        for (auto const& offer : entry.offers)
            if (offer.complete) repeat(view, entry, offer);
    view.may_make_all = view.complete_count > 1;
    if (!view.may_make_all) view.repeated.clear();
}

/// Each that was refused, with its reason or what is wrong with its first field.
void gather_refused(MeetingTasksView& view, std::vector<RefusedOffer> const& refused) {
    for (auto const& entry : view.entries)
        for (auto const& offer : entry.offers)
            for (auto const& one : refused) {
                if (one.entry != entry.entry || one.form.typed("offered") != offer.offered) continue;
                auto const* fault = one.form.faults.empty() ? nullptr : &one.form.faults.front().message;
                if (fault != nullptr || one.reason)
                    view.refused_offers.push_back(
                        {offer.offer_key, offer.offered, fault != nullptr ? *fault : *one.reason});
            }
}

}  // namespace

MeetingTasksView meeting_tasks_view(pages::Visit& visit, meetings::VisibleMeeting const& found,
                                    std::vector<RefusedOffer> const& refused) {
    auto& session = visit.session();
    auto const& row = found.row;
    auto const record = meetings::load_record(session, row);
    auto const units = known_units(session, row.unit);
    auto const made = task_rows_of_meeting(session, row.meeting);
    Building const building{visit, record, units, found.access.make_tasks, refused};
    MeetingTasksView view{.head = meetings::head_view(found, meetings::MeetingPart::tasks),
                          .may_make = found.access.make_tasks,
                          .made_count = static_cast<std::int64_t>(made.size()),
                          .form_token = visit.form_token()};
    for (auto const& entry : record.entries) {
        bool const has_tasks = std::ranges::find(made, entry.id, &TaskRow::entry) != made.end();
        if (!has_tasks && (!view.may_make || !can_ask(entry, record))) continue;
        auto shown = tasks_of_entry(building, entry, made);
        view.offered_count += static_cast<std::int64_t>(shown.offers.size());
        view.entries.push_back(std::move(shown));
    }
    gather_complete(view);
    if (refused.size() > 1 || (refused.size() == 1 && refused.front().reason)) gather_refused(view, refused);
    return view;
}

}  // namespace daumoi::tasks
