#pragma once

#include <string>
#include <string_view>

namespace daumoi::meetings::quick {

struct Forms {
    std::string canonical;  ///< as canonical_tones() gives it
    std::string folded;     ///< as folded() gives it
};

/// The forms for matching of one word in NFC. The letters of Vietnamese are looked up in a table, so that a roll of
/// hundreds is read at every keystroke; any other word goes through core/text.
Forms forms_of(std::string_view word);

}  // namespace daumoi::meetings::quick
