#include "http/multipart.hpp"

#include <gtest/gtest.h>

#include "http/test_client.hpp"
#include "http/upload.hpp"

namespace daumoi::http::testing {
namespace {

constexpr std::string_view form_type = "multipart/form-data; boundary=----b1";

std::string part(std::string const& disposition, std::string const& content) {
    return "------b1\r\nContent-Disposition: " + disposition + "\r\n\r\n" + content + "\r\n";
}

}  // namespace

TEST(Multipart, gives_fields_and_files) {
    std::string body =
        part("form-data; name=\"headline\"", "Tin sáng") +
        part("form-data; name=\"pictures\"; filename=\"hồ %22a%22.jpg\"", std::string("\xff\xd8\r\n--\0", 6)) +
        "------b1--\r\n";
    auto const form = read_multipart(form_type, body);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->fields.find("headline"), "Tin sáng");
    ASSERT_EQ(form->files.size(), 1U);
    EXPECT_EQ(form->files[0].field, "pictures");
    EXPECT_EQ(form->files[0].name, "hồ \"a\".jpg");
    EXPECT_EQ(form->files[0].content, std::string_view("\xff\xd8\r\n--\0", 6));
}

TEST(Multipart, takes_a_quoted_boundary_and_an_empty_form) {
    EXPECT_TRUE(read_multipart("Multipart/Form-Data; charset=utf-8; boundary=\"b;1\"", "--b;1--\r\n"));
    EXPECT_TRUE(read_multipart(form_type, part("form-data; name=a", "") + "------b1--"));
}

TEST(Multipart, refuses_what_is_cut_or_malformed) {
    auto const whole = part("form-data; name=\"a\"", "text") + part("form-data; name=\"f\"; filename=\"x\"", "bytes") +
                       "------b1--\r\n";
    ASSERT_TRUE(read_multipart(form_type, whole));
    for (std::size_t size = 0; size + 2 < whole.size(); ++size)
        EXPECT_FALSE(read_multipart(form_type, whole.substr(0, size))) << size;
    for (auto const* type :
         {"multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed; boundary=----b1"})
        EXPECT_FALSE(read_multipart(type, whole)) << type;
    for (auto const* disposition :
         {"form-data", "attachment; name=\"a\"", "form-data; name=\"a", "form-data; name=\"\xff\""})
        EXPECT_FALSE(read_multipart(form_type, part(disposition, "text") + "------b1--\r\n")) << disposition;
    EXPECT_FALSE(read_multipart(form_type, part("form-data; name=\"a\"", std::string("\0", 1)) + "------b1--\r\n"));
}

TEST(Multipart, gives_what_can_be_read_of_a_damaged_form) {
    Request request;
    request.headers.set("Content-Type", std::string(form_type));
    request.upload =
        Upload::of(part("form-data; name=\"a\"", "củi \xff khô") + part("form-data; name=\"b\"", "lò") + "cut");
    EXPECT_FALSE(form_fields(request));
    auto const fields = mended_form_fields(request);
    EXPECT_EQ(fields.find("a"), "củi \uFFFD khô");
    EXPECT_EQ(fields.find("b"), std::nullopt) << "its end is missing";
}

TEST(Multipart, keeps_its_limits) {
    std::string many;
    for (int i = 0; i < 501; ++i) many += part("form-data; name=\"a\"", "1");
    EXPECT_FALSE(read_multipart(form_type, many + "------b1--\r\n"));
    auto const text = part("form-data; name=\"a\"", std::string(150'000, 'x'));
    EXPECT_TRUE(read_multipart(form_type, text + "------b1--\r\n"));
    EXPECT_FALSE(read_multipart(form_type, text + text + "------b1--\r\n"));
}

namespace {

std::vector<Route> upload_routes(std::size_t limit) {
    auto const length = [](Request const& request) {
        auto const bytes = request.upload ? std::string(request.upload->bytes()) : "none";
        return Response::text(200, "text/plain",
                              std::to_string(bytes.size()) + " " + bytes.substr(0, 5) + request.body);
    };
    return {{.method = Method::post, .pattern = "/files", .handler = length, .body_limit = limit, .upload = true}};
}

}  // namespace

TEST(Upload, of_a_body_goes_into_a_file) {
    RunningServer server(upload_routes(1'000'000));
    auto client = server.client();
    client.request("POST", "/files", "", std::string(900'000, 'x')).request("POST", "/files", "", "short");
    EXPECT_EQ(client.reply().body, "900000 xxxxx");
    EXPECT_EQ(client.reply().body, "5 short");
}

TEST(Upload, beyond_the_limit_is_refused_announced_or_not) {
    RunningServer server(upload_routes(1000));
    EXPECT_EQ(server.client().send("POST /files HTTP/1.1\r\nHost: test\r\nContent-Length: 1001\r\n\r\n").reply().status,
              413);
    auto const chunk = "1f4\r\n" + std::string(500, 'x') + "\r\n";
    auto client = server.client();
    client.send("POST /files HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + chunk + chunk);
    EXPECT_EQ(client.reply().status, 413);
}

TEST(Upload, waits_for_no_body) {
    RunningServer server(upload_routes(1000));
    EXPECT_EQ(server.client().send("POST /files HTTP/1.1\r\nHost: test\r\n\r\n").reply().body, "0 ");
}

TEST(Upload, is_refused_when_too_many_are_under_way_or_there_is_no_place) {
    Options few = on_free_port();
    few.uploads = 1;
    RunningServer server(upload_routes(1000), few);
    auto slow = server.client();
    slow.send("POST /files HTTP/1.1\r\nHost: test\r\nContent-Length: 10\r\n\r\nhalf ");
    int status = 0;
    for (int tries = 0; tries < 100 && status != 503; ++tries) {
        status = server.client().request("POST", "/files", "", "x").reply().status;
    }
    EXPECT_EQ(status, 503);
    slow.send("whole");
    EXPECT_EQ(slow.reply().body, "10 half ");

    Options nowhere = on_free_port();
    nowhere.upload_folder = "/proc/nowhere";
    RunningServer other(upload_routes(1000), nowhere);
    EXPECT_EQ(other.client().request("POST", "/files", "", "x").reply().status, 503);
}

}  // namespace daumoi::http::testing
