#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/describe.hpp"
#include "features/portal/article_text.hpp"
#include "features/portal/picture_rows.hpp"

/// The text of an article: a closed set of blocks, typed as plain text. An empty line parts paragraphs, "## " begins a
/// heading, "- " an item of a list; a single line end is a blank. No markup is stored.
namespace daumoi::portal {

enum class BlockKind { paragraph, heading, list, picture };
DAUMOI_DESCRIBE_ENUM(BlockKind, paragraph, heading, list, picture)

/// A picture as a page shows it. `figure_sources` is a srcset: "/a/480.jpg 480w, /a/960.jpg 960w".
struct Figure {
    std::string figure_address;
    std::string figure_sources;
    std::int64_t figure_width = 0;
    std::int64_t figure_height = 0;
    std::string figure_alternative;
    std::string figure_caption;
    std::string figure_credit;  ///< "Ảnh: …", a part of the article and in its language

    bool operator==(Figure const&) const = default;
};
DAUMOI_DESCRIBE(Figure, (figure_address, figure_sources, figure_width, figure_height, figure_alternative,
                         figure_caption, figure_credit))

struct Block {
    BlockKind block_kind = BlockKind::paragraph;
    bool lead = false;  ///< the first block, when it is a paragraph
    std::string block_text;
    std::vector<std::string> items;
    std::optional<Figure> figure = {};

    bool operator==(Block const&) const = default;
};
DAUMOI_DESCRIBE(Block, (block_kind, lead, block_text, items, figure))

std::vector<Block> blocks_of(std::string_view body);

/// The blocks with the pictures between them; `folder` is the address below which their files are, with a slash.
std::vector<Block> with_pictures(std::vector<Block> blocks, std::vector<ArticlePicture> const& pictures,
                                 std::string_view folder);
/// `FILE.jpg`: what a file of a picture is called in an address, and back; empty for another name.
std::string file_name(files::PictureSize const& size);
std::string file_of(std::string_view name);
/// The first words of a block, to tell it from the others.
std::string beginning_of(Block const& block);

/// The paragraphs of a drafted article as they are typed.
std::string body_of(ArticleText const& article);

/// The first sentence of the first paragraph, at most 200 characters (then with "…"): for lists and search machines.
std::string summary_of(std::string_view body);

}  // namespace daumoi::portal
