#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "features/journal/journal.hpp"
#include "features/journal/sentences.hpp"
#include "features/testing_organization.hpp"
#include "html/templates.hpp"
#include "pages/visit.hpp"
#include "storage/embedded.hpp"
#include "storage/testing.hpp"

namespace daumoi {

/// What a refused change must leave as it was: the journal's head and the number of rows of each table.
struct Stock {
    journal::Head head;
    std::map<std::string, std::int64_t> rows;

    bool operator==(Stock const& other) const {
        return head.number == other.head.number && head.digest == other.head.digest && rows == other.rows;
    }
};
// NOLINTNEXTLINE(readability-identifier-naming): the name that googletest looks for
inline void PrintTo(Stock const& stock, std::ostream* out) {
    *out << "head " << stock.head.number;
    for (auto const& [table, rows] : stock.rows) *out << ", " << table << ' ' << rows;
}

/// English text of the fault of a field; empty when the change was done or the field is without fault.
template <class T>
std::string fault_of(Result<T> const& result, std::string_view field) {
    if (result) return {};
    for (auto const& fault : result.error().faults)
        if (fault.field == field) return html::Words(html::Language::en, html::Terminology::party).say(fault.message);
    return {};
}

/// Why it was refused; empty when it was done.
template <class T>
std::optional<Refusal::Kind> refusal_of(Result<T> const& result) {
    return result ? std::nullopt : std::optional(result.error().kind);
}

/// A test of a feature: a database of its own with the test organization in it, and a clock that stands still on
/// Monday, 2026-05-11, at 8:00 in Ho Chi Minh City. Declare suites with DAUMOI_ON_BOTH_DATABASES.
class FeatureTest : public storage::DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        database_ = std::make_unique<storage::Database>(address());
        database_->migrate(embedded::features_migrations());
        people_ = add_test_organization(*database_, today() + -1'000);
    }
    void TearDown() override { database_.reset(); }
    /// Where files lie; none, unless a test has them.
    virtual std::string data_folder() const { return {}; }

    storage::Database& database() { return *database_; }
    ShiftedClock& clock() { return clock_; }
    Day today() const { return local_time(clock_.now(), Organization{}.zone).day; }
    TestOrganization const& people() const { return people_; }
    Organization const& organization() const { return people_.organization; }

    PersonActor actor(Id<Person> person) const { return people_.actor(person); }
    journal::Writing writing(Id<Person> person, std::string client_id = {}) {
        return writing_as(actor(person), std::move(client_id));
    }
    journal::Writing writing_as(Actor actor, std::string client_id = {}) {
        return {*database_, clock_, std::move(actor), std::move(client_id)};
    }

    journal::Head journal_head() { return journal::head(database_->read().session()); }
    std::map<std::string, std::int64_t> row_counts();
    Stock stock() { return {journal_head(), row_counts()}; }

    /// The history of a thing, oldest first, in words.
    std::vector<std::string> history_sentences(journal::Subject const& subject,
                                               std::vector<journal::VerbWords> const& verbs,
                                               html::Language language = html::Language::en);

    using Pairs = std::initializer_list<std::pair<std::string, std::string>>;
    /// A request as the router hands it on: `parameters` are the values of the pattern's names.
    static http::Request get(std::string const& path, Pairs parameters = {});
    static http::Request post(std::string const& path, Pairs parameters, html::FormFields const& fields);
    /// The page's answer to a request by this actor, without a socket and without a door.
    http::Response visit(pages::Page page, Actor const& actor, http::Request const& request,
                         html::Language language = html::Language::vi);

private:
    pages::Reader reader(Actor const& actor);

    ShiftedClock clock_{instant_of(*parse_iso_day("2026-05-11"), TimeOfDay{8 * 60}, Organization{}.zone),
                        ShiftedClock::Pace::standing};
    std::unique_ptr<storage::Database> database_;
    TestOrganization people_;
};

namespace detail {
struct TableRows {
    std::string name;
    std::int64_t rows = 0;
};
DAUMOI_DESCRIBE(TableRows, (name, rows))

inline html::Templates const& all_templates() {
    static html::Templates const templates([] {
        std::vector<html::TemplateSource> sources;
        for (auto const& list : {embedded::pages_templates(), embedded::features_templates()})
            for (auto const& one : list) sources.push_back({one.name, one.text});
        return sources;
    }());
    return templates;
}
}  // namespace detail

inline std::map<std::string, std::int64_t> FeatureTest::row_counts() {
    auto reading = database_->read();
    bool const sqlite = dialect() == storage::Dialect::sqlite;
    auto const tables = reading->all<detail::TableRows>(storage::statement(
        sqlite ? "SELECT name, 0 FROM sqlite_master WHERE type = 'table' ORDER BY name"
               : "SELECT tablename, 0 FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"));
    std::string counting;
    for (auto const& table : tables)
        counting +=
            (counting.empty() ? "" : " UNION ALL ") + ("SELECT '" + table.name) + "', count(*) FROM " + table.name;
    std::map<std::string, std::int64_t> counts;
    for (auto const& table : reading->all<detail::TableRows>(storage::statement(counting)))
        counts[table.name] = table.rows;
    return counts;
}

inline std::vector<std::string> FeatureTest::history_sentences(journal::Subject const& subject,
                                                               std::vector<journal::VerbWords> const& verbs,
                                                               html::Language language) {
    auto reading = database_->read();
    html::Words const words(language, organization().terminology);
    auto const entries = journal::entries_of(reading.session(), subject);
    auto const names = accounts::names_in(reading.session(), entries);
    std::vector<std::string> sentences;
    for (auto const& entry : entries) {
        auto const line = journal::history_line(entry, verbs, names, words);
        sentences.push_back(words.say(line.sentence));
    }
    return sentences;
}

inline http::Request FeatureTest::get(std::string const& path, Pairs parameters) {
    http::Request request;
    request.path = request.target = path;
    for (auto const& [name, value] : parameters) request.parameters.add(name, value);
    request.headers.set("Accept", "text/html");
    return request;
}

inline http::Request FeatureTest::post(std::string const& path, Pairs parameters, html::FormFields const& fields) {
    auto request = get(path, parameters);
    request.method = http::Method::post;
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    for (auto const& [name, value] : fields)
        request.body += (request.body.empty() ? "" : "&") + http::url_encoded(name) + "=" + http::url_encoded(value);
    return request;
}

inline pages::Reader FeatureTest::reader(Actor const& actor) {
    pages::Reader reader;
    auto const person = signed_in_person(actor);
    if (!person) return reader;
    auto reading = database_->read();
    reader.reader_name = org::find_person(reading.session(), *person).value().full();
    for (auto const& position : org::positions_of(reading.session(), *person)) {
        reader.acting_as = position.printed();
        reader.capacities.push_back({position.position, position.printed(), true});
    }
    return reader;
}

inline http::Response FeatureTest::visit(pages::Page page, Actor const& actor, http::Request const& request,
                                         html::Language language) {
    pages::Services const services{
        *database_,           clock_, detail::all_templates(),
        std::string(64, 'a'), "",     [](std::string_view name) { return std::string(name); },
        data_folder()};
    html::Words const words(language, organization().terminology, organization().zone);
    auto const shown = signed_in_person(actor) ? std::optional(reader(actor)) : std::nullopt;
    pages::Visit visit(request, services, organization(), words, actor, shown, "form-token");
    return page(visit);
}

}  // namespace daumoi
