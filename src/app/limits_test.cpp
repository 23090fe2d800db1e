#include <regex>

#include <gmock/gmock.h>

#include "app/keepsake_testing.hpp"
#include "app/places_testing.hpp"
#include "features/tasks/task_list.hpp"

/// "What it will not do" of the README, as tests.
namespace daumoi::app {
namespace {

using http::Method;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

struct ColumnName {
    std::string column;
};
DAUMOI_DESCRIBE(ColumnName, (column))

class Limits : public PlacesTest {
protected:
    static RouteRow route(std::string_view pattern, Method method = Method::get) {
        for (auto& row : routes())
            if (row.pattern == pattern && row.method == method) return row;
        throw std::logic_error("no such route");
    }
    std::string read(std::string_view pattern, Browser const& browser, std::string const& query = {},
                     std::string_view accept = "application/json") {
        auto asked = request(Method::get, std::string(pattern), {}, browser, accept);
        asked.query = http::Fields::parse(query).value();
        auto const answer = enter(entrance(), route(pattern), asked);
        EXPECT_EQ(answer.status, 200) << pattern;
        return body_of(answer);
    }
    /// "table.column" of all tables.
    std::vector<std::string> columns() {
        bool const sqlite = dialect() == storage::Dialect::sqlite;
        std::vector<std::string> names;
        for (auto const& row : database().read()->all<ColumnName>(storage::statement(
                 sqlite ? "SELECT tables.name || '.' || columns.name FROM sqlite_master AS tables "
                          "JOIN pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'"
                        : "SELECT table_name || '.' || column_name FROM information_schema.columns "
                          "WHERE table_schema = current_schema()")))
            names.push_back(row.column);
        std::ranges::sort(names);
        return names;
    }
    std::vector<std::string> columns_of(std::string const& table) {
        auto names = columns();
        std::erase_if(names, [&](std::string const& name) { return !name.starts_with(table + "."); });
        for (auto& name : names) name.erase(0, table.size() + 1);
        return names;
    }
};
DAUMOI_ON_BOTH_DATABASES(Limits);

TEST_P(Limits, no_address_names_a_person_outside_one_meeting) {
    for (auto const& row : routes())
        if (row.pattern.contains("{person}")) {
            EXPECT_TRUE(row.pattern.starts_with("/meetings/{meeting}/") ||
                        row.pattern.starts_with("/administration/accounts/{person}/"))
                << row.pattern;
        }
}

TEST_P(Limits, no_list_can_be_narrowed_to_a_person) {
    places();
    auto const owner = person(member);
    auto const name = org::find_person(database().read().session(), owner)->full();
    auto const browser = sign_in(chair);
    for (auto const* pattern : {"/tasks", "/meetings", "/articles"}) {
        auto const all = read(pattern, browser);
        for (auto const* filter : {"person", "owner", "speaker", "participant", "recorder", "asked_by"})
            EXPECT_EQ(read(pattern, browser, filter + ("=" + number(owner))), all) << pattern << ' ' << filter;
    }
    EXPECT_THAT(read("/tasks", browser, "q=" + http::url_encoded(name)), HasSubstr(R"("all_count":0)"));
}

TEST_P(Limits, no_export_names_the_owners_of_the_tasks_of_many_units) {
    places();
    auto const name = org::find_person(database().read().session(), person(member))->full();
    EXPECT_THAT(read("/tasks", sign_in(office), "format=csv"), Not(HasSubstr(name)));
}

TEST_P(Limits, what_is_said_in_a_unit_is_on_no_page_for_others) {
    auto const all = places();
    auto const read_all = [&](Browser const& browser, std::vector<std::string_view> const& but = {}) {
        for (auto const& row : routes())
            for (auto const& place : all)
                for (auto const* accept : {"text/html", "application/json"}) {
                    bool const left_out =
                        std::ranges::any_of(but, [&](auto end) { return row.pattern.ends_with(end); });
                    if (row.method != Method::get || left_out) continue;
                    EXPECT_THAT(body_of(ask(row, place.values, browser, accept)), Not(HasSubstr(secret_sentence)))
                        << row.pattern << ' ' << place.state;
                }
    };
    read_all({});
    for (auto const* login : {neighbour, "phobithu.danguy", "quantri"}) read_all(sign_in(login));
    // The editor-in-chief reads the article and what became of it, and nothing else.
    read_all(sign_in(office), {"/article", "/history"});
}

TEST_P(Limits, nobody_finds_a_contribution_by_its_words) {
    places();
    auto const browser = sign_in(chair);
    auto const words = http::url_encoded(secret_sentence);
    EXPECT_THAT(read("/tasks", browser, "q=" + words), HasSubstr(R"("all_count":0)"));
    for (auto const* pattern : {"/meetings", "/articles", "/"})
        EXPECT_EQ(read(pattern, browser, "q=" + words), read(pattern, browser)) << pattern;
}

TEST_P(Limits, who_reads_a_page_is_not_noted) {
    auto const all = places();
    auto const browser = sign_in(member);
    Keepsake keepsake(dialect(), address());
    for (auto const& row : routes())
        if (row.method == Method::get) ask(row, all.back().values, browser, "text/html");
    EXPECT_THAT(keepsake.changed_tables(), IsEmpty());
}

TEST_P(Limits, nothing_judges_people) {
    static std::regex const judgement("score|rating|ranking|grade|discipline|assess|evaluat|classif|sentiment|survey");
    for (auto const& column : columns()) EXPECT_FALSE(std::regex_search(column, judgement)) << column;
    auto const document = openapi_document();
    EXPECT_FALSE(std::regex_search(document, std::regex(R"re("(score|rating|ranking|grade|evaluation)":)re")));
}

TEST_P(Limits, units_stand_in_the_order_of_the_tree) {
    std::vector<std::string> orders;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<tasks::ListOrder>>(
        [&](auto descriptor) { orders.push_back(descriptor.name); });
    EXPECT_THAT(orders, ElementsAre("urgent", "tree"));
    std::vector<std::string> paths;
    for (auto const& unit : org::all_units(database().read().session())) paths.push_back(unit.path);
    EXPECT_TRUE(std::ranges::is_sorted(paths));
    auto const list = json::parse(read("/tasks", sign_in(office))).as_object();
    std::vector<std::string> shown;
    for (auto const& option : list.at("units").as_array()) {
        Id<Unit> const id{option.as_object().at("unit_option").as_int64()};
        shown.push_back(org::find_unit(database().read().session(), id)->path);
    }
    EXPECT_GE(shown.size(), 2U);
    EXPECT_TRUE(std::ranges::is_sorted(shown));
}

TEST_P(Limits, the_portal_knows_nothing_of_its_readers) {
    auto const all = places();
    Keepsake keepsake(dialect(), address());
    for (auto const& row : routes()) {
        if (!row.pattern.starts_with("/portal")) continue;
        EXPECT_EQ(row.method, Method::get) << "readers send nothing";
        auto asked = request(row.method, row.pattern, all.back().values, {}, "text/html");
        asked.peer = "203.0.113.7";
        asked.headers.set("User-Agent", "Test");
        auto const answer = enter(entrance(), row, asked);
        EXPECT_EQ(answer.status, 200);
        EXPECT_FALSE(answer.headers.find("Set-Cookie")) << row.pattern;
        EXPECT_THAT(body_of(answer), Not(HasSubstr("<form method=\"post\"")));
    }
    EXPECT_THAT(keepsake.changed_tables(), IsEmpty());
}

TEST_P(Limits, votes_are_counted_and_not_named) {
    static std::regex const named("voter|ballot|voted|vote_of");
    for (auto const& column : columns()) EXPECT_FALSE(std::regex_search(column, named)) << column;
    auto const details = json::parse(to_json_text(daumoi::meetings::EntryDetails{}));
    for (auto const* count : {"in_favour", "against", "other", "ballots_issued", "ballots_returned", "ballots_valid"})
        EXPECT_TRUE(details.as_object().at(count).is_int64()) << count;
}

TEST_P(Limits, of_people_only_what_is_needed_is_held) {
    EXPECT_THAT(columns_of("membership"),
                testing::IsSubsetOf({"id", "person", "unit", "class", "from_day", "until_day"}));
    EXPECT_THAT(columns_of("person"),
                testing::IsSubsetOf({"id", "surname", "middle", "given", "sex", "sort_key", "folded", "revision"}));
}

}  // namespace
}  // namespace daumoi::app
