#include "features/testing.hpp"

namespace daumoi {
namespace {

class Statements : public FeatureTest {};
DAUMOI_ON_BOTH_DATABASES(Statements);

TEST_P(Statements, can_all_be_prepared) {
    storage::Session session(dialect(), address());
    for (auto const* sql : embedded::features_statements()) EXPECT_NO_THROW(session.check(*sql)) << sql->name;
}

}  // namespace
}  // namespace daumoi
