#pragma once

#include "html/openapi.hpp"
#include "pages/visit.hpp"

namespace daumoi::desk {

http::Response show_desk(pages::Visit& visit);  ///< GET /
html::Schema show_desk_view();                  ///< what it answers as JSON, for the API document

}  // namespace daumoi::desk
