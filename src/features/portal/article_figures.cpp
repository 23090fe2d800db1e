#include <algorithm>

#include "core/text.hpp"
#include "features/portal/article_blocks.hpp"

namespace daumoi::portal {
namespace {

constexpr std::string_view file_ending = ".jpg";

/// A caption before a credit ends like a sentence.
std::string caption_of(ArticlePicture const& picture) {
    auto const& caption = picture.caption;
    bool const open =
        !caption.empty() && !picture.author.empty() && !std::string_view(".!?…”").contains(caption.back());
    return open ? caption + "." : caption;
}

std::string sources_of(ArticlePicture const& picture, std::string_view folder) {
    std::string sources;
    for (auto const& size : picture.sizes)
        sources += (sources.empty() ? "" : ", ") + std::string(folder) + file_name(size) + " " +
                   std::to_string(size.width) + "w";
    return sources;
}

/// The middle width is what a browser shows that reads no srcset.
Block figure_block(ArticlePicture const& picture, std::string_view folder) {
    auto const& widest = picture.sizes.back();
    auto const& middle = picture.sizes[picture.sizes.size() / 2];
    Block block{BlockKind::picture, false, {}, {}};
    block.figure = Figure{std::string(folder) + file_name(middle),
                          sources_of(picture, folder),
                          widest.width,
                          widest.height,
                          picture.alternative,
                          caption_of(picture),
                          picture.author.empty() ? "" : "Ảnh: " + picture.author};
    return block;
}

}  // namespace

std::string file_name(files::PictureSize const& size) { return size.file + std::string(file_ending); }

std::string file_of(std::string_view name) {
    if (!name.ends_with(file_ending)) return {};
    return std::string(name.substr(0, name.size() - file_ending.size()));
}

std::vector<Block> with_pictures(std::vector<Block> blocks, std::vector<ArticlePicture> const& pictures,
                                 std::string_view folder) {
    std::vector<Block> shown;
    auto next = pictures.begin();
    auto const put_until = [&](std::size_t count) {
        for (; next != pictures.end() && std::cmp_less_equal(next->after_block, count); ++next)
            if (!next->removed && !next->sizes.empty()) shown.push_back(figure_block(*next, folder));
    };
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        put_until(at);
        shown.push_back(std::move(blocks[at]));
    }
    put_until(static_cast<std::size_t>(-1) / 2);
    return shown;
}

}  // namespace daumoi::portal
