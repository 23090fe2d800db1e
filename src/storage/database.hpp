#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "storage/embedded.hpp"
#include "storage/session.hpp"

namespace daumoi::storage {

/// The permission to write: exists only inside Database::write, on the writer's thread.
class WriteTransaction {
public:
    Session& session() { return session_; }
    Session* operator->() { return &session_; }

private:
    friend class Database;
    explicit WriteTransaction(Session& session) : session_(session) {}
    Session& session_;
};

/// A connection for reading, in one snapshot, given back when the lease ends.
class Reading {
public:
    Reading(Reading&&) noexcept = default;
    ~Reading();
    Session& session() { return *session_; }
    Session* operator->() { return session_.get(); }

private:
    friend class Database;
    Reading(class Database& database, std::unique_ptr<Session> session);
    Database* database_;
    std::unique_ptr<Session> session_;
};

/// One SQLite file or one PostgreSQL database. Thread-safe.
///
/// All writes of all processes stand in one order: a write transaction begins by taking the journal's head
/// (`BEGIN IMMEDIATE`; on PostgreSQL an UPDATE of the head's row). A writer thread puts waiting writes into one commit,
/// each in a savepoint of its own.
class Database {
public:
    /// `address`: `postgresql://…`, or the path of a SQLite file, which is made when it is missing.
    /// Throws Unavailable with a sentence.
    explicit Database(std::string const& address);
    ~Database();
    Database(Database const&) = delete;
    Database& operator=(Database const&) = delete;

    Dialect dialect() const;

    /// Waits for a free connection when all are lent.
    Reading read();

    /// Runs `change` on the writer's thread and returns after the commit that contains it (true), or after it was
    /// rolled back because `change` returned false. An exception out of `change` is rolled back and thrown here.
    /// Throws Unavailable when the commit failed, and nothing of it was written; CommitUnknown when PostgreSQL's
    /// connection broke just while it committed: what the change would have written tells.
    bool write(std::function<bool(WriteTransaction&)> const& change);

    /// Called on the writer's thread after each commit of this process; must be quick. A call of the earlier function has
    /// ended when this returns.
    void on_commit(std::function<void()> wake);

    /// Brings the schema forward. Throws std::runtime_error with a sentence when the database has steps that this
    /// program does not know (it is newer).
    void migrate(std::vector<embedded::Migration> migrations);

private:
    friend class Reading;
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace daumoi::storage
