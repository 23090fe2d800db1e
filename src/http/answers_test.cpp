#include <atomic>
#include <future>
#include <stdexcept>

#include <gtest/gtest.h>

#include "http/test_client.hpp"

namespace daumoi::http::testing {

namespace {

Response tagged(Request const&) {
    auto response = Response::text(200, "text/plain", "0123456789");
    response.headers.set("ETag", "\"v1\"");
    response.headers.set("Vary", "Accept");
    response.headers.set("Accept-Ranges", "bytes");
    response.headers.set("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT");
    return response;
}

struct Row {
    std::string headers;
    int status;
    std::string body;
    std::string content_range;
};

}  // namespace

TEST(Answers, carry_length_date_and_the_headers_of_all) {
    RunningServer server({{.pattern = "/page", .handler = says("page")}});
    auto const reply = server.client().get("/page").reply();
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.header("Content-Length"), "4");
    EXPECT_TRUE(reply.header("Date").ends_with(" GMT"));
    EXPECT_EQ(reply.header("X-Decorated"), "yes");
    EXPECT_EQ(reply.header("Connection"), "");
}

TEST(Answers, hand_the_request_to_the_handler_as_it_was_sent) {
    Handler const shows = [](Request const& request) {
        return Response::text(200, "text/plain",
                              request.path + "|" + request.target + "|" +
                                  std::string(request.parameters.find("unit").value_or("")) + "|" +
                                  std::string(request.query.find("q").value_or("")) + "|" +
                                  std::string(request.headers.find("x-name").value_or("")) + "|" + request.peer +
                                  (request.secure ? "|secure" : "|plain"));
    };
    RunningServer server({{.pattern = "/units/{unit}", .handler = shows}});
    EXPECT_EQ(server.client().get("/units/t%E1%BB%95?q=a+b", "X-Name: value\r\n").reply().body,
              "/units/tổ|/units/t%E1%BB%95?q=a+b|tổ|a b|value|127.0.0.1|plain");
}

TEST(Answers, come_in_the_order_of_pipelined_requests) {
    RunningServer server({{.pattern = "/one", .handler = says("1")},
                          {.pattern = "/two", .handler = says("2")},
                          {.method = Method::post, .pattern = "/post", .handler = says("3")}});
    auto client = server.client();
    client.send(
        "GET /one HTTP/1.1\r\nHost: t\r\n\r\nPOST /post HTTP/1.1\r\nHost: t\r\nContent-Length: 2\r\n\r\nxy"
        "GET /two HTTP/1.1\r\nHost: t\r\nConnection: close\r\n\r\nGET /one HTTP/1.1\r\nHost: t\r\n\r\n");
    EXPECT_EQ(client.reply().body, "1");
    EXPECT_EQ(client.reply().body, "3");
    auto const last = client.reply();
    EXPECT_EQ(last.body, "2");
    EXPECT_EQ(last.header("Connection"), "close");
    EXPECT_TRUE(client.is_ended());
}

TEST(Answers, to_head_have_no_body_and_the_length_of_one) {
    RunningServer server({{.pattern = "/page", .handler = says("page")}});
    auto client = server.client();
    auto const head = client.request("HEAD", "/page").head();
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.header("Content-Length"), "4");
    EXPECT_EQ(client.get("/page").reply().body, "page");
}

TEST(Answers, without_a_body_say_so) {
    RunningServer server({{.pattern = "/away", .handler = [](Request const&) { return Response::see_other("/there"); }},
                          {.pattern = "/none", .handler = [](Request const&) { return Response{.status = 204}; }}});
    auto client = server.client();
    auto const away = client.get("/away").reply();
    EXPECT_EQ(away.status, 303);
    EXPECT_EQ(away.header("Location"), "/there");
    EXPECT_EQ(away.header("Content-Length"), "0");
    auto const none = client.get("/none").reply();
    EXPECT_EQ(none.status, 204);
    EXPECT_EQ(none.header("Content-Length"), "");
}

TEST(Answers, cannot_be_split_by_a_value_of_a_header) {
    RunningServer server(
        {{.pattern = "/", .handler = [](Request const&) { return Response::see_other("/a\r\nX-Evil: 1"); }}});
    auto const reply = server.client().get("/").reply();
    EXPECT_EQ(reply.header("X-Evil"), "");
    EXPECT_EQ(reply.header("Location"), "/a  X-Evil: 1");
}

