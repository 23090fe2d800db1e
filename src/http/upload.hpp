#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace daumoi::http {

/// A body that waits in a file because it may be large. The file has no name: it is gone with the last owner, and after a
/// crash as well. Read-only, any thread.
class Upload {
public:
    /// For tests: as if these bytes had come.
    static std::shared_ptr<Upload const> of(std::string_view bytes);
    ~Upload();
    Upload(Upload const&) = delete;
    Upload& operator=(Upload const&) = delete;

    /// The pages of the file, not a copy.
    std::string_view bytes() const { return {data_, size_}; }
    /// Open for reading only, for a process that is handed the file.
    int descriptor() const { return descriptor_; }

private:
    friend class UploadWriter;
    Upload(int descriptor, std::size_t size);

    int descriptor_;
    char const* data_ = nullptr;
    std::size_t size_;
};

/// Takes a body piece by piece. Failures (no folder, no space) are kept: nothing comes out at the end.
class UploadWriter {
public:
    explicit UploadWriter(std::string const& folder);
    ~UploadWriter();
    UploadWriter(UploadWriter const&) = delete;
    UploadWriter& operator=(UploadWriter const&) = delete;

    bool append(std::string_view piece);
    bool failed() const { return failed_; }
    /// Null after a failure.
    std::shared_ptr<Upload const> finish();

private:
    int descriptor_;
    std::size_t size_ = 0;
    bool failed_;
};

}  // namespace daumoi::http
