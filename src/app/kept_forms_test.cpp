#include "app/kept_forms.hpp"

#include <gmock/gmock.h>

#include "features/accounts/kept_form.hpp"
#include "http/upload.hpp"

namespace daumoi::app {
namespace {

using testing::ElementsAre;
using testing::Pair;

std::string const secret_of_server(64, 'a');

http::Request form(std::string body) {
    http::Request request;
    request.path = "/meetings/3/entries";
    request.target = "/meetings/3/entries?part=2";
    request.body = std::move(body);
    return request;
}

TEST(KeptForms, hold_what_was_typed_and_where_it_was_going) {
    auto const kept =
        keep_form(secret_of_server, form("csrf=token&text=hai%20d%C3%B2ng%0Ach%E1%BB%AF&text=n%E1%BB%AFa"));
    auto const again = accounts::unseal(kept, secret_of_server);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->target, "/meetings/3/entries?part=2");
    EXPECT_EQ(again->form_token, "token");
    EXPECT_THAT(again->fields, ElementsAre(Pair("text", "hai dòng\nchữ"), Pair("text", "nữa")));
}

TEST(KeptForms, hold_no_password) {
    auto const kept =
        keep_form(secret_of_server, form("present_password=a&password=b&new_password=c&repeated=d&csrf=e&name=f"));
    EXPECT_THAT(accounts::unseal(kept, secret_of_server).value().fields, ElementsAre(Pair("name", "f")));
}

TEST(KeptForms, are_not_readable_in_the_page) {
    EXPECT_EQ(keep_form(secret_of_server, form("csrf=token&text=secret")).find("secret"), std::string::npos);
}

TEST(KeptForms, hold_what_can_be_read_of_a_damaged_form) {
    auto const kept = keep_form(secret_of_server, form("text=n%E1%BB%ADa%00ch%FFng&other=%ZZ"));
    EXPECT_THAT(accounts::unseal(kept, secret_of_server).value().fields,
                ElementsAre(Pair("text", "nửa\uFFFDch\uFFFDng"), Pair("other", "%ZZ")));
}

TEST(KeptForms, hold_the_texts_of_a_form_with_files_and_say_that_it_had_some) {
    auto request = form("");
    request.headers.set("Content-Type", "multipart/form-data; boundary=b");
    request.upload = http::Upload::of(
        "--b\r\nContent-Disposition: form-data; name=\"headline\"\r\n\r\nGiữ lửa lò\r\n"
        "--b\r\nContent-Disposition: form-data; name=\"new_pictures\"; filename=\"a.png\"\r\n\r\nPNG\r\n--b--\r\n");
    auto const again = accounts::unseal(keep_form(secret_of_server, request), secret_of_server).value();
    EXPECT_TRUE(again.takes_files);
    EXPECT_THAT(again.fields, ElementsAre(Pair("headline", "Giữ lửa lò")));
}

}  // namespace
}  // namespace daumoi::app
