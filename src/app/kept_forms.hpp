#pragma once

#include <string>
#include <string_view>

#include "http/message.hpp"

/// A form that was sent after its session had ended: kept in the sign-in page, and given back to the same person.
namespace daumoi::app {

/// Target, fields and the token of the session that the form was made in, sealed, as one hidden value of the sign-in
/// form. Passwords are left out, and files.
std::string keep_form(std::string_view server_secret, http::Request const& request);

}  // namespace daumoi::app
