#pragma once

#include <string>
#include <string_view>

#include "http/message.hpp"

namespace daumoi::http {

/// True when the value of `Accept-Encoding` allows the coding: "gzip", "br".
bool accepts(std::string_view coding, std::string_view accept_encoding);
/// Text of more than 1 KB that is not encoded yet.
bool is_compressible(Response const& response);
/// A gzip stream, level 6. Throws std::bad_alloc only.
std::string gzipped(std::string_view text);

/// Announces the choice (Vary), and makes it when the client accepts: body, Content-Encoding and a tag of its own.
void compress(Response& response, std::string_view accept_encoding);

}  // namespace daumoi::http
