#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace daumoi::files {

/// Points in rows, three bytes each: red, green, blue.
struct Drawing {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::vector<unsigned char> points = {};

    Drawing(std::uint32_t wide, std::uint32_t high) : width(wide), height(high), points(3UL * wide * high) {}
    unsigned char* at(std::uint32_t x, std::uint32_t y) { return &points[3UL * (std::size_t{y} * width + x)]; }
};

/// As a PNG file: for pictures that the program draws itself, in the demo and in tests.
std::string png_of(Drawing const& drawing);
/// One piece of a PNG file, with its length and checksum.
std::string png_chunk(std::string const& type, std::string const& data);
/// A number of four bytes, the highest first.
std::string big_endian(std::uint32_t number);

}  // namespace daumoi::files
