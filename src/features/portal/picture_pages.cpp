#include <algorithm>

#include "features/portal/article_blocks.hpp"
#include "features/portal/article_changing.hpp"
#include "features/portal/article_pictures.hpp"
#include "features/portal/editor_page.hpp"
#include "features/portal/portal_pages.hpp"
#include "http/multipart.hpp"
#include "http/upload.hpp"

namespace daumoi::portal {
namespace {

using pages::Visit;

constexpr std::string_view files_field = "new_pictures";

/// What was sent as pictures: the files of a form, or a body that is one picture.
struct Sent {
    std::vector<http::FormFile> files;
    bool by_form = false;
};

Result<Sent> sent_pictures(http::Request const& request) {
    Sent sent;
    if (!request.upload) return sent;
    auto const type = request.headers.find("Content-Type").value_or("");
    auto const bytes = request.upload->bytes();
    sent.by_form = type.starts_with("multipart/");
    if (!sent.by_form) {
        if (!bytes.empty()) sent.files.push_back({std::string(files_field), "", bytes});
        return sent;
    }
    auto form = http::read_multipart(type, bytes);
    if (!form) return refuse(Refusal::Kind::invalid, "The form did not arrive whole. Send it again.");
    for (auto& file : form->files)
        if (file.field == files_field && !(file.name.empty() && file.content.empty()))
            sent.files.push_back(std::move(file));
    return sent;
}

/// People are told the file's name, programs its number: what they get does not depend on the language.
Fault fault_of(Visit const& visit, std::size_t number, http::FormFile const& file, Message const& message) {
    std::string const field(files_field);
    if (visit.wants_json()) return {field + "." + std::to_string(number), message};
    if (file.name.empty()) return {field, message};
    return {field, {"{file}: {fault}", {{"file", file.name}, {"fault", visit.words().say(message)}}}};
}

/// All faults at once, each with the file's name; nothing is added when one of them cannot be.
Result<std::vector<std::vector<files::PictureSize>>> made_pictures(Visit const& visit, Sent const& sent) {
    files::Store const store(visit.services().data);
    auto const& upload = *visit.request().upload;
    std::vector<std::vector<files::PictureSize>> pictures;
    std::vector<Fault> faults;
    for (std::size_t number = 0; number < sent.files.size(); ++number) {
        auto const& file = sent.files[number];
        auto const offset = static_cast<std::size_t>(file.content.data() - upload.bytes().data());
        auto made = files::make_picture(store, upload.descriptor(), offset, file.content);
        if (!made && made.error().kind != Refusal::Kind::invalid) return std::unexpected(made.error());
        if (made)
            pictures.push_back(std::move(*made));
        else
            faults.push_back(fault_of(visit, number, file, made.error().message));
    }
    if (!faults.empty()) return refuse(std::move(faults));
    return pictures;
}

/// Before anything is decoded: whether the actor may add pictures at all.
Result<void> check_may_add(Visit& visit) {
    auto const found = meetings::find_allowed(visit.session(), visit.actor(), meeting_of(visit), visit.today(),
                                              &meetings::Access::draft_article);
    if (!found) return std::unexpected(found.error());
    return check_held(found->row);
}

/// Before anything is decoded. Beside what stands in the article only for a form that knows it: another one came too
/// late, or is one that was sent twice, which the change tells.
Result<void> check_room_for(Visit& visit, AddedPictures const& added, std::size_t more) {
    auto const article = added.typed ? article_of(visit.session(), meeting_of(visit)) : std::nullopt;
    if (!article || article->revision != added.typed->revision) return check_room({}, {}, more);
    return check_room(pictures_of(visit.session(), article->article, PictureCopy::edited), added.typed->pictures, more);
}

Result<AddedPictures> added_pictures(Visit& visit) {
    if (auto const may = check_may_add(visit); !may) return std::unexpected(may.error());
    auto const sent = sent_pictures(visit.request());
    if (!sent) return std::unexpected(sent.error());
    AddedPictures added;
    if (sent->by_form) {
        auto typed = visit.input<ArticleInput>();
        if (!typed) return std::unexpected(typed.error());
        added.typed = std::move(*typed);
    }
    if (sent->files.empty()) return refuse({{std::string(files_field), {"Choose a picture first.", {}}}});
    if (auto const room = check_room_for(visit, added, sent->files.size()); !room) return std::unexpected(room.error());
    visit.done_reading();
    auto made = made_pictures(visit, *sent);
    if (!made) return std::unexpected(made.error());
    added.pictures = std::move(*made);
    return added;
}

/// For the script that sends pictures one by one: the sentence alone.
http::Response as_sentence(Visit const& visit, Refusal const& refusal) {
    auto const& message = refusal.faults.empty() ? refusal.message : refusal.faults.front().message;
    return http::Response::text(pages::status_of(refusal.kind), "text/html; charset=utf-8",
                                html::escaped(visit.words().say(message)));
}

http::Response refused_picture(Visit& visit, Refusal const& refusal) {
    return visit.wants_fragment() ? as_sentence(visit, refusal) : shown_again(visit, refusal);
}

http::Response file_response(Visit& visit, std::string const& file) {
    auto content = files::Store(visit.services().data).read(file);
    if (!content) return visit.refused({Refusal::Kind::not_found, {"There is no such file.", {}}});
    auto response = http::Response::text(200, std::string(files::picture_type), std::move(*content));
    response.headers.set("ETag", "\"" + file + "\"");
    response.headers.set("Accept-Ranges", "bytes");
    response.headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
    return response;
}

}  // namespace

http::Response post_pictures(Visit& visit) {
    auto const added = added_pictures(visit);
    if (!added) return refused_picture(visit, added.error());
    auto const meeting = meeting_of(visit);
    auto const answer = add_pictures(writing_of(visit), visit.organization(), meeting, *added);
    if (!answer) return refused_picture(visit, answer.error());
    if (visit.wants_fragment()) return {.status = 204};
    auto const place = "#picture-" + std::to_string(answer->pictures.front().value);
    return visit.changed(*answer, address_of(meeting) + place);
}

http::Response show_edited_picture(Visit& visit) {
    auto const found = meetings::find_allowed(visit.session(), visit.actor(), meeting_of(visit), visit.today(),
                                              &meetings::Access::draft_article);
    if (!found) return visit.refused(found.error());
    auto const file = file_of(visit.parameter("picture"));
    if (!has_edited_file(visit.session(), meeting_of(visit), file))
        return visit.refused({Refusal::Kind::not_found, {"There is no such file.", {}}});
    return file_response(visit, file);
}

http::Response show_published_picture(Visit& visit) {
    auto const file = file_of(visit.parameter("picture"));
    auto const state = find_published_file(visit.session(), visit.id<Article>("article"), file);
    if (!state) return visit.refused({Refusal::Kind::not_found, {"There is no such file.", {}}});
    if (*state != ArticleState::published)
        return visit.refused({Refusal::Kind::not_found, {"This article was withdrawn", {}}}, 410);
    auto response = file_response(visit, file);
    if (response.status == 200) response.headers.set("Cache-Control", "public, max-age=31536000, immutable");
    return response;
}

}  // namespace daumoi::portal
