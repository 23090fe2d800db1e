#include "http/router.hpp"

#include <stdexcept>

#include <gtest/gtest.h>

namespace daumoi::http {

namespace {

Response nothing(Request const&) { return {}; }

Router example() {
    Router router;
    for (auto const* pattern : {"/", "/meetings", "/meetings/new", "/meetings/{meeting}", "/meetings/{meeting}/entries",
                                "/meetings/{meeting}/entries/{entry}", "/{page}", "/units/a/b", "/units/{unit}/c"}) {
        router.add({.pattern = pattern, .handler = nothing});
    }
    router.add({.method = Method::post, .pattern = "/meetings", .handler = nothing});
    router.add({.method = Method::delete_, .pattern = "/meetings/{meeting}", .handler = nothing});
    return router;
}

struct Row {
    std::string path;
    std::string pattern;  ///< empty: none
    std::vector<std::pair<std::string, std::string>> parameters = {};
};

}  // namespace

TEST(Router, finds_the_route_of_a_path) {
    auto const router = example();
    for (auto const& row : std::vector<Row>{
             {"/", "/"},
             {"/meetings", "/meetings"},
             {"/meetings/new", "/meetings/new"},
             {"/meetings/7", "/meetings/{meeting}", {{"meeting", "7"}}},
             {"/meetings/new/entries", "/meetings/{meeting}/entries", {{"meeting", "new"}}},
             {"/meetings/7/entries/9", "/meetings/{meeting}/entries/{entry}", {{"meeting", "7"}, {"entry", "9"}}},
             {"/about", "/{page}", {{"page", "about"}}},
             {"/units/a/b", "/units/a/b"},
             {"/units/a/c", "/units/{unit}/c", {{"unit", "a"}}},
             {"/meetings/", ""},
             {"/meetings//entries", ""},
             {"/meetings/7/", ""},
             {"/units/a/d", ""},
             {"meetings", ""},
             {"", ""},
         }) {
        auto const match = router.find(Method::get, row.path);
        EXPECT_EQ(match.route ? match.route->pattern : "", row.pattern) << row.path;
        EXPECT_EQ(match.parameters.pairs(), row.parameters) << row.path;
        EXPECT_TRUE(match.allowed.empty()) << row.path;
    }
}

TEST(Router, answers_head_with_the_route_of_get) {
    auto const router = example();
    auto const match = router.find(Method::head, "/meetings/7");
    ASSERT_TRUE(match.route);
    EXPECT_EQ(match.route->method, Method::get);
}

TEST(Router, names_the_methods_of_a_known_path) {
    auto const router = example();
    auto const match = router.find(Method::put, "/meetings/7");
    EXPECT_FALSE(match.route);
    EXPECT_EQ(match.allowed, (std::vector{Method::get, Method::head, Method::delete_}));
    EXPECT_EQ(router.find(Method::delete_, "/meetings/new").allowed, (std::vector{Method::get, Method::head}));
    EXPECT_EQ(router.allowed("/meetings"), (std::vector{Method::get, Method::head, Method::post}));
}

TEST(Router, refuses_what_is_ambiguous) {
    auto router = example();
    EXPECT_THROW(router.add({.pattern = "/meetings", .handler = nothing}), std::logic_error);
    EXPECT_THROW(router.add({.pattern = "/meetings/{other}", .handler = nothing}), std::logic_error);
    EXPECT_THROW(router.add({.pattern = "meetings", .handler = nothing}), std::logic_error);
    EXPECT_THROW(router.add({.pattern = "/no-handler"}), std::logic_error);
}

}  // namespace daumoi::http
