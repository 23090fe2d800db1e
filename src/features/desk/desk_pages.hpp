#pragma once

#include "pages/visit.hpp"

namespace daumoi::desk {

http::Response show_desk(pages::Visit& visit);  ///< GET /

}  // namespace daumoi::desk
