#include "sql/storage.hpp"

#include <latch>
#include <set>
#include <thread>

#include "storage/database.hpp"
#include "storage/embedded.hpp"
#include "storage/testing.hpp"

namespace daumoi::storage {
namespace {

std::vector<embedded::Migration> small_schema() {
    return {{"20260101-0000-head",
             "CREATE TABLE journal_head (number BIGINT NOT NULL); INSERT INTO journal_head (number) VALUES (0)"},
            {"20260101-0001-line", "CREATE TABLE line (number BIGINT NOT NULL PRIMARY KEY, writer TEXT NOT NULL)"}};
}

struct Line {
    std::int64_t number = 0;
    std::string writer;
};
DAUMOI_DESCRIBE(Line, (number, writer))

std::vector<Line> lines_of(Database& database) {
    return database.read()->all<Line>(statement("SELECT number, writer FROM line ORDER BY number"));
}

/// Writes a line under the next number of the head.
bool add_line(WriteTransaction& transaction, std::string const& writer) {
    auto const number =
        transaction->value<std::int64_t>(statement("UPDATE journal_head SET number = number + 1 RETURNING number"));
    transaction->run(statement("INSERT INTO line (number, writer) VALUES (:number, :writer)"),
                     {{"number", *number}, {"writer", writer}});
    return true;
}

class Storage : public DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        database_ = std::make_unique<Database>(address());
        database_->migrate(small_schema());
    }
    void TearDown() override { database_.reset(); }
    Database& database() { return *database_; }

private:
    std::unique_ptr<Database> database_;
};
DAUMOI_ON_BOTH_DATABASES(Storage);

TEST_P(Storage, prepares_every_statement_of_its_own) {
    Session session(dialect(), address());
    for (auto const* sql : embedded::storage_statements()) EXPECT_NO_THROW(session.check(*sql)) << sql->name;
}

TEST_P(Storage, refuses_a_statement_with_other_parameters_than_it_was_prepared_with) {
    Sql const& insert = statement("INSERT INTO line (number, writer) VALUES (:number, :writer)");
    EXPECT_THROW(database().write([&](auto& transaction) {
        transaction->run(insert, {{"number", std::int64_t{1}}, {"writer", std::string("first")}});
        transaction->run(insert, {{"writer", std::string("second")}, {"number", std::int64_t{2}}});
        return true;
    }),
                 std::logic_error);
    EXPECT_TRUE(lines_of(database()).empty());
}

TEST_P(Storage, keeps_nothing_of_a_change_that_returns_false) {
    EXPECT_FALSE(database().write([](WriteTransaction& transaction) {
        add_line(transaction, "refused");
        return false;
    }));
    EXPECT_TRUE(lines_of(database()).empty());
}

TEST_P(Storage, throws_what_a_change_throws_and_keeps_nothing_of_it) {
    EXPECT_THROW(database().write([](WriteTransaction& transaction) -> bool {
        add_line(transaction, "broken");
        throw std::logic_error("broken");
    }),
                 std::logic_error);
    EXPECT_TRUE(lines_of(database()).empty());
}

TEST_P(Storage, calls_a_broken_constraint_by_its_name) {
    EXPECT_THROW(database().write([](WriteTransaction& transaction) {
        for (int i = 0; i < 2; ++i)
            transaction->run(statement("INSERT INTO line (number, writer) VALUES (1, 'twice')"));
        return true;
    }),
                 ConstraintViolated);
    EXPECT_TRUE(lines_of(database()).empty());
}

TEST_P(Storage, commits_the_others_of_a_group_in_which_some_are_refused_and_some_throw) {
    constexpr int writers = 24;
    std::latch begin(1);
    std::vector<std::jthread> threads;
    threads.reserve(writers);
    for (int i = 0; i < writers; ++i)
        threads.emplace_back([&, i] {
            begin.wait();
            try {
                database().write([&](WriteTransaction& transaction) {
                    add_line(transaction, std::to_string(i));
                    if (i % 3 == 1) throw std::runtime_error("broken");
                    return i % 3 == 0;
                });
            } catch (std::runtime_error const&) {
                EXPECT_EQ(i % 3, 1);
            }
        });
    begin.count_down();
    threads.clear();

    auto const lines = lines_of(database());
    ASSERT_EQ(lines.size(), writers / 3U);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        EXPECT_EQ(lines[i].number, static_cast<std::int64_t>(i) + 1);
        EXPECT_EQ(std::stoi(lines[i].writer) % 3, 0);
    }
}

