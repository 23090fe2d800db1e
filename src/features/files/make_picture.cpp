#include <algorithm>

#include "features/files/decoding.hpp"
#include "features/files/files.hpp"

namespace daumoi::files {
namespace {

std::unexpected<Refusal> refused(DecodeEnd end) {
    using enum Refusal::Kind;
    switch (end) {
        case DecodeEnd::too_large:
            return refuse(invalid, "This picture has more than 100 million points. Make it smaller and send it again.");
        case DecodeEnd::no_decoder:
            return refuse(unavailable, "Pictures cannot be read on this machine: tell the administrator.");
        default:
            return refuse(
                invalid,
                "This picture is damaged or was not sent whole. Open it on your machine, save it anew and send "
                "it again.");
    }
}

}  // namespace

bool may_be_decoded(std::string_view bytes) {
    return bytes.starts_with("\xff\xd8\xff") || bytes.starts_with("\x89PNG\r\n\x1a\n") ||
           (bytes.starts_with("RIFF") && bytes.substr(std::min<std::size_t>(8, bytes.size())).starts_with("WEBP"));
}

std::string other_kind(std::string_view bytes) {
    auto const beginning = bytes.substr(0, 1024);
    if (beginning.starts_with("GIF8")) return "GIF";
    if (beginning.starts_with("%PDF")) return "PDF";
    if (beginning.substr(std::min<std::size_t>(4, beginning.size())).starts_with("ftyp")) return "HEIC";
    if (beginning.contains("<svg")) return "SVG";
    return {};
}

Result<std::vector<PictureSize>> make_picture(Store const& store, int descriptor, std::size_t offset,
                                              std::string_view bytes) {
    if (bytes.empty()) return refuse(Refusal::Kind::invalid, "This file is empty. Choose another one.");
    if (!may_be_decoded(bytes)) {
        auto const kind = other_kind(bytes);
        if (kind.empty()) return refuse(Refusal::Kind::invalid, "This is no picture: choose a JPEG, PNG or WebP.");
        return refuse(Refusal::Kind::invalid, "This is a {kind} file: save the picture as JPEG, PNG or WebP.",
                      {{"kind", kind}});
    }
    auto const decoded = decode_picture(descriptor, offset, bytes.size());
    if (decoded.end != DecodeEnd::good) return refused(decoded.end);
    std::vector<PictureSize> sizes;
    for (auto const& size : decoded.sizes) {
        auto file = store.put(size.bytes);
        if (!file) return std::unexpected(file.error());
        sizes.push_back({size.width, size.height, std::move(*file), std::ssize(size.bytes)});
    }
    return sizes;
}

}  // namespace daumoi::files
