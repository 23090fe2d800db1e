#include <array>
#include <charconv>
#include <chrono>
#include <csignal>
#include <optional>
#include <semaphore>
#include <string>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <spdlog/spdlog.h>
#include <sys/wait.h>
#include <unistd.h>

#include "features/files/decoding.hpp"
#include "features/files/files.hpp"

namespace daumoi::files {
namespace {

constexpr std::chrono::seconds patience{30};
constexpr std::size_t most_output = 16 * 1024 * 1024;

std::counting_semaphore<2> turns{2};

struct Turn {
    Turn() { turns.acquire(); }
    ~Turn() { turns.release(); }
    Turn(Turn const&) = delete;
    Turn& operator=(Turn const&) = delete;
};

struct Helper {
    pid_t process = -1;
    int output = -1;
};

/// The program itself, with the file as its input, a pipe as its output, and nothing else open; without environment.
Helper start(int descriptor, std::size_t offset, std::size_t length) {
    std::array<int, 2> pipe{-1, -1};
    if (pipe2(pipe.data(), O_CLOEXEC) != 0) return {};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, descriptor, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    std::string name = "daumoi", command(decode_picture_name), first = std::to_string(offset),
                count = std::to_string(length);
    std::array<char*, 5> arguments{name.data(), command.data(), first.data(), count.data(), nullptr};
    std::array<char*, 1> environment{nullptr};
    Helper helper{-1, pipe[0]};
    if (posix_spawn(&helper.process, "/proc/self/exe", &actions, nullptr, arguments.data(), environment.data()) != 0)
        helper.process = -1;
    posix_spawn_file_actions_destroy(&actions);
    close(pipe[1]);
    return helper;
}

DecodeEnd end_of(pid_t process) {
    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    if (!WIFEXITED(status)) return DecodeEnd::broken;
    auto const end = static_cast<DecodeEnd>(WEXITSTATUS(status));
    bool const known = end == DecodeEnd::good || end == DecodeEnd::too_large || end == DecodeEnd::no_decoder;
    return known ? end : DecodeEnd::broken;
}

bool take_number(std::string_view& text, char end, std::int64_t& value) {
    auto const [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    auto const length = static_cast<std::size_t>(stop - text.data());
    if (error != std::errc{} || length == text.size() || *stop != end || value <= 0) return false;
    text.remove_prefix(length + 1);
    return true;
}

/// The helper has read what came from outside, so what it says is not believed either.
std::optional<std::vector<DecodedSize>> sizes_in(std::string_view text) {
    std::vector<DecodedSize> sizes;
    while (!text.empty()) {
        DecodedSize size;
        std::int64_t length = 0;
        if (!take_number(text, ' ', size.width) || !take_number(text, ' ', size.height) ||
            !take_number(text, '\n', length) || std::cmp_greater(length, text.size()))
            return std::nullopt;
        size.bytes = text.substr(0, static_cast<std::size_t>(length));
        text.remove_prefix(static_cast<std::size_t>(length));
        bool const plausible = size.bytes.starts_with("\xff\xd8\xff") && size.width < 10'000 && size.height < 100'000 &&
                               (sizes.empty() || sizes.back().width < size.width);
        if (!plausible || sizes.size() == std::size(picture_widths)) return std::nullopt;
        sizes.push_back(std::move(size));
    }
    if (sizes.empty()) return std::nullopt;
    return sizes;
}

}  // namespace

std::optional<std::string> read_all(int output, Deadline deadline) {
    std::string text;
    std::array<char, 65536> piece{};
    while (text.size() <= most_output) {
        auto const left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Deadline::clock::now()).count();
        pollfd waiting{output, POLLIN, 0};
        int const ready = left <= 0 ? 0 : poll(&waiting, 1, static_cast<int>(left));
        if (ready == 0) return std::nullopt;
        auto const bytes = ready < 0 ? -1 : read(output, piece.data(), piece.size());
        if (bytes < 0 && errno == EINTR) continue;
        if (bytes < 0) return std::nullopt;
        if (bytes == 0) return text;
        text.append(piece.data(), static_cast<std::size_t>(bytes));
    }
    return std::nullopt;
}

Decoded decode_picture(int descriptor, std::size_t offset, std::size_t length) {
    Turn const turn;
    auto const helper = start(descriptor, offset, length);
    if (helper.process < 0) {
        if (helper.output >= 0) close(helper.output);
        spdlog::error("the helper that decodes pictures could not be started");
        return {DecodeEnd::no_decoder, {}};
    }
    auto const output = read_all(helper.output, Deadline::clock::now() + patience);
    close(helper.output);
    if (!output) kill(helper.process, SIGKILL);
    auto const end = end_of(helper.process);
    if (end == DecodeEnd::no_decoder)
        spdlog::error("the helper has no libvips, or the system does not let it shut itself in");
    if (!output || end != DecodeEnd::good) return {output ? end : DecodeEnd::broken, {}};
    auto sizes = sizes_in(*output);
    if (!sizes) return {DecodeEnd::broken, {}};
    return {DecodeEnd::good, std::move(*sizes)};
}

}  // namespace daumoi::files
