#include "app/headers.hpp"

namespace daumoi::app {
namespace {

constexpr std::string_view content_security =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; media-src 'self' blob:; worker-src 'self'; manifest-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'";

void set_if_missing(http::Response& response, std::string_view name, std::string_view value) {
    if (!response.headers.find(name)) response.headers.set(std::string(name), std::string(value));
}

Message reason(int status, bool of_picture) {
    switch (status) {
        case 400: return {"The address or the request is damaged. Type the address again, or go back and repeat.", {}};
        case 404: return {"There is no page at this address. Check it, or begin at the desk.", {}};
        case 405: return {"This address does not take such a request.", {}};
        case 408: return {"The request took too long to arrive. Check the line and send it again.", {}};
        case 413:
            if (of_picture)
                return {"Pictures may have 20 MB together. Send them one by one, or make them smaller.", {}};
            return {"What was sent is too large. Send a shorter text or a smaller file.", {}};
        case 414: return {"The address is too long. Shorten what was searched for.", {}};
        case 431: return {"The browser sent too much beside the request. Delete the cookies of this site.", {}};
        case 503: return {"The server is busy or stops at the moment. Try again in a minute.", {}};
        default:
            return {"Something went wrong in the server. Nothing was lost; try again, or tell the administrator.", {}};
    }
}

Refusal::Kind kind_of(int status) {
    switch (status) {
        case 404: return Refusal::Kind::not_found;
        case 405: return Refusal::Kind::not_allowed;
        case 408:
        case 500:
        case 503: return Refusal::Kind::unavailable;
        default: return Refusal::Kind::invalid;
    }
}

}  // namespace

void add_headers(http::Request const& request, http::Response& response) {
    set_if_missing(response, "Content-Security-Policy", content_security);
    set_if_missing(response, "X-Content-Type-Options", "nosniff");
    set_if_missing(response, "Referrer-Policy", "same-origin");
    set_if_missing(response, "Cache-Control", "no-store");
    if (request.secure) set_if_missing(response, "Strict-Transport-Security", "max-age=31536000");
}

http::Response explain(int status, http::Request const& request, html::Words const& words,
                       pages::Services const& services) {
    pages::Visit const visit(request, services, {}, words, PublicActor{}, std::nullopt, {});
    bool const of_picture = request.path.ends_with("/article/pictures");
    return visit.refused({kind_of(status), reason(status, of_picture)}, status);
}

}  // namespace daumoi::app
