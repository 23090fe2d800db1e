#include <future>

#include <gtest/gtest.h>

#include "http/test_client.hpp"

namespace daumoi::http::testing {

namespace {

EventBytes event(std::int64_t id) { return event_bytes(id, "e", std::to_string(id)); }

Route stream(Subscription subscription) {
    return {.pattern = "/stream", .stream = [subscription](Request const&) { return subscription; }};
}

std::string numbers(Client& client, std::int64_t last) {
    return client.read_to("data: " + std::to_string(last) + "\n\n");
}

std::string events(std::int64_t first, std::int64_t last) {
    std::string bytes;
    for (auto id = first; id <= last; ++id) bytes += *event(id);
    return bytes;
}

}  // namespace

TEST(Streams, begin_with_what_was_missed_and_go_on_without_gap) {
    RunningServer server({stream({.channels = {"news"}, .missed = {event(1), event(2)}, .after = 2})});
    auto client = server.client();
    auto const head = client.get("/stream").head();
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.header("Content-Type"), "text/event-stream; charset=utf-8");
    EXPECT_EQ(head.header("Cache-Control"), "no-store");
    EXPECT_EQ(head.header("X-Accel-Buffering"), "no");
    EXPECT_EQ(head.header("X-Decorated"), "yes");
    EXPECT_EQ(numbers(client, 2), events(1, 2));

    for (int id = 1; id <= 100; ++id) {
        server->publish("news", id, event(id));
        server->publish("other", id, event(id));
    }
    EXPECT_EQ(numbers(client, 100), events(3, 100));
}

TEST(Streams, get_what_is_published_while_they_are_opened) {
    std::promise<void> reading;
    std::promise<void> published;
    auto const go_on = published.get_future().share();
    RunningServer server({{.pattern = "/stream",
                           .stream =
                               [&](Request const&) {
                                   reading.set_value();
                                   go_on.wait();
                                   return Subscription{.channels = {"news"}, .missed = {event(1)}, .after = 1};
                               }},
                          {.pattern = "/page", .handler = says("page")}});
    auto client = server.client();
    client.get("/stream");
    reading.get_future().wait();
    for (int id = 1; id <= 3; ++id) server->publish("news", id, event(id));
    server.client().get("/page").reply();
    published.set_value();
    client.head();
    EXPECT_EQ(numbers(client, 3), events(1, 3));
}

TEST(Streams, are_worth_an_event_from_their_opening_to_their_end) {
    std::promise<void> reading;
    std::promise<void> published;
    auto const go_on = published.get_future().share();
    RunningServer server({{.pattern = "/stream", .stream = [&](Request const&) {
                               reading.set_value();
                               go_on.wait();
                               return Subscription{.channels = {"news"}, .missed = {}};
                           }}});
    EXPECT_FALSE(server->may_reach("news"));
    {
        auto client = server.client();
        client.get("/stream");
        reading.get_future().wait();
        EXPECT_TRUE(server->may_reach("news"));
        EXPECT_TRUE(server->may_reach("other")) << "nobody knows yet what it will follow";
        published.set_value();
        client.head();
        EXPECT_TRUE(server->may_reach("news"));
        EXPECT_TRUE(becomes_true([&] { return !server->may_reach("other"); }));
    }
    EXPECT_TRUE(becomes_true([&] { return !server->may_reach("news"); }));
}

TEST(Streams, of_a_slow_reader_are_queued_and_then_dropped) {
    auto options = on_free_port();
    options.stream_queue = 100'000;
    RunningServer server({stream({.channels = {"news"}, .missed = {}})}, options);
    auto slow = server.client();
    slow.get("/stream").head();
    auto quick = server.client();
    quick.get("/stream").head();
    ASSERT_TRUE(becomes_true([&] { return server->open_streams() == 2; }));

    auto const large = event_bytes(1, "e", std::string(50'000, 'x'));
    for (int i = 0; i < 1000 && server->open_streams() == 2; ++i) {
        server->publish("news", 1, large);
        quick.read_to("\n\n");
    }
    EXPECT_EQ(server->open_streams(), 1U);
    server->publish("news", 2, event(2));
    EXPECT_EQ(numbers(quick, 2), events(2, 2));
    EXPECT_FALSE(slow.read_to_end().empty());
}

TEST(Streams, with_much_to_catch_up_are_not_dropped_for_it) {
    auto options = on_free_port();
    options.stream_queue = 1000;
    std::vector<EventBytes> missed;
    for (int id = 1; id <= 80; ++id) missed.push_back(event_bytes(id, "e", std::string(100'000, 'x')));
    RunningServer server({stream({.channels = {"news"}, .missed = missed, .after = 80})}, options);
    auto client = server.client();
    client.get("/stream").head();
    ASSERT_TRUE(becomes_true([&] { return server->open_streams() == 1; }));
    server->publish("news", 81, event(81));
    EXPECT_GT(numbers(client, 81).size(), 8'000'000U);
}

TEST(Streams, are_forgotten_when_the_reader_leaves) {
    RunningServer server({stream({.channels = {"news", "more", "news"}, .missed = {}})});
    {
        auto client = server.client();
        client.get("/stream").head();
        auto other = server.client();
        other.get("/stream").head();
        ASSERT_TRUE(becomes_true([&] { return server->open_streams() == 2; }));
        client.send("more talk than a reader of events should make");
    }
    EXPECT_TRUE(becomes_true([&] { return server->open_streams() == 0; }));
    server->publish("news", 1, event(1));
    server->beat();
}

TEST(Streams, get_a_comment_at_each_beat) {
    RunningServer server({stream({.channels = {"news"}, .missed = {}})});
    auto client = server.client();
    client.get("/stream").head();
    server->beat();
    EXPECT_EQ(client.read_to(":\n\n"), ":\n\n");
}

TEST(Streams, are_to_be_asked_for_anew_when_they_are_old) {
    auto options = on_free_port();
    options.stream_life = std::chrono::seconds(0);
    RunningServer server({stream({.channels = {"news"}, .missed = {}})}, options);
    auto client = server.client();
    client.get("/stream").head();
    ASSERT_TRUE(becomes_true([&] { return server->open_streams() == 1; }));
    server->publish("news", 1, event(1));
    server->beat();
    EXPECT_EQ(client.read_to_end(), *event(1) + *renewal());
    EXPECT_EQ(server->open_streams(), 0U);
}

TEST(Streams, can_be_refused) {
    RunningServer server({{.pattern = "/stream",
                           .stream = [](Request const&) -> std::variant<Response, Subscription> {
                               return Response::text(403, "text/plain", "no");
                           }},
                          {.pattern = "/bad", .stream = [](Request const&) -> std::variant<Response, Subscription> {
                               throw std::runtime_error("no");
                           }}});
    auto client = server.client();
    EXPECT_EQ(client.get("/stream").reply().status, 403);
    EXPECT_EQ(client.get("/bad").reply().body, "explained 500 for /bad");
}

TEST(Streams, end_when_the_server_stops) {
    RunningServer server({stream({.channels = {"news"}, .missed = {}})});
    auto client = server.client();
    client.get("/stream").head();
    server->stop();
    EXPECT_TRUE(client.is_ended());
    EXPECT_EQ(server->open_streams(), 0U);
}

}  // namespace daumoi::http::testing
