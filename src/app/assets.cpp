#include "app/assets.hpp"

#include <algorithm>

#include "http/compression.hpp"

namespace daumoi::app {

std::string asset_address(std::string_view logical) {
    auto const found = std::ranges::find(assets(), logical, &Asset::logical);
    return "/assets/" + std::string(found == assets().end() ? logical : found->file);
}

std::optional<http::Response> serve_asset(http::Request const& request, std::string_view name) {
    auto const found =
        std::ranges::find_if(assets(), [&](Asset const& asset) { return asset.file == name || asset.logical == name; });
    if (found == assets().end()) return std::nullopt;
    auto const accepted = request.headers.find("Accept-Encoding").value_or("");
    std::string_view bytes = found->bytes;
    std::string_view coding;
    if (!found->brotli.empty() && http::accepts("br", accepted)) {
        bytes = found->brotli;
        coding = "br";
    } else if (!found->gzip.empty() && http::accepts("gzip", accepted)) {
        bytes = found->gzip;
        coding = "gzip";
    }
    auto response = http::Response::text(200, std::string(found->type), std::string(bytes));
    if (!coding.empty()) response.headers.set("Content-Encoding", std::string(coding));
    response.headers.set("Vary", "Accept-Encoding");
    bool const hashed = found->file == name && found->file != found->logical;
    response.headers.set("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "public, max-age=300");
    response.headers.set("ETag", "\"" + std::string(found->file) + "-" + std::string(coding) + "\"");
    return response;
}

}  // namespace daumoi::app
