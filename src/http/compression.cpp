#include "http/compression.hpp"

#include <algorithm>
#include <array>
#include <new>

#include <zlib.h>

#include "http/ascii.hpp"

namespace daumoi::http {

namespace {

constexpr std::size_t worth_it = 1024;
constexpr int level = 6;
constexpr int window_bits_for_gzip = 15 + 16;
constexpr int memory_level = 8;

bool is_text(std::string_view content_type) {
    auto const type = next_part(content_type, ';');
    constexpr std::array<std::string_view, 6> texts{"application/json",    "application/javascript",
                                                    "application/xml",     "application/manifest+json",
                                                    "application/rss+xml", "image/svg+xml"};
    return same_word(type.substr(0, 5), "text/") ||
           std::ranges::any_of(texts, [&](auto text) { return same_word(text, type); });
}

bool is_zero(std::string_view weight) {
    return !weight.empty() && weight.find_first_not_of("0.") == std::string_view::npos;
}

}  // namespace

bool accepts(std::string_view coding, std::string_view accept_encoding) {
    bool any = false;
    while (!accept_encoding.empty()) {
        auto parameters = next_part(accept_encoding, ',');
        auto const named = next_part(parameters, ';');
        next_part(parameters, '=');
        bool const allowed = !is_zero(parameters);
        if (same_word(named, coding)) return allowed;
        if (named == "*") any = allowed;
    }
    return any;
}

bool is_compressible(Response const& response) {
    return response.body && response.body->size() > worth_it && !response.headers.find("Content-Encoding") &&
           is_text(response.headers.find("Content-Type").value_or(""));
}

std::string gzipped(std::string_view text) {
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, window_bits_for_gzip, memory_level, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::bad_alloc();
    }
    std::string packed(deflateBound(&stream, text.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    packed.shrink_to_fit();
    return packed;
}

void compress(Response& response, std::string_view accept_encoding) {
    if (!is_compressible(response)) return;
    auto const vary = response.headers.find("Vary");
    response.headers.set("Vary", vary ? std::string(*vary) + ", Accept-Encoding" : "Accept-Encoding");
    if (!accepts("gzip", accept_encoding)) return;

    response.body = std::make_shared<std::string const>(gzipped(*response.body));
    response.headers.set("Content-Encoding", "gzip");
    if (auto const tag = response.headers.find("ETag"); tag && tag->ends_with('"')) {
        response.headers.set("ETag", std::string(tag->substr(0, tag->size() - 1)) + "-gzip\"");
    }
}

}  // namespace daumoi::http
