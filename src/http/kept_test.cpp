#include <atomic>
#include <future>

#include <gtest/gtest.h>

#include "http/test_client.hpp"

namespace daumoi::http::testing {

namespace {

/// Counts its calls, and answers with the number.
struct Counted {
    std::atomic<int> calls = 0;

    Route route(std::string pattern) {
        return {.pattern = std::move(pattern),
                .handler =
                    [this](Request const&) {
                        auto response = Response::text(200, "text/html", "call " + std::to_string(++calls));
                        response.headers.set("ETag", "\"" + std::to_string(calls) + "\"");
                        return response;
                    },
                .kept = true};
    }
};

}  // namespace

TEST(KeptAnswers, are_sent_again_without_the_handler_until_forgotten) {
    Counted page;
    RunningServer server({page.route("/page")});
    auto client = server.client();
    auto const first = client.get("/page").reply();
    auto const second = client.get("/page").reply();
    EXPECT_EQ(first.body, "call 1");
    EXPECT_EQ(second.body, "call 1");
    EXPECT_EQ(second.header("ETag"), "\"1\"");
    EXPECT_EQ(second.header("X-Decorated"), "yes");
    EXPECT_EQ(second.header("Content-Length"), "6");

    server->forget_kept();
    EXPECT_EQ(client.get("/page").reply().body, "call 2");
}

TEST(KeptAnswers, are_not_for_those_who_are_known) {
    Counted page;
    RunningServer server({page.route("/page")});
    auto client = server.client();
    EXPECT_EQ(client.get("/page").reply().body, "call 1");
    EXPECT_EQ(client.get("/page", "Cookie: a=1\r\n").reply().body, "call 2");
    EXPECT_EQ(client.get("/page", "Authorization: Bearer x\r\n").reply().body, "call 3");
    EXPECT_EQ(client.get("/page").reply().body, "call 1");
}

TEST(KeptAnswers, are_not_made_by_a_request_that_asks_for_two_things) {
    Counted page;
    RunningServer server({page.route("/page")});
    auto client = server.client();
    for (auto const* field : {"Accept", "Accept-Language", "accept-encoding"}) {
        std::string const name(field);
        client.get("/page", name + ": x\r\n" + name + ": y\r\n").reply();
    }
    EXPECT_EQ(client.get("/page", "Accept: y\r\n").reply().body, "call 4");
    EXPECT_EQ(client.get("/page", "Accept: x\r\n").reply().body, "call 5");
    EXPECT_EQ(client.get("/page", "Accept: y\r\n").reply().body, "call 4");
}

TEST(KeptAnswers, are_kept_for_each_target_and_language) {
    Counted page;
    RunningServer server({page.route("/page")});
    auto client = server.client();
    EXPECT_EQ(client.get("/page", "Accept-Language: vi\r\n").reply().body, "call 1");
    EXPECT_EQ(client.get("/page", "Accept-Language: en\r\n").reply().body, "call 2");
    EXPECT_EQ(client.get("/page", "Accept: application/json\r\n").reply().body, "call 3");
    EXPECT_EQ(client.get("/page?a=1", "Accept-Language: vi\r\n").reply().body, "call 4");
    EXPECT_EQ(client.get("/page", "Accept-Language: vi\r\n").reply().body, "call 1");
}

TEST(KeptAnswers, are_left_out_when_the_client_has_the_same) {
    Counted page;
    RunningServer server({page.route("/page")});
    auto client = server.client();
    client.get("/page").reply();
    auto const reply = client.get("/page", "If-None-Match: \"1\"\r\n").reply();
    EXPECT_EQ(reply.status, 304);
    EXPECT_EQ(reply.header("ETag"), "\"1\"");
    EXPECT_EQ(page.calls, 1);
}

TEST(KeptAnswers, of_a_first_conditional_request_are_whole_for_the_next) {
    Counted page;
    RunningServer server({page.route("/page")});
    auto client = server.client();
    EXPECT_EQ(client.get("/page", "If-None-Match: \"1\"\r\n").reply().status, 304);
    EXPECT_EQ(client.get("/page").reply().body, "call 1");
    EXPECT_EQ(page.calls, 1);
}

TEST(KeptAnswers, are_those_with_status_200_and_without_a_cookie) {
    std::atomic<int> calls = 0;
    Handler const fails = [&](Request const&) { return Response::text(503, "text/plain", std::to_string(++calls)); };
    Handler const signs_in = [&](Request const&) {
        auto response = Response::text(200, "text/plain", std::to_string(++calls));
        response.headers.add("Set-Cookie", "session=secret");
        return response;
    };
    RunningServer server({{.pattern = "/fails", .handler = fails, .kept = true},
                          {.pattern = "/cookie", .handler = signs_in, .kept = true}});
    auto client = server.client();
    EXPECT_EQ(client.get("/fails").reply().body, "1");
    EXPECT_EQ(client.get("/fails").reply().body, "2");
    EXPECT_EQ(client.get("/cookie").reply().body, "3");
    EXPECT_EQ(client.get("/cookie").reply().body, "4");
}

TEST(KeptAnswers, are_not_of_before_they_were_forgotten) {
    std::atomic<int> calls = 0;
    std::promise<void> entered;
    std::promise<void> forgotten;
    auto const go_on = forgotten.get_future().share();
    Handler const slow_at_first = [&](Request const&) {
        int const call = ++calls;
        if (call == 1) {
            entered.set_value();
            go_on.wait();
        }
        return Response::text(200, "text/plain", std::to_string(call));
    };
    RunningServer server({{.pattern = "/page", .handler = slow_at_first, .kept = true}});
    auto client = server.client();
    client.get("/page");
    entered.get_future().wait();
    server->forget_kept();
    forgotten.set_value();
    EXPECT_EQ(client.reply().body, "1");
    EXPECT_EQ(client.get("/page").reply().body, "2");
}

TEST(KeptAnswers, arrive_whole_whatever_their_size) {
    for (std::size_t const size : {0, 1, 4095, 4096, 20'480, 7'000'000}) {
        std::string const text(size, 'x');
        RunningServer server({{.pattern = "/page", .handler = says(text), .kept = true}});
        auto client = server.client();
        for (int i = 0; i < 3; ++i) client.get("/page");
        for (int i = 0; i < 3; ++i) EXPECT_EQ(client.reply().body, text);
    }
}

TEST(KeptAnswers, do_not_end_the_server_when_a_reader_goes_away) {
    RunningServer server({{.pattern = "/page", .handler = says(std::string(50'000, 'x')), .kept = true}});
    for (int i = 0; i < 20; ++i) {
        auto client = server.client();
        client.get("/page").read_to("\r\n\r\n");
        for (int k = 0; k < 100; ++k) client.get("/page");
    }
    EXPECT_EQ(server.client().get("/page").reply().status, 200);
}

TEST(KeptAnswers, of_long_text_are_compressed_for_those_who_accept_it) {
    std::string const text(5000, 'x');
    RunningServer server({{.pattern = "/page", .handler = says(text), .kept = true}});
    auto client = server.client();
    for (int i = 0; i < 2; ++i) {
        auto const packed = client.get("/page", "Accept-Encoding: gzip, br\r\n").reply();
        EXPECT_EQ(packed.header("Content-Encoding"), "gzip");
        EXPECT_EQ(packed.header("Vary"), "Accept-Encoding");
        EXPECT_LT(packed.body.size(), 200U);
        EXPECT_TRUE(packed.body.starts_with("\x1f\x8b"));
        EXPECT_EQ(client.get("/page", "Accept-Encoding: gzip;q=0\r\n").reply().body, text);
        EXPECT_EQ(client.get("/page").reply().header("Vary"), "Accept-Encoding");
    }
}

}  // namespace daumoi::http::testing
