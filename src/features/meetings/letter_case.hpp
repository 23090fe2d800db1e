#pragma once

#include <string>
#include <string_view>

/// Case of the letters of Vietnamese and ASCII, in valid UTF-8 in NFC. Other letters stay as they are.
namespace daumoi::meetings {

/// All letters capital, for the heads that a form prescribes.
std::string in_capitals(std::string_view text);
/// The first character as a small letter; the rest stays.
std::string with_small_letter(std::string_view text);
/// True when the first character is a capital letter.
bool begins_with_capital(std::string_view text);

}  // namespace daumoi::meetings
