#include <gtest/gtest.h>

#include "http/test_client.hpp"

namespace daumoi::http::testing {

namespace {

Handler echoes() {
    return [](Request const& request) { return Response::text(200, "text/plain", request.body); };
}

std::vector<Route> routes() {
    return {{.pattern = "/page", .handler = says("page")},
            {.method = Method::post, .pattern = "/echo", .handler = echoes(), .body_limit = 1000}};
}

struct Row {
    std::string request;
    int status;
};

}  // namespace

TEST(Limits, a_body_that_is_announced_too_long_is_refused_before_it_is_sent) {
    RunningServer server(routes());
    auto client = server.client();
    client.send("POST /echo HTTP/1.1\r\nHost: test\r\nContent-Length: 1001\r\n\r\n");
    auto const reply = client.reply();
    EXPECT_EQ(reply.status, 413);
    EXPECT_EQ(reply.body, "explained 413 for /echo");
    EXPECT_EQ(reply.header("Connection"), "close");
    EXPECT_EQ(reply.header("X-Decorated"), "yes");
}

TEST(Limits, the_answer_reaches_a_client_that_goes_on_sending) {
    RunningServer server(routes());
    auto client = server.client();
    client.send("POST /echo HTTP/1.1\r\nHost: test\r\nContent-Length: 3000000\r\n\r\n");
    client.send(std::string(3'000'000, 'x'));
    EXPECT_EQ(client.reply().status, 413);
}

TEST(Limits, a_chunked_body_is_refused_when_it_grows_too_long) {
    RunningServer server(routes());
    auto client = server.client();
    client.send("POST /echo HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n");
    auto const chunk = "1f4\r\n" + std::string(500, 'x') + "\r\n";
    client.send(chunk + chunk + chunk);
    EXPECT_EQ(client.reply().status, 413);
}

TEST(Limits, a_chunked_body_arrives_whole) {
    RunningServer server(routes());
    auto client = server.client();
    client.send("POST /echo HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    client.send("2;x=y\r\nde\r\n0\r\nTrailer: 1\r\n\r\n").get("/page");
    EXPECT_EQ(client.reply().body, "abcde");
    EXPECT_EQ(client.reply().body, "page");
}

TEST(Limits, the_client_is_told_to_continue_only_when_the_body_is_wanted) {
    RunningServer server(routes());
    auto const expecting = [&](std::string const& length) {
        return "POST /echo HTTP/1.1\r\nHost: test\r\nExpect: 100-continue\r\nContent-Length: " + length + "\r\n\r\n";
    };
    auto wanted = server.client();
    wanted.send(expecting("5"));
    EXPECT_EQ(wanted.head().status, 100);
    EXPECT_EQ(wanted.send("hello").reply().body, "hello");

    auto unwanted = server.client();
    EXPECT_EQ(unwanted.send(expecting("5000")).reply().status, 413);
}

TEST(Limits, malformed_and_oversized_requests_are_refused_in_words) {
    RunningServer server(routes());
    std::string const host = "Host: test\r\n";
    for (auto const& [request, status] : std::vector<Row>{
             {"GET /page HTTP/1.1\r\n" + host + "X: " + std::string(20'000, 'x') + "\r\n\r\n", 431},
             {"GET /" + std::string(9'000, 'x') + " HTTP/1.1\r\n" + host + "\r\n", 414},
             {"GET /" + std::string(40'000, 'x') + " HTTP/1.1\r\n" + host + "\r\n", 414},
             {"GET /page HTTP/1.1\r\n\r\n", 400},
             {"GET /page HTTP/1.1\r\n" + host + host + "\r\n", 400},
             {"GET /page HTTP/2.0\r\n" + host + "\r\n", 400},
             {"nonsense\r\n\r\n", 400},
             {"GET  /page HTTP/1.1\r\n" + host + "\r\n", 400},
             {"GET /page HTTP/1.1\r\n" + host + "Name : value\r\n\r\n", 400},
             {"GET /page HTTP/1.1\r\n" + host + "Folded: a\r\n b\r\n\r\n", 400},
             {"GET /page HTTP/1.1\r\n" + host + "Content-Length: x\r\n\r\n", 400},
             {"GET /page HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n", 400},
             {"POST /echo HTTP/1.1\r\n" + host + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", 400},
             {"POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\n\r\n", 400},
             {"POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400},
             {"GET /%FF HTTP/1.1\r\n" + host + "\r\n", 400},
             {"GET /%00 HTTP/1.1\r\n" + host + "\r\n", 400},
             {"GET /%4 HTTP/1.1\r\n" + host + "\r\n", 400},
             {"GET /a/%2e%2e/page HTTP/1.1\r\n" + host + "\r\n", 400},
             {"GET /page?a=%FF HTTP/1.1\r\n" + host + "\r\n", 400},
             {"GET * HTTP/1.1\r\n" + host + "\r\n", 400},
             {"GET /none HTTP/1.1\r\n" + host + "\r\n", 404},
             {"POST /page HTTP/1.1\r\n" + host + "\r\n", 405},
             {"BREW /page HTTP/1.1\r\n" + host + "\r\n", 405},
             {"BREW /none HTTP/1.1\r\n" + host + "\r\n", 404},
             {"GET http://test/page HTTP/1.1\r\n" + host + "\r\n", 200},
             {"\r\nGET /page HTTP/1.1\r\n" + host + "\r\n", 200},
             {"GET /page HTTP/1.0\r\n\r\n", 200},
         }) {
        auto client = server.client();
        auto const reply = client.send(request).reply();
        EXPECT_EQ(reply.status, status) << request.substr(0, 200);
        EXPECT_TRUE(status == 200 || reply.body.starts_with("explained " + std::to_string(status))) << reply.body;
    }
}

TEST(Limits, a_refusal_that_has_read_everything_leaves_the_connection_open) {
    RunningServer server(routes());
    auto client = server.client();
    EXPECT_EQ(client.get("/none").reply().status, 404);
    auto const refused = client.request("PUT", "/page").reply();
    EXPECT_EQ(refused.status, 405);
    EXPECT_EQ(refused.header("Allow"), "GET, HEAD");
    EXPECT_EQ(client.get("/page").reply().body, "page");
}

TEST(Limits, a_slow_head_is_answered_and_a_silent_connection_closed) {
    auto options = on_free_port();
    options.head_timeout = 1s;
    options.idle_timeout = 1s;
    RunningServer server(routes(), options);

    auto slow = server.client();
    EXPECT_EQ(slow.send("GET /page HT").reply().status, 408);
    auto slow_later = server.client();
    EXPECT_EQ(slow_later.get("/page").reply().status, 200);
    EXPECT_EQ(slow_later.send("GET /page HT").reply().status, 408);
    auto silent = server.client();
    EXPECT_TRUE(silent.is_ended());
    auto idle = server.client();
    EXPECT_EQ(idle.get("/page").reply().status, 200);
    EXPECT_TRUE(idle.is_ended());
}

TEST(Limits, a_slow_body_is_answered) {
    auto options = on_free_port();
    options.body_timeout = 1s;
    RunningServer server(routes(), options);
    auto client = server.client();
    client.send("POST /echo HTTP/1.1\r\nHost: test\r\nContent-Length: 10\r\n\r\nabc");
    auto const reply = client.reply();
    EXPECT_EQ(reply.status, 408);
    EXPECT_EQ(reply.body, "explained 408 for /echo");
}

TEST(Limits, connections_beyond_the_limit_are_closed) {
    auto options = on_free_port();
    options.connections = 2;
    RunningServer server(routes(), options);
    auto first = server.client();
    auto second = server.client();
    EXPECT_EQ(first.get("/page").reply().status, 200);
    EXPECT_EQ(second.get("/page").reply().status, 200);
    auto third = server.client();
    EXPECT_TRUE(third.is_ended());
}

}  // namespace daumoi::http::testing
