#pragma once

#include <stdexcept>

#include <CLI/CLI.hpp>

#include "app/application.hpp"

/// The commands of the program, one file each. A command runs while its arguments are parsed; what stops it is thrown as
/// an exception whose text is the one line that the person at the console reads.
namespace daumoi::app {

void add_serve(CLI::App& program);
void add_demo(CLI::App& program);
void add_journal(CLI::App& program);
void add_user(CLI::App& program);

/// A reason to end that the person at the console can do something about.
struct CommandFailed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// `--data` and `--database`: which organization the command is about.
void add_data_options(CLI::App& command, Config& config);
/// `--now`: the day that the program takes for today.
void add_now_option(CLI::App& command, std::optional<Day>& now);

/// The database of a folder that is in use already: a mistyped folder is not made, it is refused.
std::unique_ptr<storage::Database> open_existing_database(Config const& config);

}  // namespace daumoi::app
