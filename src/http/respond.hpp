#pragma once

#include <memory>
#include <variant>
#include <vector>

#include "http/kept.hpp"
#include "http/service.hpp"

/// From a request to an answer. All of it may run on any thread.
namespace daumoi::http {

/// The words for a status that no handler answered. Never throws.
Response explained(Service const& service, int status, Request const& request);
/// 405 with the header that it needs.
Response explained_allowed(Service const& service, std::vector<Method> const& allowed, Request const& request);

/// Calls the handler; an exception becomes a line in the log and a 500.
Response respond(Service const& service, Route const& route, Request const& request);
std::variant<Response, Subscription> open_stream(Service const& service, Route const& route, Request const& request);

/// Adds the headers that every answer has, and makes the answer to this very request.
Answer finished(Service const& service, Request const& request, Response response);

/// The same for an answer that may be kept: null for one that may not (not 200, with a cookie, private).
struct Finished {
    Answer answer;
    std::shared_ptr<KeptAnswer const> kept;
};
Finished finished_for_keeping(Service const& service, Request const& request, Response response);

/// Head of an event stream.
Response stream_response(Service const& service, Request const& request);

}  // namespace daumoi::http
