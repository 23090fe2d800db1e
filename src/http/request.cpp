#include "http/request.hpp"

#include <algorithm>

#include "http/ascii.hpp"
#include "http/percent.hpp"

namespace daumoi::http {

namespace {

/// "http://host/path" becomes "/path" (RFC 9112, 3.2.2).
std::string_view origin_form(std::string_view target) {
    for (std::string_view const scheme : {"http://", "https://"}) {
        if (!same_word(target.substr(0, scheme.size()), scheme)) continue;
        auto const path = target.find('/', scheme.size());
        return path == std::string_view::npos ? std::string_view("/") : target.substr(path);
    }
    return target;
}

/// Clients resolve "." and ".." themselves; who sends them is probing for files.
bool has_dots(std::string_view path) {
    while (!path.empty()) {
        auto const segment = next_part(path, '/');
        if (segment == "." || segment == "..") return true;
    }
    return false;
}

}  // namespace

std::optional<Method> method_of(boost::beast::http::verb verb) {
    using enum boost::beast::http::verb;
    switch (verb) {
        case get: return Method::get;
        case head: return Method::head;
        case post: return Method::post;
        case put: return Method::put;
        case patch: return Method::patch;
        case delete_: return Method::delete_;
        case options: return Method::options;
        default: return std::nullopt;
    }
}

std::string_view name_of(Method method) {
    switch (method) {
        case Method::get: return "GET";
        case Method::head: return "HEAD";
        case Method::post: return "POST";
        case Method::put: return "PUT";
        case Method::patch: return "PATCH";
        case Method::delete_: return "DELETE";
        case Method::options: return "OPTIONS";
    }
    return "";
}

bool fill_request(Head const& head, Request& request) {
    request.method = method_of(head.verb).value_or(Method::get);
    for (auto const& [name, value] : head.fields) request.headers.add(std::string(name), std::string(value));

    auto const target = origin_form(head.target);
    auto const question = std::min(target.find('?'), target.size());
    request.target = target;

    auto path = percent_decoded(target.substr(0, question), Plus::literal);
    if (!path || !path->starts_with('/') || has_dots(*path)) return false;
    request.path = *std::move(path);

    auto query = Fields::parse(target.substr(std::min(question + 1, target.size())));
    if (!query) return false;
    request.query = *std::move(query);
    return true;
}

}  // namespace daumoi::http
