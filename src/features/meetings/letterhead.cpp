#include "features/meetings/letterhead.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/letter_case.hpp"
#include "features/meetings/typed_text.hpp"

namespace daumoi::meetings {
namespace {

std::string number_in_form(std::string number, Form form) {
    auto const dash = number.find('-');
    auto const slash = number.find('/');
    if (dash == std::string::npos || slash == std::string::npos) return number;
    auto const first = std::min(dash, slash);
    auto const second = std::max(dash, slash);
    number[first] = form == Form::party ? '-' : '/';
    number[second] = form == Form::party ? '/' : '-';
    return number;
}

}  // namespace

std::vector<std::string> issuers_of(Record const& record) {
    std::vector<std::string> lines;
    if (!record.organization.empty()) lines.push_back(in_capitals(record.organization));
    lines.push_back(in_capitals(record.unit));
    return lines;
}

std::vector<std::string> motto_of(Form form) {
    if (form == Form::party) return {"ĐẢNG CỘNG SẢN VIỆT NAM"};
    return {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"};
}

std::string number_line(std::string const& number, Form form) {
    if (number.empty()) return {};
    return (form == Form::party ? "Số " : "Số: ") + number_in_form(number, form);
}

std::vector<std::string> receivers_of(std::vector<std::string> const& copies_to, Record const& record, Form form) {
    bool const party = form == Form::party;
    std::vector<std::string> lines;
    for (auto const& receiver : copies_to)
        if (!with_small_letter(receiver).starts_with("lưu"))
            lines.push_back(without_stop(receiver) + (party ? "," : ";"));
    auto const keeper = record.unit_kind.empty() ? record.unit : record.unit_kind;
    lines.push_back((party ? "Lưu " : "Lưu: ") + keeper + ".");
    return lines;
}

}  // namespace daumoi::meetings
