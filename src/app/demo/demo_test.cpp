#include "app/demo/demo.hpp"

#include <algorithm>

#include "features/journal/journal.hpp"
#include "features/org/org.hpp"
#include "storage/embedded.hpp"
#include "storage/testing.hpp"

namespace daumoi::app {
namespace {

struct Row {
    std::string text;
};
DAUMOI_DESCRIBE(Row, (text))

class DemoTest : public storage::DatabaseTest {
protected:
    /// All that people see of a demo; what must be random (keys, salts, sealed values) is left aside.
    std::vector<std::string> filled(DemoOptions const& options) {
        storage::EmptyDatabase const place(GetParam());
        storage::Database database(place.address());
        database.migrate(embedded::features_migrations());
        fill_demo(database, options);
        EXPECT_FALSE(journal::verify(database.read().session()));
        std::vector<std::string> rows;
        for (auto const* query :
             {"SELECT surname || ' ' || middle || ' ' || given || ' ' || sex FROM person ORDER BY id",
              "SELECT title || ' ' || from_day || ' ' || person FROM position ORDER BY id",
              "SELECT class || ' ' || from_day || ' ' || person FROM membership ORDER BY id",
              "SELECT login FROM account ORDER BY login",
              "SELECT day || ' ' || state || ' ' || official_title FROM meeting ORDER BY id",
              "SELECT reply || ' ' || reply_reason || ' ' || state FROM participant ORDER BY meeting, person",
              "SELECT happened || ' ' || text || ' ' || details FROM entry ORDER BY id",
              "SELECT text || ' ' || coalesce(deadline, '') FROM task ORDER BY id",
              "SELECT state || ' ' || headline || ' ' || body FROM article ORDER BY id",
              "SELECT recorded || ' ' || verb FROM journal ORDER BY number"})
            for (auto const& row : database.read()->all<Row>(storage::statement(query))) rows.push_back(row.text);
        return rows;
    }

    static Day day(char const* iso) { return parse_iso_day(iso).value(); }
};
DAUMOI_ON_BOTH_DATABASES(DemoTest);

TEST_P(DemoTest, is_equal_for_equal_seed_and_day) {
    EXPECT_EQ(filled({5, day("2026-11-20")}), filled({5, day("2026-11-20")}));
}

TEST_P(DemoTest, is_another_for_another_seed) {
    EXPECT_NE(filled({5, day("2026-11-20")}), filled({6, day("2026-11-20")}));
}

TEST_P(DemoTest, can_be_made_for_every_kind_of_day) {
    for (auto const* each : {"2026-01-01", "2028-02-29", "2026-03-31", "2026-11-22"})
        EXPECT_FALSE(filled({1, day(each)}).empty()) << each;
}

TEST_P(DemoTest, invents_forty_people_with_namesakes_and_without_digits) {
    storage::Database database(address());
    database.migrate(embedded::features_migrations());
    fill_demo(database, {1, day("2026-11-20")});
    auto reading = database.read();
    std::vector<std::string> names;
    for (auto const& person : org::all_people(reading.session())) names.push_back(person.full());
    EXPECT_EQ(names.size(), 40U);
    EXPECT_TRUE(
        std::ranges::none_of(names, [](auto const& name) { return name.find_first_of("0123456789") != name.npos; }));
    std::ranges::sort(names);
    EXPECT_NE(std::ranges::adjacent_find(names), names.end());
    EXPECT_TRUE(org::find_organization(reading.session())->demo);
}

}  // namespace
}  // namespace daumoi::app
