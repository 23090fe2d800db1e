#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the helper process and the program that starts it have agreed on. Private to this feature.
namespace daumoi::files {

/// The widths that are made, as far as the picture has them; of a narrower one its own width.
inline constexpr std::int64_t picture_widths[] = {480, 960, 1600};
inline constexpr std::int64_t most_points = 100'000'000;  ///< a telephone of today takes 50 million

/// How it ended. The helper's exit status; everything else (a signal, time's up) is a file that breaks decoders.
enum class DecodeEnd : int { good = 0, too_large = 3, broken = 4, no_decoder = 5 };

/// The helper writes, for each width, this line and then the bytes: "480 270 31207\n".
struct DecodedSize {
    std::int64_t width = 0;
    std::int64_t height = 0;
    std::string bytes;
};

struct Decoded {
    DecodeEnd end = DecodeEnd::broken;
    std::vector<DecodedSize> sizes;  ///< narrow first
};

using Deadline = std::chrono::steady_clock::time_point;
/// What the other end of the pipe writes until it closes it. Nothing when the time is up or there is too much of it.
std::optional<std::string> read_all(int output, Deadline deadline);

/// Starts the helper on a part of an open file and waits for it, at most 30 seconds; two at a time in a process.
Decoded decode_picture(int descriptor, std::size_t offset, std::size_t length);

/// JPEG, PNG or WebP by the first bytes; what else it may be, for the message: "SVG", "GIF", "HEIC", or empty.
bool may_be_decoded(std::string_view bytes);
std::string other_kind(std::string_view bytes);

/// Gives up, for the rest of the process, all that decoding does not need: files, network, other programs, memory beyond a
/// gigabyte and time beyond 20 seconds. Only memory, threads, and reading and writing what is open remain. False when the
/// system does not allow it.
bool enter_sandbox();

}  // namespace daumoi::files
