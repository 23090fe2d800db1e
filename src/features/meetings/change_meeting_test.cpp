#include <gmock/gmock.h>

#include "features/meetings/meeting_rows.hpp"
#include "features/meetings/meeting_testing.hpp"
#include "features/meetings/meetings_pages.hpp"

namespace daumoi::meetings {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

constexpr auto not_allowed = Refusal::Kind::not_allowed;
constexpr auto not_found = Refusal::Kind::not_found;
constexpr auto wrong_state = Refusal::Kind::wrong_state;

class ChangeMeeting : public MeetingTest {
protected:
    Result<MeetingAnswer> change(Id<Meeting> meeting, MeetingInput const& input) {
        return change_meeting(writing(chair()), organization(), meeting, input);
    }
    std::vector<std::string> titles(Id<Meeting> meeting) {
        std::vector<std::string> titles;
        for (auto const& item : record(meeting).agenda) titles.push_back(item.title);
        return titles;
    }
    journal::HistoryLine last_line(Id<Meeting> meeting) {
        auto reading = database().read();
        auto const entries = journal::entries_of(reading.session(), {"meeting", meeting});
        return journal::history_line(entries.back(), sentences(), accounts::names_in(reading.session(), entries),
                                     {html::Language::en, html::Terminology::party});
    }
    std::string item_of_entry(Id<Meeting> meeting) {
        auto const known = record(meeting);
        for (auto const& item : known.agenda)
            if (item.id == known.entries.front().agenda_item) return item.title;
        return {};
    }
    std::optional<LinkActor> by_link(Id<Meeting> meeting, Id<Person> person) {
        auto reading = database().read();
        for (auto const& one : people_of(reading.session(), meeting))
            if (one.person == person) link_ = *one.link;
        return find_link(reading.session(), "secret", link_path("secret", link_).substr(3));
    }

    static AgendaInput item(AgendaKind kind, std::string const& title) { return {kind, Text<500>{title}, 10, {}}; }

