#pragma once

#include "html/openapi.hpp"
#include "pages/visit.hpp"

/// Pages of the tree; app/routes.cpp gives them their addresses.
namespace daumoi::units {

http::Response show_tree(pages::Visit& visit);            ///< GET /units ?q=: one's own unit, or what is looked for
http::Response show_unit(pages::Visit& visit);            ///< GET /units/{unit} ?on=
http::Response post_unit(pages::Visit& visit);            ///< POST /units/{unit}/units
http::Response post_name(pages::Visit& visit);            ///< POST /units/{unit}/name
http::Response post_closure(pages::Visit& visit);         ///< POST /units/{unit}/closure
http::Response post_person(pages::Visit& visit);          ///< POST /units/{unit}/people
http::Response post_people(pages::Visit& visit);          ///< POST /units/{unit}/people-list; `preview`: shown only
http::Response post_person_name(pages::Visit& visit);     ///< POST /units/{unit}/memberships/{membership}/name
http::Response post_membership(pages::Visit& visit);      ///< POST /units/{unit}/memberships
http::Response post_membership_end(pages::Visit& visit);  ///< POST /units/{unit}/memberships/{membership}/end
http::Response post_position(pages::Visit& visit);        ///< POST /units/{unit}/positions
http::Response post_position_correction(pages::Visit& visit);  ///< POST /units/{unit}/positions/{position}
http::Response post_position_end(pages::Visit& visit);         ///< POST /units/{unit}/positions/{position}/end

/// What the first two answer as JSON, for the API document.
html::Schema unit_view_schema();

}  // namespace daumoi::units
