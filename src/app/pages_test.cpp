#include <regex>
#include <set>

#include <gmock/gmock.h>

#include "app/reading_testing.hpp"
#include "app/schema_testing.hpp"
#include "features/desk/desk_pages.hpp"

namespace daumoi::app {
namespace {

using html::Language;
using testing::Not;

class Pages : public ReadingTest {};
DAUMOI_ON_BOTH_DATABASES(Pages);

/// Ids of forms are random; their tokens are those of the session.
std::string without_form_ids(std::string const& json) {
    static std::regex const ids(R"re("(client_id|form_token)":"[^"]*")re");
    return std::regex_replace(json, ids, R"("$1":"")");
}

TEST_P(Pages, give_programs_the_same_bytes_in_every_language) {
    for_each_page([&](RouteRow const& route, Place const& place, Browser const& browser) {
        auto const vietnamese = read(route, place, browser, "application/json", Language::vi);
        auto const english = read(route, place, browser, "application/json", Language::en);
        EXPECT_EQ(vietnamese.status, english.status);
        EXPECT_EQ(without_form_ids(body_of(vietnamese)), without_form_ids(body_of(english)));
    });
}

TEST_P(Pages, can_be_filled_in_every_language_and_leave_nothing_open) {
    int shown = 0;
    for_each_page([&](RouteRow const& route, Place const& place, Browser const& browser) {
        for (auto const language : {Language::vi, Language::en, Language::pseudo}) {
            auto const page = read(route, place, browser, "text/html", language);
            EXPECT_LT(page.status, 500);
            if (!page.headers.find("Content-Type").value_or("").starts_with("text/html")) continue;
            shown += page.status == 200;
            EXPECT_THAT(body_of(page), Not(testing::HasSubstr("[[")));
            EXPECT_THAT(body_of(page), Not(testing::HasSubstr("{{")));
        }
    });
    EXPECT_GE(shown, 250);
}

TEST_P(Pages, are_readable_for_the_proper_person_in_some_state) {
    std::map<std::string, int> best;
    for_each_page([&](RouteRow const& route, Place const& place, Browser const& browser) {
        auto const status = read(route, place, browser, "text/html").status;
        auto const [at, is_new] = best.try_emplace(route.pattern, status);
        at->second = std::min(at->second, status);
    });
    // There is no first run any more.
    for (auto const& [pattern, status] : best) EXPECT_EQ(status, pattern == "/first-run" ? 404 : 200) << pattern;
}

TEST_P(Pages, answer_as_the_api_document_says) {
    for_each_page([&](RouteRow const& route, Place const& place, Browser const& browser) {
        auto const answer = read(route, place, browser, "application/json");
        EXPECT_THAT(faults_of_answer(route, answer), testing::IsEmpty()) << body_of(answer);
    });
}

class DeskLinks : public PlacesTest {
protected:
    http::Response open(pages::Page page, http::Request const& asked, Id<Person> reader) {
        html::Words const words(Language::vi, organization().terminology, organization().zone);
        pages::Visit visit(asked, services(), organization(), words, PersonActor{reader, std::nullopt}, {}, "t");
        return page(visit);
    }
    static http::Request address(std::string const& path) {
        return request(http::Method::get, path, {}, {}, "text/html");
    }
    /// The addresses within the program that a person's desk leads to.
    std::set<std::string> links_of(Id<Person> reader) {
        static std::regex const link(R"re(href="(/[^"#?]*))re");
        auto const page = body_of(open(desk::show_desk, address("/"), reader));
        std::set<std::string> links;
        for (auto at = std::sregex_iterator(page.begin(), page.end(), link); at != std::sregex_iterator(); ++at)
            if (!(*at)[1].str().starts_with("/assets/")) links.insert((*at)[1]);
        return links;
    }
    int status_of_link(std::string const& link, Id<Person> reader) {
        static std::regex const name(R"re(\{(\w+)\})re");
        for (auto const& route : routes()) {
            std::regex const shape(std::regex_replace(route.pattern, name, "([0-9]+)"));
            std::smatch values;
            if (route.method != http::Method::get || !std::regex_match(link, values, shape)) continue;
            auto asked = address(link);
            std::size_t number = 0;
            for (auto at = std::sregex_iterator(route.pattern.begin(), route.pattern.end(), name);
                 at != std::sregex_iterator(); ++at)
                asked.parameters.add((*at)[1].str(), values[++number].str());
            return open(route.page, asked, reader).status;
        }
        return 404;
    }
    std::vector<Id<Person>> everybody() {
        std::vector<Id<Person>> all;
        for (auto const& one : org::all_people(database().read().session())) all.push_back(one.person);
        return all;
    }
};
DAUMOI_ON_BOTH_DATABASES(DeskLinks);

TEST_P(DeskLinks, lead_nobody_to_a_refusal) {
    places();
    approved();  // nobody drafted its article yet
    int opened = 0;
    for (auto const reader : everybody())
        for (auto const& link : links_of(reader)) {
            EXPECT_EQ(status_of_link(link, reader), 200) << link << " on the desk of person " << reader.value;
            ++opened;
        }
    EXPECT_GE(opened, 100);
}

class Namesakes : public PlacesTest {
protected:
    /// What stands in each place of the page that the shape finds.
    std::vector<std::string> found_in(std::string const& page, std::string const& shape) {
        std::regex const each(shape);
        std::vector<std::string> found;
        for (auto at = std::sregex_iterator(page.begin(), page.end(), each); at != std::sregex_iterator(); ++at)
            found.push_back((*at)[1]);
        return found;
    }
    std::string page(std::string const& pattern, Id<Meeting> meeting, Browser const& browser) {
        for (auto const& route : routes())
            if (route.method == http::Method::get && route.pattern == pattern)
                return body_of(ask(route, {{"meeting", number(meeting)}}, browser, "text/html"));
        return {};
    }
};
DAUMOI_ON_BOTH_DATABASES(Namesakes);

TEST_P(Namesakes, are_told_apart_wherever_the_people_of_a_meeting_are_listed) {
    auto const meeting = convened();
    std::set<std::string> full_names;
    auto const people = record(meeting).people;
    for (auto const& one : people) full_names.insert(one.surname + one.middle + one.given);
    ASSERT_LT(full_names.size(), people.size()) << "the demo has namesakes";
    auto const browser = sign_in(recorder);
    auto const form = page("/meetings/{meeting}/entries/new", meeting, browser);
    auto const select = form.substr(form.find("id=\"speaker\""), form.find("</select>", form.find("id=\"speaker\"")));
    auto const lists = {
        found_in(select.substr(0, select.find("</select>")), "<option value=\"[0-9]+\"[^>]*>([^<]*)"),
        found_in(page("/meetings/{meeting}/record", meeting, browser), "roll-uncalled\"></use></svg><span>([^<]*)"),
        found_in(page("/meetings/{meeting}", meeting, sign_in(chair)),
                 "<tr><td>([^<]*)</td><td data-label=\"Trả lời\">")};
    for (auto const& list : lists) {
        EXPECT_GE(list.size(), people.size() / 2);
        EXPECT_EQ(std::set(list.begin(), list.end()).size(), list.size()) << testing::PrintToString(list);
    }
}

}  // namespace
}  // namespace daumoi::app
