#pragma once

#include <string>

#include "core/describe.hpp"
#include "html/words.hpp"

namespace daumoi {

/// The organization as a whole: one row, and what every page needs to know of it.
struct Organization {
    std::string name;
    std::string english_name;
    std::string parent_name;  ///< first line of the portal's banner; may be empty
    html::Terminology terminology = html::Terminology::party;
    html::Language language = html::Language::vi;  ///< of documents, and of pages where the reader chose none
    std::string zone = "Asia/Ho_Chi_Minh";
    bool demo = false;
};
DAUMOI_DESCRIBE(Organization, (name, english_name, parent_name, terminology, language, zone, demo))

}  // namespace daumoi
