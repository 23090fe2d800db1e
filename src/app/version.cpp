#include "app/version.hpp"

namespace daumoi::app {

std::string_view version() { return DAUMOI_VERSION; }

}  // namespace daumoi::app
