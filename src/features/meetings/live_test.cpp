#include "features/meetings/live.hpp"

#include <gmock/gmock.h>

#include "features/meetings/meeting_testing.hpp"

namespace daumoi::meetings {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

enum class Side { writes, follows };

class ScreenChanges : public MeetingTest {
protected:
    Id<Entry> wrote(Id<Meeting> meeting, std::string const& text, TimeOfDay at) {
        auto entry = said(text);
        entry.happened = at;
        return add_entry(writing(recorder()), meeting, entry).value().entry;
    }
    /// What the newest entry of the journal changes.
    std::vector<ScreenChange> newest(Id<Meeting> meeting, Side side = Side::writes) {
        auto reading = database().read();
        auto const entry = journal::entries_of(reading.session(), {"meeting", meeting}).back();
        Readers const readers{{html::Language::en, organization().terminology}, side == Side::writes};
        return screen_changes(reading.session(), daumoi::detail::all_templates(), entry, meeting, {&readers, 1},
                              clock().now())
            .front();
    }
    static std::string element(Id<Entry> entry) { return "entry-" + std::to_string(entry.value); }
};
DAUMOI_ON_BOTH_DATABASES(ScreenChanges);

TEST_P(ScreenChanges, put_an_entry_where_it_stands_in_the_record) {
    auto const meeting = running();
    auto const late = wrote(meeting, "củi khô", TimeOfDay{9 * 60 + 30});
    ASSERT_EQ(newest(meeting).size(), 1U);
    EXPECT_EQ(newest(meeting)[0].target, element(late));
    EXPECT_EQ(newest(meeting)[0].place, "append");
    EXPECT_EQ(newest(meeting)[0].in, "record");
    auto const early = wrote(meeting, "củi ướt", TimeOfDay{9 * 60 + 10});
    auto const change = newest(meeting).at(0);
    EXPECT_EQ(change.target, element(early));
    EXPECT_EQ(change.place, "before:" + element(late));
    EXPECT_THAT(change.html, AllOf(HasSubstr("id=\"" + element(early) + "\""), HasSubstr("củi ướt")));
}

TEST_P(ScreenChanges, move_an_entry_whose_time_was_corrected) {
    auto const meeting = running();
    auto const first = wrote(meeting, "củi ướt", TimeOfDay{9 * 60});
    wrote(meeting, "củi khô", TimeOfDay{9 * 60 + 10});
    auto later = said("củi ướt");
    later.happened = TimeOfDay{9 * 60 + 40};
    ASSERT_TRUE(correct_entry(writing(chair()), meeting, first, 1, later));
    EXPECT_EQ(newest(meeting).at(0).target, element(first));
    EXPECT_EQ(newest(meeting).at(0).place, "append");
}

TEST_P(ScreenChanges, take_a_removed_entry_away_and_put_it_back) {
    auto const meeting = running();
    auto const first = wrote(meeting, "củi ướt", TimeOfDay{9 * 60});
    auto const second = wrote(meeting, "củi khô", TimeOfDay{9 * 60 + 10});
    ASSERT_TRUE(remove_entry(writing(recorder()), meeting, first));
    EXPECT_EQ(newest(meeting).at(0).target, element(first));
    EXPECT_EQ(newest(meeting).at(0).place, "remove");
    EXPECT_EQ(newest(meeting).at(0).html, "");
    ASSERT_TRUE(restore_entry(writing(recorder()), meeting, first));
    EXPECT_EQ(newest(meeting).at(0).place, "before:" + element(second));
}

TEST_P(ScreenChanges, offer_corrections_only_to_those_who_write) {
    auto const meeting = running();
    wrote(meeting, "củi ướt", TimeOfDay{9 * 60});
    EXPECT_THAT(newest(meeting, Side::writes).at(0).html, HasSubstr("/edit"));
    EXPECT_THAT(newest(meeting, Side::follows).at(0).html, Not(HasSubstr("/edit")));
}

TEST_P(ScreenChanges, ask_the_database_as_often_for_a_long_record_and_many_readers) {
    auto const meeting = running();
    for (int i = 0; i < 5; ++i) wrote(meeting, "củi ướt", TimeOfDay{9 * 60});
    auto reading = database().read();
    auto const entry = journal::entries_of(reading.session(), {"meeting", meeting}).back();
    std::vector<Readers> readers;
    for (auto const language : {html::Language::vi, html::Language::en})
        for (bool const writes : {true, false}) readers.push_back({{language, organization().terminology}, writes});
    auto const before = reading->executed();
    auto const changes =
        screen_changes(reading.session(), daumoi::detail::all_templates(), entry, meeting, readers, clock().now());
    EXPECT_EQ(reading->executed() - before, 5) << "meeting, entry, the one after it, its speaker, namesakes";
    ASSERT_EQ(changes.size(), 4U);
    EXPECT_THAT(changes[0].at(0).html, Not(testing::Eq(changes[1].at(0).html)));
    EXPECT_THAT(changes[0].at(0).html, Not(testing::Eq(changes[2].at(0).html)));
}

TEST_P(ScreenChanges, renew_the_roll_and_the_agenda) {
    auto const meeting = running();
    ASSERT_TRUE(
        call_roll(writing(recorder()), meeting, people().a.deputy, {Attendance::absent_without_reason, {}, {}, {}}));
    ASSERT_EQ(newest(meeting).size(), 1U);
    EXPECT_EQ(newest(meeting)[0].target, "roll");
    EXPECT_EQ(newest(meeting)[0].place, "replace");
    EXPECT_THAT(newest(meeting)[0].html, HasSubstr("id=\"roll\""));
    ASSERT_TRUE(start_agenda_item(writing(recorder()), meeting, record(meeting).agenda.back().id));
    EXPECT_EQ(newest(meeting).at(0).target, "run");
}

TEST_P(ScreenChanges, concern_their_own_meeting_only) {
    auto const other = running();
    auto const meeting = running();
    auto const entry = wrote(meeting, "củi ướt", TimeOfDay{9 * 60});
    auto reading = database().read();
    auto const written = journal::entries_of(reading.session(), {"entry", entry}).back();
    EXPECT_EQ(meetings_of(written), std::vector{meeting});
    EXPECT_NE(meetings_of(written), std::vector{other});
}

}  // namespace
}  // namespace daumoi::meetings
