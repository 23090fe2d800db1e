#include "app/demo/demo.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>

#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "features/org/org.hpp"

namespace daumoi::app {
namespace {

struct DemoCommand {
    Config config;
    std::string size = "small";
    std::uint64_t seed = 1;
};

std::string accounts_text(Demo const& demo) {
    std::string text = fmt::format("{}\nDemo: all names are invented. Password of every account: {}\n\n",
                                   demo.organization, demo.password);
    for (auto const& account : demo.accounts)
        text += fmt::format("{:<18} {} ({})\n", account.login, account.name, account.position);
    return text;
}

void write_file(std::filesystem::path const& path, std::string const& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file) throw CommandFailed(fmt::format("{} cannot be written.", path.string()));
}

void make_demo(DemoCommand const& command) {
    auto const database = open_database(command.config);
    if (auto const found = org::find_organization(database->read().session()))
        throw CommandFailed(fmt::format("{} holds an organization already: {}. Choose an empty folder.",
                                        command.config.data, found->name));
    auto const today = local_time(make_clock(command.config)->now(), Organization{}.zone).day;
    auto const text = accounts_text(fill_demo(*database, {command.seed, today, command.config.data}));
    write_file(std::filesystem::path(command.config.data) / "demo-accounts.txt", text);
    std::cout << text;
}

}  // namespace

void add_demo(CLI::App& program) {
    auto const options = std::make_shared<DemoCommand>();
    auto* const command = program.add_subcommand("demo", "Fill an empty folder with an invented organization");
    add_data_options(*command, options->config);
    command->add_option("--size", options->size, "How large it is")
        ->check(CLI::IsMember({"small"}))
        ->capture_default_str();
    command->add_option("--seed", options->seed, "Equal seed, size and day give equal data")->capture_default_str();
    add_now_option(*command, options->config.now);
    command->callback([options] { make_demo(*options); });
}

}  // namespace daumoi::app
