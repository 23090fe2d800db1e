#include "http/message.hpp"

#include <gtest/gtest.h>

#include "http/stream.hpp"

namespace daumoi::http {

using Pairs = std::vector<std::pair<std::string, std::string>>;

TEST(Fields, decodes_forms) {
    for (auto const& [encoded, pairs] : std::vector<std::pair<std::string, Pairs>>{
             {"", {}},
             {"a=1&b=2&a=3", {{"a", "1"}, {"b", "2"}, {"a", "3"}}},
             {"name=H%C3%B2a+B%C3%ACnh", {{"name", "Hòa Bình"}}},
             {"sum=1%2B1%3D2&empty=&bare", {{"sum", "1+1=2"}, {"empty", ""}, {"bare", ""}}},
             {"&&a=1&", {{"a", "1"}}},
         }) {
        auto const fields = Fields::parse(encoded);
        ASSERT_TRUE(fields) << encoded;
        EXPECT_EQ(fields->pairs(), pairs) << encoded;
    }
}

TEST(Fields, refuses_what_is_no_text) {
    for (auto const* encoded : {"a=%", "a=%4", "a=%GG", "a=%00", "a=%FF", "%C3=1", "a=\xFF"}) {
        EXPECT_FALSE(Fields::parse(encoded)) << encoded;
    }
}

TEST(Fields, are_no_more_than_any_form_has) {
    std::string many;
    for (std::size_t i = 0; i < Fields::most; ++i) many += "a&";
    EXPECT_EQ(Fields::parse(many)->pairs().size(), Fields::most);
    EXPECT_FALSE(Fields::parse(many + "a"));
    EXPECT_EQ(Fields::parse_mended(many + many).pairs().size(), Fields::most);
}

TEST(Fields, shows_what_can_be_read_of_what_is_damaged) {
    auto const fields = Fields::parse_mended("a=n%E1%BB%ADa%00&b=%C3%28&c=100%&d+e=x%FF&&f");
    EXPECT_EQ(fields.pairs(),
              (Pairs{{"a", "nửa\uFFFD"}, {"b", "\uFFFD("}, {"c", "100%"}, {"d e", "x\uFFFD"}, {"f", ""}}));
}

TEST(Fields, finds_the_first_and_all) {
    auto const fields = *Fields::parse("a=1&b=2&a=3");
    EXPECT_EQ(fields.find("a"), "1");
    EXPECT_EQ(fields.find("c"), std::nullopt);
    EXPECT_EQ(fields.all("a"), (std::vector<std::string_view>{"1", "3"}));
}

TEST(Headers, compare_names_without_case) {
    Headers headers;
    headers.add("Vary", "Accept");
    headers.add("vary", "Cookie");
    EXPECT_EQ(headers.find("VARY"), "Accept");
    headers.set("VaRy", "*");
    EXPECT_EQ(headers.all(), (Pairs{{"VaRy", "*"}}));
}

TEST(Request, finds_cookies) {
    Request request;
    request.headers.add("Cookie", "a=1; session=\"x y\";b=2=3");
    request.headers.add("cookie", "c=4");
    EXPECT_EQ(request.cookie("a"), "1");
    EXPECT_EQ(request.cookie("session"), "x y");
    EXPECT_EQ(request.cookie("b"), "2=3");
    EXPECT_EQ(request.cookie("c"), "4");
    EXPECT_EQ(request.cookie("A"), std::nullopt);
}

TEST(UrlEncoded, leaves_only_unreserved_letters) {
    EXPECT_EQ(url_encoded("Az09-_.~"), "Az09-_.~");
    EXPECT_EQ(url_encoded("Tổ 1/a?&=+"), "T%E1%BB%95%201%2Fa%3F%26%3D%2B");
}

TEST(EventBytes, make_each_line_a_line_of_data) {
    EXPECT_EQ(*event_bytes(7, "entry", "one\ntwo\r\nthree"),
              "id: 7\nevent: entry\ndata: one\ndata: two\ndata: three\n\n");
    EXPECT_EQ(*event_bytes(8, "x\ndata: y", ""), "id: 8\nevent: x\ndata: \n\n");
}

}  // namespace daumoi::http
