#include "features/meetings/meeting_testing.hpp"

namespace daumoi::meetings {
namespace {

using enum Refusal::Kind;

class PrepareMeeting : public MeetingTest {};
DAUMOI_ON_BOTH_DATABASES(PrepareMeeting);

TEST_P(PrepareMeeting, keeps_what_was_typed_as_a_draft) {
    auto const meeting = prepared();
    EXPECT_EQ(row(meeting).state, MeetingState::draft);
    EXPECT_EQ(row(meeting).official_title, "Giữ lửa lò nung theo phương châm “đủ nhiệt, đúng giờ”");
    EXPECT_EQ(row(meeting).part_of_day, PartOfDay::morning);
    EXPECT_EQ(person_in(meeting, chair()).roles, std::vector{Role::chair});
    EXPECT_EQ(person_in(meeting, recorder()).roles, std::vector{Role::recorder});
    EXPECT_EQ(record(meeting).agenda.size(), 2U);
}

TEST_P(PrepareMeeting, keeps_materials_groups_and_occasion) {
    auto with = input();
    with.occasion = Text<500>{"kỷ niệm ngày lập xưởng"};
    with.attending_groups = Text<2000>{"các đồng chí đảng ủy viên\n12 đại biểu tổ củi"};
    with.materials = {{{"nội dung chuyên đề"}, 2, today() + -10, Text<200>{"chi ủy"}, today() + -3, 1}};
    auto const kept = record(prepare_meeting(writing(chair()), organization(), with).value().meeting);
    EXPECT_EQ(kept.occasion, "kỷ niệm ngày lập xưởng");
    EXPECT_EQ(kept.attending_groups, (std::vector<std::string>{"các đồng chí đảng ủy viên", "12 đại biểu tổ củi"}));
    ASSERT_EQ(kept.materials.size(), 1U);
    EXPECT_EQ(to_json_text(kept.materials.front()), R"({"title":"nội dung chuyên đề","version":2,"dated":"2026-05-01",)"
                                                    R"("agreed_by":"chi ủy","sent":"2026-05-08","agenda_number":1})");
}

TEST_P(PrepareMeeting, tells_former_positions_of_whom_it_is_asked_for) {
    database().write([&](storage::WriteTransaction& transaction) {
        for (auto const person : {people().b.secretary, people().b.deputy})
            org::add_position(transaction, {person,
                                            "Phó Quản đốc",
                                            "",
                                            org::Duty::none,
                                            people().b.unit,
                                            {},
                                            {},
                                            9,
                                            today() + -900,
                                            today() + -800});
        return true;
    });
    auto with = input();
    with.invited = {{people().b.secretary, Role::guest, true}, {people().b.deputy, Role::guest, false}};
    auto const meeting = prepare_meeting(writing(chair()), organization(), with).value().meeting;
    EXPECT_EQ(person_in(meeting, people().b.secretary).past_positions.size(), 1U);
    EXPECT_TRUE(person_in(meeting, people().b.deputy).past_positions.empty());
}

TEST_P(PrepareMeeting, lets_somebody_stand_for_the_unit_of_the_position_held_that_day) {
    database().write([&](storage::WriteTransaction& transaction) {
        org::add_position(transaction, {people().b.member,
                                        "Phó Bí thư",
                                        "",
                                        org::Duty::deputy,
                                        people().b.unit,
                                        {},
                                        {},
                                        9,
                                        today() + -900,
                                        today() + -800});
        return true;
    });
    auto with = input();
    with.invited = {{people().b.secretary, Role::unit_representative, false},
                    {people().b.deputy, Role::delegate, false},
                    {people().b.member, Role::unit_representative, false}};
    auto const meeting = prepare_meeting(writing(chair()), organization(), with).value().meeting;
    EXPECT_EQ(person_in(meeting, people().b.secretary).represents, "Chi bộ");
    EXPECT_EQ(person_in(meeting, people().b.deputy).represents, "") << "is invited for themselves";
    EXPECT_EQ(person_in(meeting, people().b.member).represents, "") << "the position is over";
}

TEST_P(PrepareMeeting, refuses_a_neighbour_and_a_mere_member) {
    auto const before = stock();
    for (auto const other : {people().b.secretary, people().a.member, people().administrator})
        EXPECT_EQ(refusal_of(prepare_meeting(writing(other), organization(), input())), not_allowed);
    EXPECT_EQ(stock(), before);
}

TEST_P(PrepareMeeting, refuses_what_cannot_be_and_names_each_field) {
    auto const before = stock();
    auto wrong = input();
    wrong.planned_end = wrong.planned_start;
    wrong.recorder = wrong.chair;
    wrong.reply_day = wrong.day + 1;
    wrong.agenda.clear();
    wrong.invited = {{Id<Person>{99'999}, Role::guest, false}};
    wrong.materials = {{{"báo cáo"}, {}, {}, {}, wrong.day + 1, 3}};
    auto const refused = prepare_meeting(writing(chair()), organization(), wrong);
    EXPECT_EQ(refusal_of(refused), invalid);
    for (auto const* field : {"planned_end", "recorder", "reply_day", "agenda", "invited.0.person", "materials.0.sent",
                              "materials.0.agenda_number"})
        EXPECT_NE(fault_of(refused, field), "") << field;
    EXPECT_EQ(stock(), before);
}

TEST_P(PrepareMeeting, stands_in_the_history) {
    EXPECT_EQ(history(prepared()).front(),
              "Ngũ Đình Khải prepared the meeting “Giữ lửa lò nung” of Chi bộ Lò nung on 11 May 2026.");
}

class SendNotice : public MeetingTest {};
DAUMOI_ON_BOTH_DATABASES(SendNotice);

TEST_P(SendNotice, puts_the_members_of_the_day_on_the_roll) {
    auto const meeting = convened();
    EXPECT_EQ(row(meeting).state, MeetingState::convened);
    EXPECT_EQ(record(meeting).people.size(), 5U);
    EXPECT_EQ(person_in(meeting, people().a.second_member).member_class, MemberClass::probationary);
}

TEST_P(SendNotice, gives_everybody_a_link_of_their_own) {
    auto const meeting = convened();
    auto reading = database().read();
    auto const path = link_path("secret", Id<Link>{1});
    auto const actor = find_link(reading.session(), "secret", path.substr(std::string_view("/r/").size()));
    ASSERT_TRUE(actor);
    EXPECT_EQ(actor->meeting, meeting);
    EXPECT_FALSE(find_link(reading.session(), "another secret", path.substr(3)));
    EXPECT_FALSE(find_link(reading.session(), "secret", "1-00000000000000000000"));
}

TEST_P(SendNotice, refuses_a_neighbour) {
    auto const meeting = prepared();
    auto const before = stock();
    EXPECT_EQ(refusal_of(send_notice(writing(people().b.secretary), organization(), meeting)), not_found);
    EXPECT_EQ(stock(), before);
}

TEST_P(SendNotice, refuses_to_be_sent_twice) {
    auto const meeting = convened();
    auto const before = stock();
    EXPECT_EQ(refusal_of(send_notice(writing(chair()), organization(), meeting)), wrong_state);
    EXPECT_EQ(stock(), before);
}

TEST_P(SendNotice, stands_in_the_history) {
    EXPECT_EQ(history(convened()).back(),
              "Ngũ Đình Khải sent the notice of the meeting “Giữ lửa lò nung” on 11 May 2026 to 5 people.");
}

class AnswerNotice : public MeetingTest {
protected:
    static ReplyInput no_because(std::string const& reason) { return {Reply::no, Text<300>{reason}}; }
};
DAUMOI_ON_BOTH_DATABASES(AnswerNotice);

TEST_P(AnswerNotice, is_taken_from_a_member_and_from_the_holder_of_a_link) {
    auto const meeting = convened();
    EXPECT_TRUE(answer_notice(writing(people().a.member), meeting, {Reply::yes_room, {}}));
    LinkActor const by_link{{1}, people().a.deputy, meeting};
    EXPECT_TRUE(answer_notice(writing_as(by_link), meeting, no_because("Trực lò")));
    ASSERT_TRUE(start_meeting(writing(recorder()), meeting, {}));
    ASSERT_TRUE(call_everybody(writing(recorder()), meeting));
    EXPECT_EQ(person_in(meeting, people().a.member).state, Attendance::present_in_room);
    EXPECT_EQ(person_in(meeting, people().a.deputy).state, Attendance::absent_with_reason);
    EXPECT_EQ(person_in(meeting, people().a.deputy).reason, "Trực lò");
}

TEST_P(AnswerNotice, refuses_a_neighbour_and_the_link_of_another_meeting) {
    auto const meeting = convened();
    auto const before = stock();
    EXPECT_EQ(refusal_of(answer_notice(writing(people().b.member), meeting, {Reply::yes_room, {}})), not_found);
    LinkActor const of_another{{1}, people().a.member, {meeting.value + 1}};
    EXPECT_EQ(refusal_of(answer_notice(writing_as(of_another), meeting, {Reply::yes_room, {}})), not_found);
    EXPECT_EQ(refusal_of(answer_notice(writing_as(PublicActor{}), meeting, {Reply::yes_room, {}})), not_found);
    EXPECT_EQ(stock(), before);
}

TEST_P(AnswerNotice, asks_for_the_reason_of_a_no) {
    auto const meeting = convened();
    auto const before = stock();
    auto const refused = answer_notice(writing(people().a.member), meeting, {Reply::no, {}});
    EXPECT_EQ(fault_of(refused, "reason"), "Say in a few words why: it stands in the minutes.");
    EXPECT_EQ(stock(), before);
}

TEST_P(AnswerNotice, stands_in_the_history_with_its_reason) {
    auto const meeting = convened();
    ASSERT_TRUE(answer_notice(writing(people().a.member), meeting, no_because("Trực lò")));
    EXPECT_EQ(history(meeting).back(), "Reply of Cấn Thị Mây to the notice: no, because: Trực lò");
    auto const vietnamese = history(meeting, html::Language::vi).back();
    EXPECT_TRUE(vietnamese.starts_with("Cấn Thị Mây trả lời thông báo họp: ")) << vietnamese;
}

class CallRoll : public MeetingTest {};
DAUMOI_ON_BOTH_DATABASES(CallRoll);

TEST_P(CallRoll, knows_four_states_and_who_came_late) {
    auto const meeting = convened();
    auto const call = [&](Id<Person> person, AttendanceInput const& state) {
        EXPECT_TRUE(call_roll(writing(recorder()), meeting, person, state));
    };
    call(people().a.secretary, {Attendance::present_in_room, {}, {}, {}});
    call(people().a.deputy, {Attendance::present_remote, {}, TimeOfDay{8 * 60 + 50}, {}});
    call(people().a.member, {Attendance::absent_with_reason, Text<300>{"Con ốm"}, {}, {}});
    call(people().a.second_member, {Attendance::absent_without_reason, {}, {}, {}});
    EXPECT_EQ(person_in(meeting, people().a.secretary).state, Attendance::present_in_room);
    EXPECT_EQ(person_in(meeting, people().a.deputy).arrived, TimeOfDay{8 * 60 + 50});
    EXPECT_EQ(person_in(meeting, people().a.member).reason, "Con ốm");
    EXPECT_EQ(person_in(meeting, people().a.second_member).state, Attendance::absent_without_reason);
    EXPECT_EQ(person_in(meeting, people().a.recorder).state, Attendance::not_called);
}

TEST_P(CallRoll, knows_who_left_early) {
    auto const meeting = convened();
    auto const present = [](std::int16_t arrived, std::int16_t left) {
        return AttendanceInput{Attendance::present_in_room, {}, TimeOfDay{arrived}, TimeOfDay{left}};
    };
    ASSERT_TRUE(call_roll(writing(recorder()), meeting, people().a.member, present(8 * 60 + 40, 9 * 60 + 25)));
    EXPECT_EQ(person_in(meeting, people().a.member).left, TimeOfDay{9 * 60 + 25});
    EXPECT_EQ(history(meeting).back(),
              "Hàn Văn Thụ marked Cấn Thị Mây as present in room, arrived at 08:40, left at 09:25.");
    auto const before = stock();
    auto const refused = call_roll(writing(recorder()), meeting, people().a.member, present(9 * 60, 8 * 60 + 50));
    EXPECT_EQ(fault_of(refused, "left"), "They left before they arrived. Type a later time.");
    EXPECT_EQ(stock(), before);
}

TEST_P(CallRoll, takes_the_time_of_the_clock_on_the_day_of_the_meeting) {
    auto const meeting = running();
    auto const person = people().a.member;
    AttendanceInput const comes{Attendance::present_in_room, {}, {}, {}, JustNow::arrived};
    clock().advance(std::chrono::minutes(41));
    EXPECT_EQ(refusal_of(call_roll(writing(people().b.recorder), meeting, person, comes)), not_found);
    ASSERT_TRUE(call_roll(writing(recorder()), meeting, person, comes));
    EXPECT_EQ(history(meeting).back(), "Hàn Văn Thụ marked Cấn Thị Mây as present in room, arrived at 08:41.");
    clock().advance(std::chrono::minutes(39));
    ASSERT_TRUE(call_roll(writing(recorder()), meeting, person,
                          {Attendance::present_in_room, {}, TimeOfDay{8 * 60 + 41}, {}, JustNow::left}));
    EXPECT_EQ(history(meeting).back(),
              "Hàn Văn Thụ marked Cấn Thị Mây as present in room, arrived at 08:41, left at 09:20.");
    clock().advance(std::chrono::days(2));
    auto const before = stock();
    EXPECT_EQ(fault_of(call_roll(writing(recorder()), meeting, person, comes), "arrived"),
              "Today is not the day of the meeting. Type the time.");
    EXPECT_EQ(stock(), before);
}

class NameGroups : public MeetingTest {
protected:
    static GroupsInput groups(std::string const& lines) { return {Text<2000>{lines}}; }
};
DAUMOI_ON_BOTH_DATABASES(NameGroups);

TEST_P(NameGroups, keep_each_line_and_can_be_taken_out_again) {
    auto const meeting = running();
    ASSERT_TRUE(name_groups(writing(recorder()), meeting, groups("các đồng chí đảng ủy viên\n12 đại biểu")));
    EXPECT_EQ(record(meeting).attending_groups.size(), 2U);
    EXPECT_EQ(history(meeting).back(),
              "Hàn Văn Thụ wrote down groups that took part: các đồng chí đảng ủy viên; 12 đại biểu");
    ASSERT_TRUE(name_groups(writing(recorder()), meeting, {}));
    EXPECT_TRUE(record(meeting).attending_groups.empty());
    EXPECT_EQ(history(meeting).back(), "Hàn Văn Thụ took the groups that took part out of the record.");
}

TEST_P(NameGroups, refuse_a_neighbour_a_participant_and_a_draft) {
    auto const draft = prepared();
    auto const meeting = running();
    auto const before = stock();
    EXPECT_EQ(refusal_of(name_groups(writing(people().b.recorder), meeting, groups("x"))), not_found);
    EXPECT_EQ(refusal_of(name_groups(writing(people().a.member), meeting, groups("x"))), not_allowed);
    EXPECT_EQ(refusal_of(name_groups(writing(recorder()), draft, groups("x"))), wrong_state);
    EXPECT_EQ(stock(), before);
}

TEST_P(CallRoll, refuses_a_neighbour_and_a_participant) {
    auto const meeting = convened();
    auto const before = stock();
    AttendanceInput const present{Attendance::present_in_room, {}, {}, {}};
    EXPECT_EQ(refusal_of(call_roll(writing(people().b.recorder), meeting, chair(), present)), not_found);
    EXPECT_EQ(refusal_of(call_roll(writing(people().a.member), meeting, chair(), present)), not_allowed);
    EXPECT_EQ(stock(), before);
}

TEST_P(CallRoll, refuses_a_missing_reason_a_stranger_and_a_draft) {
    auto const draft = prepared();
    auto const meeting = convened();
    auto const before = stock();
    AttendanceInput const present{Attendance::present_in_room, {}, {}, {}};
    auto const refused = call_roll(writing(recorder()), meeting, chair(), {Attendance::absent_with_reason, {}, {}, {}});
    EXPECT_EQ(fault_of(refused, "reason"), "An absence with a reason needs the reason.");
    EXPECT_EQ(refusal_of(call_roll(writing(recorder()), meeting, people().b.member, present)), not_found);
    EXPECT_EQ(refusal_of(call_roll(writing(recorder()), draft, chair(), present)), wrong_state);
    EXPECT_EQ(stock(), before);
}

TEST_P(CallRoll, stands_in_the_history) {
    auto const meeting = convened();
    ASSERT_TRUE(call_roll(writing(recorder()), meeting, people().a.deputy,
                          {Attendance::present_in_room, {}, TimeOfDay{8 * 60 + 50}, {}}));
    EXPECT_EQ(history(meeting).back(), "Hàn Văn Thụ marked Tống Thị Lụa as present in room, arrived at 08:50.");
    ASSERT_TRUE(call_everybody(writing(recorder()), meeting));
    EXPECT_EQ(history(meeting).back(), "Hàn Văn Thụ called everybody who was not yet called: 4 people.");
}

}  // namespace
}  // namespace daumoi::meetings
