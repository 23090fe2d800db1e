#include "app/history_pages.hpp"

#include <ranges>
#include <set>

#include "app/history_view.hpp"
#include "core/contains.hpp"
#include "features/accounts/accounts.hpp"
#include "features/portal/portal.hpp"
#include "features/tasks/tasks.hpp"
#include "features/units/units.hpp"

namespace daumoi::app {
namespace {

using pages::Place;
using pages::Visit;

/// For those who see that a meeting takes place and not what is written there.
journal::Entry without_content(journal::Entry entry) {
    constexpr std::string_view harmless[] = {"title", "kind", "role"};
    bool const of_meeting = entry.verb.starts_with("meeting.");
    auto const facts = json::parse(entry.payload);
    json::object kept;
    for (auto const& [name, value] : facts.as_object())
        if (of_meeting ? name != "reason" : contains(harmless, std::string_view(name))) kept[name] = value;
    entry.payload = json::serialize(kept);
    return entry;
}

/// Who answered what, and who was there.
bool tells_of_people(std::string_view verb) {
    constexpr std::string_view verbs[] = {"meeting.answered", "meeting.roll_called", "meeting.everybody_called",
                                          "meeting.heads_counted", "meeting.groups_named"};
    return contains(verbs, verb);
}

/// What is said in a meeting is for those who see its record, and so is who was there and what became of it.
Filter filter_for(meetings::Access const& access) {
    return [access](journal::Entry entry) -> std::optional<journal::Entry> {
        if (access.see_record) return entry;
        if (tells_of_people(entry.verb) && !access.prepare) return std::nullopt;
        if (entry.verb.starts_with("article.") && access.draft_article) return entry;
        if (entry.verb.starts_with("article.") || entry.verb.starts_with("task.")) return std::nullopt;
        return without_content(std::move(entry));
    };
}

std::optional<journal::Entry> everything(journal::Entry entry) { return entry; }

http::Response page(Visit const& visit, HistoryView const& view, Place place) {
    return visit.page(view.head ? "meetings/history" : "accounts/history", view,
                      {{"History: {title}", {{"title", view.thing_title}}}, place});
}

/// The last removal of an entry that is still out of the record keeps its offer, if the reader writes the record.
void keep_restorable(std::vector<HistoryRow>& rows, std::set<Id<Entry>> removed) {
    for (auto& row : rows | std::views::reverse)
        if (row.restorable && removed.erase(*row.restorable) == 0) row.restorable.reset();
}

std::string address(std::string_view kind, std::int64_t number) {
    return "/" + std::string(kind) + "/" + std::to_string(number);
}

}  // namespace

std::vector<journal::VerbWords> all_verbs() {
    std::vector<journal::VerbWords> verbs;
    for (auto const& list :
         {accounts::sentences(), units::sentences(), meetings::sentences(), tasks::sentences(), portal::sentences()})
        verbs.insert(verbs.end(), list.begin(), list.end());
    return verbs;
}

http::Response show_meeting_history(Visit& visit) {
    auto const meeting = visit.id<Meeting>("meeting");
    auto const found = meetings::find_visible(visit.session(), visit.actor(), meeting, visit.today());
    if (!found) return visit.refused(found.error());
    HistoryView view{meetings::head_view(*found, meetings::MeetingPart::history),
                     found->row.title(),
                     address("meetings", meeting.value),
                     {},
                     {}};
    view.lines = history_of(visit, {"meeting", meeting}, filter_for(found->access));
    bool const writes = found->access.write_record;
    keep_restorable(view.lines, writes ? meetings::removed_entries(visit.session(), meeting) : std::set<Id<Entry>>{});
    view.form_token = visit.form_token();
    return page(visit, view, Place::meetings);
}

http::Response show_task_history(Visit& visit) {
    auto const task = visit.id<Task>("task");
    auto const found = tasks::find_visible(visit.session(), visit.actor(), task, visit.today());
    if (!found) return visit.refused(found.error());
    HistoryView view{{}, found->row.text, address("tasks", task.value), {}, {}};
    view.lines = history_of(visit, {"task", task}, everything);
    return page(visit, view, Place::tasks);
}

http::Response show_unit_history(Visit& visit) {
    auto const id = visit.id<Unit>("unit");
    auto const unit = org::find_unit(visit.session(), id);
    if (!unit) return visit.refused({Refusal::Kind::not_found, {"There is no such unit, or it was closed.", {}}});
    bool const sees_people =
        accounts::may(visit.session(), visit.actor(), accounts::Action::see_people, id, visit.today());
    HistoryView view{{}, unit->name, address("units", id.value), {}, {}};
    view.lines = history_of(visit, {"unit", id}, [&](journal::Entry entry) -> std::optional<journal::Entry> {
        auto const begins_with = [&](std::string_view prefix) { return entry.verb.starts_with(prefix); };
        bool const of_tree = begins_with("unit.") || begins_with("position.");
        bool const of_people = begins_with("person.") || begins_with("people.");
        // What else names the unit, a meeting that is prepared, is told where the reader's sight of it is checked.
        if (!of_tree && !(of_people && sees_people)) return std::nullopt;
        return entry;
    });
    return page(visit, view, Place::units);
}

http::Response show_article_history(Visit& visit) {
    auto const meeting = visit.id<Meeting>("meeting");
    auto const found = meetings::find_allowed(visit.session(), visit.actor(), meeting, visit.today(),
                                              &meetings::Access::draft_article);
    if (!found) return visit.refused(found.error());
    auto const article = portal::find_article_of_meeting(visit.session(), meeting);
    if (!article) return visit.refused({Refusal::Kind::not_found, {"Nothing of this article has been saved yet.", {}}});
    HistoryView view{{}, article->article_headline, address("meetings", meeting.value) + "/article", {}, {}};
    view.lines = history_of(visit, {"article", article->article}, everything);
    return page(visit, view, Place::articles);
}

}  // namespace daumoi::app
