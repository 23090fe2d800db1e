#pragma once

#include <chrono>
#include <cstddef>
#include <vector>

namespace daumoi::http {

/// A connection as the sweep sees it: instead of a timer for each operation it has one time at which it ends.
class Connection {
public:
    using Instant = std::chrono::steady_clock::time_point;
    static constexpr Instant never = Instant::max();

    virtual ~Connection() = default;
    /// Ends the operation that is waiting; called again at each sweep until the deadline is renewed.
    virtual void expire() = 0;
    /// Ends the connection if it waits for a next request.
    virtual void close_if_resting() = 0;
    virtual void close() = 0;

protected:
    Instant deadline_ = never;

private:
    friend class Connections;
    std::size_t index_ = 0;
};

/// The connections that have a coroutine. On the I/O thread.
class Connections {
public:
    void add(Connection& connection);
    void remove(Connection& connection);
    std::size_t size() const { return all_.size(); }

    void expire(Connection::Instant now);
    void close_resting();
    void close();

private:
    std::vector<Connection*> all_;
};

}  // namespace daumoi::http
