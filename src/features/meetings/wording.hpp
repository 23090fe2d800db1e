#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/describe.hpp"
#include "core/time.hpp"
#include "features/meetings/record.hpp"

/// Building blocks of generated prose: words, dates, numbers and lists as they stand in documents and in articles.
namespace daumoi::meetings {

/// The words an organization uses for its people, small letters. Data: an organization may replace any of them.
struct Wordings {
    std::string address;              ///< "đồng chí"
    std::string member;               ///< "đảng viên"
    std::string member_full;          ///< "đảng viên chính thức"
    std::string member_probationary;  ///< "đảng viên dự bị"
    std::string non_member;           ///< "quần chúng"
    std::string
        regular_activity;  ///< what a regular meeting is called when its title does not say: "sinh hoạt định kỳ"
};
DAUMOI_DESCRIBE(Wordings, (address, member, member_full, member_probationary, non_member, regular_activity))

Wordings party_wordings();
Wordings union_wordings();
std::string const& class_word(Wordings const& wordings, MemberClass member_class);

/// Documents (minutes, invitation, report) write dates out and put a zero before counts below 10; articles and
/// notifications do neither.
enum class Style { document, article };

/// document: "ngày 08 tháng 9 năm 2026" · article: "8/9/2026".
std::string day_text(Day day, Style style);
/// "sáng", "chiều", "tối".
std::string part_name(PartOfDay part);
/// "thứ Hai" … "Chủ nhật".
std::string weekday_name(Day day);
/// "08 giờ 05".
std::string hour_text(TimeOfDay time);

/// document: "02" · article: "2".
std::string count_text(int count, Style style);
/// "03 nhóm giải pháp"; one is not counted, "giải pháp", nor a list that is left open ("…") or has parts within an item:
/// "các giải pháp, như".
std::string listed_text(Listed listed, std::vector<std::string> const& items, Style style);
/// Thousands with a full stop, decimals (at most two) with a comma: "1.286.400", "77,8".
std::string number_text(double value);
/// One decimal, rounded half up, ",0" dropped: "77,8%". `whole` is not 0.
std::string per_cent_text(int part, int whole);

enum class Trend { unknown, up, down, equal, from_nothing };
/// What became of a figure; a change that rounds to 0,0% counts as equal.
Trend trend_of(Figure const& figure);
/// "tăng 4,8%", "giảm 25%", "bằng cùng kỳ", "(cùng kỳ năm 2025 không có)"; empty when there is nothing to compare with.
std::string change_text(Figure const& figure, std::string_view compared_with);

/// "a", "a và b", "a, b và c".
std::string list(std::vector<std::string> const& parts);
std::string joined(std::vector<std::string> const& parts, std::string_view separator);
/// ": A; b; c", the first with a capital; typed sentences stand as sentences, ": A. B". Empty for nothing. The full stop
/// is the caller's.
std::string colon_list(std::vector<std::string> const& typed);
/// "a)", "b)" … with đ and without f, j, w, z; numbers after the alphabet. `index` from 0.
std::string letter_label(std::size_t index);

/// The verb of an act: "đề nghị"; empty for Act::none.
std::string verb_of(Act act);

}  // namespace daumoi::meetings
