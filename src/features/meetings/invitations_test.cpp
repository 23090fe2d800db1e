#include "features/meetings/invitations.hpp"

#include <gmock/gmock.h>

#include "features/meetings/meeting_testing.hpp"
#include "features/meetings/meetings_pages.hpp"

namespace daumoi::meetings {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class Invitations : public MeetingTest {
protected:
    Id<Meeting> with_guest(Day day) {
        auto with = input();
        with.day = day;
        with.invited = {{people().b.secretary, Role::guest, false}};
        auto const meeting = prepare_meeting(writing(chair()), organization(), with).value().meeting;
        EXPECT_TRUE(send_notice(writing(chair()), organization(), meeting));
        return meeting;
    }
    Id<Meeting> with_guest() { return with_guest(today()); }
    IssueInput issue(std::string const& number, std::int64_t revision = 0) {
        return {Text<50>{number}, Text<100>{"Bình Lãng"}, today() + -2, revision};
    }
    Result<MeetingAnswer> put(Id<Meeting> meeting, IssueInput const& input) {
        return issue_invitation(writing(chair()), meeting, input);
    }
    std::string page(Id<Meeting> meeting) {
        return body_of(visit(show_invitation, actor(chair()),
                             get("/invitations", {{"meeting", number(meeting)}, {"person", number(guest())}})));
    }
    Id<Person> guest() { return people().b.secretary; }
    static std::string number(auto id) { return std::to_string(id.value); }
    static std::string body_of(http::Response const& response) { return response.body ? *response.body : ""; }
};
DAUMOI_ON_BOTH_DATABASES(Invitations);

TEST_P(Invitations, carry_their_number_place_and_day) {
    auto const meeting = with_guest();
    EXPECT_THAT(page(meeting), AllOf(HasSubstr("T/M CHI BỘ"), HasSubstr("BÍ THƯ"), Not(HasSubstr("Số 05-GM/CB"))));
    ASSERT_TRUE(put(meeting, issue("05-GM/CB")));
    EXPECT_THAT(page(meeting), AllOf(HasSubstr("Số 05-GM/CB"), HasSubstr("Bình Lãng, ngày 09 tháng 5 năm 2026")));
    EXPECT_EQ(history(meeting).back(), "Ngũ Đình Khải gave the invitation the number 05-GM/CB.");
    auto const other = with_guest(today() + 30);
    EXPECT_THAT(page(other), AllOf(HasSubstr("value=\"06-GM/CB\""), HasSubstr("value=\"Bình Lãng\"")));
}

TEST_P(Invitations, are_numbered_by_those_who_prepare_the_meeting) {
    auto const meeting = with_guest();
    auto const before = stock();
    auto const by = [&](Id<Person> person) {
        return refusal_of(issue_invitation(writing(person), meeting, issue("1")));
    };
    EXPECT_EQ(by(people().b.secretary), Refusal::Kind::not_allowed) << "is the guest, and holds the same next door";
    EXPECT_EQ(by(people().b.deputy), Refusal::Kind::not_found);
    EXPECT_EQ(by(people().a.member), Refusal::Kind::not_allowed);
    EXPECT_EQ(stock(), before);
}

TEST_P(Invitations, keep_what_was_typed_when_it_is_refused) {
    auto const first = with_guest();
    ASSERT_TRUE(put(first, issue("05-GM/CB")));
    auto const meeting = with_guest(today() + 7);
    auto const before = stock();
    html::FormFields const typed{
        {"number", "05-GM/CB"}, {"place", "Bến Đá"}, {"issued", "30/12/2026"}, {"revision", "0"}};
    auto const request = post("/invitations", {{"meeting", number(meeting)}, {"person", number(guest())}}, typed);
    auto const answer = visit(post_invitation, actor(chair()), request, html::Language::en);
    EXPECT_EQ(answer.status, 422);
    EXPECT_THAT(body_of(answer), AllOf(HasSubstr("The invitation to the meeting of 11/5/2026 has this number already."),
                                       HasSubstr("An invitation is issued on the day of the meeting or before."),
                                       HasSubstr("value=\"Bến Đá\""), HasSubstr("value=\"30/12/2026\"")));
    EXPECT_EQ(stock(), before);
}

TEST_P(Invitations, show_what_somebody_else_put_there_meanwhile) {
    auto const meeting = with_guest();
    ASSERT_TRUE(put(meeting, issue("05-GM/CB")));
    auto const before = stock();
    auto const refused = put(meeting, issue("06-GM/CB"));
    EXPECT_EQ(refusal_of(refused), Refusal::Kind::stale);
    EXPECT_EQ(refused.error().message.values.at("text"), "05-GM/CB; Bình Lãng; 9/5/2026");
    EXPECT_EQ(stock(), before);
    EXPECT_TRUE(put(meeting, issue("06-GM/CB", 1)));
}

}  // namespace
}  // namespace daumoi::meetings
