#include "html/openapi.hpp"

#include <gtest/gtest.h>

namespace daumoi::sample {

enum class Kind { question, for_ };
DAUMOI_DESCRIBE_ENUM(Kind, question, for_)

struct Line {
    Id<Entry> id;
    std::optional<Kind> kind;
    std::vector<Line> answers;
};
DAUMOI_DESCRIBE(Line, (id, kind, answers))

struct Sheet {
    std::string title;
    std::optional<Day> day;
    Instant written;
    TimeOfDay start;
    double energy = 0;
    std::vector<Line> lines;
    std::optional<Line> best;
    html::Html body;
    Message note;
};
DAUMOI_DESCRIBE(Sheet, (title, day, written, start, energy, lines, best, body, note))

struct AddLine {
    Text<5000> text;
    std::optional<Text<50>> issue;
    Id<Person> speaker;
    int minutes = 0;
    bool hidden = false;
    static std::vector<html::FieldRange> ranges() { return {{"minutes", 1, 600}}; }
};
DAUMOI_DESCRIBE(AddLine, (text, issue, speaker, minutes, hidden))

}  // namespace daumoi::sample

namespace daumoi::html {
namespace {

std::string text(json::value const& value) { return json::serialize(value); }

TEST(Schema, names_formats_and_what_may_be_null) {
    auto const schema = schema_of<sample::Sheet>();
    EXPECT_EQ(text(schema.body), R"({"$ref":"#/components/schemas/sample.Sheet"})");
    EXPECT_EQ(
        text(schema.components.at("sample.Sheet")),
        R"({"type":"object","properties":{"title":{"type":"string"},"day":{"type":["string","null"],"format":"date"},)"
        R"("written":{"type":"string","format":"date-time"},)"
        R"("start":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"},)"
        R"("energy":{"type":"number","format":"double"},)"
        R"("lines":{"type":"array","items":{"$ref":"#/components/schemas/sample.Line"}},)"
        R"("best":{"anyOf":[{"$ref":"#/components/schemas/sample.Line"},{"type":"null"}]},)"
        R"("body":{"type":"string","contentMediaType":"text/html"},)"
        R"("note":{"type":"object","properties":{"text":{"type":"string"},)"
        R"("values":{"type":"object","additionalProperties":{"type":"string"}}},"required":["text","values"]}},)"
        R"("required":["title","day","written","start","energy","lines","best","body","note"]})");
    EXPECT_EQ(text(schema.components.at("sample.Line")),
              R"({"type":"object","properties":{"id":{"type":"integer","format":"int64"},)"
              R"("kind":{"type":["string","null"],"enum":["question","for",null]},)"
              R"("answers":{"type":"array","items":{"$ref":"#/components/schemas/sample.Line"}}},)"
              R"("required":["id","kind","answers"]})");
}

TEST(Schema, of_an_input_has_limits_and_accepts_nothing_else) {
    auto const schema = input_schema_of<sample::AddLine>();
    EXPECT_EQ(text(schema.components.at("sample.AddLineInput")),
              R"({"type":"object","properties":{"text":{"type":"string","maxLength":5000},)"
              R"("issue":{"type":["string","null"],"maxLength":50},)"
              R"("speaker":{"type":"integer","format":"int64","minimum":1},)"
              R"("minutes":{"type":"integer","format":"int32","minimum":1,"maximum":600},)"
              R"("hidden":{"type":"boolean"}},"required":["text","speaker","minutes"],"additionalProperties":false})");
}

TEST(OpenApi, lists_each_route_with_what_it_takes_and_gives) {
    auto const document = openapi(
        {"Sample", "1.0", "A document.", schema_of<sample::Line>()},
        {{"post", "/sheets/{sheet}/lines", "Add a line", input_schema_of<sample::AddLine>(), schema_of<sample::Line>()},
         {"get", "/sheets", "Find", input_schema_of<sample::AddLine>(), {}},
         {"get", "/sheets.ics", "A file", {}, {}, "text/calendar"},
         {"get", "/sheets/stream", "Follow", {}, schema_of<std::vector<sample::Line>>(), {}, "line"}});
    EXPECT_EQ(document.at("openapi"), "3.1.0");
    EXPECT_EQ(text(document.at("info")), R"({"title":"Sample","version":"1.0","description":"A document."})");
    EXPECT_EQ(text(document.at("paths").at("/sheets/{sheet}/lines")),
              R"({"post":{"summary":"Add a line",)"
              R"("parameters":[{"name":"sheet","in":"path","required":true,"schema":{"type":"string"}}],)"
              R"("requestBody":{"required":true,"content":{)"
              R"("application/json":{"schema":{"$ref":"#/components/schemas/sample.AddLineInput"}},)"
              R"("application/x-www-form-urlencoded":{"schema":{"$ref":"#/components/schemas/sample.AddLineInput"}}}},)"
              R"("responses":{"200":{"description":"Done.","content":{)"
              R"("application/json":{"schema":{"$ref":"#/components/schemas/sample.Line"}}}},)"
              R"("default":{"$ref":"#/components/responses/Refusal"}}}})");
    auto const& query = document.at("paths").at("/sheets").at("get").at("parameters").as_array();
    EXPECT_EQ(text(query.at(0)),
              R"({"name":"text","in":"query","required":true,"schema":{"type":"string","maxLength":5000}})");
    EXPECT_EQ(query.size(), 5U);
    auto const answer = [&](std::string_view path) {
        return text(document.at("paths").at(path).at("get").at("responses").at("200").at("content"));
    };
    EXPECT_EQ(answer("/sheets.ics"), R"({"text/calendar":{"schema":{"type":"string"}}})");
    EXPECT_EQ(answer("/sheets/stream"),
              R"({"text/event-stream":{"schema":{"type":"string"},"x-events":{"line":{"data":)"
              R"({"type":"array","items":{"$ref":"#/components/schemas/sample.Line"}}}}}})");
    EXPECT_EQ(text(document.at("components").at("responses").at("Refusal").at("content")),
              R"({"application/json":{"schema":{"$ref":"#/components/schemas/sample.Line"}}})");
}

TEST(OpenApi, has_each_route_once) {
    EXPECT_THROW(openapi({}, {{"get", "/a", "", {}, {}}, {"get", "/a", "", {}, {}}}), std::logic_error);
}

}  // namespace
}  // namespace daumoi::html
