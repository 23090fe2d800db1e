#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "features/meetings/minutes_text.hpp"

/// The letter of invitation to one guest ("giấy mời"), before it becomes a page.
namespace daumoi::meetings {

/// How it was issued: one number for the letters to all guests. Empty parts are left out.
struct Issue {
    std::string number;  ///< "05-GM/CB"
    std::string place;   ///< "Vân Xuyên"
    std::optional<Day> day;
};
DAUMOI_DESCRIBE(Issue, (number, place, day))

struct LabelledText {
    std::string point_label;  ///< "1. Thời gian:"
    std::string point_text;
};
DAUMOI_DESCRIBE(LabelledText, (point_label, point_text))

struct InvitationText {
    std::vector<std::string> head_left;  ///< the last line is bold
    std::vector<std::string> head_right;
    std::string letter_number;  ///< "Số 05-GM/CB"; empty without one
    std::string place_and_day;  ///< "Vân Xuyên, ngày 29 tháng 5 năm 2026"
    std::string letter_title;   ///< "GIẤY MỜI"
    std::string letter_summary;
    std::string addressed_to;  ///< "Kính gửi: …"
    std::vector<std::string> opening;
    std::vector<LabelledText> points;
    LabelledText remark;  ///< "Ghi chú:"; empty text without one
    std::string closing;
    std::vector<std::string> copies;
    std::vector<std::string> signed_as;  ///< "T/M CHI BỘ", "BÍ THƯ"
    std::string signed_by;
    bool demo = false;  ///< carries BẢN TRÌNH DIỄN
};
DAUMOI_DESCRIBE(InvitationText, (head_left, head_right, letter_number, place_and_day, letter_title, letter_summary,
                                 addressed_to, opening, points, remark, closing, copies, signed_as, signed_by, demo))

/// To a guest who may be nobody in the record's people; signed by the chair for the unit.
InvitationText write_invitation(Record const& record, PersonFacts const& guest, Issue const& issue, Form form,
                                Wordings const& wordings, std::string_view reply_link);

/// For the clipboard: without letterhead and signature.
std::string plain_text(InvitationText const& letter);

}  // namespace daumoi::meetings
