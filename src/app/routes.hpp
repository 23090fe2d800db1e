#pragma once

#include <optional>
#include <string>
#include <vector>

#include "html/openapi.hpp"
#include "http/router.hpp"
#include "pages/visit.hpp"

/// THE list of addresses.
namespace daumoi::app {

/// Who comes through at all; what they may see behind it, the feature decides.
enum class Door {
    open,       ///< everybody: the portal, sign-in, assets
    link,       ///< holders of a personal link, named by `{token}` in the address
    signed_in,  ///< a session or an API token
};

struct RouteRow {
    http::Method method;
    std::string pattern;
    Door door;
    pages::Page page;
    std::string summary;
    std::optional<html::Schema> input = {};
    std::optional<html::Schema> view = {};
    bool kept = false;    ///< see http::Route::kept
    bool upload = false;  ///< takes files; see http::Route::upload
};

std::vector<RouteRow> routes();

/// The API document of all routes that have a view or an input.
std::string openapi_document();

}  // namespace daumoi::app