TEST_P(Storage, goes_on_after_a_change_for_which_there_was_no_room) {
    auto const add_without_room = [](WriteTransaction& transaction) -> bool {
        add_line(transaction, "no room");
        throw Unavailable("disk full");
    };
    EXPECT_THROW(database().write(add_without_room), Unavailable);
    EXPECT_TRUE(database().write([](WriteTransaction& transaction) { return add_line(transaction, "room"); }));
    ASSERT_EQ(lines_of(database()).size(), 1U);
    EXPECT_EQ(lines_of(database()).front().number, 1);
}

TEST_P(Storage, does_not_say_what_became_of_a_change_whose_commit_broke) {
    if (dialect() == Dialect::sqlite) GTEST_SKIP() << "no connection that could break";
    Session session(dialect(), address());
    session.run(
        statement("CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS "
                  "'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'"));
    session.run(
        statement("CREATE CONSTRAINT TRIGGER cut_commit AFTER INSERT ON line DEFERRABLE INITIALLY DEFERRED "
                  "FOR EACH ROW WHEN (NEW.writer = 'cut') EXECUTE FUNCTION cut()"));
    EXPECT_THROW(database().write([](auto& transaction) { return add_line(transaction, "cut"); }), CommitUnknown);
    EXPECT_TRUE(database().write([](auto& transaction) { return add_line(transaction, "after"); }));
}

TEST_P(Storage, wakes_nobody_who_has_gone) {
    auto const write_one = [&] {
        database().write([](WriteTransaction& transaction) { return add_line(transaction, "news"); });
    };
    for (int i = 0; i < 50; ++i) {
        int woken = 0;
        database().on_commit([&] { ++woken; });
        write_one();
        database().on_commit({});
        auto const before = woken;
        write_one();
        EXPECT_EQ(woken, before);
    }
}

TEST_P(Storage, shows_a_reader_the_snapshot_of_its_beginning) {
    auto reading = database().read();
    auto const count = [&] { return reading->value<std::int64_t>(statement("SELECT count(*) FROM line")); };
    EXPECT_EQ(count(), 0);
    database().write([](WriteTransaction& transaction) { return add_line(transaction, "later"); });
    EXPECT_EQ(count(), 0);
    EXPECT_EQ(lines_of(database()).size(), 1U);
}

TEST_P(Storage, keeps_what_was_written_when_it_is_opened_again) {
    database().write([](WriteTransaction& transaction) { return add_line(transaction, "Đảng ủy “nhỏ”"); });
    Database again(address());
    again.migrate(small_schema());
    ASSERT_EQ(lines_of(again).size(), 1U);
    EXPECT_EQ(lines_of(again).front().writer, "Đảng ủy “nhỏ”");
}

TEST_P(Storage, refuses_a_database_that_is_newer_than_the_program) {
    auto newer = small_schema();
    newer.push_back({"20990101-0000-future", "CREATE TABLE future (id BIGINT)"});
    database().migrate(newer);
    try {
        Database(address()).migrate(small_schema());
        FAIL() << "it was opened";
    } catch (std::runtime_error const& error) {
        EXPECT_NE(std::string(error.what()).find("newer daumoi (step 20990101-0000-future)"), std::string::npos);
    }
}

TEST_P(Storage, leaves_no_gap_when_two_processes_write) {
    constexpr int each = 60;
    Database other(address());
    auto const write_many = [](Database& into, std::string const& writer) {
        for (int i = 0; i < each; ++i)
            into.write([&](WriteTransaction& transaction) { return add_line(transaction, writer); });
    };
    {
        std::jthread const first(write_many, std::ref(database()), "first");
        std::jthread const second(write_many, std::ref(other), "second");
    }
    auto const lines = lines_of(database());
    ASSERT_EQ(lines.size(), 2U * each);
    for (std::size_t i = 0; i < lines.size(); ++i) EXPECT_EQ(lines[i].number, static_cast<std::int64_t>(i) + 1);
}

}  // namespace
}  // namespace daumoi::storage
