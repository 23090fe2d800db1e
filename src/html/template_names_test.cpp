#include "html/template_names.hpp"

#include <gmock/gmock.h>

#include "core/json.hpp"

namespace daumoi::html {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

enum class Kind { question, for_ };
DAUMOI_DESCRIBE_ENUM(Kind, question, for_)

struct Line {
    Kind kind = Kind::question;
    Day day;
    std::vector<std::string> tags;
};
DAUMOI_DESCRIBE(Line, (kind, day, tags))

struct Sheet {
    std::string title;
    Html body;
    bool open = false;
    std::optional<Instant> closed;
    std::vector<Line> lines;
};
DAUMOI_DESCRIBE(Sheet, (title, body, open, closed, lines))

constexpr std::string_view whole = R"({{%AUTOESCAPE context="HTML"}}
<h1 title="{{title}}">{{#has_title}}{{title:x-capital}}{{/has_title}}</h1>{{body__html:none}}
{{#no_open}}{{#closed}}{{closed:x-date-time}}{{/closed}}{{/no_open}}
{{#lines}}{{title}} {{index}} {{kind:x-word=Kind}}{{#kind_is_for}}!{{/kind_is_for}} {{day:x-weekday-date:x-capital}}
{{#tags}}{{value}}{{#last}}.{{/last}}{{/tags}}{{/lines}}{{#no_lines}}{{/no_lines}})";

TEST(NamesOfATemplate, are_all_known) { EXPECT_THAT(check_template<Sheet>(whole), IsEmpty()); }

TEST(NamesOfATemplate, are_missed_when_misspelt) {
    std::string const text(whole);
    EXPECT_THAT(check_template<Sheet>(text + "{{titel}}"), ElementsAre("{{titel}} is unknown"));
    EXPECT_THAT(check_template<Sheet>(text + "{{#opened}}{{/opened}}"), ElementsAre("{{#opened}} is unknown"));
    EXPECT_THAT(check_template<Sheet>(text + "{{#open}}{{day}}{{/open}}"),
                ElementsAre("{{day}} is unknown inside {{#open}}"));
    EXPECT_THAT(check_template<Sheet>(text + "{{#lines}}{{#kind_is_note}}{{/kind_is_note}}{{/lines}}"),
                ElementsAre("{{#kind_is_note}} is unknown inside {{#lines}}"));
    EXPECT_THAT(check_template<Sheet>(text + "{{/open}}"), ElementsAre("{{/open}} closes nothing"));
}

TEST(NamesOfATemplate, take_only_modifiers_that_suit_them) {
    std::string const text(whole);
    EXPECT_THAT(check_template<Sheet>(text + "{{title:x-date}}"), ElementsAre("{{title}} cannot be shown with x-date"));
    EXPECT_THAT(check_template<Sheet>(text + "{{title__html:none}}"), ElementsAre("{{title__html}} is unknown"));
}

TEST(MembersOfAView, are_all_shown_unless_listed) {
    constexpr std::string_view text = "{{title}}{{#lines}}{{day}}{{/lines}}";
    EXPECT_THAT(check_template<Sheet>(text),
                ElementsAre("body is never shown", "open is never shown", "closed is never shown",
                            "lines.kind is never shown", "lines.tags is never shown"));
    EXPECT_THAT(check_template<Sheet>(text, {"body", "open", "closed", "lines.kind", "lines.tags"}), IsEmpty());
}

}  // namespace
}  // namespace daumoi::html
