#include "html/templates.hpp"

#include <thread>

#include <gtest/gtest.h>

namespace daumoi::html {
namespace {

enum class Color { red, dark_blue };
DAUMOI_DESCRIBE_ENUM(Color, red, dark_blue)

struct Row {
    std::string name;
    std::vector<std::string> tags;
};
DAUMOI_DESCRIBE(Row, (name, tags))

struct Place {
    Text<50> room;
};
DAUMOI_DESCRIBE(Place, (room))

struct View {
    Id<Meeting> meeting;
    Text<200> title;
    int count = 0;
    double energy = 0;
    bool open = false;
    Color color = Color::red;
    Day day;
    TimeOfDay start;
    Instant written;
    std::optional<Place> place;
    std::optional<Day> deadline;
    std::optional<bool> agreed;
    std::vector<Row> rows;
    Message note;
    Html body;
    json::value data;
};
DAUMOI_DESCRIBE(View, (meeting, title, count, energy, open, color, day, start, written, place, deadline, agreed, rows,
                       note, body, data))

using Sources = std::vector<TemplateSource>;

Words const english(Language::en, Terminology::party);
Words const vietnamese(Language::vi, Terminology::party);

std::string filled(std::string text, View const& view, Words const& words = english) {
    text.insert(0, "{{%AUTOESCAPE context=\"HTML\"}}\n");
    return Templates(Sources{{"page", text}}).fill("page", view, words);
}

#ifndef NDEBUG
TEST(Template, with_a_name_that_its_view_does_not_offer_is_refused_in_debug_builds) {
    EXPECT_THROW(filled("{{titel}}", {}), std::logic_error);
    EXPECT_THROW(filled("{{#no_has_title}}none{{/no_has_title}}", {}), std::logic_error);
    EXPECT_EQ(filled("{{#no_title}}none{{/no_title}}", {}), "none");
}
#endif

/// ctemplate does not know srcset: the modifier leaves nothing that could lead to another site or end the attribute.
TEST(Template, shows_only_addresses_of_its_own_in_a_srcset) {
    View view;
    auto const shown = [&](std::string text) {
        view.title.value = std::move(text);
        return filled("<img srcset=\"{{title:x-source-set}}\">", view);
    };
    EXPECT_EQ(shown("/p/7/a-b.jpg 480w, /p/c.jpg 960w"), "<img srcset=\"/p/7/a-b.jpg 480w, /p/c.jpg 960w\">");
    EXPECT_EQ(shown("https://evil.example/x 1x"), "<img srcset=\"https/evil.example/x 1x\">");
    EXPECT_EQ(shown("///evil.example\" onerror=\"a()"), "<img srcset=\"/evil.example onerrora\">");
}

TEST(Template, escapes_for_the_place_it_shows_a_value_in) {
    View view;
    view.title.value = "<script>alert('1')</script> & \"2\"";
    EXPECT_EQ(filled("<p>{{title}}</p>", view),
              "<p>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;2&quot;</p>");
    EXPECT_EQ(filled("<p title=\"{{title}}\"></p>", view),
              "<p title=\"&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;2&quot;\"></p>");
    EXPECT_EQ(filled("<i data-a='{{title}}'>", view).find('<', 1), std::string::npos);
    view.title.value = "javascript:alert(1)";
    EXPECT_EQ(filled("<a href=\"{{title}}\">", view), "<a href=\"#\">");
    view.title.value = "/meetings/7?a=1&b=\"2\"";
    EXPECT_EQ(filled("<a href=\"{{title}}\">", view), "<a href=\"/meetings/7?a=1&amp;b=&quot;2&quot;\">");
}

TEST(Template, escapes_what_modifiers_and_translations_give) {
    auto const overrides = std::make_shared<std::map<std::string, std::string> const>(
        std::map<std::string, std::string>{{"Color|red", "<b>"}, {"Close", "\"<i>"}});
    Words const words(Language::en, Terminology::party, "UTC", overrides);
    EXPECT_EQ(filled("<p title=\"[[Close]]\">{{color:x-word-Color}}</p>", {}, words),
              "<p title=\"&quot;&lt;i&gt;\">&lt;b&gt;</p>");
}

TEST(Template, shows_only_html_values_unescaped) {
    View view;
    view.title.value = "<b>";
    view.body.value = "<b>bold</b>";
    Templates const templates(Sources{
        {"page",
         "{{%AUTOESCAPE context=\"HTML\"}}\n{{body:x-html}}|{{title:x-html}}|{{body}}|{{#has_body}}yes{{/has_body}}"}});
    auto const bound = [&](Dictionary& dictionary) { bind(view, english, dictionary); };
    EXPECT_EQ(templates.fill("page", bound, english), "<b>bold</b>|||yes");
}

TEST(Template, shows_values_in_plain_and_in_the_readers_form) {
    View view;
    view.meeting = {7};
    view.count = 41184;
    view.energy = 95.5;
    view.day = *parse_iso_day("2024-05-10");
    view.start = {8 * 60 + 5};
    view.written = *parse_iso_instant("2026-11-12T17:30:00Z");
    view.deadline = view.day;
    view.note = {"{a} is late", {{"a", "<A>"}}};
    view.data = json::parse(R"({"a":"<"})");
    struct Case {
        std::string text, english, vietnamese;
    };
    for (auto const& [text, in_english, in_vietnamese] : {
             Case{"{{meeting}} {{count}} {{energy}}", "7 41184 95.5", "7 41184 95.5"},
             Case{"{{count:x-number}} {{energy:x-number}}", "41,184 95.5", "41.184 95,5"},
             Case{"{{day}} {{start}}", "2024-05-10 08:05", "2024-05-10 08:05"},
             Case{"{{day:x-date}}", "10 May 2024", "10/5/2024"},
             Case{"{{deadline:x-short-date}}", "10 May", "10/5"},
             Case{"{{day:x-weekday-date}}", "Friday, 10 May 2024", "thứ Sáu, 10/5/2024"},
             Case{"{{day:x-weekday-date:x-capital}}", "Friday, 10 May 2024", "Thứ Sáu, 10/5/2024"},
             Case{"{{day:x-short-weekday}}", "Fri", "T6"},
             Case{"{{start:x-time}} {{written:x-time}}", "08:05 00:30", "08:05 00:30"},
             Case{"{{written}}", "2026-11-12T17:30:00.000000Z", "2026-11-12T17:30:00.000000Z"},
             Case{"{{written:x-date}}", "13 November 2026", "13/11/2026"},
             Case{"{{written:x-date-time}}", "13 November 2026, 00:30", "00:30, 13/11/2026"},
             Case{"{{note}}", "&lt;A&gt; is late", "&lt;A&gt; is late"},
             Case{"<i data-x=\"{{data}}\">", "<i data-x=\"{&quot;a&quot;:&quot;&lt;&quot;}\">",
                  "<i data-x=\"{&quot;a&quot;:&quot;&lt;&quot;}\">"},
         }) {
        EXPECT_EQ(filled(text, view), in_english) << text;
        EXPECT_EQ(filled(text, view, vietnamese), in_vietnamese) << text;
    }
}

TEST(Template, shows_sections_of_bools_enums_and_optionals) {
    auto const text =
        "{{#open}}open{{/open}}{{#no_open}}closed{{/no_open}} "
        "{{#color_is_red}}red{{/color_is_red}}{{#color_is_dark_blue}}blue{{/color_is_dark_blue}} "
        "{{#place}}in {{room}}{{/place}}{{#no_place}}nowhere{{/no_place}} "
        "{{#deadline}}until {{deadline}}{{/deadline}}{{#no_deadline}}whenever{{/no_deadline}} "
        "{{#agreed}}said {{agreed}}{{#agreed_is_true}}!{{/agreed_is_true}}{{/agreed}} "
        "{{#has_title}}titled{{/has_title}}{{#no_title}}untitled{{/no_title}} "
        "{{#has_meeting}}{{meeting}}{{/has_meeting}}{{#no_meeting}}none{{/no_meeting}}";
    View view;
    EXPECT_EQ(filled(text, view), "closed red nowhere whenever  untitled none");
    view.open = true;
    view.color = Color::dark_blue;
    view.place = Place{{"A & B"}};
    view.deadline = *parse_iso_day("2024-05-10");
    view.agreed = true;
    view.title.value = "T";
    view.meeting = {7};
    EXPECT_EQ(filled(text, view), "open blue in A &amp; B until 2024-05-10 said true! titled 7");
}

TEST(Template, repeats_rows_and_knows_the_first_and_the_last) {
    auto const text =
        "{{#has_rows}}<{{/has_rows}}{{#rows}}{{index}}{{name}}("
        "{{#tags}}{{#first}}^{{/first}}{{value}}{{#last}}${{/last}}{{/tags}}{{#no_tags}}-{{/no_tags}})"
        "{{#last}}.{{/last}}{{/rows}}{{#no_rows}}none{{/no_rows}}";
    View view;
    EXPECT_EQ(filled(text, view), "none");
    view.rows = {{"a", {"x", "y", "z"}}, {"b", {}}, {"c", {"&"}}};
    EXPECT_EQ(filled(text, view), "<1a(^xyz$)2b(-)3c(^&amp;$).");
}

TEST(Template, shows_a_rows_values_in_a_section_of_the_whole_page) {
    View view;
    view.open = true;
    view.rows = {{"A", {}}, {"B", {}}};
    EXPECT_EQ(filled("{{#rows}}{{#open}}{{name}}{{#first}}, {{/first}}{{/open}}{{/rows}}", view), "A, B");
}

TEST(Template, puts_translated_texts_with_values_and_plurals) {
    View view;
    view.count = 1;
    view.day = *parse_iso_day("2024-05-10");
    auto const text = "[[weekday|Monday]] [[On {day:x-date}: {title}]] [[plural|{count} field|{count} fields]]";
    EXPECT_EQ(filled(text, view), "Monday On 10 May 2024:  1 field");
    view.count = 2;
    view.title.value = "<T>";
    EXPECT_EQ(filled(text, view), "Monday On 10 May 2024: &lt;T&gt; 2 fields");
    EXPECT_EQ(filled("[[weekday|Monday]]", view, vietnamese), "thứ Hai");
    EXPECT_EQ(filled("[[Day {day}]]", view, Words(Language::pseudo, Terminology::party)), "⟦Day 2024-05-10⟧");
}

TEST(Templates, include_each_other_by_text) {
    std::string const head = "{{%AUTOESCAPE context=\"HTML\"}}\n";
    auto const page = head + "<ul>\n{{#rows}}\n{{include \"parts/row\"}}\n{{/rows}}\n</ul>",
               row = head + "<li>{{name}}</li>";
    Templates const templates(Sources{{"page", page}, {"parts/row", row}});
    View view;
    view.rows = {{"<a>", {}}, {"b", {}}};
    EXPECT_EQ(templates.fill("page", view, english), "<ul>\n<li>&lt;a&gt;</li>\n<li>b</li>\n</ul>");
    EXPECT_EQ(templates.fill("parts/row", view.rows[1], english), "<li>b</li>");
}

TEST(Templates, refuse_what_would_go_around_the_escaping) {
    for (std::string const text :
         {"no first line", "{{%AUTOESCAPE context=\"HTML\"}}\n{{a:none}}",
          "{{%AUTOESCAPE context=\"HTML\"}}\n{{include \"page\"}}",
          "{{%AUTOESCAPE context=\"HTML\"}}\n{{include \"unknown\"}}", "{{%AUTOESCAPE context=\"HTML\"}}\n{{>a}}",
          "{{%AUTOESCAPE context=\"HTML\"}}\n{{#open}}"}) {
        Templates const templates(Sources{{"page", text}});
        EXPECT_THROW(templates.fill("page", View{}, english), std::logic_error) << text;
    }
    EXPECT_THROW(Templates(Sources{}).fill("page", View{}, english), std::logic_error);
    EXPECT_THROW(Templates(Sources{{"a", "1"}, {"a", "2"}}), std::logic_error);
}

TEST(Templates, are_translated_again_for_other_overrides_only) {
    Templates const templates(Sources{{"page", "{{%AUTOESCAPE context=\"HTML\"}}[[Close]]"}});
    auto const with = [](std::string words) {
        return Words(Language::vi, Terminology::party, "UTC",
                     std::make_shared<std::map<std::string, std::string> const>(
                         std::map<std::string, std::string>{{"Close", std::move(words)}}));
    };
    for (int turn = 0; turn < 40; ++turn) {
        auto const words = "Xong " + std::to_string(turn);
        EXPECT_EQ(templates.fill("page", View{}, with(words)), words);
        EXPECT_EQ(templates.fill("page", View{}, with("Xong")), "Xong");
    }
}

TEST(Templates, are_filled_by_many_threads) {
    Templates const templates(
        Sources{{"page", "{{%AUTOESCAPE context=\"HTML\"}}{{#rows}}{{name}}{{day:x-date}};{{/rows}}"}});
    auto const fill = [&](Words const& words, std::string_view expected) {
        View view;
        view.day = *parse_iso_day("2024-05-10");
        view.rows = {{"a", {}}, {"b", {}}};
        for (int turn = 0; turn < 200; ++turn) ASSERT_EQ(templates.fill("page", view, words), expected);
    };
    std::vector<std::jthread> threads;
    for (int each = 0; each < 2; ++each) {
        threads.emplace_back(fill, english, "a10 May 2024;b10 May 2024;");
        threads.emplace_back(fill, vietnamese, "a10/5/2024;b10/5/2024;");
    }
}

struct Inner {
    std::string title;
};
DAUMOI_DESCRIBE(Inner, (title))
struct Outer {
    std::string title;
    std::vector<Inner> parts;
};
DAUMOI_DESCRIBE(Outer, (title, parts))
struct Middle {
    std::optional<Inner> inner;
};
DAUMOI_DESCRIBE(Middle, (inner))
struct Outermost {
    Middle middle;
    int title = 0;
};
DAUMOI_DESCRIBE(Outermost, (middle, title))
struct Tree {
    std::vector<Tree> branches;
};
DAUMOI_DESCRIBE(Tree, (branches))
struct Numbered {
    int index = 0;
};
DAUMOI_DESCRIBE(Numbered, (index))
struct Numbers {
    std::vector<Numbered> numbers;
};
DAUMOI_DESCRIBE(Numbers, (numbers))

static_assert(bindable<View> && bindable<Inner> && bindable<Middle> && bindable<Numbered>);
static_assert(!bindable<Outer>, "a row has a name of the struct around it");
static_assert(!bindable<Outermost>, "the same two levels down");
static_assert(!bindable<Tree>, "a struct inside itself");
static_assert(!bindable<Numbers>, "a row with a name that rows have anyway");

}  // namespace
}  // namespace daumoi::html
