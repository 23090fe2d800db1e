#include "features/meetings/meeting_testing.hpp"
#include "features/meetings/meetings_pages.hpp"

/// What a meeting's state does not allow is refused with words, instead of being done to no effect.
namespace daumoi::meetings {
namespace {

using enum Refusal::Kind;

class MeetingStates : public MeetingTest {
protected:
    Id<AgendaItem> first_item(Id<Meeting> meeting) { return record(meeting).agenda.front().id; }
};
DAUMOI_ON_BOTH_DATABASES(MeetingStates);

TEST_P(MeetingStates, begin_once) {
    auto const meeting = running();
    auto const before = stock();
    EXPECT_EQ(refusal_of(start_meeting(writing(recorder()), meeting, {TimeOfDay{9 * 60}})), wrong_state);
    EXPECT_EQ(stock(), before);
    EXPECT_EQ(record(meeting).started, TimeOfDay(8 * 60 + 35));
}

TEST_P(MeetingStates, give_a_repeat_of_the_beginning_its_first_answer) {
    auto const meeting = convened();
    constexpr auto once = "0198a1b2-7c00-7000-8000-000000000001";
    ASSERT_TRUE(start_meeting(writing(recorder(), once), meeting, {TimeOfDay{8 * 60 + 35}}));
    auto const before = stock();
    EXPECT_TRUE(start_meeting(writing(recorder(), once), meeting, {TimeOfDay{8 * 60 + 35}}));
    EXPECT_EQ(stock(), before);
}

TEST_P(MeetingStates, let_no_item_begin_after_the_end) {
    auto const meeting = closed();
    auto const before = stock();
    EXPECT_EQ(refusal_of(start_agenda_item(writing(recorder()), meeting, first_item(meeting))), wrong_state);
    EXPECT_EQ(stock(), before);
}

TEST_P(MeetingStates, begun_before_its_day_a_meeting_is_held_on_this_one) {
    auto later = input();
    later.day = today() + 3;
    later.planned_start = TimeOfDay{14 * 60};
    later.planned_end = TimeOfDay{16 * 60};
    auto const meeting = prepare_meeting(writing(chair()), organization(), later).value().meeting;
    ASSERT_TRUE(send_notice(writing(chair()), organization(), meeting));
    EXPECT_EQ(usual_start(row(meeting), clock().now()), TimeOfDay{8 * 60}) << "the present time";
    EXPECT_EQ(usual_start(row(convened()), clock().now()), input().planned_start) << "as planned";
    ASSERT_TRUE(start_meeting(writing(recorder()), meeting, {TimeOfDay{8 * 60 + 5}}));
    EXPECT_EQ(row(meeting).day, today());
    EXPECT_EQ(row(meeting).part_of_day, PartOfDay::morning);
    EXPECT_EQ(record(meeting).started, TimeOfDay(8 * 60 + 5));
    EXPECT_EQ(history(meeting).back(),
              "Hàn Văn Thụ wrote down that the meeting began at 08:05 on 11 May 2026, earlier than planned.");
}

TEST_P(MeetingStates, let_sentences_be_corrected_only_after_the_end) {
    auto const meeting = running();
    auto const before = stock();
    SentenceInput const input{Text<200>{"start"}, Text<5000>{"Họp đúng giờ."}, 0};
    EXPECT_EQ(refusal_of(correct_sentence(writing(recorder()), organization(), meeting, input)), wrong_state);
    EXPECT_EQ(stock(), before);
}

TEST_P(MeetingStates, remove_and_put_back_an_entry_once) {
    auto const meeting = running();
    auto const entry = add_entry(writing(recorder()), meeting, said("củi ướt")).value().entry;
    auto before = stock();
    EXPECT_EQ(refusal_of(restore_entry(writing(recorder()), meeting, entry)), wrong_state);
    EXPECT_EQ(stock(), before);
    ASSERT_TRUE(remove_entry(writing(recorder()), meeting, entry));
    before = stock();
    EXPECT_EQ(refusal_of(remove_entry(writing(recorder()), meeting, entry)), wrong_state);
    EXPECT_EQ(stock(), before);
    ASSERT_TRUE(restore_entry(writing(recorder()), meeting, entry));
    EXPECT_EQ(record(meeting).entries.size(), 1U);
}

TEST_P(MeetingStates, show_no_form_that_would_be_refused) {
    auto const meeting = running();
    auto const asked =
        get("/meetings/" + std::to_string(meeting.value) + "/edit", {{"meeting", std::to_string(meeting.value)}});
    EXPECT_EQ(visit(edit_meeting, actor(chair()), asked).status, 409);
}

}  // namespace
}  // namespace daumoi::meetings
