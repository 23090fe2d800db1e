#include "features/meetings/quick_line_groups.hpp"

#include <algorithm>

namespace daumoi::meetings::quick {
namespace {

std::size_t quantity_at(Line const& line, std::size_t index) {
    static auto const words = phrases(
        "các|những|mọi|mỗi|từng|toàn thể|toàn thể các|toàn bộ|toàn bộ các|tất cả|tất cả các|một số|các đồng chí|"
        "những đồng chí|mỗi đồng chí|từng đồng chí|toàn thể đội ngũ|đội ngũ|tập thể");
    return longest(words, line, index);
}

std::size_t people_at(Line const& line, std::size_t index) {
    static auto const nouns = phrases(
        "đảng viên|đảng viên chính thức|đảng viên dự bị|đảng viên trẻ|cán bộ đảng viên|đoàn viên|đoàn viên thanh niên|"
        "đoàn viên công đoàn|hội viên|cán bộ|cán bộ chủ chốt|cán bộ quản lý|công chức|viên chức|người lao động|nhân "
        "viên|"
        "công nhân|quần chúng|thanh niên|phụ nữ|chi ủy viên|đảng ủy viên|cấp ủy viên|bí thư chi bộ|bí thư các chi bộ|"
        "bí thư cấp ủy|phó bí thư chi bộ|tổ trưởng|trưởng phòng|trưởng các phòng|trưởng các bộ phận|lãnh đạo|"
        "cấp ủy các cấp|các cấp ủy|lãnh đạo các phòng|lãnh đạo các đơn vị|người đứng đầu|giáo viên|kỹ sư|báo cáo "
        "viên|cộng tác viên");
    return longest(nouns, line, index);
}

/// Only behind "các", "mỗi": "tổ 2" and "chi bộ" alone are one.
std::size_t teams_at(Line const& line, std::size_t index) {
    static auto const nouns = phrases(
        "phòng|ban|phòng ban|tổ|tổ đảng|đội|nhóm|bộ phận|ca|ca trực|cụm|trạm|phân xưởng|tổ công tác|"
        "tổ sản xuất|phòng chuyên môn|phòng nghiệp vụ|phòng chức năng|chi đoàn|tổ công đoàn|tổ chuyên môn");
    return longest(nouns, line, index);
}

std::size_t units_at(Line const& line, std::size_t index) {
    static auto const nouns = phrases(
        "chi bộ|đảng bộ|đảng ủy|chi ủy|cấp ủy|"
        "tổ chức đảng|tổ chức cơ sở đảng|đơn vị|tổ chức|cơ sở|công đoàn|công đoàn cơ sở");
    return longest(nouns, line, index);
}

std::size_t described_at(Line const& line, std::size_t index) {
    static auto const words = phrases(
        "liên quan|có liên quan|khác|còn lại|chuyên môn|nghiệp vụ|chức năng|cấp dưới|của mình|nói trên|trực thuộc|có "
        "tên");
    return longest(words, line, index);
}

/// One noun of the group with its "các" and what describes it. `plural`: a noun in front has said "các".
Group part_at(Line const& line, std::size_t index, bool plural) {
    std::size_t const quantity = quantity_at(line, index);
    std::size_t const noun = index + quantity;
    Group part;
    auto const take = [&](std::size_t words, GroupOf of) {
        if (words > 0 && noun + words > part.next) part = {of, noun + words};
    };
    take(people_at(line, noun), GroupOf::people);
    if (quantity > 0 || plural) {
        take(teams_at(line, noun), GroupOf::teams);
        take(units_at(line, noun), GroupOf::units);
    }
    bool const named = part.next < line.size() && line.only_spaces_before(part.next) && line.capitalized(part.next);
    if (plural && quantity == 0 && named && part.of != GroupOf::people) return {};
    if (part.next > 0) part.next += described_at(line, part.next);
    return part;
}

/// Where a further noun of the same group would begin.
std::size_t further_at(Line const& line, std::size_t index) {
    static auto const joints = phrases("và|cùng|cùng với");
    if (index >= line.size()) return 0;
    if (std::size_t const joint = longest(joints, line, index); joint > 0) return index + joint;
    return line.gap(index).starts_with(',') ? index : 0;
}

}  // namespace

Group group_at(Line const& line, std::size_t index) {
    Group group = part_at(line, index, false);
    while (group.of != GroupOf::nobody) {
        std::size_t const further = further_at(line, group.next);
        Group const next = further > 0 ? part_at(line, further, group.of != GroupOf::people) : Group{};
        if (next.of != group.of) break;
        group.next = next.next;
    }
    return group;
}

std::size_t link_at(Line const& line, std::size_t index) {
    static auto const links = phrases("thuộc|trực thuộc|của|ở|tại|trong|trong toàn|thuộc các|của các");
    return longest(links, line, index);
}

}  // namespace daumoi::meetings::quick