    Id<Link> link_;
};
DAUMOI_ON_BOTH_DATABASES(ChangeMeeting);

TEST_P(ChangeMeeting, changes_what_was_announced_and_tells_the_history) {
    auto const meeting = convened();
    auto other = input();
    other.room = {"Nhà lò 4"};
    ASSERT_TRUE(change(meeting, other));
    EXPECT_EQ(row(meeting).room, "Nhà lò 4");
    EXPECT_EQ(history(meeting).back(), "Ngũ Đình Khải changed the meeting “Giữ lửa lò nung” on 11 May 2026.");
}

TEST_P(ChangeMeeting, tells_the_history_who_and_what_came_and_went) {
    auto const meeting = convened();
    auto other = input();
    other.agenda.front().minutes = 45;
    other.agenda.push_back(item(AgendaKind::report, "Trao huy hiệu"));
    other.invited.push_back({people().b.secretary, Role::guest, false});
    other.materials.emplace_back().title = {"Sổ tay thợ lò"};
    ASSERT_TRUE(change(meeting, other));
    auto const line = last_line(meeting);
    EXPECT_EQ(line.before, "Agenda: Thảo luận (60′)");
    EXPECT_EQ(line.after,
              "Materials: Sổ tay thợ lò; Invited: Thiều Quang Vỹ; Agenda: Thảo luận (45′), Trao huy hiệu (10′)");
}

TEST_P(ChangeMeeting, asks_again_who_had_replied_to_another_time_or_place) {
    auto const meeting = convened();
    auto const member = people().a.member;
    auto const asked_again = [&] {
        auto reading = database().read();
        auto const all = people_of(reading.session(), meeting);
        return std::ranges::count_if(all, [](auto const& one) { return one.asked_again; });
    };
    ASSERT_TRUE(answer_notice(writing(member), meeting, {Reply::yes_room, {}}));
    auto other = input();
    other.agenda.front().minutes = 45;
    ASSERT_TRUE(change(meeting, other));
    EXPECT_EQ(asked_again(), 0) << "nobody comes at another time for that";
    other.planned_start = TimeOfDay{8 * 60};
    ASSERT_TRUE(change(meeting, other));
    EXPECT_EQ(asked_again(), 1);
    ASSERT_EQ(row(meeting).announced_before.size(), 1U);
    EXPECT_EQ(row(meeting).announced_before.front().planned_start, input().planned_start);
    auto const page =
        visit(show_meeting, actor(member), get("/", {{"meeting", std::to_string(meeting.value)}}), html::Language::en);
    EXPECT_THAT(*page.body, testing::AllOf(testing::HasSubstr("Please reply again."), testing::HasSubstr("8:30")));
    ASSERT_TRUE(answer_notice(writing(member), meeting, {Reply::no, Text<300>{"Trực lò"}}));
    EXPECT_EQ(asked_again(), 0);
}

TEST_P(ChangeMeeting, says_nothing_of_what_was_never_announced) {
    auto const meeting = prepared();
    auto other = input();
    other.room = {"Nhà lò 4"};
    ASSERT_TRUE(change(meeting, other));
    EXPECT_TRUE(row(meeting).announced_before.empty());
}

TEST_P(ChangeMeeting, refuses_a_neighbour_a_member_and_one_that_has_begun) {
    auto const meeting = convened();
    auto const begun = running();
    auto const before = stock();
    auto const by = [&](Id<Person> person) {
        return change_meeting(writing(person), organization(), meeting, input());
    };
    EXPECT_EQ(refusal_of(by(people().b.secretary)), not_found);
    EXPECT_EQ(refusal_of(by(people().a.member)), not_allowed);
    EXPECT_EQ(refusal_of(change(begun, input())), wrong_state);
    EXPECT_EQ(stock(), before);
}

TEST_P(ChangeMeeting, keeps_the_items_of_a_record_that_was_begun_early) {
    auto const meeting = convened();
    ASSERT_TRUE(add_entry(writing(recorder()), meeting, said("đề nghị chụm thêm củi")));
    auto other = input();
    other.agenda = {item(AgendaKind::opening, "Khai mạc"), item(AgendaKind::discussion, "Thảo luận"),
                    item(AgendaKind::closing, "Bế mạc")};
    ASSERT_TRUE(change(meeting, other));
    EXPECT_THAT(titles(meeting), ElementsAre("Khai mạc", "Thảo luận", "Bế mạc"));
    EXPECT_EQ(item_of_entry(meeting), "Thảo luận");
    other.agenda[1].title = {"Thảo luận về củi"};
    ASSERT_TRUE(change(meeting, other));
    EXPECT_EQ(item_of_entry(meeting), "Thảo luận về củi");
}

TEST_P(ChangeMeeting, refuses_to_take_out_an_item_under_which_an_entry_stands) {
    auto const meeting = convened();
    ASSERT_TRUE(add_entry(writing(recorder()), meeting, said("đề nghị chụm thêm củi")));
    auto const number = record(meeting).entries.front().id;
    ASSERT_TRUE(remove_entry(writing(recorder()), meeting, number));
    auto other = input();
    other.agenda = {item(AgendaKind::vote, "Biểu quyết")};
    auto const before = stock();
    EXPECT_EQ(fault_of(change(meeting, other), "agenda"),
              "The record has begun item 1, “Thảo luận”: it stays on the agenda with its kind.");
    EXPECT_EQ(stock(), before);
}

TEST_P(ChangeMeeting, refuses_to_take_out_the_item_that_is_under_way) {
    auto const meeting = convened();
    ASSERT_TRUE(start_agenda_item(writing(recorder()), meeting, record(meeting).agenda[1].id));
    auto other = input();
    other.agenda.pop_back();
    EXPECT_NE(fault_of(change(meeting, other), "agenda"), "");
}

TEST_P(ChangeMeeting, ends_the_link_of_one_who_is_not_invited_any_more) {
    auto with = input();
    with.invited = {{people().b.secretary, Role::guest, false}};
    auto const meeting = prepare_meeting(writing(chair()), organization(), with).value().meeting;
    ASSERT_TRUE(send_notice(writing(chair()), organization(), meeting));
    ASSERT_TRUE(by_link(meeting, people().b.secretary));
    auto const path = link_path("secret", link_).substr(3);
    ASSERT_TRUE(change(meeting, input()));
    EXPECT_FALSE(find_link(database().read().session(), "secret", path));
    ASSERT_TRUE(change(meeting, with));
    EXPECT_TRUE(by_link(meeting, people().b.secretary));
    EXPECT_THAT(record(meeting).people, SizeIs(6));
}

}  // namespace
}  // namespace daumoi::meetings
