#include "app/demo/scene.hpp"

#include <algorithm>

namespace daumoi::app {

using namespace meetings;

Scene::Scene(storage::Database& database, ShiftedClock& clock, Cast const& cast, DemoOptions const& options)
    : database_(database), clock_(clock), cast_(cast), today_(options.today), options_(options) {}

Day Scene::workday(int days) const {
    Day const day = today_ + days;
    return day + -std::max(0, static_cast<int>(day.weekday()) - 5);
}

void Scene::at(Day day, TimeOfDay time) {
    auto const moment = instant_of(day, time, cast_.organization.zone);
    if (clock_.now() < moment) clock_.advance(moment - clock_.now());
}

journal::Writing Scene::as(Id<Person> person) {
    PersonActor actor{person, std::nullopt};
    if (auto const found = cast_.capacities.find(person); found != cast_.capacities.end())
        actor.capacity = found->second;
    return {database_, clock_, actor, {}};
}

Id<Meeting> Scene::prepare(Id<Person> by, MeetingInput const& input) {
    return value_or_throw(prepare_meeting(as(by), cast_.organization, input)).meeting;
}

Record Scene::record(Id<Meeting> meeting) {
    auto reading = database_.read();
    return load_record(reading.session(),
                       value_or_throw(find_visible(reading.session(), SystemActor{"demo"}, meeting, today_)).row);
}

portal::ArticleRow Scene::article(Id<Meeting> meeting) {
    return portal::article_of(database_.read().session(), meeting).value();
}

Id<Entry> Scene::write(Id<Person> recorder, Id<Meeting> meeting, TimeOfDay time, EntryInput input) {
    at(local_time(clock_.now(), Organization{}.zone).day, time);
    input.happened = time;
    return value_or_throw(add_entry(as(recorder), meeting, input)).entry;
}

void Scene::go_on(Id<Person> recorder, Id<Meeting> meeting, TimeOfDay time, AgendaKind kind) {
    at(local_time(clock_.now(), Organization{}.zone).day, time);
    for (auto const& item : record(meeting).agenda)
        if (item.kind == kind) value_or_throw(start_agenda_item(as(recorder), meeting, item.id));
}

void Scene::reply(Id<Person> person, Id<Meeting> meeting, Reply reply, std::string const& reason) {
    ReplyInput input{reply, {}};
    if (!reason.empty()) input.reason = Text<300>{reason};
    value_or_throw(answer_notice(as(person), meeting, input));
}

TimeOfDay clock_time(std::string_view text) { return parse_time_of_day(text).value(); }

EntryInput said(EntryKind kind, std::optional<Id<Person>> speaker, Act act, std::string const& issue,
                std::string const& text) {
    EntryInput input;
    input.kind = kind;
    input.speaker = speaker;
    input.act = act;
    if (!issue.empty()) input.issue = Text<200>{issue};
    input.text = Text<5000>{text};
    return input;
}

}  // namespace daumoi::app
