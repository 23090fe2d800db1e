#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "http/message.hpp"
#include "http/stream.hpp"

namespace daumoi::http {

/// Runs on a worker thread; may block on the database. An exception ends the request with 500 and a line in the log.
using Handler = std::function<Response(Request const&)>;

/// What a stream handler answers: either a refusal, or the subscription that the released socket is handed to.
using StreamHandler = std::function<std::variant<Response, Subscription>(Request const&)>;

struct Route {
    Method method = Method::get;
    std::string pattern = {};  ///< "/meetings/{meeting}/entries"; a name matches one segment
    Handler handler = {};      ///< exactly one of handler, stream
    StreamHandler stream = {};
    std::size_t body_limit = 256 * 1024;  ///< bytes; more is answered with 413 before the body is read
    /// The answer to a GET without cookie and Authorization may be kept and sent again by the I/O thread until
    /// `Server::forget_kept()`; kept per target, Accept, Accept-Language and Accept-Encoding.
    bool kept = false;
    /// The body goes into a file (`Request::upload`), of which `Options::uploads` may be under way at once.
    bool upload = false;
};

/// A trie of path segments. A literal segment wins over a parameter. GET answers HEAD too.
class Router {
public:
    Router();
    ~Router();
    Router(Router&&) noexcept;
    Router& operator=(Router&&) noexcept;

    /// Throws std::logic_error when the same method and pattern stand twice, or two names compete in one place.
    void add(Route route);

    struct Match {
        Route const* route = nullptr;  ///< null: no such path, or not with this method
        Fields parameters = {};
        std::vector<Method> allowed = {};  ///< when the path is known and the method is not: for 405 and Allow
    };
    Match find(Method method, std::string_view path) const;
    /// Methods of the routes at this path; empty when there is none.
    std::vector<Method> allowed(std::string_view path) const;

private:
    struct Node;
    std::unique_ptr<Node> root_;
};

}  // namespace daumoi::http
