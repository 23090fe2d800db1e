#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "http/message.hpp"

/// The bundled files of web/, carried in the executable and served under /assets/.
namespace daumoi::app {

struct Asset {
    std::string_view logical;  ///< "app.css"
    std::string_view file;     ///< "app.1a2b3c4d5e.css"
    std::string_view type;
    std::string_view bytes;
    std::string_view gzip;  ///< empty when it is not smaller
    std::string_view brotli;
};

std::span<Asset const> assets();
/// "/assets/app.1a2b3c4d5e.css": immutable, cached for a year.
std::string asset_address(std::string_view logical);
/// By hashed or by logical name; empty when there is none.
std::optional<http::Response> serve_asset(http::Request const& request, std::string_view name);

}  // namespace daumoi::app
