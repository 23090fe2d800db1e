#pragma once

#include <filesystem>
#include <string>

#include "core/secret.hpp"
#include "features/files/files.hpp"
#include "features/files/png.hpp"
#include "http/upload.hpp"

/// For tests: a data folder, and pictures drawn by the test.
namespace daumoi::files {

/// Removed at the end.
class TestFolder {
public:
    TestFolder() : path_(std::filesystem::temp_directory_path() / ("daumoi-files-" + secret::random_token())) {}
    ~TestFolder() { std::filesystem::remove_all(path_); }
    TestFolder(TestFolder const&) = delete;
    TestFolder& operator=(TestFolder const&) = delete;
    std::string path() const { return path_.string(); }

private:
    std::filesystem::path path_;
};

/// Red above, blue below; `shade` makes it another content.
inline std::string test_picture(std::uint32_t width, std::uint32_t height, unsigned char shade = 0) {
    Drawing drawing(width, height);
    for (std::uint32_t y = 0; y < height; ++y)
        for (std::uint32_t x = 0; x < width; ++x) {
            drawing.at(x, y)[0] = y < height / 2 ? 220 : 20;
            drawing.at(x, y)[1] = shade;
            drawing.at(x, y)[2] = y < height / 2 ? 20 : 220;
        }
    return png_of(drawing);
}

inline Result<std::vector<PictureSize>> make_picture_of(Store const& store, std::string const& bytes) {
    auto const upload = http::Upload::of(bytes);
    return make_picture(store, upload->descriptor(), 0, upload->bytes());
}

}  // namespace daumoi::files
