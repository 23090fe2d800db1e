#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/describe.hpp"
#include "core/id.hpp"
#include "core/result.hpp"
#include "core/time.hpp"
#include "storage/database.hpp"

namespace daumoi {
struct Picture;
}

/// Files that came from outside, found by what is in them. Who may see one, the record decides that shows it: nothing here
/// asks for an actor. What other features may call.
namespace daumoi::files {

/// DATA/files/ab/cdef…: a file's name is the digest of its content. Any thread, any process.
class Store {
public:
    explicit Store(std::string data_folder) : folder_(std::move(data_folder) + "/files") {}

    /// The digest. When this returns the file is on the disk for good, so that a row may name it.
    Result<std::string> put(std::string_view content) const;
    /// Nothing for what is no digest, and for a file that is not there.
    std::optional<std::string> read(std::string_view digest) const;

    std::string const& folder() const { return folder_; }

private:
    std::string folder_;
};

/// Where bodies of requests wait that may become files.
std::string upload_folder(std::string const& data_folder);

/// One width of a picture. All are JPEG, upright, in sRGB, and hold nothing but the pixels: no place, no camera, no time.
struct PictureSize {
    std::int64_t width = 0;
    std::int64_t height = 0;
    std::string file;
    std::int64_t bytes = 0;
};
DAUMOI_DESCRIBE(PictureSize, (width, height, file, bytes))

constexpr std::size_t largest_upload = 20 * 1024 * 1024;
inline constexpr std::string_view picture_type = "image/jpeg";

/// Makes a picture of bytes `offset` to `offset + length` of an open file: looks what it is, has it decoded by a helper
/// process, and stores each width; narrow first. Takes a second or so, and waits while two others are decoded.
/// Refused in words when it is no JPEG, PNG or WebP, broken, or of more than 100 million points.
Result<std::vector<PictureSize>> make_picture(Store const& store, int descriptor, std::size_t offset,
                                              std::string_view bytes);

/// The rows of a picture whose files are stored already.
Id<Picture> add_picture(storage::WriteTransaction& transaction, std::vector<PictureSize> const& sizes, Instant now);

/// Pictures added before an instant that no record shows; at most so many.
using UnusedPictures = std::function<std::vector<Id<Picture>>(storage::Session&, Instant before, std::int64_t most)>;

struct Swept {
    std::size_t pictures = 0;
    std::size_t files = 0;
};
/// Removes rows of pictures that nobody shows any more, and files without a row, when they are older than a day: a file is
/// written before its row. At most 1,000 of each; other processes may write meanwhile.
Swept sweep(storage::Database& database, Store const& store, Instant now, UnusedPictures const& unused);

/// What the program does when it is started as `daumoi decode-picture OFFSET LENGTH` with the file as standard input: the
/// only code that decodes what came from outside. It gives up its rights first, writes the widths to standard output, and
/// ends. Never returns to anything that knows of the server.
int decode_picture_command(int argument_count, char** arguments);
inline constexpr std::string_view decode_picture_name = "decode-picture";

}  // namespace daumoi::files
