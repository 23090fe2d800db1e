#pragma once

#include <string>

#include <boost/asio/ssl/context.hpp>

#include "http/network.hpp"

namespace daumoi::http {

/// TLS 1.2 and later. Throws std::runtime_error with a sentence when a file cannot be read or the two do not fit.
asio::ssl::context tls_context(std::string const& certificate_file, std::string const& key_file);

}  // namespace daumoi::http
