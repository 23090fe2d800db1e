#include "features/portal/picture_form.hpp"

#include <algorithm>

#include "core/number.hpp"

namespace daumoi::portal {
namespace {

std::string field_of(std::size_t row, std::string_view name) {
    return "pictures." + std::to_string(row) + "." + std::string(name);
}

std::vector<PlaceChoice> places_for(std::int64_t after, std::vector<Block> const& blocks) {
    auto const last = std::ssize(blocks);
    std::vector<PlaceChoice> places;
    for (std::int64_t place = 0; place <= last; ++place)
        places.push_back({place, place == 0 ? "" : beginning_of(blocks[static_cast<std::size_t>(place - 1)]),
                          place == std::min<std::int64_t>(after, last)});
    return places;
}

std::vector<std::string> unused_captions(std::vector<std::string> const& captions,
                                         std::vector<ArticlePicture> const& pictures) {
    std::vector<std::string> unused;
    for (auto const& caption : captions)
        if (std::ranges::find(pictures, caption, &ArticlePicture::caption) == pictures.end()) unused.push_back(caption);
    return unused;
}

RemovedPicture removed_form(ArticlePicture const& picture, std::int64_t row, std::string const& address) {
    return {row, picture.picture, address, picture.caption, picture.alternative, picture.author, picture.after_block};
}

}  // namespace

PictureForms picture_forms(std::vector<ArticlePicture> const& pictures, std::vector<Block> const& blocks,
                           std::vector<std::string> const& captions, std::string_view folder) {
    PictureForms forms;
    std::int64_t row = 0;
    for (auto const& picture : pictures) {
        auto const& narrow = picture.sizes.front();
        auto const address = std::string(folder) + file_name(narrow);
        if (picture.removed) {
            forms.removed.push_back(removed_form(picture, row++, address));
            continue;
        }
        PictureForm form;
        form.picture_row = row;
        form.picture_number = row + 1;
        form.picture = picture.picture;
        form.picture_address = address;
        form.picture_width = narrow.width;
        form.picture_height = narrow.height;
        form.may_move_up = row > 0;
        form.caption.typed = picture.caption;
        form.alternative.typed = picture.alternative;
        form.author.typed = picture.author;
        form.places = places_for(picture.after_block, blocks);
        if (picture.caption.empty()) form.proposals = unused_captions(captions, pictures);
        if (!forms.pictures.empty()) forms.pictures.back().may_move_down = true;
        forms.pictures.push_back(std::move(form));
        ++row;
    }
    return forms;
}

std::vector<ArticlePicture> as_typed(std::vector<ArticlePicture> pictures, html::TypedForm const& typed) {
    std::vector<ArticlePicture> put;
    for (auto const row : typed.rows("pictures")) {
        Id<Picture> const id{whole_number(typed.typed(field_of(row, "picture"))).value_or(0)};
        auto const found = std::ranges::find(pictures, id, &ArticlePicture::picture);
        if (found == pictures.end()) continue;
        found->caption = typed.typed(field_of(row, "caption"));
        found->alternative = typed.typed(field_of(row, "alternative"));
        found->author = typed.typed(field_of(row, "author"));
        found->after_block = whole_number(typed.typed(field_of(row, "after_block"))).value_or(found->after_block);
        put.push_back(std::move(*found));
        pictures.erase(found);
    }
    std::ranges::move(pictures, std::back_inserter(put));
    std::ranges::stable_partition(put, [](auto const& picture) { return !picture.removed; });
    return put;
}

void put_faults(std::vector<PictureForm>& forms, html::TypedForm const& typed) {
    for (auto& form : forms) {
        auto const row = static_cast<std::size_t>(form.picture_row);
        for (auto const& [name, field] :
             {std::pair("caption", &form.caption), std::pair("alternative", &form.alternative),
              std::pair("author", &form.author)})
            field->fault = typed.field(field_of(row, name)).fault;
    }
}

std::vector<CheckedPicture> checked(std::vector<PictureForm> const& forms) {
    std::vector<CheckedPicture> pictures;
    for (auto const& form : forms)
        pictures.push_back({static_cast<std::size_t>(form.picture_row), form.caption.typed, form.alternative.typed});
    return pictures;
}

void apply_button(ArticleInput& input, html::FormFields const& fields) {
    for (auto const& [name, value] : fields) {
        auto const found =
            std::ranges::find(input.pictures, Id<Picture>{whole_number(value).value_or(0)}, &PictureInput::picture);
        if (found == input.pictures.end()) continue;
        // Places stay, pictures change places.
        auto const exchange = [&](PictureInput& other) {
            std::swap(*found, other);
            std::swap(found->after_block, other.after_block);
        };
        if (name == "move_up" && found != input.pictures.begin()) exchange(*std::prev(found));
        if (name == "move_down" && std::next(found) != input.pictures.end() && !std::next(found)->removed)
            exchange(*std::next(found));
        if (name == "remove") found->removed = true;
        if (name == "restore") found->removed = false;
    }
}

}  // namespace daumoi::portal
