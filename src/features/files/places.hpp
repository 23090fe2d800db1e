#pragma once

#include <filesystem>
#include <string_view>

#include "features/files/files.hpp"

/// Where the files lie. Private to this feature.
namespace daumoi::files {

bool is_digest(std::string_view text);

/// FOLDER/ab/cdef…
inline std::filesystem::path place_of(Store const& store, std::string_view digest) {
    return std::filesystem::path(store.folder()) / digest.substr(0, 2) / digest.substr(2);
}

}  // namespace daumoi::files
