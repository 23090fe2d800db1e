#include "storage/session.hpp"

#include <algorithm>
#include <deque>
#include <unordered_map>

#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include "storage/errors.hpp"

namespace daumoi::storage {
namespace {

/// A place that a prepared statement is bound to for its whole life.
struct Slot {
    Value value;
    soci::indicator indicator = soci::i_null;

    void take(Value const& from) {
        value = from;
        indicator = from.null ? soci::i_null : soci::i_ok;
    }
    Value const& filled() {
        value.null = indicator != soci::i_ok;
        return value;
    }
};

/// One statement prepared on one connection, with its parameters and columns.
class Prepared {
public:
    Prepared(soci::session& session, std::string_view text, Parameters parameters, std::span<Value::Type const> columns)
        : statement_(session) {
        for (auto const& parameter : parameters) bind_parameter(parameter);
        for (auto const type : columns) bind_column(type);
        statement_.alloc();
        statement_.prepare(std::string(text));
        statement_.define_and_bind();
    }

    /// Names and columns were bound for good: others would be put in places that are not theirs.
    void expect(Sql const& sql, Parameters parameters, std::span<Value::Type const> columns) const {
        bool const same =
            std::ranges::equal(parameters, names_, {}, &Parameter::name) &&
            std::ranges::equal(columns, columns_, {}, {}, [](Slot const& slot) { return slot.value.type; });
        if (!same)
            throw std::logic_error("Statement " + std::string(sql.name) +
                                   " was first run with other parameters or another row.");
    }

    void execute(Parameters parameters, std::function<void(std::span<Value const>)> const& row) {
        std::size_t place = 0;
        for (auto const& parameter : parameters) parameters_.at(place++).take(parameter.value);
        // Always with an exchange of data: SQLite's backend takes no step for a statement without.
        bool more = statement_.execute(true);
        while (more && !columns_.empty()) {
            cells_.clear();
            for (auto& column : columns_) cells_.push_back(column.filled());
            row(cells_);
            more = statement_.fetch();
        }
    }

    std::int64_t affected() { return statement_.get_affected_rows(); }

private:
    void bind_parameter(Parameter const& parameter) {
        auto& slot = parameters_.emplace_back();
        slot.take(parameter.value);
        std::string const& name = names_.emplace_back(parameter.name);
        switch (parameter.value.type) {
            case Value::Type::integer: statement_.exchange(soci::use(slot.value.integer, slot.indicator, name)); break;
            case Value::Type::real: statement_.exchange(soci::use(slot.value.real, slot.indicator, name)); break;
            case Value::Type::text: statement_.exchange(soci::use(slot.value.text, slot.indicator, name)); break;
        }
    }

    void bind_column(Value::Type type) {
        auto& slot = columns_.emplace_back();
        slot.value.type = type;
        switch (type) {
            case Value::Type::integer: statement_.exchange(soci::into(slot.value.integer, slot.indicator)); break;
            case Value::Type::real: statement_.exchange(soci::into(slot.value.real, slot.indicator)); break;
            case Value::Type::text: statement_.exchange(soci::into(slot.value.text, slot.indicator)); break;
        }
    }

    std::deque<Slot> parameters_;
    std::deque<std::string> names_;
    std::deque<Slot> columns_;
    std::vector<Value> cells_;
    soci::statement statement_;
};

/// SOCI reads names and values parted by `=`: an address without any loses its end, and a path is quoted like this.
std::string connection_string(Dialect dialect, std::string const& address) {
    if (dialect == Dialect::sqlite) return "dbname=\"" + address + "\" timeout=10";
    return address + (address.contains('?') ? "&" : "?") +
           "application_name=daumoi&connect_timeout=10&tcp_user_timeout=15000";
}

/// A connection is used by one thread at a time: SQLite needs no lock of its own for each of its calls, nor one for
/// statistics that nobody reads.
int configure_sqlite() {
    auto const threads = sqlite_api::sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
    return threads == SQLITE_OK ? sqlite_api::sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) : threads;
}

std::string_view text_for(Dialect dialect, Sql const& sql) {
    return dialect == Dialect::sqlite ? sql.sqlite : sql.postgres;
}

}  // namespace

struct Session::Impl {
    Impl(Dialect chosen, std::string const& address)
        : dialect(chosen),
          session(chosen == Dialect::sqlite ? *soci::factory_sqlite3() : *soci::factory_postgresql(),
                  connection_string(chosen, address)) {}

    Dialect dialect;
    soci::session session;
    std::unordered_map<Sql const*, std::unique_ptr<Prepared>> prepared;
    std::int64_t executed = 0;

    Prepared& statement(Sql const& sql, Parameters parameters, std::span<Value::Type const> columns) {
        auto& place = prepared[&sql];
        if (place)
            place->expect(sql, parameters, columns);
        else
            place = std::make_unique<Prepared>(session, text_for(dialect, sql), parameters, columns);
        return *place;
    }
};

Session::Session(Dialect dialect, std::string const& address) {
    static int const configured = configure_sqlite();
    if (configured != SQLITE_OK) throw std::runtime_error("SQLite was used before it could be configured.");
    with_errors([&] {
        impl_ = std::make_unique<Impl>(dialect, address);
        if (dialect == Dialect::sqlite)
            run_script(
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
                "PRAGMA wal_autocheckpoint=0; PRAGMA journal_size_limit=67108864; PRAGMA cache_size=-2000; "
                "PRAGMA temp_store=MEMORY");
        else
            run_script("SET client_min_messages = warning");
    });
}

Session::~Session() = default;

Dialect Session::dialect() const { return impl_->dialect; }

std::int64_t Session::executed() const { return impl_->executed; }

void Session::fetch(Sql const& sql, Parameters parameters, std::span<Value::Type const> columns,
                    std::function<void(std::span<Value const>)> const& row) {
    ++impl_->executed;
    with_errors([&] {
        try {
            impl_->statement(sql, parameters, columns).execute(parameters, row);
        } catch (...) {
            impl_->prepared.erase(&sql);
            throw;
        }
    });
}

std::int64_t Session::run(Sql const& sql, Parameters parameters) {
    std::int64_t changed = 0;
    ++impl_->executed;
    with_errors([&] {
        try {
            auto& statement = impl_->statement(sql, parameters, {});
            statement.execute(parameters, {});
            changed = statement.affected();
        } catch (...) {
            impl_->prepared.erase(&sql);
            throw;
        }
    });
    return changed;
}

void Session::run_script(std::string_view text) {
    with_errors([&] {
        for (auto const& statement : split(text, ';')) impl_->session << statement;
    });
}

void Session::check(Sql const& sql) {
    with_errors([&] {
        soci::statement statement(impl_->session);
        statement.alloc();
        statement.prepare(std::string(text_for(impl_->dialect, sql)));
    });
}

}  // namespace daumoi::storage
