#pragma once

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "storage/sql.hpp"
#include "storage/value.hpp"

namespace daumoi::storage {

enum class Dialect { sqlite, postgres };

/// The database refused a row (unique, foreign key, check): a bug of ours or two writers at once.
struct ConstraintViolated : std::runtime_error {
    using std::runtime_error::runtime_error;
};
/// The database cannot take a change now: disk full, connection lost. Nothing was changed.
struct Unavailable : std::runtime_error {
    using std::runtime_error::runtime_error;
};
/// The connection broke while it committed: whether the change was made is not known here.
struct CommitUnknown : Unavailable {
    using Unavailable::Unavailable;
};

using Parameters = std::initializer_list<Parameter>;

/// One connection. Not thread-safe. Each statement is prepared once and kept, bound to the parameters and the row of its
/// first run: others later, or in another order, are a bug (std::logic_error).
class Session {
public:
    /// `address`: a file's path for SQLite, a connection string for PostgreSQL.
    Session(Dialect dialect, std::string const& address);
    ~Session();
    Session(Session const&) = delete;
    Session& operator=(Session const&) = delete;

    Dialect dialect() const;

    /// All rows, each a described struct whose members are the statement's columns in their order.
    template <DescribedStruct Row>
    std::vector<Row> all(Sql const& sql, Parameters parameters = {}) {
        std::vector<Row> rows;
        fetch(sql, parameters, column_types<Row>(), [&](std::span<Value const> cells) {
            std::size_t column = 0;
            for_each_member(rows.emplace_back(), [&](char const*, auto& member) {
                member = Stored<std::remove_reference_t<decltype(member)>>::get(cells[column++]);
            });
        });
        return rows;
    }

    /// The first row, if there is one.
    template <DescribedStruct Row>
    std::optional<Row> one(Sql const& sql, Parameters parameters = {}) {
        auto rows = all<Row>(sql, parameters);
        if (rows.empty()) return std::nullopt;
        return std::move(rows.front());
    }

    /// The first column of the first row: of `RETURNING id`, `SELECT count(*)`.
    template <class T>
    std::optional<T> value(Sql const& sql, Parameters parameters = {}) {
        std::optional<T> found;
        Value::Type const type = Stored<T>::type;
        fetch(sql, parameters, {&type, 1}, [&](std::span<Value const> cells) {
            if (!found && !cells[0].null) found = Stored<T>::get(cells[0]);
        });
        return found;
    }

    /// Number of rows changed.
    std::int64_t run(Sql const& sql, Parameters parameters = {});
    /// Text of a migration: several statements, no parameters.
    void run_script(std::string_view text);
    /// Prepares without executing: what the test of all statements does.
    void check(Sql const& sql);

    /// Statements executed since the session was opened. Pages' tests assert the difference.
    std::int64_t executed() const;

private:
    friend class Database;
    template <class Row>
    static std::span<Value::Type const> column_types() {
        static std::vector<Value::Type> const types = [] {
            std::vector<Value::Type> made;
            Row row{};
            for_each_member(row, [&](char const*, auto& member) {
                made.push_back(Stored<std::remove_reference_t<decltype(member)>>::type);
            });
            return made;
        }();
        return types;
    }
    void fetch(Sql const& sql, Parameters parameters, std::span<Value::Type const> columns,
               std::function<void(std::span<Value const>)> const& row);

    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace daumoi::storage
