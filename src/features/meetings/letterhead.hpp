#pragma once

#include <string>
#include <vector>

#include "features/meetings/minutes_text.hpp"

/// What stands above and below every document of a unit, in the form of the party or of the state.
namespace daumoi::meetings {

/// The organization above the issuing unit, if there is one, and the unit; in capitals.
std::vector<std::string> issuers_of(Record const& record);
/// "ĐẢNG CỘNG SẢN VIỆT NAM", or the name and the motto of the state.
std::vector<std::string> motto_of(Form form);
/// "Số 06-BB/CB", "Số: 06/BB-CB"; empty without a number. "15-BB/CB" and "15/BB-CB" are one number in two forms.
std::string number_line(std::string const& number, Form form);
/// Lines of "Nơi nhận", the unit's own file last by itself.
std::vector<std::string> receivers_of(std::vector<std::string> const& copies_to, Record const& record, Form form);

}  // namespace daumoi::meetings
