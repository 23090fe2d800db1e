#include "http/connections.hpp"

namespace daumoi::http {

void Connections::add(Connection& connection) {
    connection.index_ = all_.size();
    all_.push_back(&connection);
}

void Connections::remove(Connection& connection) {
    all_[connection.index_] = all_.back();
    all_[connection.index_]->index_ = connection.index_;
    all_.pop_back();
}

void Connections::expire(Connection::Instant now) {
    for (auto* connection : all_) {
        if (connection->deadline_ <= now) connection->expire();
    }
}

void Connections::close_resting() {
    for (auto* connection : all_) connection->close_if_resting();
}

void Connections::close() {
    for (auto* connection : all_) connection->close();
}

}  // namespace daumoi::http
