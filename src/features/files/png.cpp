#include "features/files/png.hpp"

#include <zlib.h>

namespace daumoi::files {

std::string big_endian(std::uint32_t number) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift & 0xff);
    return bytes;
}

std::string png_chunk(std::string const& type, std::string const& data) {
    auto const covered = type + data;
    auto const sum = crc32(0, reinterpret_cast<Bytef const*>(covered.data()), static_cast<uInt>(covered.size()));
    return big_endian(static_cast<std::uint32_t>(data.size())) + covered + big_endian(static_cast<std::uint32_t>(sum));
}

std::string png_of(Drawing const& drawing) {
    std::string rows;
    auto const length = 3UL * drawing.width;
    for (std::uint32_t y = 0; y < drawing.height; ++y)
        rows.append(1, '\0').append(reinterpret_cast<char const*>(&drawing.points[y * length]), length);
    auto size = compressBound(rows.size());
    std::string packed(size, '\0');
    compress2(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<Bytef const*>(rows.data()), rows.size(),
              6);
    packed.resize(size);
    auto const eight_bits_of_colour = std::string("\x08\x02\0\0\0", 5);
    return "\x89PNG\r\n\x1a\n" +
           png_chunk("IHDR", big_endian(drawing.width) + big_endian(drawing.height) + eight_bits_of_colour) +
           png_chunk("IDAT", packed) + png_chunk("IEND", "");
}

}  // namespace daumoi::files
