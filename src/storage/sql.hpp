#pragma once

#include <string_view>

namespace daumoi {

/// One statement as it stands in its `.sql` file, for each database. Objects live for ever; their address is their key.
struct Sql {
    std::string_view name;
    std::string_view sqlite;
    std::string_view postgres;
};

}  // namespace daumoi
