#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "html/openapi.hpp"
#include "http/router.hpp"
#include "http/stream.hpp"
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
    std::string media = {};  ///< of an answer that is not JSON
    bool kept = false;       ///< see http::Route::kept
    bool upload = false;     ///< takes files; see http::Route::upload
};

std::vector<RouteRow> routes();

struct Entrance;

/// An address that stays open and sends events; for those who are signed in.
struct StreamRow {
    std::string pattern;
    std::variant<http::Response, http::Subscription> (*follow)(Entrance const&, http::Request const&);
    std::string summary;
    html::Schema query;
    std::string event;  ///< the name of its events
    html::Schema data;  ///< of an event
};

std::vector<StreamRow> streams();

/// The API document of all routes and streams.
std::string openapi_document();

}  // namespace daumoi::app
