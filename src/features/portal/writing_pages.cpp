#include "features/portal/article_rows.hpp"
#include "features/portal/editor_page.hpp"
#include "features/portal/editor_view.hpp"
#include "features/portal/list_view.hpp"
#include "features/portal/picture_form.hpp"
#include "features/portal/portal_pages.hpp"

namespace daumoi::portal {
namespace {

using pages::Look;
using pages::Place;
using pages::Visit;

Look editor_look(EditorView const& view, int status = 200) {
    return {{"Article: {title}", {{"title", view.meeting_title}}}, Place::articles, Look::Frame::app, status};
}

/// Where the page opens again after a change: at the picture that a button was pressed for.
std::string place_of(html::FormFields const& fields) {
    for (auto const& [name, value] : fields)
        if (name == "move_up" || name == "move_down")
            return "#picture-" + value;
        else if (name == "remove" || name == "restore")
            return "#pictures";
    return {};
}

template <class Input, class Change>
http::Response change_and_show(Visit& visit, Change const& change) {
    auto const input = visit.input<Input>();
    if (!input) return shown_again(visit, input.error());
    auto const answer = change(*input);
    if (!answer) return shown_again(visit, answer.error());
    return visit.changed(*answer, address_of(meeting_of(visit)) + place_of(visit.form_fields()));
}

}  // namespace

Id<Meeting> meeting_of(Visit const& visit) { return visit.id<Meeting>("meeting"); }

std::string address_of(Id<Meeting> meeting) { return "/meetings/" + std::to_string(meeting.value) + "/article"; }

http::Response shown_again(Visit& visit, Refusal const& refusal) {
    // Who may not write the article hears nothing of what was wrong with their text.
    auto const found = find_allowed(visit.session(), visit.actor(), meeting_of(visit), visit.today(),
                                    &meetings::Access::draft_article);
    if (!found) return visit.refused(found.error());
    if (visit.wants_json() || refusal.kind == Refusal::Kind::not_found) return visit.refused(refusal);
    auto const view = editor_view_again(visit, meeting_of(visit), refusal);
    if (!view) return visit.refused(refusal);
    return visit.page("portal/editor", *view, editor_look(*view, pages::status_of(refusal.kind)));
}

http::Response list_articles(Visit& visit) {
    ListView view;
    if (auto const person = signed_in_person(visit.actor()))
        view.articles = articles_to_write(visit.session(), *person, visit.today());
    return visit.page("portal/articles", view, {{"News", {}}, Place::articles});
}

http::Response show_editor(Visit& visit) {
    auto const view = editor_view(visit, meeting_of(visit));
    if (!view) return visit.refused(view.error());
    return visit.page("portal/editor", *view, editor_look(*view));
}

http::Response save_article(Visit& visit) {
    return change_and_show<ArticleInput>(visit, [&](ArticleInput input) {
        apply_button(input, visit.form_fields());
        return edit_article(writing_of(visit), visit.organization(), meeting_of(visit), input);
    });
}

http::Response draft_again(Visit& visit) {
    return change_and_show<DraftInput>(visit, [&](DraftInput const& input) {
        return draft_article(writing_of(visit), visit.organization(), meeting_of(visit), input.choices(),
                             input.revision);
    });
}

http::Response save_and_publish(Visit& visit) {
    return change_and_show<ArticleInput>(visit, [&](ArticleInput const& input) {
        return publish_article(writing_of(visit), visit.organization(), meeting_of(visit), input);
    });
}

http::Response withdraw(Visit& visit) {
    return change_and_show<WithdrawalInput>(visit, [&](WithdrawalInput const& input) {
        return withdraw_article(writing_of(visit), visit.organization(), meeting_of(visit), input);
    });
}

html::Schema list_articles_view() { return html::schema_of<ListView>(); }
html::Schema show_editor_view() { return html::schema_of<EditorView>(); }

}  // namespace daumoi::portal
