#include <gmock/gmock.h>

#include "features/meetings/meeting_testing.hpp"
#include "features/meetings/meetings_pages.hpp"

namespace daumoi::meetings {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr std::string_view secret_of_server = "a secret of the server";

class LinkPages : public MeetingTest {
protected:
    static std::string body_of(http::Response const& response) { return response.body ? *response.body : ""; }

    std::string token(Id<Meeting> meeting, Id<Person> person) {
        auto const link = database().read()->value<Id<Link>>(
            storage::statement("SELECT max(id) FROM personal_link WHERE meeting = :meeting AND person = :person"),
            {{"meeting", meeting}, {"person", person}});
        return link_path(secret_of_server, *link).substr(std::string_view("/r/").size());
    }
    /// As the door does: the link's holder, or nobody.
    Actor holder(std::string const& token) {
        auto const link = find_link(database().read().session(), secret_of_server, token);
        return link ? Actor(*link) : Actor(PublicActor{});
    }
    http::Response open(std::string const& token) {
        return visit(show_link, holder(token), get("/r/" + token, {{"token", token}}), html::Language::en);
    }
    http::Response reply(std::string const& token, html::FormFields const& fields) {
        return visit(post_link_reply, holder(token), post("/r/" + token, {{"token", token}}, fields),
                     html::Language::en);
    }
};
DAUMOI_ON_BOTH_DATABASES(LinkPages);

TEST_P(LinkPages, take_an_answer_without_a_session) {
    auto const meeting = convened();
    auto const mine = token(meeting, people().a.member);
    EXPECT_THAT(body_of(open(mine)), AllOf(HasSubstr("Cấn Thị Mây"), HasSubstr("Giữ lửa lò nung")));
    EXPECT_EQ(reply(mine, {{"reply", "no"}, {"reason", "Trực lò"}}).status, 303);
    EXPECT_THAT(body_of(open(mine)), AllOf(HasSubstr("The reply is noted"), HasSubstr("Trực lò")));
}

TEST_P(LinkPages, say_what_was_answered_whatever_is_refused_later) {
    auto const mine = token(convened(), people().a.member);
    EXPECT_EQ(reply(mine, {{"reply", "yes_room"}}).status, 303);
    auto const page = reply(mine, {{"reply", "no"}});
    EXPECT_EQ(page.status, 422);
    EXPECT_THAT(body_of(page), AllOf(HasSubstr("The reply is noted: will attend in person"),
                                     HasSubstr("choose again below"), HasSubstr("value=\"no\" checked")));
}

TEST_P(LinkPages, tell_what_the_meeting_is_and_ask_whether_one_comes) {
    auto const mine = token(convened(), people().a.member);
    EXPECT_THAT(
        body_of(open(mine)),
        AllOf(HasSubstr("Will you attend the meeting?"), HasSubstr("It is written into the minutes"),
              HasSubstr("Giữ lửa lò nung theo phương châm"), HasSubstr("<li>Thảo luận"), HasSubstr("<li>Biểu quyết")));
    auto const before = stock();
    auto const nothing = reply(mine, {});
    EXPECT_EQ(nothing.status, 422);
    EXPECT_THAT(body_of(nothing), HasSubstr("Choose one of the answers."));
    EXPECT_EQ(stock(), before);
}

TEST_P(LinkPages, put_agenda_and_personal_link_into_the_calendar) {
    auto const mine = token(convened(), people().a.member);
    auto const file = body_of(visit(calendar_file, holder(mine), get("/r/" + mine, {{"token", mine}})));
    EXPECT_THAT(file, AllOf(HasSubstr("DESCRIPTION:"), HasSubstr("Thảo luận"), HasSubstr("/r/" + mine.substr(0, 20))));
}

TEST_P(LinkPages, keep_the_choice_when_the_reason_is_missing) {
    auto const meeting = convened();
    auto const before = stock();
    auto const page = reply(token(meeting, people().a.member), {{"reply", "no"}, {"reason", " "}});
    EXPECT_EQ(page.status, 422);
    EXPECT_THAT(body_of(page), AllOf(HasSubstr("value=\"no\" checked"), Not(HasSubstr("value=\"yes_room\" checked")),
                                     HasSubstr("Say in a few words why: it stands in the minutes.")));
    EXPECT_EQ(stock(), before);
}

TEST_P(LinkPages, do_not_open_for_a_guessed_changed_or_replaced_token) {
    auto const meeting = convened();
    auto const mine = token(meeting, people().a.member);
    auto changed = mine;
    changed.back() = changed.back() == '0' ? '1' : '0';
    ASSERT_TRUE(revoke_link(writing(chair()), meeting, people().a.deputy));
    auto const links = std::to_string(Id<Link>{1}.value) + "-";
    for (auto const& wrong : {changed, links + std::string(20, '0'), links, std::string("x"), std::string()}) {
        EXPECT_EQ(open(wrong).status, 404) << wrong;
        EXPECT_EQ(reply(wrong, {{"reply", "yes_room"}}).status, 404) << wrong;
    }
    EXPECT_EQ(open(mine).status, 200) << "only the deputy's was replaced";
}

TEST_P(LinkPages, of_a_replaced_link_lead_nowhere_and_the_new_one_works) {
    auto const meeting = convened();
    auto const old = token(meeting, people().a.member);
    ASSERT_TRUE(revoke_link(writing(chair()), meeting, people().a.member));
    auto const before = stock();
    EXPECT_THAT(body_of(open(old)), AllOf(HasSubstr("This link does not work any more"),
                                          HasSubstr("ask whoever sent it"), Not(HasSubstr("/session"))));
    EXPECT_EQ(reply(old, {{"reply", "yes_room"}}).status, 404);
    EXPECT_EQ(stock(), before);
    EXPECT_EQ(open(token(meeting, people().a.member)).status, 200);
}

TEST_P(LinkPages, say_that_the_meeting_was_cancelled) {
    auto const meeting = convened();
    ASSERT_TRUE(cancel_meeting(writing(chair()), meeting));
    auto const page = open(token(meeting, people().a.member));
    EXPECT_THAT(body_of(page), AllOf(HasSubstr("This meeting was cancelled."), Not(HasSubstr("name=\"reply\""))));
}

class CalendarFile : public MeetingTest {
protected:
    std::string file(Id<Meeting> meeting) {
        auto const response =
            visit(calendar_file, actor(people().a.member), get("/", {{"meeting", std::to_string(meeting.value)}}));
        EXPECT_EQ(response.status, 200);
        EXPECT_EQ(response.headers.find("Content-Type"), "text/calendar; charset=utf-8");
        return response.body ? *response.body : "";
    }
    static std::vector<std::string> lines(std::string const& text) {
        std::vector<std::string> found;
        std::size_t begin = 0;
        for (auto end = text.find("\r\n"); end != text.npos; end = text.find("\r\n", begin = end + 2))
            found.push_back(text.substr(begin, end - begin));
        EXPECT_EQ(begin, text.size()) << "the last line ends, too";
        return found;
    }
};
DAUMOI_ON_BOTH_DATABASES(CalendarFile);

TEST_P(CalendarFile, is_folded_after_75_octets_between_characters) {
    auto long_input = input();
    long_input.short_title =
        Text<300>{"Giữ lửa; lò nung, ca đêm \\ ca ngày và những việc phải làm ngay trong tuần này ở ba xưởng"};
    auto const meeting = prepare_meeting(writing(chair()), organization(), long_input).value().meeting;
    ASSERT_TRUE(send_notice(writing(chair()), organization(), meeting));
    std::string unfolded;
    for (auto const& line : lines(file(meeting))) {
        EXPECT_LE(line.size(), 75U) << line;
        EXPECT_TRUE(is_clean_utf8(line)) << line;
        EXPECT_EQ(line.find('\n'), line.npos);
        unfolded += line.starts_with(' ') ? line.substr(1) : "\n" + line;
    }
    EXPECT_THAT(
        unfolded,
        HasSubstr("\nSUMMARY:Giữ lửa\\; lò nung\\, ca đêm \\\\ ca ngày và những việc phải làm ngay trong tuần này "
                  "ở ba xưởng\n"));
    EXPECT_THAT(unfolded, HasSubstr("\nDTSTART:20260511T013000Z\n"));
}

TEST_P(CalendarFile, says_that_a_meeting_was_cancelled) {
    auto const meeting = convened();
    EXPECT_THAT(lines(file(meeting)), testing::Contains("STATUS:CONFIRMED"));
    ASSERT_TRUE(cancel_meeting(writing(chair()), meeting));
    EXPECT_THAT(lines(file(meeting)), testing::Contains("STATUS:CANCELLED"));
}

TEST_P(CalendarFile, is_not_there_for_a_neighbour) {
    auto const request = get("/", {{"meeting", std::to_string(convened().value)}});
    EXPECT_EQ(visit(calendar_file, actor(people().b.secretary), request).status, 404);
}

}  // namespace
}  // namespace daumoi::meetings
