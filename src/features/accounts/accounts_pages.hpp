#pragma once

#include <string>

#include "html/openapi.hpp"
#include "pages/visit.hpp"

/// Pages of accounts; app/routes.cpp gives them their addresses.
namespace daumoi::accounts {

// Signing in and out; what the frame of every page offers.
http::Response show_sign_in(pages::Visit& visit);
http::Response post_sign_in(pages::Visit& visit);
/// The sign-in page in answer to a form that came without a session. `kept` is the sealed form (kept_form.hpp): after
/// signing in, the same person finds everything that was typed, ready to be sent.
http::Response ask_again(pages::Visit& visit, std::string const& kept);
http::Response post_sign_out(pages::Visit& visit);
http::Response post_capacity(pages::Visit& visit);
http::Response post_language(pages::Visit& visit);

// One's own account: password, sessions, tokens.
http::Response show_account(pages::Visit& visit);
http::Response show_own_data(pages::Visit& visit);  ///< what is held about oneself, as a JSON file
http::Response post_password(pages::Visit& visit);
http::Response post_session_end(pages::Visit& visit);
http::Response post_token(pages::Visit& visit);
http::Response post_token_revocation(pages::Visit& visit);

// By a link that sets a password once.
http::Response show_password_link(pages::Visit& visit);
http::Response post_password_link(pages::Visit& visit);

// While there is no organization yet.
http::Response show_first_run(pages::Visit& visit);
http::Response post_first_run(pages::Visit& visit);

// For administrators.
http::Response show_administration(pages::Visit& visit);
http::Response post_account(pages::Visit& visit);
http::Response post_new_password_link(pages::Visit& visit);
http::Response post_lock(pages::Visit& visit);
http::Response post_unlock(pages::Visit& visit);
http::Response show_journal(pages::Visit& visit);

// What they take and answer, for the API document; where nothing stands here, it is a type of accounts.hpp.
html::Schema show_sign_in_view();
html::Schema post_sign_in_input();
html::Schema post_sign_in_view();
html::Schema post_sign_out_view();
html::Schema post_capacity_input();
html::Schema post_capacity_view();
html::Schema post_language_input();
html::Schema post_language_view();
html::Schema show_account_view();
html::Schema show_own_data_view();
html::Schema post_password_view();
html::Schema post_session_end_view();
html::Schema post_token_revocation_view();
html::Schema show_password_link_view();
html::Schema post_password_link_view();
html::Schema show_first_run_view();
html::Schema post_first_run_input();
html::Schema show_administration_view();
html::Schema post_new_password_link_view();
html::Schema show_journal_view();

/// The words that a history is composed in: the reader's; for programs English, so that the JSON of a page is the same
/// in every language.
html::Words words_of_history(pages::Visit const& visit);

}  // namespace daumoi::accounts
