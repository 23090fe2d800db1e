// commits FILE COUNT BYTES: what the bare library does: COUNT rows of BYTES, each a durable commit of its own (WAL,
// synchronous=FULL, one prepared statement), into a new database. Prints the microseconds they took.
#include <chrono>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>

#include <sqlite3.h>

namespace daumoi::bench {
namespace {

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

void check(int result, sqlite3* database) {
    if (result != SQLITE_OK && result != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(database));
}

Database make_database(char const* file) {
    sqlite3* opened = nullptr;
    int const result = sqlite3_open(file, &opened);
    Database database(opened, &sqlite3_close);
    check(result, opened);
    for (auto const* sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                            "CREATE TABLE record (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"})
        check(sqlite3_exec(opened, sql, nullptr, nullptr, nullptr), opened);
    return database;
}

void commit(sqlite3* database, sqlite3_stmt* statement, std::string const& text) {
    sqlite3_bind_text(statement, 1, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    check(sqlite3_step(statement), database);
    check(sqlite3_reset(statement), database);
}

/// Rows that differ, so that no page is the same twice.
std::string row(int number, std::size_t bytes) {
    auto text = std::to_string(number) + " ";
    text.resize(bytes, static_cast<char>('a' + number % 26));
    return text;
}

int main_of(char const* file, int count, std::size_t bytes) {
    auto const database = make_database(file);
    sqlite3_stmt* prepared = nullptr;
    check(sqlite3_prepare_v2(database.get(), "INSERT INTO record (text) VALUES (?)", -1, &prepared, nullptr),
          database.get());
    Statement const statement(prepared, &sqlite3_finalize);
    auto const begin = std::chrono::steady_clock::now();
    for (int i = 0; i < count; ++i) commit(database.get(), prepared, row(i, bytes));
    auto const took = std::chrono::steady_clock::now() - begin;
    std::cout << std::chrono::duration_cast<std::chrono::microseconds>(took).count() << '\n';
    return 0;
}

}  // namespace
}  // namespace daumoi::bench

int main(int count, char** arguments) try {
    if (count != 4) return 2;
    return daumoi::bench::main_of(arguments[1], std::stoi(arguments[2]), std::stoul(arguments[3]));
} catch (std::exception const& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
