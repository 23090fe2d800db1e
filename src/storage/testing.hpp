#pragma once

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>

#include <gtest/gtest.h>
#include <unistd.h>

#include "storage/session.hpp"

/// For tests: empty databases of both kinds. Compiled only into test programs.
namespace daumoi::storage {

/// Address of the PostgreSQL that tests may use; empty without one: then its tests skip.
inline std::string postgres_for_tests() {
    char const* const address = std::getenv("DAUMOI_TEST_POSTGRES");
    return address == nullptr ? std::string{} : std::string(address);
}

/// One empty database for one test, gone with it: a SQLite file in a folder of its own, or a schema of PostgreSQL.
class EmptyDatabase {
public:
    /// `kind` is "sqlite" or "postgres".
    explicit EmptyDatabase(std::string const& kind) : name_(unique_name()), postgres_(kind == "postgres") {
        if (postgres_) {
            in_postgres("CREATE SCHEMA " + name_);
            auto const server = postgres_for_tests();
            address_ = server + (server.contains('?') ? "&" : "?") + "options=-csearch_path%3D" + name_;
        } else {
            folder_ = std::filesystem::temp_directory_path() / name_;
            std::filesystem::create_directories(folder_);
            address_ = (folder_ / "daumoi.sqlite").string();
        }
    }
    ~EmptyDatabase() {
        try {
            if (postgres_) in_postgres("DROP SCHEMA " + name_ + " CASCADE");
        } catch (Unavailable const&) {
            ADD_FAILURE() << "the schema " << name_ << " was left behind";
        }
        std::error_code ignored;
        if (!folder_.empty()) std::filesystem::remove_all(folder_, ignored);
    }
    EmptyDatabase(EmptyDatabase const&) = delete;
    EmptyDatabase& operator=(EmptyDatabase const&) = delete;

    std::string const& address() const { return address_; }
    Dialect dialect() const { return postgres_ ? Dialect::postgres : Dialect::sqlite; }

private:
    static std::string unique_name() {
        static std::atomic<int> count = 0;
        return "daumoi_test_" + std::to_string(::getpid()) + "_" + std::to_string(++count);
    }
    static void in_postgres(std::string const& script) {
        Session(Dialect::postgres, postgres_for_tests()).run_script(script);
    }

    std::string name_;
    bool postgres_;
    std::filesystem::path folder_;
    std::string address_;
};

/// A statement made by a test. Statements are known by their address, so each text is kept for ever.
inline Sql const& statement(std::string const& text) {
    static std::map<std::string, Sql> kept;
    auto const [place, is_new] = kept.try_emplace(text);
    if (is_new) place->second = Sql{place->first, place->first, place->first};
    return place->second;
}

/// Base of tests that run on both databases; see DAUMOI_ON_BOTH_DATABASES.
class DatabaseTest : public ::testing::TestWithParam<std::string> {
protected:
    void SetUp() override {
        if (GetParam() == "postgres" && postgres_for_tests().empty()) GTEST_SKIP() << "no PostgreSQL to test with";
        empty_ = std::make_unique<EmptyDatabase>(GetParam());
    }
    std::string const& address() const { return empty_->address(); }
    Dialect dialect() const { return empty_->dialect(); }

private:
    std::unique_ptr<EmptyDatabase> empty_;
};

}  // namespace daumoi::storage

/// Runs the suite, a class derived from DatabaseTest, on SQLite and on PostgreSQL.
#define DAUMOI_ON_BOTH_DATABASES(Suite)                                          \
    INSTANTIATE_TEST_SUITE_P(On, Suite, ::testing::Values("sqlite", "postgres"), \
                             [](auto const& database) { return database.param; })
