#pragma once

#include <string>
#include <vector>

#include <fmt/format.h>

#include "storage/testing.hpp"

/// For tests: all rows of a database as they were, to compare with and to put back.
namespace daumoi::app {

struct TableName {
    std::string name;
};
DAUMOI_DESCRIBE(TableName, (name))

class Keepsake {
public:
    Keepsake(storage::Dialect dialect, std::string const& address) : session_(dialect, address) {
        for (auto const& row : session_.all<TableName>(storage::statement(names_of_tables()))) {
            tables_.push_back(row.name);
            session_.run_script("CREATE TABLE kept_" + row.name + " AS SELECT * FROM " + row.name);
            differences_ += (differences_.empty() ? "" : " UNION ALL ") + difference(row.name, "kept_" + row.name) +
                            " UNION ALL " + difference("kept_" + row.name, row.name);
        }
        if (dialect == storage::Dialect::sqlite) session_.run_script("PRAGMA foreign_keys=off");
    }

    /// Tables in which a row is new, gone or another; empty when nothing changed.
    std::vector<std::string> changed_tables() {
        std::vector<std::string> names;
        for (auto const& row : session_.all<TableName>(storage::statement(differences_))) names.push_back(row.name);
        return names;
    }

    void put_back() {
        std::string script = session_.dialect() == storage::Dialect::sqlite
                                 ? "BEGIN IMMEDIATE"
                                 : "BEGIN; SET LOCAL session_replication_role = replica";
        for (auto const& table : tables_)
            script += fmt::format("; DELETE FROM {0}; INSERT INTO {0} SELECT * FROM kept_{0}", table);
        session_.run_script(script + "; COMMIT");
    }

private:
    std::string names_of_tables() const {
        return session_.dialect() == storage::Dialect::sqlite
                   ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
                   : "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename";
    }
    static std::string difference(std::string const& table, std::string const& other) {
        return "SELECT DISTINCT '" + table + "' FROM (SELECT * FROM " + table + " EXCEPT SELECT * FROM " + other +
               ") AS different_" + table;
    }

    storage::Session session_;
    std::vector<std::string> tables_;
    std::string differences_;
};

}  // namespace daumoi::app
