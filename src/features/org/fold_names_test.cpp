#include "features/testing.hpp"
#include "sql/org.hpp"

namespace daumoi::org {
namespace {

class FoldNames : public FeatureTest {};
DAUMOI_ON_BOTH_DATABASES(FoldNames);

TEST_P(FoldNames, lets_people_of_an_older_database_be_found) {
    auto const folded_names = [&] { return database().read().session().all<PersonName>(sql::org::people_not_folded); };
    database().write([&](storage::WriteTransaction& transaction) {
        transaction->run(sql::org::set_folded, {{"person", people().a.secretary}, {"folded", std::string{}}});
        return true;
    });
    ASSERT_EQ(folded_names().size(), 1U);
    fold_names(database());
    EXPECT_TRUE(folded_names().empty());
}

}  // namespace
}  // namespace daumoi::org
