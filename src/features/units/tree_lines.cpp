#include <algorithm>

#include "core/text.hpp"
#include "features/units/unit_view.hpp"

namespace daumoi::units {
namespace {

/// "0001/0003/" of "0001/0003/0004/".
std::string path_above(std::string const& path) {
    auto const end = path.rfind('/', path.size() - 2);
    return end == path.npos ? std::string{} : path.substr(0, end + 1);
}

bool is_found(org::UnitNow const& unit, std::string const& words) {
    return folded(unit.name).contains(words) || folded(unit.symbol).contains(words);
}

}  // namespace

std::vector<TreeLine> tree_lines(std::vector<org::UnitNow> const& units, Id<Unit> current,
                                 std::string_view looked_for) {
    auto const words = folded(trimmed(looked_for));
    auto const at = std::ranges::find(units, current, &org::UnitNow::unit);
    std::string const path = at == units.end() ? std::string{} : at->path;
    std::vector<TreeLine> lines;
    for (auto const& one : units) {
        auto const above = path_above(one.path);
        bool const shown = words.empty() ? above.empty() || path.starts_with(above) : is_found(one, words);
        if (!shown) continue;
        bool const holds = std::ranges::any_of(units, [&](auto const& other) { return other.parent == one.unit; });
        bool const opened = words.empty() && holds && path.starts_with(one.path);
        lines.push_back({one.unit, one.name, words.empty() ? one.depth : 0, opened, holds, one.unit == current});
    }
    return lines;
}

}  // namespace daumoi::units
