#include "app/demo/names.hpp"

#include <array>

namespace daumoi::app {
namespace {

struct Surname {
    char const* name;
    std::size_t per_thousand;
};

// Shares among all people, in thousandths; the last one takes what is left.
constexpr std::array surnames{Surname{"Nguyễn", 384}, Surname{"Trần", 110}, Surname{"Lê", 95},    Surname{"Phạm", 70},
                              Surname{"Hoàng", 35},   Surname{"Huỳnh", 16}, Surname{"Phan", 45},  Surname{"Vũ", 25},
                              Surname{"Võ", 14},      Surname{"Đặng", 21},  Surname{"Bùi", 20},   Surname{"Đỗ", 14},
                              Surname{"Hồ", 13},      Surname{"Ngô", 13},   Surname{"Dương", 10}, Surname{"Lý", 5},
                              Surname{"Đào", 9},      Surname{"Đoàn", 9},   Surname{"Trịnh", 8},  Surname{"Đinh", 10},
                              Surname{"Lâm", 8},      Surname{"Mai", 8},    Surname{"Cao", 8},    Surname{"Hà", 50}};

using Text = char const*;

constexpr std::array<Text, 14> middle_of_men{"Văn",  "Văn",  "Văn",  "Hữu",  "Đức",   "Quang", "Minh",
                                             "Ngọc", "Đình", "Xuân", "Công", "Thanh", "Trọng", "Quốc"};
constexpr std::array<Text, 28> given_of_men{
    "An",   "Bách", "Chiến", "Cường", "Dũng", "Đạt",   "Đông", "Giang", "Hải", "Hào",  "Hiếu",  "Hoan", "Hùng", "Khang",
    "Kiên", "Lâm",  "Long",  "Mạnh",  "Nam",  "Nghĩa", "Phúc", "Quân",  "Sơn", "Thái", "Thịnh", "Toàn", "Tùng", "Vinh"};
constexpr std::array<Text, 12> middle_of_women{"Thị",     "Thị",      "Thị",  "Thị Thu", "Thị Minh", "Thị Thanh",
                                               "Thị Kim", "Thị Hồng", "Ngọc", "Thanh",   "Thị Bích", "Phương"};
constexpr std::array<Text, 24> given_of_women{"Anh",  "Chi",   "Dung",  "Duyên",  "Hà",   "Hạnh", "Hằng",  "Hiền",
                                              "Hoa",  "Hòa",   "Hương", "Lan",    "Linh", "Loan", "Mai",   "Nga",
                                              "Ngân", "Nhung", "Oanh",  "Phượng", "Thảo", "Thủy", "Trang", "Yến"};

}  // namespace

org::PersonName Names::next(org::Sex sex) {
    for (;;) {
        auto person = draw(sex);
        if (used_.insert(person.full()).second) return person;
    }
}

org::PersonName Names::draw(org::Sex sex) {
    std::size_t thousandth = chance_.roll(1000);
    std::string surname = surnames.back().name;
    for (auto const& one : surnames) {
        if (thousandth < one.per_thousand) {
            surname = one.name;
            break;
        }
        thousandth -= one.per_thousand;
    }
    bool const man = sex == org::Sex::male;
    auto const* middle = man ? chance_.one_of<Text>(middle_of_men) : chance_.one_of<Text>(middle_of_women);
    auto const* given = man ? chance_.one_of<Text>(given_of_men) : chance_.one_of<Text>(given_of_women);
    return {{}, surname, middle, given, sex};
}

}  // namespace daumoi::app
