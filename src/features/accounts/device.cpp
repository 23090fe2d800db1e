#include "features/accounts/device.hpp"

#include <span>
#include <utility>

namespace daumoi::accounts {
namespace {

using Sign = std::pair<std::string_view, std::string_view>;

// In this order: nearly every browser also says the names of those below it.
constexpr Sign browsers[] = {
    {"coc_coc", "Cốc Cốc"}, {"Edg", "Edge"},      {"OPR/", "Opera"},   {"SamsungBrowser", "Samsung Internet"},
    {"Firefox", "Firefox"}, {"FxiOS", "Firefox"}, {"CriOS", "Chrome"}, {"Chrome/", "Chrome"},
    {"Safari/", "Safari"},  {"curl/", "curl"},    {"python", "Python"}};
constexpr Sign systems[] = {{"iPhone", "iPhone"}, {"iPad", "iPad"},    {"Android", "Android"}, {"Windows", "Windows"},
                            {"CrOS", "ChromeOS"}, {"Mac OS", "macOS"}, {"Linux", "Linux"}};

std::string first_found(std::string_view text, std::span<Sign const> signs) {
    for (auto const& [sign, name] : signs)
        if (text.contains(sign)) return std::string(name);
    return {};
}

}  // namespace

Device device_of(std::string_view user_agent) {
    return {first_found(user_agent, browsers), first_found(user_agent, systems)};
}

}  // namespace daumoi::accounts
