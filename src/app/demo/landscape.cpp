#include "app/demo/landscape.hpp"

#include <array>
#include <cmath>

#include "features/files/png.hpp"

namespace daumoi::app {
namespace {

constexpr std::uint32_t width = 1280;
constexpr std::uint32_t height = 720;
constexpr double shore = 0.6;  ///< of the height

struct Colour {
    double red, green, blue;
};

Colour mixed(Colour const& one, Colour const& other, double share) {
    auto const between = [share](double a, double b) { return a + (b - a) * share; };
    return {between(one.red, other.red), between(one.green, other.green), between(one.blue, other.blue)};
}

constexpr Colour sky_above{142, 176, 204}, sky_below{244, 236, 214}, water_near{84, 118, 134};
constexpr std::array<Colour, 3> hills{{{166, 187, 200}, {126, 154, 164}, {84, 116, 112}}};

/// The height of a chain of hills, 0 to 1, as a sum of slow waves.
double crest(std::size_t chain, double x, double phase) {
    auto const far = static_cast<double>(chain);
    auto const waves = std::sin(x * (3 + 2 * far) + phase) + 0.5 * std::sin(x * (7 + 3 * far) + 2 * phase) +
                       0.2 * std::sin(x * 23 + 5 * phase);
    return shore - 0.16 + 0.055 * far - 0.05 * waves;
}

Colour above_water(double x, double y, double phase) {
    auto colour = mixed(sky_above, sky_below, y / shore);
    for (std::size_t chain = 0; chain < hills.size(); ++chain)
        if (y > crest(chain, x, phase + 1.7 * static_cast<double>(chain)))
            colour = mixed(hills[chain], sky_below, (shore - y) * 0.8);
    return colour;
}

Colour colour_at(double x, double y, double phase) {
    if (y < shore) return above_water(x, y, phase);
    auto const depth = (y - shore) / (1 - shore);
    auto const ripple = 0.005 * depth * std::sin(y * 190 + 6 * std::sin(x * 18 + phase));
    auto const mirrored = shore - (y - shore) * 0.7 + ripple;
    return mixed(above_water(x + ripple, mirrored, phase), water_near, 0.25 + 0.5 * depth);
}

}  // namespace

std::string landscape(std::uint64_t seed) {
    auto const phase = static_cast<double>(seed % 97) * 0.37;
    files::Drawing drawing(width, height);
    for (std::uint32_t y = 0; y < height; ++y)
        for (std::uint32_t x = 0; x < width; ++x) {
            auto const colour = colour_at(static_cast<double>(x) / width, static_cast<double>(y) / height, phase);
            auto* const point = drawing.at(x, y);
            point[0] = static_cast<unsigned char>(colour.red);
            point[1] = static_cast<unsigned char>(colour.green);
            point[2] = static_cast<unsigned char>(colour.blue);
        }
    return files::png_of(drawing);
}

}  // namespace daumoi::app