TEST(Answers, are_left_out_when_the_client_has_the_same) {
    RunningServer server({{.pattern = "/page", .handler = tagged}});
    auto client = server.client();
    for (auto const* known : {"\"v1\"", "W/\"v1\"", "\"v0\", \"v1\"", "*"}) {
        auto const reply = client.get("/page", "If-None-Match: " + std::string(known) + "\r\n").reply();
        EXPECT_EQ(reply.status, 304) << known;
        EXPECT_EQ(reply.header("ETag"), "\"v1\"");
        EXPECT_EQ(reply.header("Vary"), "Accept");
        EXPECT_EQ(reply.header("Content-Type"), "");
        EXPECT_EQ(reply.header("Content-Length"), "");
    }
    EXPECT_EQ(client.get("/page", "If-None-Match: \"v2\"\r\n").reply().status, 200);
}

TEST(Answers, send_the_range_that_is_asked_for) {
    RunningServer server({{.pattern = "/file", .handler = tagged}});
    auto client = server.client();
    for (auto const& row : std::vector<Row>{
             {"Range: bytes=2-4\r\n", 206, "234", "bytes 2-4/10"},
             {"Range: bytes=7-\r\n", 206, "789", "bytes 7-9/10"},
             {"Range: bytes=-3\r\n", 206, "789", "bytes 7-9/10"},
             {"Range: bytes=-30\r\n", 206, "0123456789", "bytes 0-9/10"},
             {"Range: bytes=8-99\r\n", 206, "89", "bytes 8-9/10"},
             {"Range: bytes=10-\r\n", 416, "", "bytes */10"},
             {"Range: bytes=-0\r\n", 416, "", "bytes */10"},
             {"Range: bytes=0-1,3-4\r\n", 200, "0123456789", ""},
             {"Range: bytes=4-2\r\n", 200, "0123456789", ""},
             {"Range: lines=0-1\r\n", 200, "0123456789", ""},
             {"Range: bytes=x\r\n", 200, "0123456789", ""},
             {"Range: bytes=-\r\n", 200, "0123456789", ""},
             {"Range: bytes=0-1\r\nIf-Range: \"v1\"\r\n", 206, "01", "bytes 0-1/10"},
             {"Range: bytes=0-1\r\nIf-Range: \"v2\"\r\n", 200, "0123456789", ""},
             {"Range: bytes=0-1\r\nIf-Range: Sun, 06 Nov 1994 08:49:37 GMT\r\n", 206, "01", "bytes 0-1/10"},
             {"Range: bytes=0-1\r\nIf-Range: Sun, 06 Nov 1994 08:49:38 GMT\r\n", 200, "0123456789", ""},
         }) {
        auto const reply = client.get("/file", row.headers).reply();
        EXPECT_EQ(reply.status, row.status) << row.headers;
        EXPECT_EQ(reply.body, row.body) << row.headers;
        EXPECT_EQ(reply.header("Content-Range"), row.content_range) << row.headers;
    }
}

TEST(Answers, explain_an_exception_and_leave_the_connection_open) {
    RunningServer server(
        {{.pattern = "/bad", .handler = [](Request const&) -> Response { throw std::runtime_error("no"); }},
         {.pattern = "/odd", .handler = [](Request const&) -> Response { throw 7; }},
         {.pattern = "/page", .handler = says("page")}});
    auto client = server.client();
    auto const reply = client.get("/bad?q=1").reply();
    EXPECT_EQ(reply.status, 500);
    EXPECT_EQ(reply.body, "explained 500 for /bad?q=1");
    EXPECT_EQ(client.get("/odd").reply().status, 500);
    EXPECT_EQ(client.get("/page").reply().body, "page");
}

TEST(Answers, of_many_megabytes_arrive_whole) {
    std::string const large(20'000'000, 'x');
    RunningServer server({{.pattern = "/large", .handler = says(large)}});
    auto client = server.client();
    EXPECT_EQ(client.get("/large").reply().body, large);
    EXPECT_EQ(client.get("/large").reply().body.size(), large.size());
}

TEST(Answers, of_slow_handlers_do_not_hold_up_others) {
    std::promise<void> release;
    auto const released = release.get_future().share();
    RunningServer server({{.pattern = "/slow",
                           .handler =
                               [released](Request const&) {
                                   released.wait();
                                   return Response{};
                               }},
                          {.pattern = "/page", .handler = says("page")}});
    auto slow = server.client();
    slow.get("/slow");
    EXPECT_EQ(server.client().get("/page").reply().body, "page");
    release.set_value();
    EXPECT_EQ(slow.reply().status, 200);
}

}  // namespace daumoi::http::testing
