#include "pages/typed_days.hpp"

#include <algorithm>

namespace daumoi::pages {

void add_years(html::FormFields& fields, std::initializer_list<std::string_view> names, Day from, YearSide side) {
    for (auto& [name, value] : fields) {
        auto const last = std::string_view(name).substr(name.rfind('.') + 1);
        if (std::ranges::find(names, last) == names.end()) continue;
        if (auto const day = day_without_year(value, from, side)) value = day->iso();
    }
}

}  // namespace daumoi::pages
