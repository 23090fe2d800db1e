#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/describe.hpp"
#include "features/portal/article_text.hpp"

/// The text of an article: a closed set of blocks, typed as plain text. An empty line parts paragraphs, "## " begins a
/// heading, "- " an item of a list; a single line end is a blank. No markup is stored.
namespace daumoi::portal {

enum class BlockKind { paragraph, heading, list };
DAUMOI_DESCRIBE_ENUM(BlockKind, paragraph, heading, list)

struct Block {
    BlockKind block_kind = BlockKind::paragraph;
    bool lead = false;  ///< the first block, when it is a paragraph
    std::string block_text;
    std::vector<std::string> items;

    bool operator==(Block const&) const = default;
};
DAUMOI_DESCRIBE(Block, (block_kind, lead, block_text, items))

std::vector<Block> blocks_of(std::string_view body);

/// The paragraphs of a drafted article as they are typed.
std::string body_of(ArticleText const& article);

/// The first sentence of the first paragraph, at most 200 characters (then with "…"): for lists and search machines.
std::string summary_of(std::string_view body);

}  // namespace daumoi::portal
