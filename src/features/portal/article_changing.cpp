#include "features/portal/article_changing.hpp"

#include <algorithm>

#include "features/portal/article_blocks.hpp"
#include "features/portal/article_pictures.hpp"

namespace daumoi::portal {
namespace {

using meetings::MeetingState;

Result<Editing> begin_editing(WriteTransaction& transaction, Instant now, journal::Writing const& writing,
                              Organization const& organization, meetings::VisibleMeeting const& found,
                              std::optional<std::int64_t> revision) {
    if (auto const held = check_held(found.row); !held) return std::unexpected(held.error());
    auto& session = transaction.session();
    auto row = article_of(session, found.row.meeting);
    if (revision && row.value_or(ArticleRow{}).revision != *revision)
        return refuse(
            Refusal::Kind::stale,
            "Somebody else saved this article meanwhile. Compare both texts and save the one that is to stay.");
    if (!row) {
        auto const may = check_may_draw(session, writing.actor, found, local_time(now, organization.zone).day);
        if (!may) return std::unexpected(may.error());
        return Editing{transaction, now, found, drafted(session, found.row, organization)};
    }
    auto pictures = pictures_of(session, row->article, PictureCopy::edited);
    return Editing{transaction, now, found, std::move(*row), std::move(pictures)};
}

std::string as_one_text(Editing const& editing) {
    auto const& row = editing.row;
    return row.headline + "\n" + row.body + "\n" + row.byline + as_lines(editing.pictures);
}

/// A picture in a sentence of the history.
std::string name_of(ArticlePicture const& picture) {
    if (!picture.caption.empty()) return picture.caption;
    return picture.alternative.empty() ? std::to_string(picture.picture.value) : picture.alternative;
}

/// What readers see of pictures changes with the text that they see.
void store_all(WriteTransaction& transaction, Editing& editing, std::vector<ArticlePicture> const& before) {
    auto& row = editing.row;
    store(transaction, row);
    if (editing.pictures != before) store_pictures(transaction, row.article, editing.pictures);
    if (row.is_published() && row.published_revision == row.revision) publish_pictures(transaction, row.article);
}

/// The lines between those that both texts begin and end with.
json::object difference(std::string const& before, std::string const& after) {
    auto old_lines = split(before, '\n');
    auto new_lines = split(after, '\n');
    auto const [old_begin, new_begin] = std::ranges::mismatch(old_lines, new_lines);
    old_lines.erase(old_lines.begin(), old_begin);
    new_lines.erase(new_lines.begin(), new_begin);
    while (!old_lines.empty() && !new_lines.empty() && old_lines.back() == new_lines.back()) {
        old_lines.pop_back();
        new_lines.pop_back();
    }
    return {{"before", meetings::joined(old_lines, "\n")}, {"after", meetings::joined(new_lines, "\n")}};
}

}  // namespace

Result<ArticleAnswer> change_article(journal::Writing const& writing, Organization const& organization,
                                     ArticleAsked const& asked, ChangeArticle const& change) {
    using Outcome = Result<journal::Written<ArticleAnswer>>;
    json::object const request{{"meeting", asked.meeting.value}, {"input", asked.input}};
    return journal::write<ArticleAnswer>(
        writing, asked.operation, json::value(request), [&](WriteTransaction& transaction, Instant now) -> Outcome {
            auto& session = transaction.session();
            auto const found = find_allowed(session, writing.actor, asked.meeting,
                                            local_time(now, organization.zone).day, asked.right);
            if (!found) return std::unexpected(found.error());
            auto editing = begin_editing(transaction, now, writing, organization, *found, asked.revision);
            if (!editing) return std::unexpected(editing.error());
            auto const pictures_before = editing->pictures;
            auto done = change(*editing);
            if (!done) return std::unexpected(done.error());
            auto const& row = editing->row;
            store_all(transaction, *editing, pictures_before);
            done->facts["title"] = found->row.title();
            done->facts["headline"] = row.headline;
            return journal::Written<ArticleAnswer>{
                {row.meeting, row.article, row.revision, editing->added},
                {std::move(done->verb), {{"article", row.article}, {"meeting", row.meeting}}, std::move(done->facts)}};
        });
}

Result<ArticleChange> put_input(Editing& editing, ArticleInput const& input) {
    auto const before = as_one_text(editing);
    auto& row = editing.row;
    row.headline = input.headline.value_or(Text<300>{}).value;
    row.body = input.body.value_or(Text<30000>{}).value;
    row.byline = input.byline.value_or(Text<200>{}).value;
    auto const moves = put_pictures(editing, input.pictures);
    if (!moves) return std::unexpected(moves.error());
    ArticleChange change{"article.edited"};
    if (auto const after = as_one_text(editing); before != after) {
        row.edited = true;
        change.facts = difference(before, after);
    }
    if (!moves->removed.empty()) {
        change.verb = "article.picture_removed";
        change.facts["caption"] = name_of(moves->removed.front());
    } else if (!moves->restored.empty()) {
        change.verb = "article.picture_restored";
        change.facts["caption"] = name_of(moves->restored.front());
    }
    return change;
}

Result<void> check_held(meetings::MeetingRow const& meeting) {
    if (meeting.state == MeetingState::closed || meeting.state == MeetingState::approved) return {};
    return refuse(Refusal::Kind::wrong_state, "An article is written after the meeting: close the meeting first.");
}

Result<void> check_may_draw(storage::Session& session, Actor const& actor, meetings::VisibleMeeting const& found,
                            Day today) {
    if (found.access.see_record || found.access.read_approved) return {};
    if (accounts::may(session, actor, accounts::Action::draft_article, found.row.unit, today)) return {};
    return refuse(Refusal::Kind::not_allowed,
                  "An article is drafted by the recorder of the meeting or by an editor of its unit.");
}

ArticleRow drafted(storage::Session& session, meetings::MeetingRow const& meeting, Organization const& organization,
                   ArticleChoices const& choices) {
    auto const text =
        write_article(meetings::load_record(session, meeting), choices, meetings::wordings_of(organization));
    ArticleRow row;
    row.meeting = meeting.meeting;
    row.unit = meeting.unit;
    row.choices = choices;
    row.headline = text.headline;
    row.body = body_of(text);
    return row;
}

}  // namespace daumoi::portal
