#include <array>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "app/history_pages.hpp"
#include "app/schema_testing.hpp"
#include "app/walk_testing.hpp"
#include "core/contains.hpp"

namespace daumoi::app {
namespace {

using testing::AllOf;
using testing::Ge;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Lt;
using testing::Not;

constexpr std::string_view legend =
    R"(# The status that each address gives each actor; JSON, with a proper body where the route takes one. Renewed by
# DAUMOI_RENEW_GOLDEN=1; docs/authority.md is the oracle, every change is to be read against it.
# Meetings are of Chi bộ Vận hành, in each state; {person} is its member, {task} the member's, out of the approved
# meeting. 401: to a browser 303, to the sign-in page. Those without a session have no link of their own: link does.
#
# public     nobody                                   neighbour  secretary of Chi bộ Hồ Vực Sen
# link       holder of the member's personal link     yesterday  secretary of Chi bộ Vận hành until yesterday
# member     member of Chi bộ Vận hành                committee  standing deputy of the committee above
# recorder   of the meeting; member of the branch     office     head of office above, editor-in-chief
# deputy     deputy secretary of the branch           admin      administrator of the program
# chair      of the meeting; secretary of the branch
)";

constexpr std::string_view legend_of_sentences =
    R"(# What the history says of the changes of the walk through access.txt, in English and in Vietnamese; – where none is told
# by this sentence: features test those. Renewed by DAUMOI_RENEW_GOLDEN=1.

)";

/// Traces, not changes: sessions, and what a browser keeps.
constexpr std::array<std::string_view, 4> traces{"/session/end", "/session/capacity", "/language",
                                                 "/account/sessions/{session}/end"};

class Access : public Walk {
protected:
    /// One entry for a change, which the history tells in the words of both languages; of several sentences none may have
    /// become a task.
    void expect_told(RouteRow const& route, http::Response const& answer) {
        auto const entries = new_entries();
        bool const none = contains(traces, std::string_view(route.pattern)) || body_of(answer).contains(R"("made":[])");
        ASSERT_EQ(entries.size(), none ? 0U : 1U);
        for (auto const& entry : entries) {
            auto const [text, vietnamese] = sentence_of(entry, html::Language::vi);
            auto const english = sentence_of(entry, html::Language::en).second;
            told_.try_emplace(text, english + "\n    " + vietnamese + "\n");
            EXPECT_NE(vietnamese, english);
            for (auto const& sentence : {vietnamese, english})
                for (auto const& open : {entry.verb, std::string("{"), std::string("“”"), std::string(": .")})
                    EXPECT_THAT(sentence, Not(HasSubstr(open)));
        }
    }

    /// What the walk told, in the order of the features; – for what no change of it is told by.
    std::string told() const {
        std::string text(legend_of_sentences);
        for (auto const& [verb, sentence] : all_verbs()) {
            auto const found = told_.find(std::string(sentence));
            text += std::string(verb) + "\n    " + (found == told_.end() ? "–\n" : found->second);
        }
        return text;
    }

private:
    /// Its text in the catalogue, and what it says.
    std::pair<std::string, std::string> sentence_of(journal::Entry const& entry, html::Language language) {
        auto reading = database().read();
        html::Words const words(language, organization().terminology, organization().zone);
        auto const names = accounts::names_in(reading.session(), {entry});
        auto const said = journal::history_line(entry, all_verbs(), names, words).sentence;
        return {said.text, words.say(said)};
    }

    std::map<std::string, std::string> told_;  ///< by the text in the catalogue, the first of each
};
DAUMOI_ON_BOTH_DATABASES(Access);

std::string row_of(RouteRow const& route, std::string const& state, std::vector<int> const& statuses) {
    auto line = fmt::format("{:4} {:49} {:8}", route.method == Method::get ? "GET" : "POST", route.pattern, state);
    for (int const status : statuses) line += fmt::format(" {:>9}", status);
    return line + "\n";
}

/// Some member of the route's input must be given.
bool needs_input(RouteRow const& route) {
    if (!route.input) return false;
    for (auto const& [name, schema] : route.input->components)
        if (route.input->body.at("$ref").as_string().ends_with("/" + name)) return schema.contains("required");
    return false;
}

