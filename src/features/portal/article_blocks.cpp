#include "features/portal/article_blocks.hpp"

#include <algorithm>

#include "core/text.hpp"

namespace daumoi::portal {
namespace {

constexpr std::string_view heading_mark = "## ";
constexpr std::string_view item_mark = "- ";
constexpr std::size_t longest_summary = 200;

BlockKind kind_of(std::string_view line) {
    if (line.starts_with(heading_mark)) return BlockKind::heading;
    return line.starts_with(item_mark) ? BlockKind::list : BlockKind::paragraph;
}

/// Adds one line that is not empty; `joins` when no empty line stands before it.
void add_line(std::vector<Block>& blocks, std::string const& line, bool joins) {
    auto const kind = kind_of(line);
    auto const text = trimmed(std::string_view(line).substr(kind == BlockKind::heading ? heading_mark.size()
                                                            : kind == BlockKind::list  ? item_mark.size()
                                                                                       : 0));
    bool const follows = joins && !blocks.empty() && blocks.back().block_kind == kind;
    if (kind == BlockKind::list) {
        if (!follows) blocks.push_back({kind, false, {}, {}});
        blocks.back().items.push_back(text);
    } else if (kind == BlockKind::paragraph && follows) {
        blocks.back().block_text += " " + text;
    } else {
        blocks.push_back({kind, blocks.empty() && kind == BlockKind::paragraph, text, {}});
    }
}

/// Up to the first full stop that ends a sentence.
std::string first_sentence(std::string const& text) {
    auto const end = text.find(". ");
    return end == std::string::npos ? text : text.substr(0, end + 1);
}

/// Cut between words.
std::string shortened(std::string const& text) {
    if (length(text) <= longest_summary) return text;
    std::string kept;
    for (auto const& word : split(text, ' ')) {
        if (length(kept) + 1 + length(word) >= longest_summary) break;
        kept += (kept.empty() ? "" : " ") + word;
    }
    return kept + "…";
}

}  // namespace

std::vector<Block> blocks_of(std::string_view body) {
    std::vector<Block> blocks;
    bool joins = false;
    for (std::size_t at = 0; at <= body.size();) {
        auto const end = std::min(body.find('\n', at), body.size());
        auto const line = trimmed(body.substr(at, end - at));
        if (!line.empty()) add_line(blocks, line, joins);
        joins = !line.empty();
        at = end + 1;
    }
    return blocks;
}

std::string beginning_of(Block const& block) {
    std::string beginning;
    for (auto const& word : split(block.items.empty() ? block.block_text : block.items.front(), ' ')) {
        if (length(beginning) > 30) return beginning + "…";
        beginning += (beginning.empty() ? "" : " ") + word;
    }
    return beginning;
}

std::string body_of(ArticleText const& article) {
    std::string body;
    for (auto const& paragraph : article.paragraphs) {
        if (!body.empty()) body += "\n\n";
        bool begins = true;
        for (auto const& sentence : paragraph.sentences) {
            body += (begins ? "" : " ") + sentence.text;
            begins = false;
        }
    }
    return body;
}

std::string summary_of(std::string_view body) {
    auto const blocks = blocks_of(body);
    auto const paragraph = std::ranges::find(blocks, BlockKind::paragraph, &Block::block_kind);
    return paragraph == blocks.end() ? "" : shortened(first_sentence(paragraph->block_text));
}

}  // namespace daumoi::portal
