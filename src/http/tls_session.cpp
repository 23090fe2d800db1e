#include "http/session_start.hpp"

namespace daumoi::http {

void start_session(Service& service, TlsStream stream) { spawn_session(service, std::move(stream)); }

}  // namespace daumoi::http
