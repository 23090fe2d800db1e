#include "http/compression.hpp"

#include <gtest/gtest.h>

namespace daumoi::http {
namespace {

TEST(AcceptedCodings, are_those_that_are_named_and_not_weighed_with_nothing) {
    EXPECT_TRUE(accepts("gzip", "gzip, deflate, br"));
    EXPECT_TRUE(accepts("br", "gzip;q=0.5, BR;q=1.0"));
    EXPECT_TRUE(accepts("br", "*"));
    EXPECT_FALSE(accepts("br", "br;q=0, *"));
    EXPECT_FALSE(accepts("br", "gzip, br; q=0.000"));
    EXPECT_FALSE(accepts("br", "brotli, x-br"));
    EXPECT_FALSE(accepts("gzip", ""));
}

}  // namespace
}  // namespace daumoi::http
