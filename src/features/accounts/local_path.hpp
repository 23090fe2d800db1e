#pragma once

#include <string>
#include <string_view>

#include "http/message.hpp"

namespace daumoi::accounts {

/// True for an address on this site: a path, never `//host`, with nothing in it that a browser reads otherwise.
bool is_local_path(std::string_view text);
/// The address when it is local, else the desk's.
std::string local_or_desk(std::string_view text);
/// The page that a request was sent from, when it is one of this site; else the desk's.
std::string page_before(http::Request const& request);

}  // namespace daumoi::accounts
