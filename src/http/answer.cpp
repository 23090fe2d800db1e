#include "http/answer.hpp"

#include <algorithm>
#include <array>
#include <variant>

#include <boost/beast/http/status.hpp>

#include "http/ascii.hpp"
#include "http/ranges.hpp"

namespace daumoi::http {

namespace {

constexpr std::array<std::string_view, 5> ours{"Content-Length", "Connection", "Keep-Alive", "Transfer-Encoding",
                                               "Date"};
/// RFC 9110, 15.4.5: what a 304 repeats.
constexpr std::array<std::string_view, 5> of_not_modified{"ETag", "Cache-Control", "Vary", "Expires",
                                                          "Content-Location"};

bool is_among(auto const& names, std::string_view name) {
    return std::ranges::any_of(names, [&](auto other) { return same_word(other, name); });
}

/// No value can end its line: header injection stops here.
void append_line(std::string& lines, std::string_view name, std::string_view value) {
    lines.append(name).append(": ");
    for (char const letter : value)
        lines += (letter >= 0 && letter < ' ' && letter != '\t') || letter == 127 ? ' ' : letter;
    lines.append("\r\n");
}

std::string lines_of(Headers const& headers) {
    std::string lines;
    for (auto const& [name, value] : headers.all()) {
        if (!is_among(ours, name)) append_line(lines, name, value);
    }
    return lines;
}

bool has_length(int status) { return status >= 200 && status != 204 && status != 304; }

/// RFC 9110, 13.1.5: a range is only good for the very version that the client has.
bool is_same_version(Request const& request, Response const& response) {
    auto const version = request.headers.find("If-Range");
    if (!version) return true;
    auto const present = response.headers.find(version->ends_with('"') ? "ETag" : "Last-Modified");
    return present && *present == *version && !version->starts_with("W/");
}

void apply_range(Request const& request, Response& response, Answer& answer) {
    auto const header = request.headers.find("Range");
    bool const supported = same_word(response.headers.find("Accept-Ranges").value_or(""), "bytes");
    if (!header || !supported || request.method != Method::get || !is_same_version(request, response)) return;

    auto const size = std::to_string(answer.length);
    auto const asked = asked_range(*header, answer.length);
    if (auto const* range = std::get_if<ByteRange>(&asked)) {
        auto const last = std::to_string(range->first + range->length - 1);
        response.headers.set("Content-Range", "bytes " + std::to_string(range->first) + "-" + last + "/" + size);
        answer.status = 206;
        answer.offset = range->first;
        answer.length = range->length;
    } else if (std::holds_alternative<NoSuchRange>(asked)) {
        response.headers.set("Content-Range", "bytes */" + size);
        answer.status = 416;
        answer.length = 0;
    }
}

bool is_unchanged(Request const& request, Response const& response) {
    if (request.method != Method::get && request.method != Method::head) return false;
    auto const known = request.headers.find("If-None-Match");
    auto const present = response.headers.find("ETag");
    return known && present && matches_tag(*known, *present);
}

}  // namespace

Answer make_answer(Request const& request, Response response) {
    if (response.status == 200 && is_unchanged(request, response)) return not_modified(response);
    Answer answer{.status = response.status, .body = response.body};
    if (!has_length(answer.status)) answer.body = nullptr;
    answer.length = answer.body ? answer.body->size() : 0;
    if (answer.status == 200) apply_range(request, response, answer);

    answer.fields = lines_of(response.headers);
    if (has_length(answer.status)) append_line(answer.fields, "Content-Length", std::to_string(answer.length));
    if (request.method == Method::head) answer.length = 0;
    return answer;
}

Answer not_modified(Response const& response) {
    Answer answer{.status = 304};
    for (auto const& [name, value] : response.headers.all()) {
        if (is_among(of_not_modified, name)) append_line(answer.fields, name, value);
    }
    return answer;
}

std::string endless_fields(Response const& response) { return lines_of(response.headers); }

bool matches_tag(std::string_view list, std::string_view tag) {
    auto const opaque = [](std::string_view text) { return text.starts_with("W/") ? text.substr(2) : text; };
    while (!list.empty()) {
        auto const known = next_part(list, ',');
        if (known == "*" || opaque(known) == opaque(tag)) return true;
    }
    return false;
}

std::string_view status_line(int status) {
    static auto const lines = [] {
        std::array<std::string, 600> made;
        for (unsigned code = 0; code < made.size(); ++code) {
            auto const reason = boost::beast::http::obsolete_reason(boost::beast::http::int_to_status(code));
            made[code] = "HTTP/1.1 " + std::to_string(code) + " " + std::string(reason) + "\r\n";
        }
        return made;
    }();
    bool const known = status >= 200 && status < static_cast<int>(lines.size());
    return lines[static_cast<std::size_t>(known ? status : 500)];
}

}  // namespace daumoi::http
