#pragma once

#include <cstdint>
#include <random>
#include <span>

namespace daumoi::app {

/// Dice that fall the same for the same seed, on every machine.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}

    /// 0 to `sides` - 1.
    std::size_t roll(std::size_t sides) { return static_cast<std::size_t>(engine_() % sides); }

    template <class T>
    T const& one_of(std::span<T const> choices) {
        return choices[roll(choices.size())];
    }

private:
    std::mt19937_64 engine_;
};

}  // namespace daumoi::app
