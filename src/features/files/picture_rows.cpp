#include "features/files/files.hpp"
#include "sql/files.hpp"

namespace daumoi::files {

Id<Picture> add_picture(storage::WriteTransaction& transaction, std::vector<PictureSize> const& sizes, Instant now) {
    auto const picture = transaction->value<Id<Picture>>(sql::files::add_picture, {{"added", now}}).value();
    for (auto const& size : sizes) {
        transaction->run(sql::files::add_file,
                         {{"digest", size.file}, {"media_type", std::string(picture_type)}, {"size", size.bytes}});
        transaction->run(sql::files::add_picture_size,
                         {{"picture", picture}, {"width", size.width}, {"height", size.height}, {"file", size.file}});
    }
    return picture;
}

}  // namespace daumoi::files
