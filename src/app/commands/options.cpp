#include <filesystem>

#include <fmt/format.h>

#include "app/commands/commands.hpp"

namespace daumoi::app {

void add_data_options(CLI::App& command, Config& config) {
    command.add_option("--data", config.data, "Folder that holds everything; made when it is missing")
        ->required()
        ->type_name("DIR");
    command.add_option("--database", config.database, "PostgreSQL instead of the SQLite file in the folder")
        ->type_name("postgresql://...");
}

void add_now_option(CLI::App& command, std::optional<Day>& now) {
    command
        .add_option_function<std::string>(
            "--now",
            [&now](std::string const& typed) {
                now = parse_written_day(typed);
                if (!now) throw CLI::ValidationError("--now", typed + " is no day; write it like 2026-11-20");
            },
            "Day that is taken for today, for demonstrations and tests")
        ->type_name("YYYY-MM-DD");
}

std::unique_ptr<storage::Database> open_existing_database(Config const& config) {
    if (!config.database && !std::filesystem::exists(std::filesystem::path(config.data) / "daumoi.sqlite"))
        throw CommandFailed(
            fmt::format("There is no data in {}. Name the folder that `daumoi serve` uses.", config.data));
    return open_database(config);
}

}  // namespace daumoi::app
