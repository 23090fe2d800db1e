#include <chrono>
#include <set>

#include "features/files/places.hpp"
#include "sql/files.hpp"

namespace daumoi::files {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t most_pictures = 1'000;
constexpr std::size_t most_files = 1'000;
constexpr auto grace = std::chrono::hours(24);

std::size_t remove_pictures(storage::Database& database, Instant before, UnusedPictures const& unused) {
    std::size_t removed = 0;
    database.write([&](storage::WriteTransaction& transaction) {
        auto const pictures = unused(transaction.session(), before, most_pictures);
        for (auto const picture : pictures) {
            transaction->run(sql::files::remove_picture_sizes, {{"picture", picture}});
            transaction->run(sql::files::remove_picture, {{"picture", picture}});
        }
        if (!pictures.empty()) transaction->run(sql::files::remove_unused_files);
        removed = pictures.size();
        return removed > 0;
    });
    return removed;
}

struct FileName {
    std::string digest;
};
DAUMOI_DESCRIBE(FileName, (digest))

/// The digests that begin with the folder's two digits and have a row.
std::set<std::string> known_files(storage::Database& database, std::string const& digits) {
    std::set<std::string> known;
    auto reading = database.read();
    for (auto& row : reading->all<FileName>(sql::files::files_between, {{"first", digits}, {"beyond", digits + "g"}}))
        known.insert(std::move(row.digest));
    return known;
}

bool is_old(fs::path const& file) {
    std::error_code error;
    auto const written = fs::last_write_time(file, error);
    return !error && fs::file_time_type::clock::now() - written > grace;
}

/// Takes the file aside and looks at its age once more: a process that wrote the same content in between gets it back.
bool remove_old(fs::path const& file) {
    std::error_code error;
    auto const aside = fs::path(file.string() + ".old");
    fs::rename(file, aside, error);
    if (error) return false;
    if (!is_old(aside)) {
        fs::rename(aside, file, error);
        return false;
    }
    return fs::remove(aside, error);
}

/// Files of one folder that have no row, and what a crash left of writing and of sweeping.
std::size_t sweep_folder(storage::Database& database, fs::path const& folder, std::size_t most) {
    std::set<std::string> known;
    bool asked = false;
    std::size_t removed = 0;
    std::error_code error;
    auto const digits = folder.filename().string();
    for (auto const& file : fs::directory_iterator(folder, error)) {
        if (removed == most || !is_old(file.path())) continue;
        if (!asked) known = known_files(database, digits);
        asked = true;
        if (!known.contains(digits + file.path().filename().string()) && remove_old(file.path())) ++removed;
    }
    return removed;
}

}  // namespace

Swept sweep(storage::Database& database, Store const& store, Instant now, UnusedPictures const& unused) {
    Swept swept;
    auto const before = Instant{now.microseconds - std::chrono::microseconds(grace).count()};
    swept.pictures = remove_pictures(database, before, unused);
    std::error_code error;
    for (auto const& folder : fs::directory_iterator(store.folder(), error))
        if (folder.is_directory(error) && folder.path().filename().string().size() == 2)
            swept.files += sweep_folder(database, folder.path(), most_files - swept.files);
    return swept;
}

}  // namespace daumoi::files
