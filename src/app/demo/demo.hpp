#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/time.hpp"
#include "storage/database.hpp"

/// An invented organization to look at and to test with: people, meetings before, on and after a day.
namespace daumoi::app {

struct DemoOptions {
    std::uint64_t seed = 1;
    Day today;
    std::string data = {};  ///< folder for files; without one the demo has no pictures
};

struct DemoAccount {
    std::string login;
    std::string name;
    std::string position;
};

struct Demo {
    std::string organization;
    std::string password;  ///< of every account
    std::vector<DemoAccount> accounts;
};

/// Fills an empty database through the same changes that people make, as they would have made them. Equal options give
/// equal data, but for what must be random (keys, salts). Throws std::runtime_error when a change is refused.
Demo fill_demo(storage::Database& database, DemoOptions const& options);

}  // namespace daumoi::app
