#include <thread>

#include <gmock/gmock.h>

#include "features/meetings/meeting_testing.hpp"
#include "features/meetings/meetings_pages.hpp"
#include "features/meetings/people.hpp"
#include "features/units/units.hpp"

namespace daumoi::meetings {
namespace {

using enum Refusal::Kind;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class AddEntry : public MeetingTest {};
DAUMOI_ON_BOTH_DATABASES(AddEntry);

TEST_P(AddEntry, after_the_end_stands_in_the_item_of_its_kind_at_the_end) {
    auto const meeting = closed();
    clock().advance(std::chrono::hours{3});
    ASSERT_TRUE(add_entry(writing(recorder()), meeting, counted(3, 0, 0)));
    ASSERT_TRUE(add_entry(writing(recorder()), meeting, said("đề nghị mua thêm củi")));
    auto const record = this->record(meeting);
    auto const item = [&](Id<AgendaItem> wanted) {
        return std::ranges::find(record.agenda, wanted, &AgendaFacts::id)->kind;
    };
    for (auto const& entry : record.entries) {
        EXPECT_EQ(item(entry.agenda_item), entry.kind == EntryKind::vote ? AgendaKind::vote : AgendaKind::discussion);
        EXPECT_LE(entry.happened.iso(), "09:50");
    }
}

TEST_P(AddEntry, stands_in_the_record_under_the_running_item) {
    auto const meeting = running();
    clock().advance(std::chrono::minutes(70));
    ASSERT_TRUE(add_entry(writing(recorder()), meeting, said("đề nghị chụm thêm củi")));
    auto const kept = record(meeting);
    ASSERT_EQ(kept.entries.size(), 1U);
    EXPECT_EQ(kept.entries[0].text, "đề nghị chụm thêm củi");
    EXPECT_EQ(kept.entries[0].agenda_item, kept.agenda[0].id);
    EXPECT_EQ(kept.entries[0].happened, TimeOfDay{9 * 60 + 10});
}

TEST_P(AddEntry, counts_a_vote_against_those_present_and_entitled) {
    auto const meeting = running();
    ASSERT_TRUE(
        call_roll(writing(recorder()), meeting, people().a.deputy, {Attendance::absent_without_reason, {}, {}, {}}));
    ASSERT_TRUE(add_entry(writing(recorder()), meeting, counted(2, 0, 1)));
    auto const vote = record(meeting).entries.front().details;
    EXPECT_EQ(vote.entitled_present, 3);
    EXPECT_EQ(vote.entitled_total, 4);
}

TEST_P(AddEntry, counts_nobody_at_a_vote_who_has_left) {
    auto const meeting = running();
    clock().advance(std::chrono::minutes(70));
    ASSERT_TRUE(call_roll(writing(recorder()), meeting, people().a.deputy,
                          {Attendance::present_in_room, {}, {}, TimeOfDay{9 * 60}}));
    auto const before = stock();
    EXPECT_EQ(fault_of(add_entry(writing(recorder()), meeting, counted(4, 0, 0)), "in_favour"),
              "4 votes, and 3 are present and entitled. Correct the numbers or the roll.");
    EXPECT_EQ(stock(), before);
    auto of_before = counted(4, 0, 0);
    of_before.happened = TimeOfDay{8 * 60 + 50};
    EXPECT_TRUE(add_entry(writing(recorder()), meeting, of_before));
    EXPECT_TRUE(add_entry(writing(recorder()), meeting, counted(3, 0, 0)));
    for (auto const& entry : record(meeting).entries)
        EXPECT_EQ(entry.details.entitled_present, entry.happened == TimeOfDay{8 * 60 + 50} ? 4 : 3);
}

TEST_P(AddEntry, refuses_a_neighbour_and_a_participant) {
    auto const meeting = running();
    auto const before = stock();
    EXPECT_EQ(refusal_of(add_entry(writing(people().b.secretary), meeting, said("x"))), not_found);
    EXPECT_EQ(refusal_of(add_entry(writing(people().a.deputy), meeting, said("x"))), not_allowed);
    EXPECT_EQ(stock(), before);
}

TEST_P(AddEntry, refuses_more_votes_than_voters_and_what_has_no_content) {
    auto const meeting = running();
    auto const before = stock();
    EXPECT_EQ(fault_of(add_entry(writing(recorder()), meeting, counted(5, 0, 0)), "in_favour"),
              "5 votes, and 4 are present and entitled. Correct the numbers or the roll.");
    EXPECT_NE(fault_of(add_entry(writing(recorder()), meeting, counted(0, 0, 0)), "in_favour"), "");
    EXPECT_NE(fault_of(add_entry(writing(recorder()), meeting, counted(3, -1, 0)), "against"), "");
    auto empty = said("");
    empty.speaker.reset();
    auto const refused = add_entry(writing(recorder()), meeting, empty);
    EXPECT_EQ(fault_of(refused, "text"), "Type what was said.");
    EXPECT_EQ(fault_of(refused, "speaker"), "Say who spoke.");
    auto stranger = said("x");
    stranger.speaker = people().b.member;
    EXPECT_NE(fault_of(add_entry(writing(recorder()), meeting, stranger), "speaker"), "");
    EXPECT_EQ(stock(), before);
}

TEST_P(AddEntry, takes_a_report_without_a_presenter_and_a_speaker_without_words) {
    auto const meeting = running();
    EntryInput report;
    report.kind = EntryKind::report;
    report.details.report_title = "Tình hình củi";
    ASSERT_TRUE(add_entry(writing(recorder()), meeting, report));
    ASSERT_TRUE(add_entry(writing(recorder()), meeting, said("")));
    EXPECT_EQ(record(meeting).entries.size(), 2U);
    auto const before = stock();
    EXPECT_EQ(fault_of(add_entry(writing(recorder()), meeting, {EntryKind::report, {}, {}, {}, {}, {}, {}, {}, {}, {}}),
                       "text"),
              "Type what was said.");
    EXPECT_EQ(stock(), before);
}

TEST_P(AddEntry, takes_ballots_that_add_up) {
    auto const meeting = running();
    auto vote = counted(2, 1, 0);
    vote.details.method = VoteMethod::secret_ballot;
    vote.details.ballots_issued = 4;
    vote.details.ballots_returned = 4;
    vote.details.ballots_valid = 3;
    vote.details.needed = 2;
    ASSERT_TRUE(add_entry(writing(recorder()), meeting, vote));
    EXPECT_EQ(record(meeting).entries.front().details.ballots_valid, 3);
}

TEST_P(AddEntry, refuses_ballots_that_do_not_add_up) {
    auto const meeting = running();
    auto const before = stock();
    auto const fault = [&](int issued, int returned, int valid, std::string const& field) {
        auto vote = counted(2, 1, 0);
        vote.details.ballots_issued = issued;
        vote.details.ballots_returned = returned;
        vote.details.ballots_valid = valid;
        return fault_of(add_entry(writing(recorder()), meeting, vote), field);
    };
    EXPECT_EQ(fault(4, 4, 4, "ballots_valid"),
              "4 ballots are valid, and 3 votes are counted. Both are the same number.");
    EXPECT_EQ(fault(4, 2, 3, "ballots_valid"), "More ballots are valid than were returned.");
    EXPECT_EQ(fault(3, 4, 3, "ballots_returned"), "More ballots were returned than issued.");
    EXPECT_EQ(fault(5, 4, 3, "ballots_issued"), "More ballots were issued than people are present and entitled.");
    auto needs_all = counted(2, 1, 0);
    needs_all.details.needed = 5;
    EXPECT_EQ(fault_of(add_entry(writing(recorder()), meeting, needs_all), "needed"),
              "5 votes are needed, and 4 may vote at all. Type a smaller number, or nothing.");
    EXPECT_EQ(stock(), before);
}

TEST_P(AddEntry, puts_what_was_said_after_midnight_last) {
    auto late = input();
    late.planned_start = TimeOfDay{20 * 60};
    late.planned_end = TimeOfDay{23 * 60};
    auto const meeting = prepare_meeting(writing(chair()), organization(), late).value().meeting;
    ASSERT_TRUE(send_notice(writing(chair()), organization(), meeting));
    ASSERT_TRUE(start_meeting(writing(recorder()), meeting, {TimeOfDay{20 * 60}}));
    for (auto const time : {TimeOfDay{15}, TimeOfDay{23 * 60 + 40}, TimeOfDay{20 * 60 + 5}}) {
        auto entry = said("lúc " + time.iso());
        entry.happened = time;
        ASSERT_TRUE(add_entry(writing(recorder()), meeting, entry));
    }
    ASSERT_TRUE(close_meeting(writing(recorder()), meeting, {TimeOfDay{30}}));
    auto const kept = record(meeting);
    ASSERT_EQ(kept.entries.size(), 3U);
    EXPECT_EQ(kept.entries[0].text, "lúc 20:05");
    EXPECT_EQ(kept.entries[2].text, "lúc 00:15");
    EXPECT_EQ(kept.ended, TimeOfDay{30});
    EXPECT_EQ(kept.ended_day, kept.day + 1);
}

TEST_P(AddEntry, stands_in_the_history) {
    auto const meeting = running();
    ASSERT_TRUE(add_entry(writing(recorder()), meeting, said("đề nghị chụm thêm củi")));
    EXPECT_EQ(history(meeting).back(),
              "Hàn Văn Thụ wrote into the record (contribution, Cấn Thị Mây): đề nghị chụm thêm củi");
    ASSERT_TRUE(add_entry(writing(recorder()), meeting, counted(3, 1, 0)));
    EXPECT_EQ(history(meeting).back(),
              "Hàn Văn Thụ wrote into the record (vote): thời gian chụm củi – 3 for, 1 against, 0 other");
}

TEST_P(AddEntry, takes_every_line_of_two_who_write_at_once) {
    constexpr int each = 15;
    auto const meeting = running();
    auto const write_many = [&](Id<Person> by) {
        for (int i = 0; i < each; ++i) EXPECT_TRUE(add_entry(writing(by), meeting, said("dòng " + std::to_string(i))));
    };
    {
        std::jthread const first(write_many, recorder());
        std::jthread const second(write_many, chair());
    }
    EXPECT_EQ(record(meeting).entries.size(), 2U * each);
    EXPECT_FALSE(journal::verify(database().read().session()));
}

TEST_P(AddEntry, refuses_numbers_of_votes_that_no_meeting_has) {
    auto const meeting = running();
    auto const before = stock();
    auto const refused = add_entry(writing(recorder()), meeting, counted(2'147'483'647, 1, 0));
    EXPECT_EQ(fault_of(refused, "in_favour"),
              "2147483648 votes, and 4 are present and entitled. Correct the numbers or the roll.");
    EXPECT_EQ(stock(), before);
}

TEST_P(AddEntry, refuses_a_chosen_reading_that_no_line_can_give) {
    auto const meeting = running();
    auto const before = stock();
    auto const send = [&](std::string const& reading) {
        return visit(post_entry, actor(recorder()),
                     post("/meetings/{meeting}/entries", {{"meeting", std::to_string(meeting.value)}},
                          {{"line", "x"}, {"reading", reading}}))
            .status;
    };
    std::string const front = R"({"kind":"note","text":")";
    EXPECT_EQ(send(front + "a\\u0000b\"}"), 422);
    EXPECT_EQ(send(front + std::string(40'000, 'x') + "\"}"), 422);
    EXPECT_EQ(send(R"({"kind":"note","text":"x","speaker":18446744073709551615})"), 422);
    EXPECT_EQ(stock(), before);
}

class CorrectEntry : public MeetingTest {
protected:
    EntryAnswer wrote(Id<Meeting> meeting) { return add_entry(writing(recorder()), meeting, said("củi ướt")).value(); }
};
DAUMOI_ON_BOTH_DATABASES(CorrectEntry);

TEST_P(CorrectEntry, replaces_the_text_and_counts_the_revision) {
    auto const meeting = running();
    auto const entry = wrote(meeting);
    auto const corrected = correct_entry(writing(chair()), meeting, entry.entry, 1, said("củi khô"));
    ASSERT_TRUE(corrected);
    EXPECT_EQ(corrected->revision, 2);
    EXPECT_EQ(record(meeting).entries.front().text, "củi khô");
}

TEST_P(CorrectEntry, refuses_a_neighbour_and_an_entry_of_another_meeting) {
    auto const other = running();
    auto const meeting = running();
    auto const entry = wrote(meeting);
    auto const before = stock();
    EXPECT_EQ(refusal_of(correct_entry(writing(people().b.recorder), meeting, entry.entry, 1, said("x"))), not_found);
    EXPECT_EQ(refusal_of(correct_entry(writing(recorder()), other, entry.entry, 1, said("x"))), not_found);
    EXPECT_EQ(stock(), before);
}

TEST_P(CorrectEntry, refuses_an_entry_that_was_taken_out_and_takes_it_when_it_is_back) {
    auto const meeting = running();
    auto const entry = wrote(meeting).entry;
    ASSERT_TRUE(remove_entry(writing(recorder()), meeting, entry));
    auto const before = stock();
    EXPECT_EQ(refusal_of(correct_entry(writing(recorder()), meeting, entry, 1, said("lò số 3 tốn củi"))), wrong_state);
    EXPECT_EQ(stock(), before);
    ASSERT_TRUE(restore_entry(writing(recorder()), meeting, entry));
    EXPECT_TRUE(correct_entry(writing(recorder()), meeting, entry, 1, said("lò số 3 tốn củi")));
}

TEST_P(CorrectEntry, shows_the_text_that_somebody_else_wrote_meanwhile) {
    auto const meeting = running();
    auto const entry = wrote(meeting);
    ASSERT_TRUE(correct_entry(writing(chair()), meeting, entry.entry, 1, said("củi khô")));
    auto const before = stock();
    auto const stale_one = correct_entry(writing(recorder()), meeting, entry.entry, 1, said("củi hơi ẩm"));
    ASSERT_EQ(refusal_of(stale_one), stale);
    EXPECT_EQ(stale_one.error().message.values.at("text"), "củi khô");
    EXPECT_EQ(stale_one.error().message.values.at("revision"), "2");
    auto wordless = said("");
    wordless.kind = EntryKind::difficulty;
    EXPECT_EQ(fault_of(correct_entry(writing(recorder()), meeting, entry.entry, 2, wordless), "text"),
              "Type what was said.");
    EXPECT_EQ(stock(), before);
}

TEST_P(CorrectEntry, stands_in_the_history_with_all_that_is_another) {
    auto const meeting = running();
    auto const entry = wrote(meeting);
    auto moved = said("củi ướt");
    moved.happened = TimeOfDay{8 * 60 + 55};
    moved.speaker = people().a.deputy;
    moved.agenda_item = record(meeting).agenda.at(1).id;
    ASSERT_TRUE(correct_entry(writing(recorder()), meeting, entry.entry, 1, moved));
    auto reading = database().read();
    auto const entries = journal::entries_of(reading.session(), {"meeting", meeting});
    auto const line = journal::history_line(entries.back(), sentences(), accounts::names_in(reading.session(), entries),
                                            {html::Language::en, html::Terminology::party});
    EXPECT_EQ(line.before, "Speaker: Cấn Thị Mây; Happened: 08:00; Agenda item: Thảo luận");
    EXPECT_EQ(line.after, "Speaker: Tống Thị Lụa; Happened: 08:55; Agenda item: Biểu quyết");
}

TEST_P(CorrectEntry, stands_in_the_history_with_both_texts) {
    auto const meeting = running();
    auto const entry = wrote(meeting);
    ASSERT_TRUE(correct_entry(writing(chair()), meeting, entry.entry, 1, said("củi khô")));
    EXPECT_EQ(history(meeting).back(), "Ngũ Đình Khải corrected an entry of the record.");
    auto reading = database().read();
    auto const last = journal::entries_of(reading.session(), {"entry", entry.entry}).back();
    EXPECT_NE(last.payload.find("củi ướt"), std::string::npos);
    EXPECT_NE(last.payload.find("củi khô"), std::string::npos);
}

class CloseMeeting : public MeetingTest {};
DAUMOI_ON_BOTH_DATABASES(CloseMeeting);

TEST_P(CloseMeeting, notes_the_end) {
    auto const meeting = running();
    ASSERT_TRUE(close_meeting(writing(recorder()), meeting, {TimeOfDay{9 * 60 + 50}}));
    EXPECT_EQ(row(meeting).state, MeetingState::closed);
    EXPECT_EQ(record(meeting).ended, TimeOfDay{9 * 60 + 50});
}

TEST_P(CloseMeeting, refuses_a_neighbour_and_a_participant) {
    auto const meeting = running();
    auto const before = stock();
    EXPECT_EQ(refusal_of(close_meeting(writing(people().b.secretary), meeting, {})), not_found);
    EXPECT_EQ(refusal_of(close_meeting(writing(people().a.member), meeting, {})), not_allowed);
    EXPECT_EQ(stock(), before);
}

TEST_P(CloseMeeting, refuses_an_end_before_the_beginning_and_a_second_end) {
    auto const not_begun = convened();
    auto const meeting = running();
    auto const before = stock();
    EXPECT_NE(fault_of(close_meeting(writing(recorder()), meeting, {TimeOfDay{8 * 60}}), "at"), "");
    EXPECT_NE(fault_of(close_meeting(writing(recorder()), not_begun, {}), "at"), "");
    EXPECT_EQ(stock(), before);
    ASSERT_TRUE(close_meeting(writing(recorder()), meeting, {TimeOfDay{10 * 60}}));
    EXPECT_EQ(refusal_of(close_meeting(writing(recorder()), meeting, {TimeOfDay{10 * 60}})), wrong_state);
}

TEST_P(CloseMeeting, stands_in_the_history) {
    EXPECT_EQ(history(closed()).back(), "Hàn Văn Thụ closed the meeting; it ended at 09:50.");
}

class NumberMinutes : public MeetingTest {
protected:
    NumberInput named(Id<Meeting> meeting, std::string const& number, std::string const& copies_to = {}) {
        return {Text<50>{number}, Text<2000>{copies_to}, row(meeting).revision};
    }
    std::string minutes(Id<Meeting> meeting) {
        auto reading = database().read();
        auto const found = row(meeting);
        return plain_text(minutes_of(reading.session(), found, load_record(reading.session(), found), organization()));
    }
};
DAUMOI_ON_BOTH_DATABASES(NumberMinutes);

TEST_P(NumberMinutes, stand_on_the_minutes_with_their_receivers) {
    auto const meeting = closed();
    auto const answer =
        number_minutes(writing(recorder()), meeting, named(meeting, "06-BB/CB", "Đảng ủy (để báo cáo)\nTổ củi"));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->revision, row(meeting).revision);
    auto const text = minutes(meeting);
    EXPECT_NE(text.find("Số 06-BB/CB"), std::string::npos) << text;
    EXPECT_NE(text.find("- Đảng ủy (để báo cáo),\n- Tổ củi,\n- Lưu Chi bộ."), std::string::npos) << text;
}

TEST_P(NumberMinutes, leave_an_approval_and_are_locked_by_the_second) {
    auto const meeting = closed();
    ASSERT_TRUE(approve_minutes(writing(recorder()), organization(), meeting));
    ASSERT_TRUE(number_minutes(writing(recorder()), meeting, named(meeting, "06-BB/CB")));
    ASSERT_TRUE(approve_minutes(writing(chair()), organization(), meeting));
    EXPECT_EQ(row(meeting).state, MeetingState::approved) << "the text is the one that the recorder approved";
    auto const before = stock();
    EXPECT_EQ(refusal_of(number_minutes(writing(recorder()), meeting, named(meeting, "07-BB/CB"))), wrong_state);
    EXPECT_EQ(stock(), before);
}

TEST_P(NumberMinutes, refuse_a_neighbour_a_participant_and_a_meeting_that_runs) {
    auto const meeting = closed();
    auto const open = running();
    auto const before = stock();
    EXPECT_EQ(refusal_of(number_minutes(writing(people().b.secretary), meeting, named(meeting, "1"))), not_found);
    EXPECT_EQ(refusal_of(number_minutes(writing(people().a.member), meeting, named(meeting, "1"))), not_allowed);
    EXPECT_EQ(refusal_of(number_minutes(writing(recorder()), open, named(open, "1"))), wrong_state);
    EXPECT_EQ(stock(), before);
}

TEST_P(NumberMinutes, refuse_a_number_twice_and_what_somebody_else_changed) {
    auto const first = closed();
    ASSERT_TRUE(number_minutes(writing(recorder()), first, named(first, "06-BB/CB")));
    auto const meeting = closed();
    auto const before = stock();
    EXPECT_EQ(fault_of(number_minutes(writing(recorder()), meeting, named(meeting, "06-BB/CB")), "number"),
              "The minutes of 11/5/2026 have this number already. Type another one.");
    auto old = named(meeting, "07-BB/CB");
    --old.revision;
    EXPECT_EQ(refusal_of(number_minutes(writing(recorder()), meeting, old)), stale);
    EXPECT_EQ(stock(), before);
}

TEST_P(NumberMinutes, stand_in_the_history) {
    auto const meeting = closed();
    ASSERT_TRUE(number_minutes(writing(recorder()), meeting, named(meeting, "06-BB/CB")));
    EXPECT_EQ(history(meeting).back(), "Hàn Văn Thụ gave the minutes the number 06-BB/CB.");
    ASSERT_TRUE(number_minutes(writing(recorder()), meeting, named(meeting, "")));
    EXPECT_EQ(history(meeting).back(), "Hàn Văn Thụ changed number and receivers of the minutes.");
}

class ApproveMinutes : public MeetingTest {
protected:
    Result<MeetingAnswer> approve(Id<Person> by, Id<Meeting> meeting) {
        return approve_minutes(writing(by), organization(), meeting);
    }
    std::string digest(Id<Meeting> meeting) {
        auto reading = database().read();
        return digest_of(minutes_of(reading.session(), row(meeting), record(meeting), organization()));
    }
    std::string minutes(Id<Meeting> meeting) {
        auto reading = database().read();
        auto const found = row(meeting);
        return plain_text(minutes_of(reading.session(), found, load_record(reading.session(), found), organization()));
    }
};
DAUMOI_ON_BOTH_DATABASES(ApproveMinutes);

TEST_P(ApproveMinutes, asks_before_and_says_whom_it_waits_for) {
    auto const meeting = closed();
    auto const shown_to = [&](Id<Person> reader) {
        auto const page = visit(show_minutes, actor(reader), get("/", {{"meeting", std::to_string(meeting.value)}}));
        return page.body ? *page.body : "";
    };
    EXPECT_THAT(shown_to(chair()), AllOf(HasSubstr("Sau khi cả hai người duyệt"), Not(HasSubstr("Chờ "))));
    ASSERT_TRUE(approve(recorder(), meeting));
    auto const awaited = "Chờ " + full_name(person_in(meeting, chair())) + " duyệt";
    EXPECT_THAT(shown_to(recorder()), AllOf(HasSubstr(awaited), Not(HasSubstr("id=\"approve\""))));
    EXPECT_THAT(shown_to(chair()), AllOf(HasSubstr(awaited), HasSubstr("Người kia đã duyệt")));
    ASSERT_TRUE(approve(chair(), meeting));
    EXPECT_THAT(shown_to(chair()), Not(HasSubstr("Chờ ")));
}

TEST_P(ApproveMinutes, shows_what_looks_doubtful_with_its_entry_to_those_who_see_the_record) {
    auto const meeting = running();
    auto late = said("đề nghị nộp danh sách trước ngày 31/11");
    late.happened = TimeOfDay{10 * 60 + 5};
    auto const entry = add_entry(writing(recorder()), meeting, late).value().entry;
    ASSERT_TRUE(close_meeting(writing(recorder()), meeting, {TimeOfDay{9 * 60 + 50}}));
    auto const page = *visit(show_minutes, actor(chair()), get("/", {{"meeting", std::to_string(meeting.value)}})).body;
    auto const link = "<a href=\"#entry-" + std::to_string(entry.value) + "\">";
    EXPECT_THAT(page, AllOf(HasSubstr(link + "Lịch không có ngày 31/11."),
                            HasSubstr(link + "Có mục ghi lúc 10:05, sau giờ kết thúc họp.")));
    ASSERT_TRUE(approve(recorder(), meeting)) << "a doubt hinders nobody";
}

TEST_P(ApproveMinutes, locks_the_text_when_chair_and_recorder_have_approved) {
    auto const meeting = closed();
    ASSERT_TRUE(approve(recorder(), meeting));
    EXPECT_EQ(row(meeting).state, MeetingState::closed);
    auto const text = minutes(meeting);
    ASSERT_TRUE(approve(chair(), meeting));
    EXPECT_EQ(row(meeting).state, MeetingState::approved);
    EXPECT_EQ(minutes(meeting), text);
    EXPECT_EQ(refusal_of(add_entry(writing(recorder()), meeting, said("x"))), wrong_state);
}

TEST_P(ApproveMinutes, holds_for_the_text_that_was_read_and_no_other) {
    auto const meeting = closed();
    auto const read = digest(meeting);
    ASSERT_TRUE(correct_sentence(writing(recorder()), organization(), meeting,
                                 {{"start"}, Text<5000>{"Họp muộn năm phút."}, 0}));
    auto const before = stock();
    EXPECT_EQ(refusal_of(approve_minutes(writing(chair()), organization(), meeting, {read})), stale);
    EXPECT_EQ(stock(), before);
    EXPECT_TRUE(approve_minutes(writing(chair()), organization(), meeting, {digest(meeting)}));
}

TEST_P(ApproveMinutes, asks_again_after_a_change_of_the_record) {
    auto const meeting = closed();
    auto const page_of = [&](Id<Person> reader) {
        return *visit(show_minutes, actor(reader), get("/", {{"meeting", std::to_string(meeting.value)}})).body;
    };
    constexpr auto changed = "Sổ ghi đã được sửa sau khi duyệt";
    ASSERT_TRUE(approve(recorder(), meeting));
    EXPECT_THAT(page_of(chair()), Not(HasSubstr(changed)));
    ASSERT_TRUE(add_entry(writing(chair()), meeting, said("Vớt bèo sớm hơn.")));
    EXPECT_THAT(page_of(recorder()), AllOf(HasSubstr(changed), HasSubstr("id=\"approve\"")));
    ASSERT_TRUE(approve(chair(), meeting));
    EXPECT_EQ(row(meeting).state, MeetingState::closed) << "the recorder approved another text";
    ASSERT_TRUE(approve(recorder(), meeting));
    EXPECT_EQ(row(meeting).state, MeetingState::approved);
}

TEST_P(ApproveMinutes, asks_again_when_a_name_in_it_was_corrected_between_the_two) {
    auto const meeting = closed();
    ASSERT_TRUE(approve(recorder(), meeting));
    database().write([&](storage::WriteTransaction& transaction) {
        transaction->run(storage::statement("UPDATE person SET given = 'Mai' WHERE id = :person"),
                         {{"person", people().a.member}});
        return true;
    });
    auto const page = visit(show_minutes, actor(recorder()), get("/", {{"meeting", std::to_string(meeting.value)}}));
    EXPECT_THAT(*page.body, AllOf(HasSubstr("Sổ ghi đã được sửa sau khi duyệt"), HasSubstr("id=\"approve\"")));
    ASSERT_TRUE(approve(chair(), meeting));
    EXPECT_EQ(row(meeting).state, MeetingState::closed) << "the recorder approved another text";
    ASSERT_TRUE(approve(recorder(), meeting));
    EXPECT_EQ(row(meeting).state, MeetingState::approved);
}

TEST_P(ApproveMinutes, refuses_a_neighbour_and_a_participant) {
    auto const meeting = closed();
    auto const before = stock();
    EXPECT_EQ(refusal_of(approve(people().b.secretary, meeting)), not_found);
    EXPECT_EQ(refusal_of(approve(people().a.member, meeting)), not_allowed);
    EXPECT_EQ(stock(), before);
}

TEST_P(ApproveMinutes, is_not_possible_before_the_end_nor_while_something_is_missing) {
    auto const open = running();
    auto const uncalled = convened();
    ASSERT_TRUE(start_meeting(writing(recorder()), uncalled, {TimeOfDay{8 * 60 + 35}}));
    ASSERT_TRUE(add_entry(writing(recorder()), uncalled, said("x")));
    ASSERT_TRUE(close_meeting(writing(recorder()), uncalled, {TimeOfDay{9 * 60}}));
    auto const before = stock();
    EXPECT_EQ(refusal_of(approve(recorder(), open)), wrong_state);
    auto const refused = approve(recorder(), uncalled);
    ASSERT_EQ(refusal_of(refused), wrong_state);
    EXPECT_EQ(refused.error().message.values.at("count"), "5");
    EXPECT_EQ(stock(), before);
}

TEST_P(ApproveMinutes, stands_in_the_history) {
    auto const meeting = closed();
    ASSERT_TRUE(approve(recorder(), meeting));
    EXPECT_EQ(history(meeting).back(), "Hàn Văn Thụ approved the minutes as recorder.");
    ASSERT_TRUE(approve(chair(), meeting));
    EXPECT_EQ(history(meeting).back(), "Ngũ Đình Khải approved the minutes as chair; they are locked now.");
}

class CorrectedNames : public MeetingTest {
protected:
    std::string minutes(Id<Meeting> meeting) {
        auto reading = database().read();
        auto const found = row(meeting);
        return plain_text(minutes_of(reading.session(), found, load_record(reading.session(), found), organization()));
    }
    void correct_the_member() {
        auto const membership = database().read()->value<Id<Membership>>(
            storage::statement("SELECT max(id) FROM membership WHERE person = :person"),
            {{"person", people().a.member}});
        ASSERT_TRUE(units::correct_name(writing(chair()), people().a.unit, *membership,
                                        {{"Cấn"}, Text<50>{"Thị Mai"}, {"Mây"}, 1}));
    }
};
DAUMOI_ON_BOTH_DATABASES(CorrectedNames);

TEST_P(CorrectedNames, stand_in_minutes_until_these_are_approved) {
    auto const open = closed();
    auto const approved = closed();
    ASSERT_TRUE(approve_minutes(writing(recorder()), organization(), approved));
    ASSERT_TRUE(approve_minutes(writing(chair()), organization(), approved));
    correct_the_member();
    EXPECT_THAT(minutes(open), HasSubstr("Cấn Thị Mai Mây"));
    EXPECT_THAT(minutes(approved), AllOf(HasSubstr("Cấn Thị Mây"), Not(HasSubstr("Cấn Thị Mai Mây"))));
}

}  // namespace
}  // namespace daumoi::meetings
