#include <cstdlib>
#include <filesystem>

#include <boost/asio/read_until.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>
#include <gtest/gtest.h>
#include <unistd.h>

#include "http/test_client.hpp"

namespace daumoi::http::testing {

namespace {

/// A certificate of our own for a minute, in a folder that goes with the test.
class Certificate {
public:
    Certificate() {
        std::filesystem::create_directories(folder_);
        auto const command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 " +
                             std::string("-subj /CN=localhost -keyout ") + key() + " -out " + certificate() +
                             " 2>/dev/null";
        if (std::system(command.c_str()) != 0) throw std::runtime_error("openssl makes no certificate");
    }
    ~Certificate() { std::filesystem::remove_all(folder_); }

    std::string certificate() const { return folder_ / "certificate.pem"; }
    std::string key() const { return folder_ / "key.pem"; }

private:
    std::filesystem::path folder_ =
        std::filesystem::temp_directory_path() / ("daumoi-tls-" + std::to_string(::getpid()));
};

class TlsClient {
public:
    TlsClient(std::uint16_t port, Certificate const& certificate) {
        context_.load_verify_file(certificate.certificate());
        stream_.set_verify_mode(boost::asio::ssl::verify_peer);
        stream_.next_layer().connect({boost::asio::ip::make_address("127.0.0.1"), port});
        stream_.handshake(boost::asio::ssl::stream_base::client);
    }

    void send(std::string_view text) { boost::asio::write(stream_, boost::asio::buffer(text.data(), text.size())); }
    std::string read_to(std::string_view mark) {
        auto const size = boost::asio::read_until(stream_, boost::asio::dynamic_buffer(received_), mark);
        auto text = received_.substr(0, size);
        received_.erase(0, size);
        return text;
    }

private:
    boost::asio::io_context io_;
    boost::asio::ssl::context context_{boost::asio::ssl::context::tls_client};
    boost::asio::ssl::stream<boost::asio::ip::tcp::socket> stream_{io_, context_};
    std::string received_;
};

Options with(Certificate const& certificate) {
    auto options = on_free_port();
    options.tls_certificate = certificate.certificate();
    options.tls_key = certificate.key();
    return options;
}

std::string request_for(std::string const& target) { return "GET " + target + " HTTP/1.1\r\nHost: test\r\n\r\n"; }

}  // namespace

TEST(Tls, carries_requests_answers_and_streams) {
    Certificate const certificate;
    Handler const secure = [](Request const& request) {
        return Response::text(200, "text/plain", request.secure ? "secure!" : "plain!");
    };
    RunningServer server({{.pattern = "/page", .handler = secure},
                          {.pattern = "/kept", .handler = says(std::string(200'000, 'x') + "!"), .kept = true},
                          {.pattern = "/stream",
                           .stream =
                               [](Request const&) {
                                   return Subscription{.channels = {"news"}, .missed = {event_bytes(1, "e", "one")}};
                               }}},
                         with(certificate));
    TlsClient client(server->port(), certificate);
    for (int i = 0; i < 2; ++i) {
        client.send(request_for("/page"));
        EXPECT_TRUE(client.read_to("secure!").starts_with("HTTP/1.1 200 OK\r\n"));
        client.send(request_for("/kept"));
        EXPECT_GT(client.read_to("x!").size(), 200'000U);
    }

    client.send(request_for("/stream"));
    client.read_to("data: one\n\n");
    for (int id = 2; id <= 50; ++id) server->publish("news", id, event_bytes(id, "e", std::to_string(id)));
    std::string expected;
    for (int id = 2; id <= 50; ++id) expected += *event_bytes(id, "e", std::to_string(id));
    EXPECT_EQ(client.read_to("data: 50\n\n"), expected);
    server->stop();
    EXPECT_THROW(client.read_to("more"), boost::system::system_error);
}

TEST(Tls, sends_an_old_stream_all_that_it_is_owed_before_it_ends) {
    Certificate const certificate;
    auto options = with(certificate);
    options.stream_life = std::chrono::seconds(0);
    RunningServer server({{.pattern = "/stream",
                           .stream = [](Request const&) { return Subscription{.channels = {"news"}, .missed = {}}; }}},
                         options);
    TlsClient client(server->port(), certificate);
    client.send(request_for("/stream"));
    client.read_to("\r\n\r\n");
    ASSERT_TRUE(becomes_true([&] { return server->open_streams() == 1; }));
    std::string const news(200'000, 'n');
    server->publish("news", 1, event_bytes(1, "e", news));
    server->beat();
    EXPECT_TRUE(client.read_to(*renewal()).contains(news));
    EXPECT_EQ(server->open_streams(), 0U);
    EXPECT_THROW(client.read_to("more"), boost::system::system_error);
}

TEST(Tls, is_not_spoken_with_those_who_do_not) {
    Certificate const certificate;
    RunningServer server({{.pattern = "/page", .handler = says("page")}}, with(certificate));
    auto plain = server.client();
    EXPECT_FALSE(plain.get("/page").read_to_end().starts_with("HTTP"));
}

TEST(Tls, forgets_a_stream_whose_reader_leaves) {
    Certificate const certificate;
    RunningServer server({{.pattern = "/stream",
                           .stream = [](Request const&) { return Subscription{.channels = {"news"}, .missed = {}}; }}},
                         with(certificate));
    {
        TlsClient client(server->port(), certificate);
        client.send(request_for("/stream"));
        client.read_to("\r\n\r\n");
        EXPECT_TRUE(becomes_true([&] { return server->open_streams() == 1; }));
    }
    EXPECT_TRUE(becomes_true([&] { return server->open_streams() == 0; }));
}

}  // namespace daumoi::http::testing
