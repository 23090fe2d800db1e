#include "features/meetings/listed_names.hpp"

#include <gtest/gtest.h>

namespace daumoi::meetings {
namespace {

using Names = std::map<Id<Person>, std::string>;

TEST(ListedNames, are_full_names_where_nobody_is_called_alike) {
    std::vector<NamedPerson> const people{{{1}, "Cấn Thị Mây", "Bí thư"}, {{2}, "Hàn Văn Thụ", ""}};
    EXPECT_EQ(listed_names(people), (Names{{{1}, "Cấn Thị Mây"}, {{2}, "Hàn Văn Thụ"}}));
}

TEST(ListedNames, tell_namesakes_apart_by_position_and_by_number_where_that_is_alike) {
    std::vector<NamedPerson> const people{{{1}, "Cấn Thị Mây", ""},
                                          {{2}, "Cấn Thị Mây", "Tổ trưởng Tổ Lò"},
                                          {{3}, "Cấn Thị Mây", ""},
                                          {{4}, "Hàn Văn Thụ", ""}};
    EXPECT_EQ(listed_names(people), (Names{{{1}, "Cấn Thị Mây (1)"},
                                           {{2}, "Cấn Thị Mây, Tổ trưởng Tổ Lò"},
                                           {{3}, "Cấn Thị Mây (2)"},
                                           {{4}, "Hàn Văn Thụ"}}));
}

}  // namespace
}  // namespace daumoi::meetings
