#include "http/respond.hpp"

#include <exception>

#include <spdlog/spdlog.h>

#include "http/ascii.hpp"
#include "http/compression.hpp"
#include "http/request.hpp"

namespace daumoi::http {

namespace {

void log_failure(Request const& request, std::string_view reason) {
    spdlog::error("{} {}: {}", name_of(request.method), request.target, reason);
}

/// Runs what belongs to the program above us; its exceptions end the request, not the server.
template <class Call>
auto guarded(Service const& service, Request const& request, Call const& call) -> decltype(call()) {
    try {
        return call();
    } catch (std::exception const& failure) {
        log_failure(request, failure.what());
    } catch (...) {
        log_failure(request, "an exception of an unknown type");
    }
    return explained(service, 500, request);
}

bool may_be_kept(Response const& response) {
    if (response.status != 200 || response.headers.find("Set-Cookie")) return false;
    auto const control = response.headers.find("Cache-Control").value_or("");
    return !control.contains("no-store") && !control.contains("private");
}

}  // namespace

Response explained(Service const& service, int status, Request const& request) {
    try {
        if (service.explain) return service.explain(status, request);
    } catch (std::exception const& failure) {
        log_failure(request, failure.what());
    }
    return Response::text(status, "text/plain; charset=utf-8", std::to_string(status) + "\n");
}

Response explained_allowed(Service const& service, std::vector<Method> const& allowed, Request const& request) {
    auto response = explained(service, 405, request);
    std::string names;
    for (auto const method : allowed) names.append(names.empty() ? "" : ", ").append(name_of(method));
    response.headers.set("Allow", std::move(names));
    return response;
}

Response respond(Service const& service, Route const& route, Request const& request) {
    return guarded(service, request, [&] { return route.handler(request); });
}

std::variant<Response, Subscription> open_stream(Service const& service, Route const& route, Request const& request) {
    return guarded(service, request, [&] { return route.stream(request); });
}

Answer finished(Service const& service, Request const& request, Response response) {
    if (service.decorate) service.decorate(request, response);
    return make_answer(request, std::move(response));
}

Finished finished_for_keeping(Service const& service, Request const& request, Response response) {
    if (!may_be_kept(response)) return {finished(service, request, std::move(response)), nullptr};
    compress(response, request.headers.find("Accept-Encoding").value_or(""));
    if (service.decorate) service.decorate(request, response);

    auto unconditional = Request{.path = request.path, .target = request.target};
    auto kept = std::make_shared<KeptAnswer>();
    kept->tag = response.headers.find("ETag").value_or("");
    kept->unchanged = not_modified(response);
    kept->full = make_answer(unconditional, response);
    return {make_answer(request, std::move(response)), std::move(kept)};
}

Response stream_response(Service const& service, Request const& request) {
    Response response;
    response.headers.set("Content-Type", "text/event-stream; charset=utf-8");
    response.headers.set("Cache-Control", "no-store");
    response.headers.set("X-Accel-Buffering", "no");
    if (service.decorate) service.decorate(request, response);
    return response;
}

}  // namespace daumoi::http
