#include <gmock/gmock.h>

#include "features/testing.hpp"

namespace daumoi::org {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class UnitPaths : public FeatureTest {
protected:
    /// The next unit gets this number.
    void go_on_with(std::int64_t number) {
        auto const before = std::to_string(number - 1);
        database().write([&](storage::WriteTransaction& transaction) {
            if (dialect() == storage::Dialect::sqlite)
                transaction->run(storage::statement("INSERT INTO unit (id) VALUES (" + before + ")"));
            else
                transaction->value<std::int64_t>(
                    storage::statement("SELECT setval(pg_get_serial_sequence('unit', 'id'), " + before + ")"));
            return true;
        });
    }
    Id<Unit> add(std::optional<Id<Unit>> parent) {
        Id<Unit> unit;
        database().write([&](storage::WriteTransaction& transaction) {
            unit = add_unit(transaction, {{}, {}, 0, "Tổ", "Tổ", "", UnitKind::branch, parent}, today());
            return true;
        });
        return unit;
    }
    std::vector<std::int64_t> below(Id<Unit> unit) {
        auto const path = find_unit(database().read().session(), unit).value().path;
        std::vector<std::int64_t> found;
        for (auto const& one : database().read()->all<UnitNow>(
                 storage::statement("SELECT unit, path, depth, name, in_titles, symbol, kind, parent FROM unit_now "
                                    "WHERE path > :path AND path < :path || '~' ORDER BY path"),
                 {{"path", path}}))
            found.push_back(one.unit.value);
        return found;
    }
};
DAUMOI_ON_BOTH_DATABASES(UnitPaths);

TEST_P(UnitPaths, keep_the_order_and_the_tree_however_many_units_there_were) {
    auto const root = all_units(database().read().session()).front().unit;
    go_on_with(9'998);
    auto const old = add(root);
    auto const below_old = add(old);
    ASSERT_EQ(below_old.value, 9'999);
    auto const young = add(root);
    auto const below_young = add(young);
    add(below_old);
    go_on_with(20'000);
    add(old);
    go_on_with(100'000);
    add(root);
    EXPECT_THAT(below(old), ElementsAre(9'999, 10'002, 20'000));
    EXPECT_THAT(below(young), ElementsAre(10'001));
    EXPECT_THAT(below(below_young), IsEmpty());
    auto const all = below(root);
    EXPECT_THAT(std::vector(all.end() - 7, all.end()),
                ElementsAre(9'998, 9'999, 10'002, 20'000, 10'000, 10'001, 100'000));
}

}  // namespace
}  // namespace daumoi::org
