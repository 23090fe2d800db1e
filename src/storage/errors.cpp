#include "storage/errors.hpp"

#include <algorithm>
#include <array>

#include <soci/postgresql/soci-postgresql.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include "storage/session.hpp"

namespace daumoi::storage {
namespace {

// From the C headers of SQLite, which this file does not include: primary result codes.
constexpr int sqlite_constraint = 19;
constexpr int sqlite_full = 13;
constexpr int sqlite_io_error = 10;
constexpr int sqlite_readonly = 8;
constexpr int sqlite_busy = 5;
constexpr int sqlite_cannot_open = 14;
constexpr int sqlite_protocol = 15;  // lost a race for the lock of the log

[[noreturn]] void translate(soci::sqlite3_soci_error const& error) {
    switch (error.result() & 0xff) {
        case sqlite_constraint: throw ConstraintViolated(error.what());
        case sqlite_full:
        case sqlite_io_error:
        case sqlite_readonly:
        case sqlite_busy:
        case sqlite_cannot_open:
        case sqlite_protocol: throw Unavailable(error.what());
        default: throw std::runtime_error(error.what());
    }
}

/// Beginnings of a SQLSTATE that say nothing about our statement: connection, read-only after a failover, idle for too
/// long, deadlock, disk or memory full, locked, shut down, the system's errors.
bool says_unavailable(std::string_view state) {
    static constexpr std::array beginnings{"08", "25006", "25P03", "40", "53", "55", "57", "58", " "};
    return state.empty() || std::ranges::any_of(beginnings, [&](auto const* some) { return state.starts_with(some); });
}

[[noreturn]] void translate(soci::postgresql_soci_error const& error) {
    std::string const state = error.sqlstate();
    if (state.starts_with("23")) throw ConstraintViolated(error.what());
    if (says_unavailable(state) || error.get_error_category() == soci::soci_error::connection_error)
        throw Unavailable(error.what());
    throw std::runtime_error(error.what());
}

}  // namespace

void with_errors(std::function<void()> const& work) {
    try {
        work();
    } catch (soci::sqlite3_soci_error const& error) {
        translate(error);
    } catch (soci::postgresql_soci_error const& error) {
        translate(error);
    } catch (soci::soci_error const& error) {
        throw Unavailable(error.what());
    }
}

}  // namespace daumoi::storage
