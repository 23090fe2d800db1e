#pragma once

#include "features/meetings/meetings.hpp"
#include "features/testing.hpp"

/// For tests of what comes out of a record: meetings of branch a, begun and written by its recorder.
namespace daumoi::meetings {

class RecordTest : public FeatureTest {
protected:
    /// Today, from 8 to 10.
    MeetingInput plan(std::vector<AgendaInput> agenda) const {
        MeetingInput input;
        input.unit = people().a.unit;
        input.official_title = {"Giữ lửa lò đều qua ca đêm"};
        input.day = today();
        input.planned_start = TimeOfDay{8 * 60};
        input.planned_end = TimeOfDay{10 * 60};
        input.room = {"Nhà ăn ca"};
        input.chair = people().a.secretary;
        input.recorder = people().a.recorder;
        input.agenda = std::move(agenda);
        return input;
    }

    /// Everybody is there.
    Id<Meeting> begin(MeetingInput const& plan) {
        auto const secretary = writing(people().a.secretary);
        auto const meeting = prepare_meeting(secretary, organization(), plan).value().meeting;
        EXPECT_TRUE(send_notice(secretary, organization(), meeting));
        auto const recorder = writing(people().a.recorder);
        EXPECT_TRUE(call_everybody(recorder, meeting));
        EXPECT_TRUE(start_meeting(recorder, meeting, {}));
        return meeting;
    }

    static EntryInput words(EntryKind kind, Id<Person> speaker, Act act, std::string text) {
        EntryInput input;
        input.kind = kind;
        input.speaker = speaker;
        input.act = act;
        input.text = Text<5000>{std::move(text)};
        return input;
    }

    /// Under the first item of that kind.
    Id<Entry> write(Id<Meeting> meeting, AgendaKind item, EntryInput input) {
        auto const items = agenda(meeting);
        input.agenda_item = std::ranges::find(items, item, &AgendaFacts::kind)->id;
        return add_entry(writing(people().a.recorder), meeting, input).value().entry;
    }

private:
    std::vector<AgendaFacts> agenda(Id<Meeting> meeting) {
        auto reading = database().read();
        auto const found = find_visible(reading.session(), SystemActor{"test"}, meeting, today());
        return load_record(reading.session(), found.value().row).agenda;
    }
};

}  // namespace daumoi::meetings
