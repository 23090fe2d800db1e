#include "core/json.hpp"

#include <gtest/gtest.h>

namespace daumoi {
namespace {

enum class Colour { red, blue };
BOOST_DESCRIBE_ENUM(Colour, red, blue)

struct Kiln {
    std::string name;
    Colour colour = Colour::blue;
    std::optional<int> fires;
    std::vector<std::string> stokers;
};
DAUMOI_DESCRIBE(Kiln, (name, colour, fires, stokers))

TEST(Json, says_all_members_in_their_order) {
    EXPECT_EQ(to_json_text(Kiln{"Lò hai", Colour::red, 3, {"Mây"}}),
              R"({"name":"Lò hai","colour":"red","fires":3,"stokers":["Mây"]})");
}

TEST(Json, leaves_out_what_is_as_in_a_new_one_and_fills_it_in_again) {
    EXPECT_EQ(to_sparse_json_text(Kiln{}), "{}");
    Kiln const kiln{"Lò hai", Colour::red, {}, {"Mây"}};
    auto const text = to_sparse_json_text(kiln);
    EXPECT_EQ(text, R"({"name":"Lò hai","colour":"red","stokers":["Mây"]})");
    EXPECT_EQ(to_json(from_json_text<Kiln>(text).value()), to_json(kiln));
}

TEST(Json, reads_no_member_of_another_type_and_no_unknown_code) {
    EXPECT_FALSE(from_json_text<Kiln>(R"({"name":7})"));
    EXPECT_FALSE(from_json_text<Kiln>(R"({"colour":"green"})"));
    EXPECT_FALSE(from_json_text<Kiln>(R"({"name")"));
}

}  // namespace
}  // namespace daumoi
