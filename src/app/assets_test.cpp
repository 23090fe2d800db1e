#include "app/assets.hpp"

#include <gtest/gtest.h>

namespace daumoi::app {
namespace {

std::string coding_for(std::string accepted) {
    http::Request request;
    request.headers.set("Accept-Encoding", std::move(accepted));
    auto const answer = serve_asset(request, "app.css").value();
    return std::string(answer.headers.find("Content-Encoding").value_or(""));
}

TEST(Assets, come_in_a_coding_that_the_browser_takes) {
    EXPECT_EQ(coding_for("gzip, deflate, br"), "br");
    EXPECT_EQ(coding_for("gzip, br;q=0"), "gzip");
    EXPECT_EQ(coding_for("br;q=0"), "");
}

}  // namespace
}  // namespace daumoi::app
