#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// HTTP as the features see it. Only this folder names the library underneath.
namespace daumoi::http {

enum class Method { get, head, post, put, patch, delete_, options };

/// Names are compared without regard to case; order and repetitions are kept.
class Headers {
public:
    std::optional<std::string_view> find(std::string_view name) const;
    void set(std::string name, std::string value);  ///< replaces all of that name
    void add(std::string name, std::string value);
    std::vector<std::pair<std::string, std::string>> const& all() const { return fields_; }

private:
    std::vector<std::pair<std::string, std::string>> fields_;
};

/// Name–value pairs of a query string or of a form (`application/x-www-form-urlencoded`), in order, decoded.
class Fields {
public:
    static constexpr std::size_t most = 3'000;

    /// Bad escapes, invalid UTF-8 or U+0000 in a name or value, and more than `most` fields make the whole empty.
    static std::optional<Fields> parse(std::string_view encoded);
    /// What of it can be read, to be shown and mended: U+FFFD for what is damaged, the first `most` fields.
    static Fields parse_mended(std::string_view encoded);

    std::optional<std::string_view> find(std::string_view name) const;
    std::vector<std::string_view> all(std::string_view name) const;
    std::vector<std::pair<std::string, std::string>> const& pairs() const { return pairs_; }
    void add(std::string name, std::string value) { pairs_.emplace_back(std::move(name), std::move(value)); }

private:
    std::vector<std::pair<std::string, std::string>> pairs_;
};

class Upload;

struct Request {
    Method method = Method::get;
    std::string path = {};    ///< percent-decoded, valid UTF-8, begins with '/'
    std::string target = {};  ///< as sent: path and query
    Fields query = {};
    Fields parameters = {};  ///< values of `{names}` in the route's pattern
    Headers headers = {};
    std::string body = {};                      ///< at most the route's limit
    std::shared_ptr<Upload const> upload = {};  ///< the body instead, where the route takes files
    std::string peer = {};                      ///< address of the client; behind a trusted proxy the one it names
    bool secure = false;                        ///< TLS here or at a trusted proxy

    std::optional<std::string_view> cookie(std::string_view name) const;
};

struct Response {
    int status = 200;
    Headers headers = {};
    /// Shared so that a cached page is sent to a thousand readers without a copy. Null means empty.
    std::shared_ptr<std::string const> body = {};

    static Response text(int status, std::string content_type, std::string body);
    /// 303 See Other: what a form's POST answers.
    static Response see_other(std::string location);
};

/// Percent-encoding for one path segment or query value.
std::string url_encoded(std::string_view text);

}  // namespace daumoi::http
