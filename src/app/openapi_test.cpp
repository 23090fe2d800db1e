#include <algorithm>
#include <set>

#include <gmock/gmock.h>

#include "app/program_testing.hpp"

namespace daumoi::app {
namespace {

json::object document() { return json::parse(openapi_document()).as_object(); }

/// Every `$ref` below the value.
void collect_references(json::value const& value, std::set<std::string>& found) {
    if (auto const* list = value.if_array())
        for (auto const& one : *list) collect_references(one, found);
    if (auto const* object = value.if_object())
        for (auto const& [name, member] : *object) {
            if (name == "$ref") found.insert(std::string(member.as_string()));
            collect_references(member, found);
        }
}

/// A line for each value, so that a difference can be read.
void print(json::value const& value, std::string const& margin, std::string& text) {
    auto const deeper = margin + "  ";
    auto const* object = value.if_object();
    auto const* list = value.if_array();
    bool const empty = (object && object->empty()) || (list && list->empty());
    if ((!object && !list) || empty) {
        text += json::serialize(value);
        return;
    }
    text += object ? "{\n" : "[\n";
    std::string separator;
    auto const put = [&](std::string const& name, json::value const& one) {
        text += separator + deeper + name;
        print(one, deeper, text);
        separator = ",\n";
    };
    if (object)
        for (auto const& [name, one] : *object) put(json::serialize(json::string(name)) + ": ", one);
    else
        for (auto const& one : *list) put("", one);
    text += "\n" + margin + (object ? "}" : "]");
}

TEST(OpenapiDocument, is_as_it_was_published) {
    auto published = document();
    published["info"].as_object()["version"] = "0";
    std::string text;
    print(published, "", text);
    expect_golden("openapi.json", text + "\n");
}

TEST(OpenapiDocument, names_every_route) {
    auto const described = document();
    auto const& paths = described.at("paths").as_object();
    for (auto const& route : routes()) {
        ASSERT_TRUE(paths.contains(route.pattern)) << route.pattern;
        auto const& operations = paths.at(route.pattern).as_object();
        EXPECT_TRUE(operations.contains(route.method == http::Method::get ? "get" : "post")) << route.pattern;
    }
    for (auto const& stream : streams())
        EXPECT_THAT(paths.at(stream.pattern).at("get").at("responses").at("200").at("content").as_object(),
                    testing::Contains(testing::Property(&json::key_value_pair::key, "text/event-stream")));
}

TEST(OpenapiDocument, says_what_each_route_answers) {
    for (auto const& route : routes()) EXPECT_TRUE(route.view || !route.media.empty()) << route.pattern;
}

TEST(OpenapiDocument, refers_only_to_what_it_holds) {
    auto const described = document();
    EXPECT_TRUE(described.at("openapi").as_string().starts_with("3.1"));
    std::set<std::string> references;
    collect_references(described, references);
    EXPECT_FALSE(references.empty());
    for (auto const& reference : references) {
        ASSERT_TRUE(reference.starts_with("#/")) << reference;
        boost::system::error_code missing;
        EXPECT_NE(json::value(described).find_pointer(reference.substr(1), missing), nullptr) << reference;
    }
}

TEST(OpenapiDocument, names_the_places_of_each_address) {
    auto const described = document();
    for (auto const& [pattern, operations] : described.at("paths").as_object()) {
        std::size_t const places = static_cast<std::size_t>(std::ranges::count(pattern, '{'));
        std::size_t described_places = 0;
        std::set<std::string> names;
        auto const count = [&](json::object const& holder) {
            if (auto const* parameters = holder.if_contains("parameters"))
                for (auto const& one : parameters->as_array())
                    if (one.as_object().at("in").as_string() == "path") {
                        ++described_places;
                        names.insert(std::string(one.as_object().at("name").as_string()));
                        EXPECT_TRUE(one.as_object().at("required").as_bool());
                    }
        };
        count(operations.as_object());
        for (auto const& [method, operation] : operations.as_object())
            if (operation.is_object()) count(operation.as_object());
        EXPECT_EQ(names.size(), places) << pattern;
        EXPECT_GE(described_places, places) << pattern;
    }
}

}  // namespace
}  // namespace daumoi::app
