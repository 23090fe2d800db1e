#include "features/units/duty_of_title.hpp"

#include <array>

#include "core/text.hpp"

namespace daumoi::units {
namespace {

using enum org::Duty;

struct Beginning {
    std::string_view words;
    org::Duty duty;
};

/// Folded. The longer one stands before the shorter one that begins it. A youth union's secretary is not the unit's.
constexpr std::array beginnings{
    Beginning{"bi thu doan", none},
    Beginning{"bi thu", secretary},
    Beginning{"pho bi thu doan", none},
    Beginning{"pho bi thu", deputy},
    Beginning{"chu tich cong doan", secretary},
    Beginning{"pho chu tich cong doan", deputy},
    Beginning{"chi uy vien", committee_member},
    Beginning{"dang uy vien", committee_member},
    Beginning{"uy vien", committee_member},
    Beginning{"chanh van phong", head_of_office},
    Beginning{"phu trach van phong", head_of_office},
    Beginning{"can bo van phong", clerk},
    Beginning{"chuyen vien van phong", clerk},
};

bool begins_with(std::string_view text, std::string_view words) {
    return text.starts_with(words) &&
           (text.size() == words.size() || text[words.size()] == ' ' || text[words.size()] == ',');
}

}  // namespace

org::Duty duty_of_title(std::string_view title) {
    auto const plain = folded(trimmed(title));
    // A trade union's officers have a short title in their own unit, and a longer one that names another office.
    if (plain == "chu tich") return secretary;
    if (plain == "pho chu tich" || plain == "pho chu tich thuong truc") return deputy;
    for (auto const& one : beginnings)
        if (begins_with(plain, one.words)) return one.duty;
    return none;
}

}  // namespace daumoi::units
