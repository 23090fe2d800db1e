#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "app/assets.hpp"
#include "core/time.hpp"
#include "http/server.hpp"
#include "pages/visit.hpp"
#include "storage/database.hpp"

/// The composition root: one database, one server, and what joins them.
namespace daumoi::app {

struct Config {
    std::string data;                     ///< folder; made when it is missing
    std::optional<std::string> database;  ///< postgresql://…; else DATA/daumoi.sqlite
    http::Options http;
    std::string public_url;  ///< empty: http(s)://address:port
    std::optional<Day> now;  ///< the clock starts in the morning of this day
};

/// Opens the database of a data folder, and brings its schema forward. Throws std::runtime_error with a sentence.
std::unique_ptr<storage::Database> open_database(Config const& config);
std::unique_ptr<Clock> make_clock(Config const& config);

class Application {
public:
    explicit Application(Config config);
    ~Application();

    void start();
    void stop();
    std::string address() const;
    /// Set while the database has no organization yet: the code that the first-run page asks for.
    std::optional<std::string> first_run_code() const;

    storage::Database& database() { return *database_; }
    pages::Services const& services() const { return *services_; }
    http::Server& server() { return *server_; }

    /// What the server's routes call; public for tests that walk them without a socket.
    http::Response answer(struct RouteRow const& route, http::Request const& request);
    using Follow = std::variant<http::Response, http::Subscription>(struct Entrance const&, http::Request const&);
    std::variant<http::Response, http::Subscription> subscribe(Follow* follow, http::Request const& request);

private:
    http::Router make_router();
    html::Words words_of(http::Request const& request) const;
    void reload_organization();
    void sweep_files();

    Config config_;
    std::unique_ptr<storage::Database> database_;
    std::unique_ptr<Clock> clock_;
    std::unique_ptr<html::Templates> templates_;
    std::unique_ptr<pages::Services> services_;
    std::atomic<std::shared_ptr<Organization const>> organization_;
    std::optional<std::string> first_run_code_;
    std::unique_ptr<http::Server> server_;
    std::unique_ptr<class Follower> follower_;
    std::thread sweeper_;
    std::jthread heart_;  ///< beats for the open streams, so that dead ones are noticed
};

}  // namespace daumoi::app
