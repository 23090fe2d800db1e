#include <gmock/gmock.h>

#include "features/meetings/meeting_testing.hpp"
#include "features/meetings/meetings_pages.hpp"

namespace daumoi::meetings {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class MeetingList : public MeetingTest {
protected:
    static std::string body_of(http::Response const& response) { return response.body ? *response.body : ""; }
    static std::string number(auto id) { return std::to_string(id.value); }
    Id<Meeting> planned(Day day) {
        auto planned = input();
        planned.day = day;
        return prepare_meeting(writing(chair()), organization(), planned).value().meeting;
    }
    std::vector<Id<Meeting>> ahead(Id<Person> person) {
        return numbers(meetings_ahead(database().read().session(), actor(person), today()));
    }
    std::vector<Id<Meeting>> held(Id<Person> person, std::int64_t before = 0, std::int64_t most = 50) {
        return numbers(held_meetings(database().read().session(), actor(person), today(), before, most));
    }
    std::string page(std::string const& number) {
        auto request = get("/meetings");
        request.query.add("page", number);
        return body_of(visit(list_meetings, actor(chair()), request, html::Language::en));
    }

private:
    static std::vector<Id<Meeting>> numbers(std::vector<MeetingLine> const& lines) {
        std::vector<Id<Meeting>> numbers;
        for (auto const& line : lines) numbers.push_back(line.meeting);
        return numbers;
    }
};
DAUMOI_ON_BOTH_DATABASES(MeetingList);

TEST_P(MeetingList, begins_with_the_next_one_and_ends_with_the_oldest) {
    auto const first = closed();
    clock().advance(std::chrono::hours(24));
    auto const second = closed();
    auto const late = planned(today() + 9);
    auto const soon = planned(today() + 2);
    EXPECT_THAT(ahead(chair()), ElementsAre(soon, late));
    EXPECT_THAT(held(chair()), ElementsAre(second, first));
    EXPECT_THAT(held(chair(), 1, 1), ElementsAre(first));
    EXPECT_EQ(count_held(database().read().session(), actor(chair()), today()), 2);
}

TEST_P(MeetingList, keeps_what_was_not_closed_among_those_ahead) {
    auto const meeting = running();
    clock().advance(std::chrono::hours(48));
    EXPECT_THAT(ahead(recorder()), ElementsAre(meeting));
    EXPECT_THAT(held(recorder()), IsEmpty());
}

TEST_P(MeetingList, tells_of_a_cancelled_one_until_its_day) {
    auto const meeting = planned(today() + 1);
    ASSERT_TRUE(cancel_meeting(writing(chair()), meeting));
    EXPECT_THAT(ahead(chair()), ElementsAre(meeting));
    clock().advance(std::chrono::hours(48));
    EXPECT_THAT(ahead(chair()), IsEmpty());
    EXPECT_THAT(held(chair()), ElementsAre(meeting));
}

TEST_P(MeetingList, is_empty_for_the_neighbour) {
    closed();
    prepared();
    EXPECT_THAT(ahead(people().b.secretary), IsEmpty());
    EXPECT_THAT(held(people().b.secretary), IsEmpty());
}

TEST_P(MeetingList, shows_members_of_the_unit_only_what_was_approved) {
    auto const meeting = closed();
    auto const member = people().a.second_member;
    database().write([&](storage::WriteTransaction& transaction) {
        transaction->run_script("DELETE FROM participant WHERE person = " + std::to_string(member.value));
        return true;
    });
    EXPECT_THAT(held(member), IsEmpty());
    ASSERT_TRUE(approve_minutes(writing(recorder()), organization(), meeting));
    ASSERT_TRUE(approve_minutes(writing(chair()), organization(), meeting));
    EXPECT_THAT(held(member), ElementsAre(meeting));
}

TEST_P(MeetingList, is_read_page_by_page) {
    for (int i = 0; i < 51; ++i) {
        auto const meeting = planned(today());
        ASSERT_TRUE(cancel_meeting(writing(chair()), meeting));
    }
    clock().advance(std::chrono::hours(24));
    auto const next = planned(today() + 3);
    EXPECT_THAT(page("1"), HasSubstr("href=\"/meetings/" + number(next) + "\""));
    EXPECT_THAT(page("1"), HasSubstr("Page 1 of 2"));
    EXPECT_THAT(page("1"), HasSubstr("href=\"/meetings?page=2\""));
    EXPECT_THAT(page("2"), Not(HasSubstr("href=\"/meetings/" + number(next) + "\"")));
    EXPECT_THAT(page("2"), HasSubstr("href=\"/meetings?page=1\""));
    for (auto const* odd : {"0", "-3", "x", "999999999999999999999"}) EXPECT_THAT(page(odd), HasSubstr(" of 2")) << odd;
}

}  // namespace
}  // namespace daumoi::meetings
