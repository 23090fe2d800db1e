#pragma once

#include "html/openapi.hpp"
#include "pages/visit.hpp"

/// The pages of this feature; app/routes.cpp gives them their addresses.
namespace daumoi::portal {

// For those who write articles.
http::Response list_articles(pages::Visit& visit);     ///< GET /articles
http::Response show_editor(pages::Visit& visit);       ///< GET /meetings/{meeting}/article
http::Response save_article(pages::Visit& visit);      ///< POST /meetings/{meeting}/article
http::Response draft_again(pages::Visit& visit);       ///< POST /meetings/{meeting}/article/draft
http::Response save_and_publish(pages::Visit& visit);  ///< POST /meetings/{meeting}/article/publication
http::Response withdraw(pages::Visit& visit);          ///< POST /meetings/{meeting}/article/withdrawal
/// POST /meetings/{meeting}/article/pictures: one picture as the body, or a form with the editor's fields and files.
http::Response post_pictures(pages::Visit& visit);
http::Response show_edited_picture(pages::Visit& visit);  ///< GET /meetings/{meeting}/article/pictures/{picture}

// For everybody; kept, so they depend on nothing but the address: `?lang=en` chooses the words of the interface.
http::Response show_news(pages::Visit& visit);               ///< GET /portal
http::Response show_article(pages::Visit& visit);            ///< GET /portal/articles/{article}
http::Response show_published_picture(pages::Visit& visit);  ///< GET /portal/articles/{article}/pictures/{picture}
http::Response show_feed(pages::Visit& visit);               ///< GET /portal/feed.xml, Atom (RFC 4287)
/// GET /portal/search ?q= &page=. Not kept: there are as many addresses as words.
http::Response search_news(pages::Visit& visit);
http::Response show_accessibility(pages::Visit& visit);  ///< GET /portal/accessibility

// What they answer as JSON, for the API document.
html::Schema list_articles_view();
html::Schema show_editor_view();
html::Schema show_news_view();
html::Schema show_article_view();
html::Schema search_news_view();
html::Schema show_feed_view();
html::Schema show_accessibility_view();

}  // namespace daumoi::portal
