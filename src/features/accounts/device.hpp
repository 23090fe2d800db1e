#pragma once

#include <string>
#include <string_view>

namespace daumoi::accounts {

/// A browser and what it runs on, as far as its User-Agent says; names are proper names, empty when not known.
struct Device {
    std::string browser;
    std::string system;
};
Device device_of(std::string_view user_agent);

}  // namespace daumoi::accounts
