#pragma once

#include "app/demo/cast.hpp"
#include "app/demo/demo.hpp"
#include "app/refusal_text.hpp"
#include "features/meetings/meetings.hpp"
#include "features/portal/article_rows.hpp"

namespace daumoi::app {

/// Where the demo's changes are made: a clock that is moved forward, and people who act in their capacity.
class Scene {
public:
    Scene(storage::Database& database, ShiftedClock& clock, Cast const& cast, DemoOptions const& options);

    Cast const& cast() const { return cast_; }
    Day today() const { return today_; }
    DemoOptions const& options() const { return options_; }
    /// `days` before or after today; a Saturday or Sunday becomes the Friday before.
    Day workday(int days) const;

    /// Moves the clock to a local time that is not earlier than the present one.
    void at(Day day, TimeOfDay time);
    journal::Writing as(Id<Person> person);

    Id<Meeting> prepare(Id<Person> by, meetings::MeetingInput const& input);
    meetings::Record record(Id<Meeting> meeting);
    /// The article of the meeting as it is edited.
    portal::ArticleRow article(Id<Meeting> meeting);
    /// Writes what was said into the running item of the agenda, at that time.
    Id<Entry> write(Id<Person> recorder, Id<Meeting> meeting, TimeOfDay time, meetings::EntryInput input);
    /// The item with this kind begins.
    void go_on(Id<Person> recorder, Id<Meeting> meeting, TimeOfDay time, meetings::AgendaKind kind);
    void reply(Id<Person> person, Id<Meeting> meeting, meetings::Reply reply, std::string const& reason = {});

private:
    storage::Database& database_;
    ShiftedClock& clock_;
    Cast const& cast_;
    Day today_;
    DemoOptions options_;
};

/// "08:05" as it stands in the script of a meeting.
TimeOfDay clock_time(std::string_view text);

/// A contribution, question or remark, as a recorder types it.
meetings::EntryInput said(meetings::EntryKind kind, std::optional<Id<Person>> speaker, meetings::Act act,
                          std::string const& issue, std::string const& text);

// The meetings after the thematic one, in the order of their days.
void play_regular_meeting(Scene& scene);     ///< last week: closed, its minutes wait for the chair
void play_todays_meeting(Scene& scene);      ///< convened, with some replies
void play_coming_meeting(Scene& scene);      ///< of the engineers: a draft for next month
void play_neighbours_meeting(Scene& scene);  ///< of the reservoir: the operators are invited, and have not replied

/// The committee asks something of its branches.
void give_tasks(Scene& scene);

}  // namespace daumoi::app
