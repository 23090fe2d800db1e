#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "http/message.hpp"

namespace daumoi::http {

/// An answer ready to be sent: all but status line, date and connection, which differ from one sending to the next.
struct Answer {
    int status = 200;
    std::string fields = {};  ///< header lines, each with CRLF
    std::shared_ptr<std::string const> body = {};
    std::size_t offset = 0;  ///< the part of the body that is sent
    std::size_t length = 0;
};

/// Applies If-None-Match (304) and Range (206, 416), and leaves out the body for HEAD.
Answer make_answer(Request const& request, Response response);
/// The 304 that stands for this response.
Answer not_modified(Response const& response);
/// The head of an answer without an end: no Content-Length.
std::string endless_fields(Response const& response);

/// Weak comparison of an entity tag with an `If-None-Match` list (RFC 9110, 13.1.2).
bool matches_tag(std::string_view list, std::string_view tag);

/// "HTTP/1.1 200 OK\r\n"
std::string_view status_line(int status);

}  // namespace daumoi::http
