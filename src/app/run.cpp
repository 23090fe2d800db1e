#include "app/run.hpp"

#include <algorithm>
#include <exception>
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

#include "app/commands/commands.hpp"
#include "app/version.hpp"
#include "features/files/files.hpp"

namespace daumoi::app {
namespace {

constexpr int failed = 1;
constexpr int wrong_usage = 2;

/// What a library has to say may have several lines.
std::string in_one_line(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

int explain(CLI::App const& program, CLI::ParseError const& error) {
    return program.exit(error) == 0 ? 0 : wrong_usage;
}

}  // namespace

int run(int argument_count, char** arguments) {
    // Not for people: how the program starts itself on a picture that came from outside.
    if (argument_count > 1 && arguments[1] == files::decode_picture_name)
        return files::decode_picture_command(argument_count, arguments);
    CLI::App program{"Dau Moi: meetings of organizations that work through a tree of branches.", "daumoi"};
    program.set_version_flag("--version", "daumoi " + std::string(version()));
    program.set_help_flag("--help", "Print this help and end");
    program.require_subcommand(1);
    add_serve(program);
    add_demo(program);
    add_journal(program);
    add_user(program);
    try {
        program.parse(argument_count, arguments);
        std::cout.flush();
        return 0;
    } catch (CLI::ParseError const& error) {
        return explain(program, error);
    } catch (std::exception const& error) {
        std::cerr << "daumoi: " << in_one_line(error.what()) << '\n';
        return failed;
    }
}

}  // namespace daumoi::app
