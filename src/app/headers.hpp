#pragma once

#include "html/words.hpp"
#include "http/message.hpp"
#include "pages/visit.hpp"

namespace daumoi::app {

/// Headers of every answer: content security, no sniffing, no caching of private pages.
void add_headers(http::Request const& request, http::Response& response);

/// The answer to a request that no page could take: 400, 404, 405, 408, 413, 414, 431, 500, 503, in words.
http::Response explain(int status, http::Request const& request, html::Words const& words,
                       pages::Services const& services);

}  // namespace daumoi::app
