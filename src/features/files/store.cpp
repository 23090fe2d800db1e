#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <unistd.h>

#include "core/secret.hpp"
#include "features/files/files.hpp"
#include "features/files/places.hpp"

namespace daumoi::files {
namespace {

namespace fs = std::filesystem;

/// Closed at the end; a number below zero is none.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) close(number_);
    }
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;
    int number() const { return number_; }
    bool is_open() const { return number_ >= 0; }

private:
    int number_;
};

bool write_all(int descriptor, std::string_view content) {
    while (!content.empty()) {
        auto const written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// What a folder lists is on the disk only after this.
bool sync_folder(fs::path const& folder) {
    Descriptor const opened(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return opened.is_open() && fsync(opened.number()) == 0;
}

bool write_synced(fs::path const& folder, fs::path const& place, std::string_view content) {
    auto name = (folder / "new-XXXXXX").string();
    Descriptor const made(mkostemp(name.data(), O_CLOEXEC));
    if (!made.is_open()) return false;
    bool const written = write_all(made.number(), content) && fsync(made.number()) == 0 &&
                         rename(name.c_str(), place.c_str()) == 0 && sync_folder(folder);
    if (!written) unlink(name.c_str());
    return written;
}

}  // namespace

bool is_digest(std::string_view text) {
    return text.size() == 64 && std::ranges::all_of(text, [](char letter) {
               return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
           });
}

std::string upload_folder(std::string const& data_folder) { return data_folder + "/files/uploads"; }

/// A file that is there already is written once more: its new age keeps the sweep away until the row is there.
Result<std::string> Store::put(std::string_view content) const {
    auto digest = secret::digest(content);
    auto const place = place_of(*this, digest);
    std::error_code error;
    bool const is_new = fs::create_directories(place.parent_path(), error);
    bool const synced = !error && (!is_new || sync_folder(folder_));
    if (!synced || !write_synced(place.parent_path(), place, content))
        return refuse(
            Refusal::Kind::unavailable,
            "The file could not be stored: the disk may be full. Nothing was changed; tell the administrator.");
    return digest;
}

std::optional<std::string> Store::read(std::string_view digest) const {
    if (!is_digest(digest)) return std::nullopt;
    std::ifstream file(place_of(*this, digest), std::ios::binary);
    if (!file) return std::nullopt;
    return std::string(std::istreambuf_iterator(file), {});
}

}  // namespace daumoi::files
