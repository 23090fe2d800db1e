#include "app/live.hpp"

#include <gmock/gmock.h>

#include "app/doors.hpp"
#include "app/places_testing.hpp"

namespace daumoi::app {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

class Live : public PlacesTest {
protected:
    http::Subscription follow(std::string const& login, Id<Meeting> meeting, std::int64_t last) {
        auto asked = request(http::Method::get, "/meetings/{meeting}/stream", {{"meeting", number(meeting)}},
                             sign_in(login), "text/event-stream");
        asked.headers.set("Last-Event-ID", std::to_string(last));
        return std::get<http::Subscription>(follow_meeting(entrance(), asked));
    }
    std::int64_t head() { return journal::head(database().read().session()).number; }
    void wrote(Id<Meeting> meeting, std::string const& text) {
        value_or_throw(meetings::add_entry(writing(recorder), meeting, said(text)));
    }
};
DAUMOI_ON_BOTH_DATABASES(Live);

TEST_P(Live, gives_who_comes_back_what_was_written_meanwhile) {
    auto const meeting = running();
    auto const last = head();
    wrote(meeting, "thay phớt máy bơm số hai");
    wrote(meeting, "sơn lại mốc nước");
    auto const subscription = follow(member, meeting, last);
    EXPECT_EQ(subscription.after, head());
    ASSERT_THAT(subscription.missed, SizeIs(2));
    EXPECT_THAT(*subscription.missed[0], HasSubstr("thay phớt máy bơm số hai"));
    EXPECT_THAT(*subscription.missed[1], HasSubstr("sơn lại mốc nước"));
    EXPECT_THAT(follow(member, meeting, head()).missed, SizeIs(0));
}

TEST_P(Live, gives_much_that_was_missed_in_parts) {
    auto const meeting = running();
    auto const first = head();
    for (int i = 0; i < 205; ++i) wrote(meeting, "lần " + std::to_string(i));
    auto asked = request(http::Method::get, "/meetings/{meeting}/stream", {{"meeting", number(meeting)}},
                         sign_in(member), "text/event-stream");
    asked.headers.set("Last-Event-ID", std::to_string(first));
    auto const part = std::get<http::Response>(follow_meeting(entrance(), asked));
    EXPECT_EQ(part.headers.find("Cache-Control"), "no-store");
    EXPECT_THAT(*part.body, testing::AllOf(HasSubstr("lần 199"), testing::Not(HasSubstr("lần 200")),
                                           testing::EndsWith(*http::renewal())));
    auto const rest = follow(member, meeting, first + 200);
    ASSERT_THAT(rest.missed, SizeIs(5));
    EXPECT_THAT(*rest.missed.front(), HasSubstr("lần 200"));
}

TEST_P(Live, parts_those_who_write_from_those_who_follow) {
    auto const meeting = running();
    auto const writes = follow(recorder, meeting, 0).channels;
    auto const follows = follow(member, meeting, 0).channels;
    ASSERT_THAT(writes, SizeIs(1));
    EXPECT_NE(writes, follows);
    EXPECT_EQ(follows, std::vector{channel_of(meeting, html::Language::vi, false, organization()).name});
}

}  // namespace
}  // namespace daumoi::app
