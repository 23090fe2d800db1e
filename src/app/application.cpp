#include "app/application.hpp"

#include <condition_variable>
#include <filesystem>
#include <mutex>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "app/doors.hpp"
#include "app/follower.hpp"
#include "app/headers.hpp"
#include "app/live.hpp"
#include "app/routes.hpp"
#include "core/secret.hpp"
#include "features/accounts/accounts.hpp"
#include "features/files/files.hpp"
#include "features/org/org.hpp"
#include "features/portal/portal.hpp"
#include "features/tasks/tasks.hpp"
#include "storage/embedded.hpp"

namespace daumoi::app {
namespace {

constexpr std::chrono::seconds beat_every{20};

std::vector<html::TemplateSource> template_sources() {
    std::vector<html::TemplateSource> sources;
    for (auto const& list : {embedded::pages_templates(), embedded::features_templates()})
        for (auto const& one : list) sources.push_back({one.name, one.text});
    return sources;
}

std::string default_url(http::Options const& options, std::uint16_t port) {
    bool const is_v6 = options.address.contains(':');
    return fmt::format("{}://{}:{}", options.tls_certificate ? "https" : "http",
                       is_v6 ? "[" + options.address + "]" : options.address, port);
}

/// Until the first-run page was filled in, pages speak Vietnamese and name nobody.
Organization nameless() { return {}; }

}  // namespace

std::unique_ptr<storage::Database> open_database(Config const& config) {
    std::error_code error;
    std::filesystem::create_directories(config.data, error);
    if (error) throw std::runtime_error(fmt::format("The folder {} cannot be made: {}", config.data, error.message()));
    auto const file = (std::filesystem::path(config.data) / "daumoi.sqlite").string();
    {
        // The schema is brought forward before the writer's connection is opened: PostgreSQL keeps statements.
        storage::Database early(config.database.value_or(file));
        early.migrate(embedded::features_migrations());
    }
    auto database = std::make_unique<storage::Database>(config.database.value_or(file));
    org::fold_names(*database);
    tasks::fold_tasks(*database);
    portal::fold_articles(*database);
    return database;
}

std::unique_ptr<Clock> make_clock(Config const& config) {
    if (!config.now) return std::make_unique<SystemClock>();
    auto const morning = instant_of(*config.now, TimeOfDay{8 * 60}, Organization{}.zone);
    return std::make_unique<ShiftedClock>(morning, ShiftedClock::Pace::running);
}

Application::Application(Config config)
    : config_(std::move(config)),
      database_(open_database(config_)),
      clock_(make_clock(config_)),
      templates_(std::make_unique<html::Templates>(template_sources())) {
    services_ = std::make_unique<pages::Services>(pages::Services{*database_, *clock_, *templates_,
                                                                  accounts::server_secret(*database_),
                                                                  config_.public_url, asset_address, config_.data});
    config_.http.upload_folder = files::upload_folder(config_.data);
    reload_organization();
    if (!organization_.load()) first_run_code_ = secret::random_code(8);
    server_ = std::make_unique<http::Server>(
        config_.http, make_router(),
        [this](int status, http::Request const& request) {
            return explain(status, request, words_of(request), *services_);
        },
        [](http::Request const& request, http::Response& response) { add_headers(request, response); });
}

Application::~Application() { stop(); }

void Application::start() {
    // Before the first request: a stream that opens must miss nothing that is written from then on.
    follower_ = std::make_unique<Follower>(
        *database_, [this](storage::Session& session, std::vector<journal::Entry> const& entries) {
            if (concerns_organization(entries)) reload_organization();
            if (concerns_portal(entries)) server_->forget_kept();
            publish_entries(session, *services_, *organization_.load(), entries, *server_);
        });
    if (services_->public_url.empty() && config_.http.port != 0)
        services_->public_url = default_url(config_.http, config_.http.port);
    server_->start();
    if (services_->public_url.empty()) services_->public_url = default_url(config_.http, server_->port());
    database_->on_commit([this] { follower_->wake(); });
    sweeper_ = std::thread([this] { sweep_files(); });
    heart_ = std::jthread([this](std::stop_token const& stop) {
        std::mutex mutex;
        std::condition_variable_any stopped;
        std::unique_lock lock(mutex);
        while (!stopped.wait_for(lock, stop, beat_every, [&] { return stop.stop_requested(); })) server_->beat();
    });
}

void Application::stop() {
    if (!server_) return;
    database_->on_commit({});
    if (heart_.joinable()) {
        heart_.request_stop();
        heart_.join();
    }
    if (sweeper_.joinable()) sweeper_.join();
    server_->stop();
    follower_.reset();
}

/// What no article shows any more, and what a crash left behind. Once, beside the first requests.
void Application::sweep_files() {
    try {
        database_->write([&](storage::WriteTransaction& transaction) {
            portal::forget_removed_pictures(transaction, clock_->now());
            return true;
        });
        auto const swept = files::sweep(*database_, files::Store(config_.data), clock_->now(), portal::unused_pictures);
        if (swept.pictures + swept.files > 0)
            spdlog::info("swept {} pictures and {} files that nothing shows", swept.pictures, swept.files);
    } catch (std::exception const& error) {
        spdlog::warn("files could not be swept: {}", error.what());
    }
}

std::string Application::address() const { return default_url(config_.http, server_->port()); }

std::optional<std::string> Application::first_run_code() const {
    return organization_.load() ? std::nullopt : first_run_code_;
}

void Application::reload_organization() {
    if (auto const found = org::find_organization(database_->read().session()))
        organization_.store(std::make_shared<Organization const>(*found));
}

html::Words Application::words_of(http::Request const& request) const {
    auto const organization = organization_.load();
    return words_for(request, organization ? *organization : nameless());
}

http::Router Application::make_router() {
    http::Router router;
    for (auto& row : routes()) {
        http::Route route{.method = row.method, .pattern = row.pattern, .kept = row.kept, .upload = row.upload};
        if (row.upload) route.body_limit = files::largest_upload;
        route.handler = [this, row = std::move(row)](http::Request const& request) { return answer(row, request); };
        router.add(std::move(route));
    }
    for (auto& row : streams())
        router.add({http::Method::get, row.pattern, {}, [this, follow = row.follow](http::Request const& request) {
                        return subscribe(follow, request);
                    }});
    return router;
}

http::Response Application::answer(RouteRow const& route, http::Request const& request) {
    auto const organization = organization_.load();
    Entrance entrance{*services_, organization ? *organization : nameless(), organization != nullptr, first_run_code_};
    try {
        return enter(entrance, route, request);
    } catch (storage::Unavailable const& error) {
        spdlog::error("{}: the database is away: {}", request.path, error.what());
        return explain(503, request, words_of(request), *services_);
    }
}

std::variant<http::Response, http::Subscription> Application::subscribe(Follow* follow, http::Request const& request) {
    auto const organization = organization_.load();
    Entrance entrance{*services_, organization ? *organization : nameless(), organization != nullptr, first_run_code_};
    try {
        return follow(entrance, request);
    } catch (storage::Unavailable const& error) {
        spdlog::error("{}: the database is away: {}", request.path, error.what());
        return explain(503, request, words_of(request), *services_);
    }
}

}  // namespace daumoi::app
