#include "features/portal/editor_view.hpp"

#include "core/number.hpp"
#include "features/portal/article_changing.hpp"
#include "pages/refused_form.hpp"

namespace daumoi::portal {
namespace {

/// What the page is made from.
struct Read {
    meetings::VisibleMeeting meeting;
    ArticleRow row;
    std::vector<ArticlePicture> pictures;
    bool readers_see_other_pictures = false;
    bool may_draw = false;
};

Result<Read> read_article(pages::Visit& visit, Id<Meeting> meeting) {
    auto& session = visit.session();
    auto found = find_allowed(session, visit.actor(), meeting, visit.today(), &meetings::Access::draft_article);
    if (!found) return std::unexpected(found.error());
    if (auto const held = check_held(found->row); !held) return std::unexpected(held.error());
    auto const may_draw = check_may_draw(session, visit.actor(), *found, visit.today());
    auto row = article_of(session, meeting);
    if (!row && !may_draw) return std::unexpected(may_draw.error());
    Read read{std::move(*found), row.value_or(ArticleRow{}), {}, false, may_draw.has_value()};
    if (!row) {
        read.row = drafted(session, read.meeting.row, visit.organization());
        return read;
    }
    read.pictures = pictures_of(session, row->article, PictureCopy::edited);
    read.readers_see_other_pictures =
        row->is_published() &&
        without_removed(read.pictures) != pictures_of(session, row->article, PictureCopy::published);
    return read;
}

EditorView view_of(pages::Visit& visit, Read const& read) {
    auto const& meeting = read.meeting.row;
    auto const& row = read.row;
    EditorView view;
    view.meeting = meeting.meeting;
    view.meeting_title = meeting.title();
    view.unit_name = meeting.unit_name;
    view.day = meeting.day;
    view.part_of_day = meeting.part_of_day;
    if (row.article) view.article = row.article;
    view.article_state = row.state;
    view.published_day = row.published_day;
    view.edited = row.edited;
    view.differs_from_published = row.differs_from_published() || read.readers_see_other_pictures;
    view.may_publish = read.meeting.access.publish_article;
    view.headline.typed = row.headline;
    view.body.typed = row.body;
    view.byline.typed = row.byline;
    view.revision = row.revision;
    view.form_token = visit.form_token();
    if (!visit.wants_json()) view.client_id = visit.new_client_id();
    return view;
}

/// Once the text and the pictures that are shown are known.
void add_surroundings(EditorView& view, pages::Visit& visit, Read const& read,
                      std::vector<ArticlePicture> const& pictures) {
    auto const record = meetings::load_record(visit.session(), read.meeting.row);
    auto const wordings = meetings::wordings_of(visit.organization());
    auto const folder = "/meetings/" + std::to_string(view.meeting.value) + "/article/pictures/";
    auto const blocks = blocks_of(view.body.typed);
    view.offered_captions = write_article(record, {}, wordings).captions;
    auto forms = picture_forms(pictures, blocks, view.offered_captions, folder);
    view.pictures = std::move(forms.pictures);
    view.removed_pictures = std::move(forms.removed);
    auto shown = pictures;
    put_in_order(shown);
    view.blocks = with_pictures(blocks, shown, folder);
    view.checks = check_article({view.headline.typed, view.body.typed, checked(view.pictures)}, record, wordings,
                                read.meeting.row.state);
    auto const& access = read.meeting.access;
    if (access.see_record || access.read_approved)
        view.corrected_sentences = corrected_sentences(visit.session(), view.meeting);
    view.facts = meeting_facts(record, wordings);
    if (read.may_draw) view.offered = offered_choices(record, read.row.choices, wordings);
}

void put_typed(EditorView& view, html::TypedForm const& typed, Read const& read, Refusal const& refusal) {
    view.headline = typed.field("headline");
    view.body = typed.field("body");
    view.byline = typed.field("byline");
    if (refusal.kind == Refusal::Kind::stale)
        view.conflict = SavedText{read.row.headline, read.row.body, read.row.byline};
    view.revision = pages::revision_again(typed, refusal.kind, read.row.revision);
}

/// What was chosen from the record, when that was to be drafted.
void keep_choices(EditorView& view, pages::Visit const& visit, Read& read) {
    if (!visit.request().path.ends_with("/draft")) return;
    view.choosing = true;
    if (auto const chosen = visit.input<DraftInput>()) read.row.choices = chosen->choices();
}

}  // namespace

Result<EditorView> editor_view(pages::Visit& visit, Id<Meeting> meeting) {
    auto const read = read_article(visit, meeting);
    if (!read) return std::unexpected(read.error());
    auto view = view_of(visit, *read);
    add_surroundings(view, visit, *read, read->pictures);
    return view;
}

Result<EditorView> editor_view_again(pages::Visit& visit, Id<Meeting> meeting, Refusal const& refusal) {
    auto read = read_article(visit, meeting);
    if (!read) return std::unexpected(read.error());
    auto view = view_of(visit, *read);
    view.beneath = !visit.request().path.ends_with("/article");
    view.refused = RefusedSave{refusal.message, {}};
    for (auto const& fault : refusal.faults) view.refused->refused_fields.push_back({fault.field, fault.message});
    auto const typed = visit.typed(refusal);
    view.upload_fault = typed.fault("new_pictures");
    if (!typed.has("body")) {
        keep_choices(view, visit, *read);
        add_surroundings(view, visit, *read, read->pictures);
        return view;
    }
    put_typed(view, typed, *read, refusal);
    add_surroundings(view, visit, *read, as_typed(read->pictures, typed));
    put_faults(view.pictures, typed);
    return view;
}

}  // namespace daumoi::portal
