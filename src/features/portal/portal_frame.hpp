#pragma once

#include "html/html.hpp"
#include "pages/visit.hpp"

/// The frame of the public pages. They are kept and sent to everybody alike: nothing in them comes from a cookie, none is
/// set, and the reader's address is not written down anywhere.
namespace daumoi::portal {

/// A view with the language of the interface around it; `chosen_language` is for links, empty when it is the
/// organization's own. Programs get the view alone, so that their answer is the same in every language.
template <class View>
struct InLanguage : View {
    std::string shown_language;
    std::string chosen_language;
    BOOST_DESCRIBE_CLASS(InLanguage, (View), (shown_language, chosen_language), (), ())
};

struct PortalLook {
    Message title;
    std::string path;                       ///< the page's own address, without a language
    std::string words = {};                 ///< that were searched for: the other language shows the same
    std::string description = {};           ///< for search machines and links that are passed on
    std::string picture = {};               ///< address of one that stands for the page, likewise
    std::optional<Instant> published = {};  ///< of an article
    std::int64_t revision = 0;
    int status = 200;
};

/// What the frame's template shows.
struct PortalFrame {
    html::Html body;
    std::string page_title;
    std::string shown_language;
    std::string chosen_language;
    bool english = false;
    std::string path;
    std::string searched;
    bool at_search = false;
    std::string canonical;
    std::string description;
    std::string picture;
    std::optional<Instant> published;
    bool demo = false;
    std::string organization_name;
    std::string organization_english;
    std::string organization_parent;
    std::string early_script;
    std::string portal_script;
    std::string portal_styles;
};
DAUMOI_DESCRIBE(PortalFrame, (body, page_title, shown_language, chosen_language, english, path, searched, at_search,
                              canonical, description, picture, published, demo, organization_name, organization_english,
                              organization_parent, early_script, portal_script, portal_styles))

/// The organization's language, or the one of `?lang=`.
html::Words portal_words(pages::Visit const& visit);
std::string shown_language(pages::Visit const& visit);
std::string chosen_language(pages::Visit const& visit);
/// Without a slash at the end.
std::string public_address(pages::Visit const& visit, std::string_view path);

/// Of `?page=`, from 1.
std::int64_t asked_page(pages::Visit const& visit);

http::Response framed(pages::Visit const& visit, std::string body, PortalLook const& look);
/// May be kept by everybody for a minute; weak tag of revision, language and bytes.
void make_public(http::Response& response, pages::Visit const& visit, std::int64_t revision);

template <class View>
http::Response portal_page(pages::Visit const& visit, std::string_view name, View const& view, PortalLook const& look) {
    http::Response response;
    if (visit.wants_json()) {
        response = visit.json_response(look.status, to_json_text(view));
    } else {
        InLanguage<View> shown;
        static_cast<View&>(shown) = view;
        shown.shown_language = shown_language(visit);
        shown.chosen_language = chosen_language(visit);
        response = framed(visit, visit.services().templates.fill(name, shown, portal_words(visit)), look);
    }
    if (look.status == 200) make_public(response, visit, look.revision);
    return response;
}

}  // namespace daumoi::portal
