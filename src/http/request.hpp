#pragma once

#include <optional>

#include "http/head.hpp"
#include "http/message.hpp"

namespace daumoi::http {

std::optional<Method> method_of(boost::beast::http::verb verb);
std::string_view name_of(Method method);

/// Fills in everything but peer, parameters and body, as far as it can be understood; false when that is not all.
bool fill_request(Head const& head, Request& request);

}  // namespace daumoi::http
