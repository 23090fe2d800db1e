#include "features/units/duty_of_title.hpp"

#include <gtest/gtest.h>

namespace daumoi::units {
namespace {

using enum org::Duty;

struct Case {
    std::string_view title;
    org::Duty duty;
};

TEST(DutyOfTitle, is_read_from_its_beginning) {
    for (auto const& one :
         {Case{"Bí thư", secretary}, Case{"bi thu chi bo", secretary}, Case{"Phó Bí thư Thường trực", deputy},
          Case{"Phó bí thư", deputy}, Case{"Chi ủy viên", committee_member}, Case{"Chi uỷ viên", committee_member},
          Case{"Ủy viên Ban Thường vụ", committee_member}, Case{"Chánh Văn phòng", head_of_office},
          Case{"Phó Chánh Văn phòng", none}, Case{"Cán bộ văn phòng", clerk}, Case{"Chủ tịch", secretary},
          Case{"Chủ tịch Công đoàn", secretary}, Case{"Chủ tịch Hội đồng quản trị", none}, Case{"Phó Chủ tịch", deputy},
          Case{"Nguyên Bí thư", none}, Case{"Bí thư Đoàn Thanh niên", none}, Case{"Tổ trưởng Tổ đảng", none},
          Case{"", none}})
        EXPECT_EQ(duty_of_title(one.title), one.duty) << one.title;
}

}  // namespace
}  // namespace daumoi::units
