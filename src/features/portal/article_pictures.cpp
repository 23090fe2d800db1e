#include "features/portal/article_pictures.hpp"

#include <algorithm>

#include "features/portal/article_blocks.hpp"

namespace daumoi::portal {
namespace {

constexpr std::ptrdiff_t most_pictures = 20;
constexpr std::int64_t blocks_between = 2;

template <std::size_t Limit>
std::string text_of(std::optional<Text<Limit>> const& typed) {
    return typed.value_or(Text<Limit>{}).value;
}

std::string field_of(std::size_t row, std::string_view name) {
    return "pictures." + std::to_string(row) + "." + std::string(name);
}

ArticlePicture changed(ArticlePicture picture, PictureInput const& typed, Instant now) {
    picture.caption = text_of(typed.caption);
    picture.alternative = text_of(typed.alternative);
    picture.author = text_of(typed.author);
    picture.after_block = typed.after_block.value_or(picture.after_block);
    if (!typed.removed)
        picture.removed.reset();
    else if (!picture.removed)
        picture.removed = now;
    return picture;
}

Result<void> check_count(std::ptrdiff_t shown) {
    if (shown <= most_pictures) return {};
    return refuse(Refusal::Kind::invalid, "An article may have {most} pictures. Remove some first.",
                  {{"most", std::to_string(most_pictures)}});
}

Result<void> check_count(std::vector<ArticlePicture> const& pictures) {
    return check_count(std::ranges::count_if(pictures, [](auto const& picture) { return !picture.removed; }));
}

}  // namespace

Result<void> check_room(std::vector<ArticlePicture> const& pictures, std::vector<PictureInput> const& typed,
                        std::size_t more) {
    auto const stays = [&](ArticlePicture const& picture) {
        auto const found = std::ranges::find(typed, picture.picture, &PictureInput::picture);
        return found == typed.end() ? !picture.removed : !found->removed;
    };
    return check_count(std::ranges::count_if(pictures, stays) + static_cast<std::ptrdiff_t>(more));
}

Result<PictureMoves> put_pictures(Editing& editing, std::vector<PictureInput> const& typed) {
    PictureMoves moves;
    std::vector<ArticlePicture> put;
    std::vector<Fault> faults;
    for (std::size_t row = 0; row < typed.size(); ++row) {
        auto const found = std::ranges::find(editing.pictures, typed[row].picture, &ArticlePicture::picture);
        if (found == editing.pictures.end()) {
            faults.push_back({field_of(row, "picture"), {"This picture is not in the article, or not any more.", {}}});
            continue;
        }
        put.push_back(changed(*found, typed[row], editing.now));
        if (put.back().removed && !found->removed) moves.removed.push_back(put.back());
        if (!put.back().removed && found->removed) moves.restored.push_back(put.back());
        editing.pictures.erase(found);
    }
    if (!faults.empty()) return refuse(std::move(faults));
    put.insert(put.end(), editing.pictures.begin(), editing.pictures.end());
    put_in_order(put);
    editing.pictures = std::move(put);
    if (auto const few = check_count(editing.pictures); !few) return std::unexpected(few.error());
    return moves;
}

Result<void> append_pictures(Editing& editing, std::vector<std::vector<files::PictureSize>> const& pictures) {
    auto const blocks = std::ssize(blocks_of(editing.row.body));
    std::int64_t after = 1 - blocks_between;
    for (auto const& picture : editing.pictures)
        if (!picture.removed) after = std::max(after, picture.after_block);
    for (auto const& sizes : pictures) {
        after = std::min<std::int64_t>(after + blocks_between, blocks);
        auto const picture = files::add_picture(editing.transaction, sizes, editing.now);
        editing.pictures.push_back({picture, {}, {}, {}, after, {}, sizes});
        editing.added.push_back(picture);
    }
    put_in_order(editing.pictures);
    return check_count(editing.pictures);
}

std::string as_lines(std::vector<ArticlePicture> const& pictures) {
    std::string lines;
    int number = 0;
    for (auto const& picture : pictures) {
        if (picture.removed) continue;
        lines += "\n[" + std::to_string(++number) + "] " + picture.caption;
        for (auto const& more : {picture.author, picture.alternative})
            if (!more.empty()) lines += " · " + more;
        lines += " (§ " + std::to_string(picture.after_block) + ")";
    }
    return lines;
}

Result<void> check_alternatives(std::vector<ArticlePicture> const& pictures, std::vector<PictureInput> const& typed) {
    std::vector<Fault> faults;
    for (std::size_t place = 0; place < pictures.size(); ++place) {
        if (pictures[place].removed || !pictures[place].alternative.empty()) continue;
        auto const found = std::ranges::find(typed, pictures[place].picture, &PictureInput::picture);
        auto const row = found == typed.end() ? place : static_cast<std::size_t>(found - typed.begin());
        faults.push_back({field_of(row, "alternative"),
                          {"Say in a sentence what the picture shows, for readers who cannot see it.", {}}});
    }
    if (!faults.empty()) return refuse(std::move(faults));
    return {};
}

}  // namespace daumoi::portal
