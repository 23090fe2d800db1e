#pragma once

#include "features/meetings/meetings.hpp"
#include "features/testing.hpp"

/// For tests: a meeting of branch A, today at 8:30, in each of its states. The clock stands at 8:00.
namespace daumoi::meetings {

class MeetingTest : public FeatureTest {
protected:
    Id<Person> chair() const { return people().a.secretary; }
    Id<Person> recorder() const { return people().a.recorder; }

    MeetingInput input() const { return input(people().a); }
    MeetingInput input(TestBranch const& branch) const {
        MeetingInput input;
        input.unit = branch.unit;
        input.official_title = {"Giữ lửa lò nung theo phương châm “đủ nhiệt, đúng giờ”"};
        input.short_title = Text<300>{"Giữ lửa lò nung"};
        input.day = today();
        input.planned_start = TimeOfDay{8 * 60 + 30};
        input.planned_end = TimeOfDay{10 * 60};
        input.room = {"Phòng họp số 2"};
        input.chair = branch.secretary;
        input.recorder = branch.recorder;
        input.agenda = {{AgendaKind::discussion, {"Thảo luận"}, 60, {}}, {AgendaKind::vote, {"Biểu quyết"}, 5, {}}};
        return input;
    }

    Id<Meeting> prepared() { return prepare_meeting(writing(chair()), organization(), input()).value().meeting; }
    Id<Meeting> convened() {
        auto const meeting = prepared();
        EXPECT_TRUE(send_notice(writing(chair()), organization(), meeting));
        return meeting;
    }
    /// Everybody is there.
    Id<Meeting> running() {
        auto const meeting = convened();
        EXPECT_TRUE(start_meeting(writing(recorder()), meeting, {TimeOfDay{8 * 60 + 35}}));
        EXPECT_TRUE(call_everybody(writing(recorder()), meeting));
        return meeting;
    }
    /// Of branch B, whose chair and recorder hold there what ours hold here.
    Id<Meeting> running_next_door() {
        auto const& b = people().b;
        auto const meeting = prepare_meeting(writing(b.secretary), organization(), input(b)).value().meeting;
        EXPECT_TRUE(send_notice(writing(b.secretary), organization(), meeting));
        EXPECT_TRUE(start_meeting(writing(b.recorder), meeting, {TimeOfDay{8 * 60 + 35}}));
        return meeting;
    }
    Id<Meeting> closed() {
        auto const meeting = running();
        EXPECT_TRUE(add_entry(writing(recorder()), meeting, said("đề nghị chụm thêm củi trước 5 giờ sáng")));
        EXPECT_TRUE(close_meeting(writing(recorder()), meeting, {TimeOfDay{9 * 60 + 50}}));
        return meeting;
    }

    /// A contribution of the ordinary member.
    EntryInput said(std::string const& text) const {
        EntryInput input;
        input.kind = EntryKind::contribution;
        input.speaker = people().a.member;
        input.text = Text<5000>{text};
        return input;
    }
    static EntryInput counted(int in_favour, int against, int other) {
        EntryInput input;
        input.kind = EntryKind::vote;
        input.details.question = "thời gian chụm củi";
        input.details.in_favour = in_favour;
        input.details.against = against;
        input.details.other = other;
        return input;
    }

    MeetingRow row(Id<Meeting> meeting) {
        return find_visible(database().read().session(), SystemActor{"test"}, meeting, today()).value().row;
    }
    Record record(Id<Meeting> meeting) { return load_record(database().read().session(), row(meeting)); }
    PersonFacts person_in(Id<Meeting> meeting, Id<Person> person) {
        for (auto const& one : record(meeting).people)
            if (one.id == person) return one;
        return {};
    }
    std::vector<std::string> history(Id<Meeting> meeting, html::Language language = html::Language::en) {
        return history_sentences({"meeting", meeting}, sentences(), language);
    }
};

}  // namespace daumoi::meetings
