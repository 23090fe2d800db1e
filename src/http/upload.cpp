#include "http/upload.hpp"

#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <sys/mman.h>
#include <unistd.h>

namespace daumoi::http {
namespace {

/// The name is taken off at once.
int nameless_file(std::string const& folder) {
    std::error_code ignored;
    auto const place = folder.empty() ? std::filesystem::temp_directory_path(ignored) : std::filesystem::path(folder);
    std::filesystem::create_directories(place, ignored);
    auto name = (place / "upload-XXXXXX").string();
    int const descriptor = mkostemp(name.data(), O_CLOEXEC);
    if (descriptor >= 0) unlink(name.c_str());
    return descriptor;
}

int reopened_for_reading(int descriptor) {
    return open(fmt::format("/proc/self/fd/{}", descriptor).c_str(), O_RDONLY | O_CLOEXEC);
}

}  // namespace

Upload::Upload(int descriptor, std::size_t size) : descriptor_(descriptor), size_(size) {
    if (size_ == 0 || descriptor_ < 0) return;
    void* const mapped = mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, descriptor_, 0);
    if (mapped == MAP_FAILED)
        size_ = 0;
    else
        data_ = static_cast<char const*>(mapped);
}

Upload::~Upload() {
    if (data_ != nullptr) munmap(const_cast<char*>(data_), size_);
    if (descriptor_ >= 0) close(descriptor_);
}

std::shared_ptr<Upload const> Upload::of(std::string_view bytes) {
    UploadWriter writer("");
    writer.append(bytes);
    return writer.finish();
}

UploadWriter::UploadWriter(std::string const& folder) : descriptor_(nameless_file(folder)), failed_(descriptor_ < 0) {}

UploadWriter::~UploadWriter() {
    if (descriptor_ >= 0) close(descriptor_);
}

bool UploadWriter::append(std::string_view piece) {
    while (!failed_ && !piece.empty()) {
        auto const written = write(descriptor_, piece.data(), piece.size());
        if (written < 0 && errno == EINTR) continue;
        failed_ = written <= 0;
        if (failed_) break;
        size_ += static_cast<std::size_t>(written);
        piece.remove_prefix(static_cast<std::size_t>(written));
    }
    return !failed_;
}

std::shared_ptr<Upload const> UploadWriter::finish() {
    int const reading = failed_ ? -1 : reopened_for_reading(descriptor_);
    if (reading < 0) {
        spdlog::error("an upload could not be written: {}", std::error_code(errno, std::generic_category()).message());
        return nullptr;
    }
    return std::shared_ptr<Upload const>(new Upload(reading, size_));
}

}  // namespace daumoi::http
