#include "http/server.hpp"

#include <atomic>
#include <future>
#include <stdexcept>

#include <gtest/gtest.h>

#include "http/test_client.hpp"

namespace daumoi::http::testing {

TEST(Server, lets_a_running_handler_finish_when_it_stops) {
    std::promise<void> entered;
    RunningServer server({{.pattern = "/slow", .handler = [&](Request const&) {
                               entered.set_value();
                               std::this_thread::sleep_for(300ms);
                               return Response::text(200, "text/plain", "finished");
                           }}});
    auto idle = server.client();
    auto client = server.client();
    client.get("/slow");
    entered.get_future().wait();
    server->stop();
    auto const reply = client.reply();
    EXPECT_EQ(reply.body, "finished");
    EXPECT_EQ(reply.header("Connection"), "close");
    EXPECT_TRUE(client.is_ended());
    EXPECT_TRUE(idle.is_ended());
}

TEST(Server, stops_in_spite_of_a_client_that_does_not_read) {
    RunningServer server({{.pattern = "/large", .handler = says(std::string(20'000'000, 'x'))}});
    auto client = server.client();
    client.get("/large").read_to("\r\n\r\n");
    server->stop(100ms);
    EXPECT_LT(client.read_to_end().size(), 20'000'000U);
}

TEST(Server, says_that_its_address_is_taken) {
    RunningServer first({});
    auto options = on_free_port();
    options.port = first->port();
    Server second(options, Router(), explain_briefly, decorate_briefly);
    try {
        second.start();
        FAIL() << "started";
    } catch (std::runtime_error const& error) {
        EXPECT_TRUE(std::string_view(error.what()).starts_with("Cannot listen on 127.0.0.1 port ")) << error.what();
    }
}

TEST(Server, refuses_settings_that_make_no_sense) {
    auto const start = [](auto const& change) {
        auto options = on_free_port();
        change(options);
        Server(options, Router(), explain_briefly, decorate_briefly).start();
    };
    EXPECT_THROW(start([](Options& options) { options.address = "nowhere"; }), std::runtime_error);
    EXPECT_THROW(start([](Options& options) { options.tls_certificate = "/no/such/file"; }), std::runtime_error);
    EXPECT_THROW(start([](Options& options) { options.trusted_proxies = {"10.0.0.0/99"}; }), std::runtime_error);
}

TEST(Server, believes_only_trusted_proxies) {
    std::vector<Route> const routes{{.pattern = "/who", .handler = [](Request const& request) {
                                         return Response::text(200, "text/plain",
                                                               request.peer + (request.secure ? " secure" : " plain"));
                                     }}};
    std::string const forwarded =
        "X-Forwarded-For: 203.0.113.9, 198.51.100.7\r\nX-Forwarded-For: 10.1.2.3\r\n"
        "X-Forwarded-Proto: https\r\n";
    auto options = on_free_port();
    EXPECT_EQ(RunningServer(routes, options).client().get("/who", forwarded).reply().body, "127.0.0.1 plain");
    options.trusted_proxies = {"127.0.0.0/8", "10.0.0.0/8", "fd00::/8"};
    EXPECT_EQ(RunningServer(routes, options).client().get("/who", forwarded).reply().body, "198.51.100.7 secure");
    EXPECT_EQ(RunningServer(routes, options).client().get("/who").reply().body, "127.0.0.1 plain");
    EXPECT_EQ(
        RunningServer(routes, options).client().get("/who", "X-Forwarded-For: nonsense, 10.1.2.3\r\n").reply().body,
        "10.1.2.3 plain");
}

}  // namespace daumoi::http::testing
