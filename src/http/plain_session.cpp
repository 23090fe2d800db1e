#include "http/session_start.hpp"

namespace daumoi::http {

void start_session(Service& service, Socket socket) { spawn_session(service, std::move(socket)); }

}  // namespace daumoi::http