/// Browsers are led to the sign-in page where programs are told to sign in; else both get the same.
int as_for_browsers(int status, RouteRow const& route) {
    return status == 401 && route.method == Method::get ? 303 : status;
}

TEST_P(Access, is_as_the_table_says) {
    std::string table(legend);
    table += fmt::format("\n{:63}", "");
    for (auto const& reader : readers()) table += fmt::format(" {:>9}", reader.name);
    table += "\n";
    auto all = routes();
    for (auto const& route : all)
        for (auto const& place : places_of(route)) {
            std::vector<int> statuses;
            for (auto const& reader : readers()) {
                auto const values = seen_by(reader, route, place);
                SCOPED_TRACE(reader.name + " " + filled(route.pattern, values) + " " + place.state);
                bool const reads = route.method == Method::get;
                auto const answer = walk(route, values, reader.browser, proper_body(route, place));
                statuses.push_back(answer.status);
                EXPECT_LT(answer.status, 500) << body_of(answer);
                EXPECT_THAT(faults_of_answer(route, answer), IsEmpty()) << body_of(answer);
                if (reads) {
                    EXPECT_EQ(ask(route, values, reader.browser, "text/html").status,
                              as_for_browsers(answer.status, route));
                }
                if (reads || answer.status >= 400) {
                    EXPECT_THAT(keepsake().changed_tables(), IsEmpty());
                } else {
                    expect_told(route, answer);
                    keepsake().put_back();
                }
            }
            bool const several = places_of(route).size() > 1;
            table += row_of(route, several ? place.state : "", statuses);
        }
    for (auto const& stream : streams())
        for (auto const& place : all_places()) {
            std::vector<int> statuses;
            for (auto const& reader : readers()) {
                auto const answer = stream.follow(
                    entrance(), request(Method::get, stream.pattern, place.values, reader.browser, "application/json"));
                auto const* refused = std::get_if<http::Response>(&answer);
                statuses.push_back(refused ? refused->status : 200);
            }
            table +=
                row_of({Method::get, stream.pattern, Door::signed_in, nullptr, stream.summary}, place.state, statuses);
        }
    if (dialect() == storage::Dialect::sqlite || std::getenv("DAUMOI_RENEW_GOLDEN") == nullptr)
        for (auto const& [name, text] : {std::pair("access.txt", table), std::pair("sentences.txt", told())})
            expect_golden(name, text);
}

/// Without the form's token a browser changes nothing, and without a body nothing that needs one.
TEST_P(Access, needs_the_token_of_the_form_and_a_body) {
    for (auto const& route : routes()) {
        if (route.method != Method::post) continue;
        auto const all = places_of(route);
        auto const& place = all.at(all.size() / 2);
        for (auto const& reader : readers()) {
            auto const values = seen_by(reader, route, place);
            SCOPED_TRACE(reader.name + " " + filled(route.pattern, values) + " " + place.state);
            auto sent = request(route.method, route.pattern, values, reader.browser, "text/html");
            auto const without_token = enter(entrance(), route, sent).status;
            sent.headers.set("X-CSRF-Token", reader.browser.form_token);
            auto const empty = enter(entrance(), route, sent).status;
            EXPECT_THAT(without_token, AllOf(Ge(400), Lt(500)));
            EXPECT_LT(empty, 500);
            if (empty < 400) {
                EXPECT_FALSE(needs_input(route));
                keepsake().put_back();
            }
            EXPECT_THAT(keepsake().changed_tables(), IsEmpty());
        }
    }
}

TEST_P(Access, is_refused_to_a_body_that_is_neither_a_form_nor_json) {
    auto const& chair_browser = browser("chair");
    for (auto const& route : routes()) {
        if (route.method != Method::post) continue;
        auto sent = request(route.method, route.pattern, all_places().back().values, chair_browser, "application/json");
        sent.headers.set("Content-Type", "text/plain");
        sent.headers.set("X-CSRF-Token", chair_browser.form_token);
        sent.body = "text=x";
        EXPECT_EQ(enter(entrance(), route, sent).status, 415) << route.pattern;
    }
    EXPECT_THAT(keepsake().changed_tables(), IsEmpty());
}

}  // namespace
}  // namespace daumoi::app
