#pragma once

#include <string_view>

namespace daumoi::meetings {

/// The first run of eight words or more without one mark of Vietnamese, which is hardly ever meant so: typed without
/// diacritics. Empty without one; numbers neither count nor end it.
std::string_view unmarked_words(std::string_view text);

}  // namespace daumoi::meetings
